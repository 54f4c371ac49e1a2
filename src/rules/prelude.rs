//! What every rule of the catalogue uses: `use crate::rules::prelude::*;`.

pub(super) use alloc::format;
pub(super) use alloc::string::{String, ToString};
pub(super) use alloc::vec;
pub(super) use alloc::vec::Vec;

pub(super) use chrono::NaiveDate;

pub(super) use super::catalog::{
    communes, criteria_places, districts, documents, earlier, facts, figures, gazetteer_paths,
    listed_works, places, report_places, state_paths, successions, task_places, units,
};
pub(super) use super::key::facts;
pub(super) use super::{
    Checked, Dossier, Example, FactValue, Findings, Input, Path, Rule, SkipReason,
};
pub(super) use crate::law::Citation;
pub(super) use crate::quantity::Decimal;
pub(super) use crate::text::Label;
