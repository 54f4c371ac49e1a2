//! Decisions whose number carries another year than their day.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    DECISION: DocumentNumber = "decision", "số quyết định", "the number of the decision";
    DAY: NaiveDate = "day", "ngày quyết định", "the day of the decision";
}

pub(super) static NTM_811: Rule = Rule::warning("NTM-811", &[Input::Gazetteer, Input::State])
    .title(
        "năm trong số quyết định khác năm của ngày quyết định",
        "the number of a decision carries another year than its day",
    )
    .why(
        "Số quyết định công nhận hoặc thu hồi có ghi năm, nhưng ngày quyết định thuộc năm khác. Số hoặc ngày bị ghi nhầm. Số không ghi năm, như 293/QĐ-UBND, không bị xét.",
        "The number of a decision of recognition or revocation carries a year, and the day of the decision lies in another. The number or the day is mistyped. A number without a year, such as 293/QĐ-UBND, is not looked at.",
    )
    .remedy(
        "Sửa số hoặc ngày theo bản quyết định.",
        "Correct the number or the day by the decision itself.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: quyết định {decision} ghi ngày {day}",
        "{name}: decision {decision} is dated {day}",
    )
    .facts(FACTS)
    .examples(|| examples::state::numbered(2017), || examples::state::numbered(2018))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (commune, number, day) in histories::decisions(dossier.state_reading()?) {
        if number.year().is_none() {
            continue;
        }
        let Some(day) = day else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        let year = ProgrammeYear::containing(day).map(ProgrammeYear::get);
        if number.year() != year {
            let facts = [DECISION.is(number.clone()), DAY.is(day)];
            Commune::report_history(dossier, findings, (commune, day), facts);
        }
    }
    Ok(())
}
