//! What a value chain is made of: its participants, its links, the certification of its product.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{Label, codes};

/// A participant of a value-chain model (chủ thể tham gia) and its role.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports tell more of a participant, for example how many households it stands for.
#[non_exhaustive]
pub struct Participant {
    /// The role.
    pub role: ParticipantRole,
    /// The name of the body or the person, as reported.
    pub name: String,
}

impl Participant {
    /// A participant with its role.
    #[must_use]
    pub const fn new(role: ParticipantRole, name: String) -> Self {
        Self { role, name }
    }
}

codes! {
    /// The role of a participant: one of the four houses (bốn nhà), whose link the plan 18/KH-UBND
    /// encourages in II.8 (`khuyến khích liên kết 4 nhà`), or the cooperative, which it supports there.
    ///
    /// The plan does not name the four houses; they are the state, the scientist, the enterprise and
    /// the farmer in common use.
    // May grow: other programmes may name other houses.
    open enum ParticipantRole: "role of a participant" {
        /// The state (nhà nước): an authority or its extension service.
        State = "state", "nhà nước", "state";
        /// The scientist (nhà khoa học): an institute, a school, an expert.
        Scientist = "scientist", "nhà khoa học", "scientist";
        /// The enterprise (doanh nghiệp, `nhà doanh nghiệp`).
        Enterprise = "enterprise", "nhà doanh nghiệp", "enterprise";
        /// The farmer (nhà nông): a household or a group of them.
        Farmer = "farmer", "nhà nông", "farmer";
        /// The cooperative (hợp tác xã) or cooperative group (tổ hợp tác).
        Cooperative = "cooperative", "hợp tác xã", "cooperative";
    }
}

impl ParticipantRole {
    /// The four houses (bốn nhà).
    pub const HOUSES: [Self; 4] = [Self::State, Self::Scientist, Self::Enterprise, Self::Farmer];
}

/// A link of a value chain (mối liên kết): the stages of the chain that it covers, and whether it
/// rests on a contract.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: reports tell more of a link, for example who stands at its ends.
#[non_exhaustive]
pub struct ChainLink {
    /// The stages of the chain that it covers, in any order.
    pub stages: Vec<ChainStage>,
    /// Whether it rests on a contract (hợp đồng liên kết).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contract: Option<Contract>,
}

impl ChainLink {
    /// A link of which only the stages are known.
    #[must_use]
    pub const fn new(stages: Vec<ChainStage>) -> Self {
        Self {
            stages,
            contract: None,
        }
    }

    /// Whether it covers a stage.
    #[must_use]
    pub fn covers(&self, stage: ChainStage) -> bool {
        self.stages.contains(&stage)
    }
}

/// Whether a link rests on a contract. So there can be no number of a contract that nobody signed.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::exhaustive_enums,
    reason = "a contract was signed or it was not"
)]
pub enum Contract {
    /// It does (có hợp đồng).
    Signed {
        /// The number and date of the contract as reported, for example `12/HĐLK ngày 05/3/2018`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<String>,
    },
    /// It does not (không có hợp đồng).
    NotSigned,
}

codes! {
    /// A stage of a value chain (khâu trong chuỗi giá trị).
    ///
    /// No document of the programme lists the stages; this is the crate's own vocabulary, which counts
    /// nothing and decides nothing.
    // May grow: no document closes the list.
    open enum ChainStage: "stage of a value chain" {
        /// Supply of seed, stock, feed and other inputs (cung ứng đầu vào).
        Inputs = "inputs", "cung ứng đầu vào", "inputs";
        /// Growing, raising (sản xuất).
        Production = "production", "sản xuất", "production";
        /// Processing and packing (chế biến).
        Processing = "processing", "chế biến", "processing";
        /// Sale (tiêu thụ).
        Marketing = "marketing", "tiêu thụ", "marketing";
    }
}

codes! {
    /// How the product of a model is certified (chứng nhận). The plan 18/KH-UBND names both
    /// processes in II.8 (`quy trình sản xuất VietGAP, sản xuất nông nghiệp hữu cơ`).
    // May grow: there are further certificates, for example for export.
    open enum Certification: "certification" {
        /// Good agricultural practice (`VietGAP`).
        VietGap = "vietgap";
        /// Organic farming (hữu cơ).
        Organic = "organic";
        /// None (chưa chứng nhận).
        Uncertified = "uncertified";
    }
}

impl Certification {
    /// The certification in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::VietGap => Label::same("VietGAP"),
            Self::Organic => Label::new("hữu cơ", "organic"),
            Self::Uncertified => Label::new("chưa chứng nhận", "uncertified"),
        }
    }
}
