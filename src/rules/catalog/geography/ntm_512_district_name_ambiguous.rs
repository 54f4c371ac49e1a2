//! Names in a dossier that fit two districts.

use crate::rules::prelude::*;

facts! {
    NAME: String = "name", "tên như đã ghi", "the name as written";
    CANDIDATES: Vec<String> = "candidates", "các huyện mang tên đó", "the districts of that name";
}

pub(super) static NTM_512: Rule = Rule::info("NTM-512", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "tên trong hồ sơ là của hai huyện",
        "a name in the dossier fits two districts",
    )
    .why(
        "Nhiều tỉnh có thành phố hoặc thị xã trùng tên với một huyện. Tên ở đầu cột, tên nơi nộp báo cáo hoặc thành viên ghi thiếu chữ “huyện”, “thị xã”, “thành phố” thì không biết là nơi nào, và không đối chiếu được tên với mã.",
        "In many provinces a city or a town has the name of a district. Where the head of a column, whoever handed in a report, or a member is written without “huyện”, “thị xã” or “thành phố”, it is not known which is meant, and name and code cannot be compared.",
    )
    .remedy("Ghi đủ cấp trước tên.", "Write the kind before the name.")
    .rests_on(basis::UNITS_ON_DAY)
    .message(
        "Tên “{name}” có thể là {candidates}",
        "The name “{name}” may be {candidates}",
    )
    .facts(FACTS)
    .examples(|| examples::plan::with_columns(|column| column.printed = column.printed.replace("Huyện ", "")), examples::plan::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let gazetteer = dossier.read_gazetteer()?;
    for (path, name, day) in names(dossier)? {
        let found = gazetteer.find_district(&name, day);
        if let Err(LookupError::Ambiguous { candidates, .. }) = found {
            let candidates = candidates.iter();
            let candidates = candidates.map(|one| format!("{} ({})", one.full_name, one.code));
            let candidates = CANDIDATES.is(candidates.collect::<Vec<_>>());
            let citation = Matter::CommuneCriteria.cite(day);
            findings.report(path, citation, [NAME.is(name), candidates]);
        }
    }
    Ok(())
}

/// The names that may be those of districts, with the day on which they are read.
fn names(dossier: &Dossier<'_>) -> Result<SortedSet<(Path, String, NaiveDate)>, SkipReason> {
    let mut names = SortedSet::new();
    let (plan, state) = (dossier.read_plan(), dossier.read_state());
    if state.is_err() {
        plan.clone()?;
    }
    if let Ok(plan) = plan {
        let columns = plan.quota.columns.iter();
        let columns = columns.filter(|column| column.place.level() == Level::District);
        names.extend(columns.map(|column| {
            let name = plan_paths::name_in_head(column).trim();
            let path = plan_paths::column(column.place);
            (path, name.to_string(), plan.document.issued)
        }));
    }
    if let Ok(state) = state {
        names.extend(state.submissions.iter().filter_map(|one| match &one.by {
            Reporter::District(_) | Reporter::Commune(_) => None,
            Reporter::Agency(name) => {
                let path = state_paths::submission(&one.duty, one.period, &one.by);
                Some((path, name.clone(), one.on))
            }
        }));
        names.extend(state.members.iter().map(|name| {
            let path = state_paths::members().join(name.clone());
            (path, name.clone(), state.date)
        }));
    }
    Ok(names)
}
