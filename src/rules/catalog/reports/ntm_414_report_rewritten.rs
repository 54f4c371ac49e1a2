//! Reports that say other figures than they did in the earlier dossier.

use crate::rules::catalog::earlier::NOTHING;
use crate::rules::prelude::*;

facts! {
    state_paths::COMMUNE;
    report_paths::DATE;
    CHANGES: Vec<Label> = "changes", "các chỉ tiêu thay đổi, từ số cũ đến số mới", "the indicators that changed, from the older figure to the newer";
}

pub(super) static NTM_414: Rule = Rule::warning("NTM-414", &[Input::Reports, Input::Earlier])
    .title(
        "báo cáo cùng ngày có số liệu khác hồ sơ lần trước",
        "a report has other figures than in the earlier dossier",
    )
    .why(
        "Báo cáo của cùng một xã, cùng một ngày đã có trong hồ sơ lần trước, nhưng nay có số liệu khác hoặc thiếu số liệu đã ghi: báo cáo bị viết lại sau khi nộp. Số liệu mới được bổ sung thì không bị nêu. Kết quả đã đánh giá theo báo cáo cũ có thể không còn đúng.",
        "The report of the same commune and day was in the earlier dossier, and now has other figures, or lacks some: it was rewritten after it was handed in. Figures that were added are not reported. What was assessed by the older one may no longer hold.",
    )
    .remedy(
        "Yêu cầu xã giải trình; nếu số liệu mới đúng thì lập báo cáo ngày mới hoặc ghi rõ là đính chính.",
        "Ask the commune why; if the new figures are right, they belong in a report of a new day or in a correction that says so.",
    )
    .basis(
        "không phải quy định: đối chiếu hai lần nộp của một báo cáo",
        "no law: one report as it was handed in twice",
    )
    .message(
        "Xã {commune}, báo cáo ngày {date} khác hồ sơ lần trước: {changes}",
        "Commune {commune}, report of {date} differs from the earlier dossier: {changes}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with("14.2", "60").earlier(examples::reports::good()), || {
        let added = examples::reports::with_report(examples::reports::DECEMBER, &[("15.1", "91")]);
        added.earlier(examples::reports::with_report(examples::reports::DECEMBER, &[]))
    })
    .check(check);

/// What a report says, by number; all that stands under one that is there twice.
type Written<'a> = SortedMap<&'a PartNumber, Vec<Observation>>;

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let now = dossier.read_reports()?;
    let before = dossier.read_earlier()?.read_reports();
    let before = written(before.map_err(|_| NO_REPORTS)?);
    for ((commune, date), figures) in written(now) {
        let Some(earlier) = before.get(&(commune, date)) else {
            continue;
        };
        let path = state_paths::report(commune, date);
        let (mut changes, mut places) = (Vec::new(), vec![earlier::place(&path)]);
        for (number, before) in earlier {
            let now = figures.get(number).map(Vec::as_slice).unwrap_or_default();
            if before == now {
                continue;
            }
            changes.push(change(number, before, now));
            let place: Path = path.child(number);
            places.push(earlier::place(&place));
            if !now.is_empty() {
                places.push(place);
            }
        }
        if !changes.is_empty() {
            let facts = [COMMUNE.is(commune), DATE.is(date), CHANGES.is(changes)];
            findings
                .report(path, report_paths::cite(dossier, date), facts)
                .related(places);
        }
    }
    Ok(())
}

const NO_REPORTS: SkipReason = guards::reason(
    "hồ sơ lần trước không có báo cáo của xã",
    "the earlier dossier has no report of a commune",
);

fn written(reports: &[CommuneReport]) -> SortedMap<(CommuneCode, NaiveDate), Written<'_>> {
    let reports = reports.iter();
    let of_days = SortedMap::grouped(reports.map(|one| ((one.commune(), one.date()), one)));
    let of_days = of_days.into_iter().map(|(key, reports)| {
        let observations = reports.into_iter().flat_map(CommuneReport::observations);
        let mut written = SortedMap::grouped(observations);
        for figures in written.values_mut() {
            figures.sort_by_cached_key(Observation::to_string);
        }
        (key, written)
    });
    of_days.collect()
}

/// `15.1: 91,4 → 60`.
fn change(number: &PartNumber, before: &[Observation], now: &[Observation]) -> Label {
    let written = |figures: &[Observation], lang: Lang| {
        let figures = figures.iter().copied().map(report_paths::observed);
        let figures: Vec<FactValue> = figures.collect();
        if figures.is_empty() {
            NOTHING.get(lang).to_string()
        } else {
            FactValue::List(figures).text(lang)
        }
    };
    Label::in_both(|lang| {
        format!(
            "{number}: {} → {}",
            written(before, lang),
            written(now, lang)
        )
    })
}
