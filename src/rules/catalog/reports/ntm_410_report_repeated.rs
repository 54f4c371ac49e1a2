//! Communes with several reports of one day.

use alloc::collections::BTreeMap;
use alloc::string::ToString;

use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, report_places as places, state_paths};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_410: Rule = Rule {
    code: RuleCode::of("NTM-410"),
    group: RuleGroup::Reports,
    severity: Severity::Warning,
    title: Label::new(
        "một xã có nhiều báo cáo cùng ngày",
        "a commune has several reports of one day",
    ),
    explanation: Label::new(
        "Không biết báo cáo nào là báo cáo cuối cùng. Có thể mã xã ghi nhầm và một báo cáo là của xã khác.",
        "It cannot be told which is the final one. The code may be mistaken, and one report be that of another commune.",
    ),
    remedy: Label::new(
        "Giữ báo cáo cuối cùng, hoặc sửa mã xã.",
        "Keep the final report, or correct the code of the commune.",
    ),
    message: Label::new(
        "Xã {commune} có {reports} báo cáo ngày {date}",
        "Commune {commune} has {reports} reports of {date}",
    ),
    legal_basis: Label::new(
        "một xã có một kết quả vào một ngày",
        "a commune has one result on a day",
    ),
    since: "0.1.0",
    reads: &[Input::Reports],
    facts: &[
        communes::COMMUNE,
        places::DATE,
        FactDocument::new(
            "reports",
            Label::new("số báo cáo cùng ngày", "the number of reports of the day"),
        ),
    ],
    bad: examples::with_a_report_again,
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let mut numbers: BTreeMap<_, u64> = BTreeMap::new();
    for report in dossier.read_reports()? {
        let number = numbers
            .entry((report.commune(), report.date()))
            .or_default();
        *number = number.saturating_add(1);
    }
    for ((commune, date), reports) in numbers.into_iter().filter(|(_, number)| *number > 1) {
        findings.report(
            state_paths::report(commune, date),
            places::cite(dossier),
            [
                ("commune", commune.to_string().into()),
                ("date", date.into()),
                ("reports", reports.into()),
            ],
        );
    }
    Ok(())
}
