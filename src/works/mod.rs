//! Works of a year's plan: green roads, value-chain models, exemplary hamlets.
//!
//! | record | what the plan asks | the question |
//! |---|---|---|
//! | [`GreenRoad`] | a road of a recognised commune, 1 km, planted on both sides (18/KH-UBND, I.5) | [`GreenRoad::eligible`] |
//! | [`ValueChainModel`] | one effective model in each district (I.4) | [`ValueChainModel::effective_on`] |
//! | [`ExemplaryHamlet`] | two to three hamlets in each district (I.4) | [`ExemplaryHamlet::exemplary_on`] |
//!
//! Records come from outside and keep what was written; a field that is absent is not known. So a
//! question is answered by a [`Conclusion`](crate::assessment::Conclusion): yes, no, or cannot say, with
//! every fact that stands against a yes or is missing for one. A [`WorksRegister`] holds the works
//! of an area together with the communes that reported all of theirs; [`WorksByCommune`] gives the
//! works of one commune, each once.

mod exemplary_hamlet;
mod green_road;
mod register;
mod road_conditions;
mod value_chain;
mod value_chain_model;

pub use exemplary_hamlet::{CampaignPart, ExemplaryHamlet, HamletReason};
pub use green_road::{GreenRoad, Greenery, PlantedSides, RoadQuality, RoadSection, RoadWork};
pub use register::{WorksByCommune, WorksRegister};
pub use road_conditions::RoadReason;
pub use value_chain::{
    Certification, ChainLink, ChainStage, Contract, Participant, ParticipantRole,
};
pub use value_chain_model::{EffectJudgement, ModelReason, ValueChainModel};
