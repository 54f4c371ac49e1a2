//! Things that were handed in before their period began.

use crate::rules::prelude::*;

facts! {
    about::HandedIn;
    BEGINS: NaiveDate = "begins", "ngày đầu kỳ", "the first day of the period";
}

pub(super) static NTM_706: Rule = Rule::warning("NTM-706", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "nộp trước khi kỳ báo cáo bắt đầu",
        "something was handed in before its period began",
    )
    .why(
        "Báo cáo về một kỳ không thể nộp trước khi kỳ đó bắt đầu. Có thể ghi nhầm ngày nộp hoặc ghi nhầm kỳ.",
        "A report on a period cannot be handed in before the period begins. The day or the period may be mistyped.",
    )
    .remedy(
        "Kiểm tra ngày nộp và kỳ báo cáo.",
        "Check the day and the period.",
    )
    .basis(
        "chế độ báo cáo của kế hoạch",
        "the duties of the plan",
    )
    .message(
        "{duty}, {period}: {by} nộp ngày {day}, trước khi kỳ bắt đầu ngày {begins}",
        "{duty}, {period}: {by} handed in on {day}, before the period began on {begins}",
    )
    .facts(FACTS)
    .examples(|| examples::state::with_submissions(|one| one.on = const { date(2017, 12, 28) }), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, reading) = (dossier.read_plan()?, dossier.plan_reading());
    for submission in &dossier.read_state()?.submissions {
        let begins = submission.period.first_day();
        if submission.on < begins {
            let duty = reading
                .as_ref()
                .ok()
                .and_then(|plan| plan.duty(&submission.duty).value());
            let facts = [BEGINS.is(begins)];
            HandedIn::report(dossier, findings, (plan, duty), submission, facts);
        }
    }
    Ok(())
}
