//! Names that two communes of one district bear at the same time.

use crate::rules::prelude::*;

facts! {
    NAME: String = "name", "tên", "the name";
    FIRST: String = "first", "mã thứ nhất", "the one code";
    SECOND: String = "second", "mã thứ hai", "the other code";
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
        "the list of administrative units: where names do not tell, codes do",
    )
    .message(
        "Tên {name} là của cả {first} và {second}, cùng có hiệu lực từ ngày {day}",
        "The name {name} is that of {first} and of {second}, both in force from {day}",
    )
    .facts(FACTS)
    .examples(|| with_sixth("BA"), || with_sixth("Sáu"))
    .check(check);

/// The units of the small plan and one commune more, in the district beside Ba, which is no more
/// on the day of the plan.
fn with_sixth(name: &'static str) -> Example {
    let units = examples::plan::gazetteer();
    let code = const { CommuneCode::of(90_006) };
    let until = Period::of(units.coverage().from(), Some(const { date(2015, 1, 1) }));
    let mut rows = units.units().to_vec();
    rows.push(Unit::new(
        code,
        name,
        UnitKind::Commune,
        examples::plan::DISTRICT,
        until,
    ));
    let districts = units.districts().to_vec();
    let gazetteer = Gazetteer::of_checked(units.coverage(), districts, rows);
    Example::new().gazetteer(gazetteer)
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let gazetteer = dossier.read_gazetteer()?;
    for (key, units) in gazetteer.shared_names() {
        let mut alike: SortedMap<(Parent, UnitKind), Vec<(&Unit, &str)>> = SortedMap::new();
        for unit in units {
            let mut names = [unit.name()].into_iter().chain(unit.aliases());
            let name = names.find(|name| fold(name) == key);
            let place = (unit.parent(), unit.kind());
            alike
                .entry(place)
                .or_default()
                .extend(name.map(|name| (unit, name)));
        }
        for units in alike.into_values().filter(|units| units.len() > 1) {
            report(units, findings);
        }
    }
    Ok(())
}

/// Reports each of the units that begins while another of them is in force.
fn report(mut units: Vec<(&Unit, &str)>, findings: &mut Findings) {
    sort_by_key(&mut units, |(unit, _)| (unit.valid().from(), unit.code()));
    let mut lasting: Vec<&Unit> = Vec::new();
    for (unit, name) in units {
        let from = unit.valid().from();
        lasting.retain(|one| one.valid().contains(from) && one.code() != unit.code());
        if let Some(other) = lasting.iter().min_by_key(|one| one.code()) {
            let [first, second] = if other.code() < unit.code() {
                [other.code(), unit.code()]
            } else {
                [unit.code(), other.code()]
            };
            findings
                .report(
                    path(second),
                    DECISION_1980.cite(),
                    [
                        NAME.is(name),
                        FIRST.is(first.to_string()),
                        SECOND.is(second.to_string()),
                        DAY.is(from),
                    ],
                )
                .because([path(first)]);
        }
        lasting.push(unit);
    }
}

fn path(unit: CommuneCode) -> Path {
    let units = Path::root().join("gazetteer").join("units");
    units.join(unit.to_string())
}
