//! Units of the annexes.

use crate::criteria::{Dimension, MeasurementUnit};
use crate::text::Label;

const fn percent(code: &'static str, vi: &'static str, en: &'static str) -> MeasurementUnit {
    MeasurementUnit::new(code, Dimension::Percent, Label::new(vi, en))
}

pub(super) const ROAD_LENGTH: MeasurementUnit =
    percent("percent-of-road-length", "% số km", "% of km");
pub(super) const AREA: MeasurementUnit = percent("percent-of-area", "% diện tích", "% of the area");
pub(super) const HOUSEHOLDS: MeasurementUnit =
    percent("percent-of-households", "% số hộ", "% of households");
pub(super) const LIVESTOCK_HOUSEHOLDS: MeasurementUnit = percent(
    "percent-of-livestock-households",
    "% số hộ chăn nuôi",
    "% of livestock households",
);
pub(super) const SCHOOLS: MeasurementUnit =
    percent("percent-of-schools", "% số trường", "% of schools");
pub(super) const HAMLETS: MeasurementUnit = percent(
    MeasurementUnit::PERCENT_OF_HAMLETS,
    "% số thôn",
    "% of hamlets",
);
pub(super) const PERSONS: MeasurementUnit =
    percent("percent-of-persons", "% số người", "% of persons");
pub(super) const PUPILS: MeasurementUnit =
    percent("percent-of-pupils", "% số học sinh", "% of pupils");
pub(super) const WORKERS: MeasurementUnit =
    percent("percent-of-workers", "% số lao động", "% of workers");
pub(super) const CHILDREN: MeasurementUnit =
    percent("percent-of-children", "% số trẻ em", "% of children");
pub(super) const ESTABLISHMENTS: MeasurementUnit = percent(
    "percent-of-establishments",
    "% số cơ sở",
    "% of establishments",
);
pub(super) const HOUSEHOLDS_AND_ESTABLISHMENTS: MeasurementUnit = percent(
    "percent-of-households-and-establishments",
    "% số hộ và cơ sở",
    "% of households and establishments",
);
pub(super) const ORGANISATIONS: MeasurementUnit = percent(
    "percent-of-organisations",
    "% số tổ chức",
    "% of organisations",
);
pub(super) const HOUSES: MeasurementUnit =
    MeasurementUnit::new("houses", Dimension::Count, Label::new("nhà", "houses"));
pub(super) const INCOME: MeasurementUnit = MeasurementUnit::new(
    "million-dong-per-person-and-year",
    Dimension::Amount,
    Label::new("triệu đồng/người/năm", "million dong per person and year"),
);
