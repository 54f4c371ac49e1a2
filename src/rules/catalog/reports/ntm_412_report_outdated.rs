//! Communes whose latest report is older than a year.

use chrono::Months;

use crate::calendar::date;
use crate::rules::catalog::examples::reports as examples;
use crate::rules::catalog::{communes, criteria_places, report_places as places, state_paths};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;

pub(super) static NTM_412: Rule = Rule {
    code: RuleCode::of("NTM-412"),
    group: RuleGroup::Reports,
    severity: Severity::Info,
    title: Label::new(
        "báo cáo mới nhất của xã đã quá một năm",
        "the latest report of a commune is older than a year",
    ),
    explanation: Label::new(
        "Báo cáo mới nhất của xã đã quá một năm vào ngày kiểm tra, nên có thể không còn đúng với hiện trạng. Thời hạn một năm do thư viện chọn, không phải quy định.",
        "The latest report of the commune is older than a year on the day of the check, so it may no longer describe the commune. The year is the crate's own choice and no law.",
    ),
    remedy: Label::new(
        "Đề nghị xã báo cáo lại.",
        "Ask the commune for a new report.",
    ),
    message: Label::new(
        "Xã {commune}: báo cáo mới nhất là ngày {date}, đã quá một năm vào ngày {checked}",
        "Commune {commune}: the latest report is of {date}, more than a year before {checked}",
    ),
    legal_basis: Label::new(
        "không phải quy định: thời hạn do thư viện chọn",
        "no law: a time of the crate's own choice",
    ),
    since: "0.1.0",
    reads: &[Input::Reports, Input::Date],
    facts: &[communes::COMMUNE, places::DATE, places::CHECKED],
    bad: || examples::with_report(const { date(2017, 12, 30) }, &[("1.1", "met")]),
    good: examples::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let reports = dossier.read_reports()?;
    let checked = dossier.read_date()?;
    let year_ago = checked.checked_sub_months(Months::new(12));
    for report in places::latest(reports) {
        if year_ago.is_some_and(|day| report.date() < day) {
            findings
                .report(
                    state_paths::report(report.commune(), report.date()),
                    places::cite(dossier),
                    places::of_report(report).chain([("checked", checked.into())]),
                )
                .from([criteria_places::checked()]);
        }
    }
    Ok(())
}
