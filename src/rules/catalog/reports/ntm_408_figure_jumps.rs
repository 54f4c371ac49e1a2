//! Figures that change more between two reports than is likely.

use crate::rules::prelude::*;

/// A change by more percentage points than this within a year is a jump.
const POINTS: u8 = 30;
const POINTS_IN_WORDS: Label = Label::new("30 điểm phần trăm", "30 percentage points");

/// An amount that more than doubles, or falls to less than half, within a year is a jump.
const TIMES_IN_WORDS: Label = Label::new("hai lần", "twice as much");

/// Of fewer things than this, one alone moves the share by more than five points.
const FEW: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

facts! {
    state_paths::COMMUNE;
    report_paths::DATE;
    criteria_paths::INDICATOR;
    BEFORE: FactValue = "before", "kết quả của báo cáo trước", "the result of the report before";
    BEFORE_DATE: NaiveDate = "before_date", "ngày của báo cáo trước", "the day of the report before";
    report_paths::OBSERVED;
    BOUND: Label = "bound", "ngưỡng thay đổi", "the bound";
}

pub(super) static NTM_408: Rule = Rule::warning("NTM-408", &[
        Input::Standard,
        Input::Reports,
        Input::Gazetteer,
        Input::Earlier,
    ])
    .title(
        "số liệu thay đổi bất thường giữa hai báo cáo",
        "a figure jumps between two reports",
    )
    .why(
        "Giữa hai báo cáo liền nhau của một xã, cách nhau không quá một năm, tỷ lệ đổi hơn 30 điểm phần trăm hoặc mức bình quân tăng, giảm hơn hai lần: thường là sai dấu thập phân hoặc nhầm mẫu số. Đây là ngưỡng do thư viện chọn, không phải quy định. Tỷ lệ đếm trên dưới 20 đơn vị (trường, thôn) không xét, vì một đơn vị đã đổi hơn 5 điểm. Khi có hồ sơ lần trước, báo cáo trong đó cũng được so với báo cáo sau nó. Khi có danh mục, hai báo cáo mà mã đã đổi nghĩa ở giữa thì không so (NTM-513).",
        "Between two successive reports of a commune, at most a year apart, a percentage changes by more than 30 points, or an amount more than doubles or halves: mostly a slipped decimal or another whole. The bounds are the crate's own choice and no law. Shares of fewer than 20 things (schools, hamlets) are left out, because a single one moves them by more than 5 points. Where there is an earlier dossier, its reports are compared with those after them. Where there is a gazetteer, reports between which the code came to mean another unit are not compared (NTM-513).",
    )
    .remedy(
        "Đối chiếu hai báo cáo; nếu đúng, ghi rõ lý do thay đổi.",
        "Compare the two reports; if both are right, note the reason of the change.",
    )
    .rests_on(basis::OWN_BOUND)
    .message(
        "Xã {commune}, báo cáo ngày {date}, chỉ tiêu {indicator}: từ {before} (ngày {before_date}) thành {observed}, thay đổi hơn {bound}",
        "Commune {commune}, report of {date}, indicator {indicator}: from {before} (on {before_date}) to {observed}, a change of more than {bound}",
    )
    .facts(FACTS)
    .examples(|| examples::reports::with_earlier(const { date(2018, 1, 15) }, "15.1", "60.1"), examples::reports::good)
    .check(check);

/// A figure with its day, and whether this dossier has it and not the earlier one.
type Figure = (NaiveDate, Observation, bool);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    let reports = dossier.read_reports()?;
    // What the earlier dossier has of the same day was rewritten or is the same: NTM-414.
    let known = reports
        .iter()
        .map(|report| (report.commune(), report.date()));
    let known: SortedSet<_> = known.collect();
    let before = dossier.read_earlier();
    let before = before.and_then(|earlier| earlier.read_reports());
    let before = before.unwrap_or_default().iter();
    let before = before.filter(|report| !known.contains(&(report.commune(), report.date())));
    let all = reports.iter().map(|report| (report, true));
    let mut all: Vec<_> = all.chain(before.map(|report| (report, false))).collect();
    // The figures of one commune at a time: a check keeps little.
    sort_by_key(&mut all, |(report, _)| report.commune());
    for of_commune in all.chunk_by(|(one, _), (next, _)| one.commune() == next.commune()) {
        for ((commune, number), figures) in series(of_commune) {
            let Some(threshold) = standard.part(number).and_then(|part| part.threshold()) else {
                continue;
            };
            for (before, after) in figures.iter().zip(figures.iter().skip(1)) {
                // What lies in the earlier dossier is for a check of that one.
                if after.2 {
                    let of = (commune, number, threshold.unit().dimension());
                    compare(dossier, findings, of, *before, *after);
                }
            }
        }
    }
    Ok(())
}

/// The figures of one commune for each number, by day. Of several on one day there is none: NTM-403
/// and NTM-410 report them.
fn series<'a>(
    reports: &[(&'a CommuneReport, bool)],
) -> SortedMap<(CommuneCode, &'a PartNumber), Vec<Figure>> {
    let mut series: SortedMap<_, SortedMap<NaiveDate, (Option<Observation>, bool)>> =
        SortedMap::new();
    for (report, here) in reports {
        for (number, observation) in report.observations() {
            let days = series.entry((report.commune(), number)).or_default();
            let first = !days.contains_key(&report.date());
            let figure = first && observation.attested().is_none();
            days.insert(report.date(), (figure.then_some(observation), *here));
        }
    }
    let series = series.into_iter().map(|(key, days)| {
        let figures = days.into_iter();
        let figures = figures.filter_map(|(day, (figure, here))| Some((day, figure?, here)));
        (key, figures.collect())
    });
    series.collect()
}

/// Reports two successive figures when they are further apart than is likely.
fn compare(
    dossier: &DossierReading<'_>,
    findings: &mut Findings,
    (commune, number, dimension): (CommuneCode, &PartNumber, Dimension),
    (first, before, here): Figure,
    (day, after, _): Figure,
) {
    let year_later = first.checked_add_months(Months::new(12));
    if year_later.is_some_and(|later| later < day) {
        return;
    }
    let (jumps, bound) = match dimension {
        Dimension::Percent => (points_jump(before, after), POINTS_IN_WORDS),
        Dimension::Amount => (amount_jumps(before, after), TIMES_IN_WORDS),
        Dimension::Count => return,
    };
    let place = |day| state_paths::report(commune, day).join(number);
    let Some(jumps) = jumps else {
        findings.skip(place(day), guards::NOT_COMPARABLE);
        return;
    };
    let is_another = |gazetteer| units::change_of_meaning(gazetteer, commune, first, day).is_some();
    if !jumps || dossier.read_gazetteer().is_ok_and(is_another) {
        return;
    }
    let facts = [
        COMMUNE.is(commune),
        DATE.is(day),
        INDICATOR.is(number.clone()),
        BEFORE.is(report_paths::observed(before)),
        BEFORE_DATE.is(first),
        OBSERVED.is(report_paths::observed(after)),
        BOUND.is(bound),
    ];
    let other = if here {
        place(first)
    } else {
        earlier::place(&place(first))
    };
    findings
        .report(place(day), report_paths::cite(dossier, day), facts)
        .related([other]);
}

/// Whether two percentages are further apart than the bound; `None` when it cannot be told.
fn points_jump(before: Observation, after: Observation) -> Option<bool> {
    let few = |one| matches!(one, Observation::Share { whole, .. } if whole < FEW);
    if few(before) || few(after) {
        return Some(false);
    }
    let (one, other) = (
        report_paths::proportion(before)?,
        report_paths::proportion(after)?,
    );
    Some(one.is_further_apart(other, POINTS))
}

/// Whether one amount is more than twice the other; `None` when it cannot be told.
fn amount_jumps(before: Observation, after: Observation) -> Option<bool> {
    let (Observation::Amount(one), Observation::Amount(other)) = (before, after) else {
        return None;
    };
    let (small, large) = (one.min(other), one.max(other));
    if small.is_sign_negative() {
        return None;
    }
    // Twice a number that large has no decimal, and nothing is larger.
    let twice = small.checked_add(small);
    Some(twice.is_some_and(|twice| large > twice))
}
