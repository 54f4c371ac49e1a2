//! Units of the annexes.

use crate::criteria::{Dimension, Unit};
use crate::text::Label;

const fn percent(vi: &'static str, en: &'static str) -> Unit {
    Unit::new(Dimension::Percent, Label::new(vi, en))
}

pub(super) const ROAD_LENGTH: Unit = percent("% số km", "% of km");
pub(super) const AREA: Unit = percent("% diện tích", "% of the area");
pub(super) const HOUSEHOLDS: Unit = percent("% số hộ", "% of households");
pub(super) const LIVESTOCK_HOUSEHOLDS: Unit =
    percent("% số hộ chăn nuôi", "% of livestock households");
pub(super) const SCHOOLS: Unit = percent("% số trường", "% of schools");
pub(super) const HAMLETS: Unit = percent("% số thôn", "% of hamlets");
pub(super) const PERSONS: Unit = percent("% số người", "% of persons");
pub(super) const PUPILS: Unit = percent("% số học sinh", "% of pupils");
pub(super) const WORKERS: Unit = percent("% số lao động", "% of workers");
pub(super) const CHILDREN: Unit = percent("% số trẻ em", "% of children");
pub(super) const ESTABLISHMENTS: Unit = percent("% số cơ sở", "% of establishments");
pub(super) const HOUSEHOLDS_AND_ESTABLISHMENTS: Unit =
    percent("% số hộ và cơ sở", "% of households and establishments");
pub(super) const ORGANISATIONS: Unit = percent("% số tổ chức", "% of organisations");
pub(super) const HOUSES: Unit = Unit::new(Dimension::Count, Label::new("nhà", "houses"));
pub(super) const INCOME: Unit = Unit::new(
    Dimension::Amount,
    Label::new("triệu đồng/người/năm", "million dong per person and year"),
);
