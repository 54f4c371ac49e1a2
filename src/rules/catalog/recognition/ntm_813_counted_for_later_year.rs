//! Recognitions that count for a year after their decision.

use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, good, recognised, recognition, with_standing,
};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    DAY: NaiveDate = "day", "ngày quyết định công nhận", "the day of the decision";
    YEAR: u64 = "year", "năm đạt chuẩn", "the year that it counts for";
}

pub(super) static NTM_813: Rule = Rule::warning("NTM-813", &[Input::Gazetteer, Input::State])
    .title(
        "năm đạt chuẩn sau năm của quyết định công nhận",
        "a recognition counts for a year after its decision",
    )
    .why(
        "Quyết định công nhận được tính cho một năm sau năm ký. Việc công nhận thường được ký trong năm đạt chuẩn hoặc đầu năm sau, không ký trước khi năm đó bắt đầu. Có thể ghi nhầm năm hoặc ngày. Không văn bản nào nói rõ điều này, nên đây là cảnh báo.",
        "The recognition counts for a year after that of its decision. Recognitions are signed in the year that they count for or early in the next, and not before that year begins. The year or the day may be mistyped. No document says so in words, so this is a warning.",
    )
    .remedy(
        "Kiểm tra năm đạt chuẩn và ngày quyết định.",
        "Check the year that it counts for and the day of the decision.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "{name}: quyết định ngày {day} được tính cho năm {year}",
        "{name}: the decision of {day} counts for {year}",
    )
    .facts(FACTS)
    .examples(|| {
        let later = recognition().with_counts_for(const { ProgrammeYear::of(2019) });
        with_standing(RECOGNISED, vec![recognised(DECIDED, later)])
    }, good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    for (commune, recognition, day) in histories::recognitions(dossier.state_reading()?) {
        let Some(year) = recognition.counts_for else {
            continue;
        };
        let Some(day) = day else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        if day < year.first_day() {
            let facts = [DAY.is(day), YEAR.is(year.get())];
            Commune::report_history(dossier, findings, (commune, day), facts);
        }
    }
    Ok(())
}
