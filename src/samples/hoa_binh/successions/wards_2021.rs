//! The two communes of the city that became wards on 01/02/2021, by Resolution 1189/NQ-UBTVQH14. The
//! other 149 units did not change.
//!
//! Sources: GSO is the catalogue of the General Statistics Office; WLH and VW the Vietnamese Wikipedia
//! on the province's administrative history and on single communes (facts only); DCT a reprint of the
//! resolution.

use super::Link;
use crate::place::ChangeKind::Reclassified;
use crate::place::Confidence::{High, Medium};
use crate::place::Extent::Whole;

/// Predecessor, successor, kind, extent, confidence, source; in the order of predecessors.
#[rustfmt::skip]
#[expect(clippy::zero_prefixed_literal, reason = "codes are written with their leading zeros")]
pub(super) static WARDS_2021: [Link; 2] = [
    Link::of(04816, 04816, Reclassified, Whole,   Medium, "GSO; WLH (Sủ Ngòi -> Quỳnh Lâm); also renamed; that it is whole is inferred (same code)"),
    Link::of(04918, 04918, Reclassified, Whole,   High,   "GSO; VW-TrungMinh + DCT-TrungMinh: whole 14.57 km2, 7071 people"),
];
