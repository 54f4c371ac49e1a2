//! Rules on documents: codes from 901.

mod ntm_901_number_malformed;
mod ntm_902_cited_before_issue;
mod ntm_903_number_of_another_year;
mod ntm_904_two_documents;
mod ntm_905_plan_late;
mod ntm_906_deadline_outside_year;
mod ntm_907_document_changed;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_901_number_malformed::NTM_901,
    &ntm_902_cited_before_issue::NTM_902,
    &ntm_903_number_of_another_year::NTM_903,
    &ntm_904_two_documents::NTM_904,
    &ntm_905_plan_late::NTM_905,
    &ntm_906_deadline_outside_year::NTM_906,
    &ntm_907_document_changed::NTM_907,
];
