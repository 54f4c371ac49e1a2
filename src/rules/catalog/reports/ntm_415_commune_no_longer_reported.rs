//! Communes with a report or a result in the earlier dossier and none in this one.

use crate::rules::prelude::*;

facts! {
    about::Commune;
    WHAT: Label = "what", "báo cáo hay kết quả", "a report or a result";
    LAST: NaiveDate = "last", "ngày gần nhất trong hồ sơ lần trước", "the latest day in the earlier dossier";
}

pub(super) static NTM_415: Rule = Rule::info("NTM-415", &[
        Input::Gazetteer,
        Input::Reports,
        Input::State,
        Input::Date,
        Input::Earlier,
    ])
    .title(
        "xã có trong hồ sơ lần trước nhưng không còn báo cáo, kết quả",
        "a commune of the earlier dossier has no report or result any more",
    )
    .why(
        "Hồ sơ lần trước có báo cáo hoặc kết quả đánh giá của xã, hồ sơ này có của xã khác mà không có của xã này: xã có thể bị bỏ sót khi tổng hợp. Xã đã được đơn vị khác thay thế theo quá trình công nhận, hoặc không còn là xã theo danh mục vào ngày xem xét, thì không bị nêu.",
        "The earlier dossier has a report or a result of the commune, and this one has those of others and none of it: it may have been left out. A commune that by its history was succeeded by other units, or that by the gazetteer is no longer a commune on the day, is not reported.",
    )
    .remedy(
        "Bổ sung báo cáo, kết quả của xã, hoặc ghi việc xã đã sáp nhập.",
        "Add the report or the result, or enter that the commune was merged.",
    )
    .basis(
        "không phải quy định: đối chiếu với hồ sơ lần trước",
        "no law: the comparison with the earlier dossier",
    )
    .message(
        "{name}: hồ sơ lần trước có {what} ngày {last}, hồ sơ này không có",
        "{name}: the earlier dossier has a {what} of {last}, and this one has none",
    )
    .facts(FACTS)
    .examples(|| left_out().earlier(examples::state::good()), || examples::state::good().earlier(left_out()))
    .check(check);

/// A state without the results of one commune.
fn left_out() -> Example {
    examples::state::with_state(|state| {
        let results = &mut state.results;
        results.retain(|result| result.commune() != examples::state::OTHER);
    })
}

/// The latest day of each commune.
type Days = SortedMap<CommuneCode, NaiveDate>;

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let before = dossier.read_earlier()?;
    let results_path = state_paths::results();
    let kinds = [
        (
            REPORT,
            state_paths::reports(),
            reports(dossier),
            reports(&before),
        ),
        (RESULT, results_path, results(dossier), results(&before)),
    ];
    if kinds.iter().all(|(.., now, _)| now.is_empty()) {
        return Err(NOTHING_HERE);
    }
    if kinds.iter().all(|(.., before)| before.is_empty()) {
        return Err(NOTHING_BEFORE);
    }
    for (what, path, now, before) in kinds {
        // Where there is none at all, that kind of data is not in this dossier.
        let Some(latest) = now.values().max() else {
            continue;
        };
        let of_the_state = dossier.read_state().map(|state| state.date);
        let day = dossier.read_date().or(of_the_state).unwrap_or(*latest);
        for (commune, last) in before {
            if now.contains_key(&commune) || is_gone(dossier, commune, day) {
                continue;
            }
            let path: Path = path.child(commune);
            let before = earlier::place(&path);
            let place = (path, report_paths::cite(dossier, day));
            let facts = [WHAT.is(what.clone()), LAST.is(last)];
            Commune::report(dossier, findings, (commune, day), place, facts).related([before]);
        }
    }
    Ok(())
}

const REPORT: Label = Label::new("báo cáo", "report");
const RESULT: Label = Label::new("kết quả đánh giá", "result");
const NOTHING_HERE: SkipReason = guards::reason(
    "hồ sơ này không có báo cáo hay kết quả của xã nào",
    "this dossier has no report and no result of a commune",
);
const NOTHING_BEFORE: SkipReason = guards::reason(
    "hồ sơ lần trước không có báo cáo hay kết quả của xã nào",
    "the earlier dossier has no report and no result of a commune",
);

fn reports(dossier: &Dossier<'_>) -> Days {
    let reports = dossier.read_reports().unwrap_or_default();
    report_paths::latest_days(reports.iter().map(|one| (one.commune(), one.date())))
}

fn results(dossier: &Dossier<'_>) -> Days {
    let results = dossier.read_state().map(|state| state.results.as_slice());
    let results = results.unwrap_or_default().iter();
    report_paths::latest_days(results.map(|one| (one.commune(), one.date())))
}

/// Whether other units took the place of the commune, or it is no longer a commune.
fn is_gone(dossier: &DossierReading<'_>, commune: CommuneCode, day: NaiveDate) -> bool {
    let succeeded = dossier.state_reading().is_ok_and(|reading| {
        let mut standings = reading.standings_of(commune).iter();
        standings.any(|standing| standing.successors_on(day).is_some())
    });
    let unit = dossier
        .read_gazetteer()
        .ok()
        .map(|gazetteer| gazetteer.commune_on(commune, day));
    let unknown = matches!(unit, Some(Err(UnitError::OutsideCoverage { .. })) | None);
    succeeded || !unknown && unit.is_some_and(|unit| unit.is_err())
}
