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
    communes::COMMUNE;
    report_places::DATE;
    criteria_places::INDICATOR;
    BEFORE: FactValue = "before", "kết quả của báo cáo trước", "the result of the report before";
    BEFORE_DATE: NaiveDate = "before_date", "ngày của báo cáo trước", "the day of the report before";
    report_places::OBSERVED;
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

/// The figures of one commune for one number, by day, and whether this dossier has them; `None`
/// where there is none, or several, which NTM-403 and NTM-410 report.
type Series = BTreeMap<NaiveDate, (Option<Observation>, bool)>;

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let standard = dossier.read_standard()?;
    let reports = dossier.read_reports()?;
    let gazetteer = dossier.read_gazetteer().ok();
    // What the earlier dossier has of the same day was rewritten or is the same: NTM-414.
    let known: BTreeSet<_> = reports
        .iter()
        .map(|report| (report.commune(), report.date()))
        .collect();
    let before = dossier.read_earlier();
    let before = before.and_then(|earlier| earlier.read_reports());
    let before = before.unwrap_or_default().iter();
    let before = before.filter(|report| !known.contains(&(report.commune(), report.date())));
    let all = reports.iter().map(|report| (report, true));
    let before = before.map(|report| (report, false));
    let mut rows: Vec<(&CommuneReport, bool)> = all.chain(before).collect();
    // The figures of one commune at a time: a check keeps little.
    rows.sort_by_key(|(report, _)| report.commune());
    for rows in rows.chunk_by(|(one, _), (next, _)| one.commune() == next.commune()) {
        jumps_of_commune(dossier, (standard, gazetteer), rows, findings);
    }
    Ok(())
}

/// The jumps in the reports of one commune.
fn jumps_of_commune(
    dossier: &Dossier<'_>,
    (standard, gazetteer): (&Standard, Option<&Gazetteer>),
    rows: &[(&CommuneReport, bool)],
    findings: &mut Findings,
) {
    let mut series: BTreeMap<(CommuneCode, &PartNumber), Series> = BTreeMap::new();
    for (report, here) in rows {
        for (number, observation) in report.observations() {
            let days = series.entry((report.commune(), number)).or_default();
            let first = !days.contains_key(&report.date());
            let figure = first && observation.attested().is_none();
            days.insert(report.date(), (figure.then_some(observation), *here));
        }
    }
    for ((commune, number), days) in series {
        let Some(threshold) = standard.part(number).and_then(|part| part.threshold()) else {
            continue;
        };
        let figures: Vec<_> = days
            .into_iter()
            .filter_map(|(date, (figure, here))| Some((date, figure?, here)))
            .collect();
        for (before, after) in figures.iter().zip(figures.iter().skip(1)) {
            // What lies in the earlier dossier is for a check of that one.
            if !after.2 {
                continue;
            }
            let year_later = before.0.checked_add_months(Months::new(12));
            if year_later.is_some_and(|day| day < after.0) {
                continue;
            }
            let is_another = |gazetteer| {
                successions::change_of_meaning(gazetteer, commune, before.0, after.0).is_some()
            };
            let (jumps, bound) = match threshold.unit().dimension() {
                Dimension::Percent => (points_jump(before.1, after.1), POINTS_IN_WORDS),
                Dimension::Amount => (amount_jumps(before.1, after.1), TIMES_IN_WORDS),
                Dimension::Count => continue,
            };
            let path = state_paths::report(commune, after.0).join(number.to_string());
            match jumps {
                Some(true) if gazetteer.is_some_and(is_another) => {}
                Some(true) => {
                    let place = state_paths::report(commune, before.0).join(number.to_string());
                    let place = if before.2 {
                        place
                    } else {
                        earlier::place(&place)
                    };
                    let facts = [
                        COMMUNE.is(commune.to_string()),
                        DATE.is(after.0),
                        INDICATOR.is(number.to_string()),
                        BEFORE.is(report_places::observed(before.1)),
                        BEFORE_DATE.is(before.0),
                        OBSERVED.is(report_places::observed(after.1)),
                        BOUND.is(bound),
                    ];
                    findings
                        .report(path, report_places::cite(dossier), facts)
                        .because([place]);
                }
                Some(false) => {}
                None => findings.skip(path, report_places::not_comparable()),
            }
        }
    }
}

/// Whether two percentages are further apart than the bound; `None` when it cannot be told.
fn points_jump(before: Observation, after: Observation) -> Option<bool> {
    let few = |one| matches!(one, Observation::Share { whole, .. } if whole < FEW);
    if few(before) || few(after) {
        return Some(false);
    }
    let (one, other) = report_places::proportion(before).zip(report_places::proportion(after))?;
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
