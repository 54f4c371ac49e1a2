//! Works of a year's plan: green roads, value-chain models, exemplary hamlets.
//!
//! | record | what the plan asks | the question |
//! |---|---|---|
//! | [`GreenRoad`] | a road of a recognised commune, 1 km, planted on both sides (18/KH-UBND, I.5) | [`GreenRoad::eligible`] |
//! | [`ValueChainModel`] | one effective model in each district (I.4) | [`ValueChainModel::effective_on`] |
//! | [`ExemplaryHamlet`] | two to three hamlets in each district (I.4) | [`ExemplaryHamlet::exemplary_on`] |
//!
//! Records come from outside and keep what was written; a field that is absent is not known. So a
//! question is answered by a [`Ruling`](crate::assessment::Ruling): yes, no, or cannot say, with
//! every fact that stands against a yes or is missing for one. A [`WorksRegister`] holds the works
//! of an area together with the communes that reported all of theirs; [`WorksByCommune`] gives the
//! works of one commune, each once.

mod campaign_part;
mod certification;
mod chain_link;
mod effect_judgement;
mod exemplary_hamlet;
mod green_road;
mod green_road_requirement;
mod hamlet_ground;
mod model_ground;
mod participant;
mod planting;
mod register;
mod road_ground;
mod road_length;
mod road_quality;
mod road_section;
mod value_chain_model;

pub use campaign_part::{CampaignPart, UnknownCampaignPart};
pub use certification::{Certification, UnknownCertification};
pub use chain_link::{ChainLink, ChainStage, Contract, UnknownChainStage};
pub use effect_judgement::EffectJudgement;
pub use exemplary_hamlet::ExemplaryHamlet;
pub use green_road::GreenRoad;
pub use green_road_requirement::GreenRoadRequirement;
pub use hamlet_ground::HamletGround;
pub use model_ground::ModelGround;
pub use participant::{Participant, ParticipantRole, UnknownParticipantRole};
pub use planting::{Greenery, PlantedSides, UnknownGreenery, UnknownPlantedSides};
pub use register::{WorksByCommune, WorksRegister};
pub use road_ground::RoadGround;
pub use road_quality::{RoadQuality, RoadWork, UnknownRoadQuality, UnknownRoadWork};
pub use road_section::RoadSection;
pub use value_chain_model::ValueChainModel;
