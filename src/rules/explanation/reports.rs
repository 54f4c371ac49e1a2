//! Cells of the report of a commune.

use alloc::format;
use alloc::string::ToString;

use super::{TracedCell, Tracer};
use crate::assessment::CommuneReport;
use crate::criteria::Standard;
use crate::rules::catalog::{report_places as places, state_paths};
use crate::text::{Label, Lang};

/// The report and what was observed. A criterion of the report stands for the observations of its
/// indicators.
pub(super) fn trace(report: &CommuneReport, standard: Option<&Standard>, tracer: &mut Tracer<'_>) {
    let (commune, date) = (report.commune(), report.date());
    let place = state_paths::report(commune, date);
    if !tracer.wants(&place) {
        return;
    }
    tracer.add(TracedCell::new(
        place,
        Label::owned(
            format!("ngày của báo cáo xã {commune}"),
            format!("the day of a report of commune {commune}"),
        ),
        date,
    ));
    for (number, observation) in report.observations() {
        let part = standard.and_then(|standard| standard.part(number));
        let label = Label::in_both(|lang| {
            let name = part.map_or_else(
                || number.to_string(),
                |part| format!("{number} ({})", part.name().get(lang)),
            );
            match lang {
                Lang::Vi => format!("xã {commune}, kết quả chỉ tiêu {name}"),
                Lang::En => format!("commune {commune}, observed for indicator {name}"),
            }
        });
        let criterion = number.indicator().criterion();
        tracer.add_under(
            &places::criterion(report, criterion),
            TracedCell::new(
                places::observation(report, number),
                label,
                places::observed(*observation),
            ),
        );
    }
}
