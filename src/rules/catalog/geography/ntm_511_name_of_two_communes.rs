//! Names that two communes of one district bear at the same time.

use crate::rules::prelude::*;

facts! {
    NAME: String = "name", "tên", "the name";
    FIRST: CommuneCode = "first", "mã thứ nhất", "the one code";
    SECOND: CommuneCode = "second", "mã thứ hai", "the other code";
    DAY: NaiveDate = "day", "ngày đầu tiên cả hai cùng có hiệu lực", "the first day on which both are in force";
}

pub(super) static NTM_511: Rule = Rule::info("NTM-511", &[Input::Gazetteer])
    .title(
        "hai xã cùng huyện trùng tên trong cùng thời gian",
        "two communes of one district have one name at the same time",
    )
    .why(
        "Trong danh mục, hai đơn vị cùng cấp, cùng huyện, cùng có hiệu lực mang tên chính hoặc tên khác giống nhau (không phân biệt hoa, thường và cách đặt dấu): tra theo tên thì không biết là đơn vị nào. Có thể danh mục đã ghi một xã hai lần dưới hai mã.",
        "In the gazetteer two units of one kind and one district, in force at the same time, have the same name or other name, regardless of its capitals and the place of its tone marks: a look-up by name cannot choose. One commune may stand there twice, under two codes.",
    )
    .remedy(
        "Dùng mã thay cho tên; nếu là một xã ghi hai lần thì bỏ một dòng.",
        "Use the code instead of the name; if it is one commune twice, remove one row.",
    )
    .basis(
        "danh mục đơn vị hành chính: tên không phân biệt được thì dùng mã",
        "the list of administrative units: where a name is ambiguous, the code is not",
    )
    .message(
        "Tên {name} là của cả {first} và {second}, cùng có hiệu lực từ ngày {day}",
        "The name {name} is that of {first} and of {second}, both in force from {day}",
    )
    .facts(FACTS)
    .examples(|| with_sixth("BA"), || with_sixth("Sáu"))
    .check(check);

/// The units of the small plan and one commune more, in the district beside Ba, which no longer exists
/// on the day of the plan.
fn with_sixth(name: &'static str) -> Example {
    let units = examples::plan::gazetteer();
    let until = Period::of(units.coverage().from(), Some(const { date(2015, 1, 1) }));
    let (code, district) = (const { CommuneCode::of(90_006) }, examples::plan::DISTRICT);
    let mut rows = units.units().to_vec();
    rows.push(Unit::new(code, name, UnitKind::Commune, district, until));
    let districts = units.districts().to_vec();
    Example::new().gazetteer(Gazetteer::of_checked(units.coverage(), districts, rows))
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (key, units) in dossier.read_gazetteer()?.shared_names() {
        let named = units.into_iter().filter_map(|unit| {
            let mut names = [unit.name()].into_iter().chain(unit.aliases());
            let name = names.find(|name| fold(name) == key)?;
            Some(((unit.parent(), unit.kind()), (unit, name)))
        });
        for alike in SortedMap::grouped(named).into_values() {
            report(alike, findings);
        }
    }
    Ok(())
}

/// Reports each of the units that begins while another of them is in force.
fn report(mut units: Vec<(&Unit, &str)>, findings: &mut Findings) {
    sort_by_key(&mut units, |(unit, _)| (unit.valid().from(), unit.code()));
    let mut lasting: Vec<(&Unit, &str)> = Vec::new();
    for (unit, name) in units {
        let (from, code) = (unit.valid().from(), unit.code());
        lasting.retain(|(one, _)| one.valid().contains(from) && one.code() != code);
        let others = lasting.iter().map(|(one, name)| (one.code(), *name));
        if let Some(other) = others.min() {
            let both = [other.min((code, name)), other.max((code, name))];
            let [(first, one), (second, next)] = both;
            // Names that are read alike may be spelt otherwise.
            let name = if one == next {
                one.into()
            } else {
                format!("{one}, {next}")
            };
            let facts = [
                NAME.is(name),
                FIRST.is(first),
                SECOND.is(second),
                DAY.is(from),
            ];
            let citation = Matter::CommuneCriteria.cite(from);
            findings
                .report(gazetteer_paths::unit(second), citation, facts)
                .related([gazetteer_paths::unit(first)]);
        }
        lasting.push((unit, name));
    }
}
