//! The places and cells of the reports of communes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::cell::{Cells, Containers};
use super::kinds::places;
use super::{TracedCell, values};
use crate::assessment::{CommuneReport, Observation};
use crate::criteria::{CriterionNumber, PartNumber, Standard, StandardIndicator, StandardPart};
use crate::place::CommuneCode;
use crate::rules::Path;
use crate::rules::path::compare_segments;
use crate::text::{Label, Lang};

places! {
    "all reports"
    reports() = "reports";
    "the report of a commune of a day"
    report(commune: CommuneCode, day: NaiveDate) = "reports" / commune / day;
    "what a report says of an indicator or of its part (`17.1~1clean`: `~1` stands for `/`)"
    observation(of: &CommuneReport, number: &PartNumber) =
        "reports" / (commune = of.commune()) / (day = of.date()) / number;
    "what a report says of the indicators of a criterion"
    criterion(of: &CommuneReport, number: CriterionNumber) =
        "reports" / (commune = of.commune()) / (day = of.date()) / "criteria" / (criterion = number);
}

pub(super) fn collect<'a>(
    reports: &'a [CommuneReport],
    standard: Option<&'a Standard>,
    containers: &mut Containers<'a>,
) {
    for one in reports {
        containers.add(report(one.commune(), one.date()), move |place, cells| {
            list(one, standard, place, cells);
        });
    }
}

/// The report and what was observed. A criterion of the report stands for the observations of its
/// indicators.
fn list(report: &CommuneReport, standard: Option<&Standard>, place: &Path, cells: &mut Cells<'_>) {
    let (commune, date) = (report.commune(), report.date());
    let label = Label::owned(
        format!("ngày của báo cáo xã {commune}"),
        format!("the day of a report of commune {commune}"),
    );
    cells.add(TracedCell::new(place.clone(), label, date));
    // What is looked up within the report: a number, or a criterion.
    let mut within = cells.wanted.segments().skip(place.segments().count());
    let (first, second) = if cells.all {
        (None, None)
    } else {
        (within.next(), within.next())
    };
    let of = [
        format!("xã {commune}, kết quả chỉ tiêu "),
        format!("commune {commune}, observed for indicator "),
    ];
    let mut observed: Vec<(String, &PartNumber, Observation)> = Vec::new();
    for (number, observation) in report.observations() {
        let printed = number.to_string();
        let is_wanted = match (first.as_deref(), second.as_deref()) {
            (None, _) | (Some("criteria"), None) => true,
            (Some("criteria"), Some(criterion)) => {
                number.indicator().criterion().to_string() == criterion
            }
            (Some(wanted), _) => printed == wanted,
        };
        if is_wanted {
            observed.push((printed, number, observation));
        }
    }
    // In the order of their paths, in which they are wanted: sorting short texts is cheap.
    observed.sort_unstable_by(|(one, ..), (next, ..)| compare_segments(one, next));
    cells.found.reserve(observed.len());
    for (printed, number, observation) in observed {
        let name = standard.and_then(|standard| name(standard, number));
        let [vi, en] = [Lang::Vi, Lang::En].map(|lang| {
            let [vi, en] = &of;
            let of = if lang == Lang::Vi { vi } else { en };
            match name {
                Some(name) => [of, printed.as_str(), " (", name.get(lang), ")"].concat(),
                None => [of, printed.as_str()].concat(),
            }
        });
        let (path, value) = (place.child(&printed), values::observed(observation));
        let cell = TracedCell::new(path, Label::owned(vi, en), value);
        // A criterion stands for the cells of its indicators.
        cells.found.push(cell);
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
