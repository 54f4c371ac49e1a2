//! Communes that report the same figures, digit for digit.

use crate::rules::prelude::*;

/// The least number of equal figures that is not chance.
const AT_LEAST: usize = 5;

facts! {
    state_paths::COMMUNE;
    report_paths::DATE;
    FIGURES: usize = "figures", "số số liệu giống nhau", "the number of equal figures";
    OTHER: CommuneCode = "other", "mã xã kia", "the code of the other commune";
    OTHER_DATE: NaiveDate = "other_date", "ngày của báo cáo kia", "the day of the other report";
}

pub(super) static NTM_409: Rule = Rule::warning("NTM-409", &[Input::Reports])
    .title(
        "số liệu của hai xã giống hệt nhau",
        "two communes report identical figures",
    )
    .why(
        "Mọi số liệu riêng của xã, từ 5 số trở lên, giống từng chữ số với một xã khác: nhiều khả năng đã chép lại. Các số 0, 100 và tỷ lệ đủ hoặc không có đơn vị nào thì không tính, vì nhiều xã cùng có. Ngưỡng 5 số do thư viện chọn, không phải quy định.",
        "All figures of its own that a commune reports, 5 or more, equal those of another commune digit for digit: most likely they were copied. Figures of 0 and 100, and shares of all or of none, do not count, because many communes have them. The number of 5 is the crate's own choice and not a law.",
    )
    .remedy(
        "Yêu cầu hai xã gửi lại số liệu gốc.",
        "Ask both communes for their original figures.",
    )
    .rests_on(basis::OWN_BOUND)
    .message(
        "Xã {commune}, báo cáo ngày {date}: {figures} số liệu giống hệt xã {other}, báo cáo ngày {other_date}",
        "Commune {commune}, report of {date}: {figures} figures are identical to those of commune {other}, report of {other_date}",
    )
    .facts(FACTS)
    .examples(examples::reports::with_a_copy, examples::reports::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let mut alike: SortedMap<SortedSet<_>, SortedSet<(CommuneCode, NaiveDate)>> = SortedMap::new();
    for report in dossier.read_reports()? {
        let figures = figures(report);
        if figures.len() >= AT_LEAST {
            let reports = alike.entry(figures).or_default();
            reports.insert((report.commune(), report.date()));
        }
    }
    for (figures, reports) in alike {
        let Some((other, other_date)) = reports.first().copied() else {
            continue;
        };
        // What a commune reports again of itself is not a copy.
        for (commune, date) in reports.into_iter().filter(|one| one.0 != other) {
            let facts = [
                COMMUNE.is(commune),
                DATE.is(date),
                FIGURES.is(figures.len()),
                OTHER.is(other),
                OTHER_DATE.is(other_date),
            ];
            let path = state_paths::report(commune, date);
            findings
                .report(path, report_paths::cite(dossier, date), facts)
                .related([state_paths::report(other, other_date)]);
        }
    }
    Ok(())
}

/// The figures that distinguish a commune from others, digit for digit, in an order of their own. What is
/// nothing or everything, and what is attested, does not.
fn figures(report: &CommuneReport) -> SortedSet<(&PartNumber, String)> {
    let own = report
        .observations()
        .filter(|(_, observation)| match observation {
            Observation::Amount(amount) => !amount.is_zero() && *amount != Decimal::ONE_HUNDRED,
            Observation::Share { part, whole } => !part.is_zero() && part != whole,
            _ => false,
        });
    own.map(|(number, observation)| (number, observation.to_string()))
        .collect()
}
