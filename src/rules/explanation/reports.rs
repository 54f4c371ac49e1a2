//! Cells of the report of a commune.

use alloc::format;
use alloc::string::ToString;

use super::{TracedCell, Tracer};
use crate::assessment::CommuneReport;
use crate::criteria::{PartNumber, Standard, StandardIndicator, StandardPart};
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
        let name = standard.and_then(|standard| name(standard, number));
        let label = Label::in_both(|lang| {
            let name = name.map_or_else(
                || number.to_string(),
                |name| format!("{number} ({})", name.get(lang)),
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
                places::observed(observation),
            ),
        );
    }
}

/// What the standard calls a part, or an indicator as a whole.
fn name<'a>(standard: &'a Standard, number: &PartNumber) -> Option<&'a Label> {
    let part = standard.part(number).map(StandardPart::name);
    let whole = || {
        standard
            .indicator(number.indicator())
            .filter(|_| number.part().is_none())
    };
    part.or_else(|| whole().map(StandardIndicator::name))
}
