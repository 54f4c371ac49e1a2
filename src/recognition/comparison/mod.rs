//! A case compared with the provisions of a regulation.
//!
//! Fill a [`CommuneCase`], a [`DistrictCase`] or a [`ProvinceCase`] with what is known, and ask
//! [`Regulation::eligible`](crate::recognition::Regulation::eligible) or one of its sisters for other
//! units; or ask [`Regulation::revocable`](crate::recognition::Regulation::revocable). The answer is a
//! [`RegulationAnswer`]; a [`RegulationReason`] names what stands against a provision.

mod answer;
mod case;
mod eligibility;
mod reason;
mod revocation;

pub use answer::{ProvisionAnswer, RegulationAnswer};
pub use case::{CommuneCase, DistrictCase, DistrictCommune, ProvinceCase};
pub use reason::{CaseFact, RegulationReason};
