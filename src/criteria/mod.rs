//! Criteria sets (bộ tiêu chí), provincial overlays, and the standard that they resolve to.
//!
//! A [`CriteriaSet`] is a decision's table: criteria (tiêu chí), indicators (chỉ tiêu) and, for
//! every region or commune group, a cell. A cell holds a [`Requirement`] or is open: delegated to
//! the province, or not found in any source. An [`Overlay`] fills or replaces cells. Resolving a
//! set for one region and year gives a [`Standard`], which has no open cell.

pub mod catalog;

mod cell;
mod comparator;
mod indicator;
mod layout;
mod lookup;
mod number;
mod overlay;
mod part_number;
mod prepared;
mod requirement;
mod resolve;
mod runs;
mod set;
mod standard;
mod unit;

pub use cell::{AxisPoint, Cell, OpenReason};
pub use comparator::Comparator;
pub use indicator::{Criterion, Group, Indicator, Part};
pub(crate) use lookup::PartRange;
pub use number::{CriterionNumber, IndicatorNumber};
pub use overlay::{InvalidOverlay, Overlay, OverlayEntry};
pub use part_number::{PartCode, PartNumber};
pub(crate) use prepared::{Figure, PreparedThreshold};
pub use requirement::{InvalidThreshold, Requirement, Threshold};
pub use resolve::{OpenCell, ResolveError};
pub use set::{CriteriaSet, CriteriaSetParts, CriteriaSetProblem, InvalidCriteriaSet};
pub use standard::{PartIndex, Standard, StandardCriterion, StandardIndicator, StandardPart};
pub use unit::{Dimension, MeasurementUnit};
