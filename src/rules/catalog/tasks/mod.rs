//! Rules on tasks and duties: codes from 701.

mod ntm_701_task_incomplete;
mod ntm_702_task_late;
mod ntm_703_task_due_before_issue;
mod ntm_704_lead_agency_unknown;
mod ntm_705_duty_not_fulfilled;
mod ntm_706_submission_before_period;
mod ntm_707_task_done_unknown;
mod ntm_708_submission_unknown;
mod ntm_709_agency_misspelled;
mod ntm_710_deadline_impossible;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_701_task_incomplete::NTM_701,
    &ntm_702_task_late::NTM_702,
    &ntm_703_task_due_before_issue::NTM_703,
    &ntm_704_lead_agency_unknown::NTM_704,
    &ntm_705_duty_not_fulfilled::NTM_705,
    &ntm_706_submission_before_period::NTM_706,
    &ntm_707_task_done_unknown::NTM_707,
    &ntm_708_submission_unknown::NTM_708,
    &ntm_709_agency_misspelled::NTM_709,
    &ntm_710_deadline_impossible::NTM_710,
];
