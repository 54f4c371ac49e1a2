//! Value-chain models: which judgement decides, when a model runs, who takes part.

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::works::{
    ChainLink, ChainStage, EffectJudgement, ModelReason, Participant, ParticipantRole,
    ValueChainModel,
};

use super::here;
use crate::common::day;

fn model(judgements: &[(bool, &str, NaiveDate)]) -> ValueChainModel {
    let mut model = ValueChainModel::new("cam".into(), here());
    let judgements = judgements.iter();
    model.judgements = judgements
        .map(|(effective, by, on)| EffectJudgement::new(*effective, (*by).into(), *on))
        .collect();
    model
}

fn reasons(model: &ValueChainModel, date: NaiveDate) -> Vec<ModelReason> {
    model.effective_on(date).reasons().to_vec()
}

#[test]
fn the_latest_judgement_until_the_date_decides() {
    let (first, second) = (day(2018, 6, 1), day(2018, 12, 1));
    let judged = model(&[(true, "A", second), (false, "B", first)]);
    let before = day(2018, 5, 31);
    let later = ModelReason::JudgedLater {
        on: first,
        date: before,
    };
    assert_eq!(reasons(&judged, before), [later]);
    let by = "B".into();
    let ineffective = ModelReason::JudgedIneffective { by, on: first };
    assert_eq!(reasons(&judged, day(2018, 11, 30)), [ineffective]);
    assert_eq!(reasons(&judged, second), []);
    assert_eq!(reasons(&model(&[]), second), [ModelReason::NotJudged]);
}

#[test]
fn two_judgements_of_a_day_that_differ_decide_nothing() {
    let on = day(2018, 12, 1);
    let differing = model(&[(true, "A", on), (false, "B", on)]);
    let conflict = ModelReason::JudgementsConflict { on };
    assert_eq!(reasons(&differing, on), [conflict]);
    // Of two that agree, the first by name is given.
    let agreeing = model(&[(false, "B", on), (false, "A", on)]);
    let by = "A".into();
    let ineffective = ModelReason::JudgedIneffective { by, on };
    assert_eq!(reasons(&agreeing, on), [ineffective]);
}

#[test]
fn a_model_runs_from_its_first_day_to_its_last() {
    let (start, end) = (day(2018, 3, 1), day(2018, 10, 31));
    let mut ran = model(&[(true, "A", day(2018, 1, 1))]);
    (ran.start, ran.end) = (Some(start), Some(end));
    assert!(ran.effective_on(start).holds());
    assert!(ran.effective_on(end).holds());
    let date = day(2018, 2, 28);
    assert_eq!(
        reasons(&ran, date),
        [ModelReason::NotStarted { start, date }]
    );
    let date = day(2018, 11, 1);
    assert_eq!(reasons(&ran, date), [ModelReason::Ended { end, date }]);
}

#[test]
fn a_link_of_four_houses_needs_all_four_and_no_cooperative() {
    let mut model = model(&[]);
    for role in [
        ParticipantRole::Cooperative,
        ParticipantRole::State,
        ParticipantRole::Scientist,
        ParticipantRole::Enterprise,
        ParticipantRole::Farmer,
    ] {
        assert!(!model.has(role) && !model.is_four_house_link());
        model.participants.push(Participant::new(role, "x".into()));
        assert!(model.has(role));
    }
    assert!(model.is_four_house_link());
}

#[test]
fn a_link_covers_the_stages_that_it_names() {
    let link = ChainLink::new(vec![ChainStage::Marketing]);
    for stage in ChainStage::ALL.iter().copied() {
        assert_eq!(link.covers(stage), stage == ChainStage::Marketing);
    }
}
