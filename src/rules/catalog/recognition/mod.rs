//! Rules on recognition: codes from 801.

mod ntm_801_recognition_balance;
mod ntm_802_recognised_without_criteria;
mod ntm_803_ready_and_not_registered;
mod ntm_804_recognised_and_lapsed;
mod ntm_805_recognition_revocable;
mod ntm_806_recognised_as_basically_meeting;
mod ntm_807_registered_for_another_year;
mod ntm_808_revoked_without_recognition;
mod ntm_809_recognised_twice;
mod ntm_810_event_after_succession;
mod ntm_811_decision_of_another_year;
mod ntm_812_decision_on_two_days;
mod ntm_813_counted_for_later_year;
mod ntm_814_history_rewritten;
mod ntm_815_recognised_with_debt;
mod ntm_816_published_against_standings;

use crate::rules::Rule;

/// The rules of the family, in the order of their codes.
pub(super) const RULES: &[&Rule] = &[
    &ntm_801_recognition_balance::NTM_801,
    &ntm_802_recognised_without_criteria::NTM_802,
    &ntm_803_ready_and_not_registered::NTM_803,
    &ntm_804_recognised_and_lapsed::NTM_804,
    &ntm_805_recognition_revocable::NTM_805,
    &ntm_806_recognised_as_basically_meeting::NTM_806,
    &ntm_807_registered_for_another_year::NTM_807,
    &ntm_808_revoked_without_recognition::NTM_808,
    &ntm_809_recognised_twice::NTM_809,
    &ntm_810_event_after_succession::NTM_810,
    &ntm_811_decision_of_another_year::NTM_811,
    &ntm_812_decision_on_two_days::NTM_812,
    &ntm_813_counted_for_later_year::NTM_813,
    &ntm_814_history_rewritten::NTM_814,
    &ntm_815_recognised_with_debt::NTM_815,
    &ntm_816_published_against_standings::NTM_816,
];
