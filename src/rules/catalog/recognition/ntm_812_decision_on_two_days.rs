//! Decisions of one number and year that are given different days.

use crate::rules::catalog::examples::state::{
    DECIDED, REGISTERED, recognised, recognition, with_standing,
};
use crate::rules::prelude::*;

facts! {
    DECISION: String = "decision", "số quyết định", "the number of the decision";
    YEAR: u64 = "year", "năm", "the year";
    DAYS: Vec<NaiveDate> = "days", "các ngày được ghi", "the days that it is given";
    COMMUNES: Vec<CommuneCode> = "communes", "các xã mang quyết định đó", "the communes with that decision";
}

pub(super) static NTM_812: Rule = Rule::warning("NTM-812", &[Input::State])
    .title(
        "một số quyết định ghi nhiều ngày khác nhau trong năm",
        "one number of a decision has several days within a year",
    )
    .why(
        "Trong một năm, một cơ quan chỉ dùng một số văn bản một lần. Cùng một số quyết định công nhận hoặc thu hồi mà ghi các ngày khác nhau trong năm thì một ngày hoặc một số bị ghi nhầm. Nêu ở xã có mã nhỏ nhất.",
        "An authority uses a document number once in a year. Where one number of decisions of recognition or revocation has different days within a year, a day or a number is mistyped. It is reported at the commune that is first by code.",
    )
    .remedy(
        "Đối chiếu số và ngày với bản quyết định.",
        "Compare number and days with the decision itself.",
    )
    .basis(
        "số và ngày của văn bản; công nhận và thu hồi bằng quyết định",
        "number and day of a document; recognition and revocation are decisions",
    )
    .message(
        "Quyết định {decision} năm {year} được ghi các ngày {days}, ở các xã {communes}",
        "Decision {decision} of {year} is given the days {days}, in communes {communes}",
    )
    .facts(FACTS)
    .examples(|| decided(const { date(2018, 8, 20) }), || decided(DECIDED))
    .check(check);

/// A second commune with the decision of the recognised one.
fn decided(day: NaiveDate) -> Example {
    with_standing(REGISTERED, vec![recognised(day, recognition())])
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let mut decisions = Vec::new();
    for (commune, number, day) in histories::decisions(dossier.state_reading()?) {
        let Some(day) = day else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        if let Some(year) = ProgrammeYear::containing(day) {
            decisions.push(((number, year), (commune, number.to_string(), day)));
        }
    }
    for ((_, year), entered) in SortedMap::grouped(decisions) {
        let days: SortedSet<NaiveDate> = entered.iter().map(|(.., day)| *day).collect();
        let communes: SortedSet<CommuneCode> = entered.iter().map(|one| one.0).collect();
        // Numbers that are equal may differ in their leading zeros.
        let number = entered.iter().map(|one| one.1.as_str()).min();
        let (Some(last), Some(first)) = (days.last(), communes.first()) else {
            continue;
        };
        let Some(number) = number.filter(|_| days.len() > 1) else {
            continue;
        };
        let facts = [
            DECISION.is(number),
            YEAR.is(year.get()),
            DAYS.is(days.to_vec()),
            COMMUNES.is(communes.to_vec()),
        ];
        findings
            .report(
                state_paths::standing(*first),
                Matter::Recognition.cite(*last),
                facts,
            )
            .related(communes.iter().copied().map(state_paths::standing));
    }
    Ok(())
}
