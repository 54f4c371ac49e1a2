//! Decisions whose number carries another year than their day.

use alloc::string::ToString;
use alloc::vec;

use crate::calendar::ProgrammeYear;
use crate::law::DocumentNumber;
use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, recognised, recognition, with_standing,
};
use crate::rules::catalog::regulations::{Regulations, decisions};
use crate::rules::catalog::{communes, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_811: Rule = Rule {
    code: RuleCode::of("NTM-811"),
    group: RuleGroup::Recognition,
    severity: Severity::Warning,
    title: Label::new(
        "năm trong số quyết định khác năm của ngày quyết định",
        "the number of a decision carries another year than its day",
    ),
    explanation: Label::new(
        "Số quyết định công nhận hoặc thu hồi có ghi năm, nhưng ngày quyết định thuộc năm khác. Số hoặc ngày bị ghi nhầm. Số không ghi năm, như 293/QĐ-UBND, không bị xét.",
        "The number of a decision of recognition or revocation carries a year, and the day of the decision lies in another. The number or the day is mistyped. A number without a year, such as 293/QĐ-UBND, is not looked at.",
    ),
    remedy: Label::new(
        "Sửa số hoặc ngày theo bản quyết định.",
        "Correct the number or the day by the decision itself.",
    ),
    message: Label::new(
        "{name}: quyết định {decision} ghi ngày {day}",
        "{name}: decision {decision} is dated {day}",
    ),
    legal_basis: Label::new(
        "công nhận và thu hồi bằng quyết định (372/QĐ-TTg, 2540/QĐ-TTg, 18/2022/QĐ-TTg)",
        "recognition and revocation are decisions (372/QĐ-TTg, 2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "decision",
            Label::new("số quyết định", "the number of the decision"),
        ),
        FactDocument::new(
            "day",
            Label::new("ngày quyết định", "the day of the decision"),
        ),
    ],
    bad: || {
        let number = DocumentNumber::known(12, Some(2017), "QĐ-UBND");
        let entries = vec![recognised(DECIDED, recognition().with_decision(number))];
        with_standing(RECOGNISED, entries)
    },
    good: || {
        let number = DocumentNumber::known(12, Some(2018), "QĐ-UBND");
        let entries = vec![recognised(DECIDED, recognition().with_decision(number))];
        with_standing(RECOGNISED, entries)
    },
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let state = dossier.read_state()?;
    let regulations = Regulations::built_in();
    for standing in &state.standings {
        let commune = standing.commune();
        for (number, day) in decisions(standing) {
            let year = ProgrammeYear::containing(day).map(ProgrammeYear::get);
            if number.year().is_some() && number.year() != year {
                findings.report(
                    state_paths::standing(commune),
                    regulations.cite(day),
                    communes::facts(dossier, commune, day)
                        .chain([("decision", number.to_string().into()), ("day", day.into())]),
                );
            }
        }
    }
    Ok(())
}
