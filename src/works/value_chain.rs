//! What a value chain is made of: its participants, its links, the certification of its product.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{Label, coded};

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

/// The role of a participant: one of the four houses (bốn nhà), whose link the plan 18/KH-UBND
/// encourages in II.8 (`khuyến khích liên kết 4 nhà`), or the cooperative, which it supports there.
///
/// The plan does not name the four houses; they are the state, the scientist, the enterprise and
/// the farmer in common use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: other programmes may name other houses.
#[non_exhaustive]
pub enum ParticipantRole {
    /// The state (nhà nước): an authority or its extension service.
    State,
    /// The scientist (nhà khoa học): an institute, a school, an expert.
    Scientist,
    /// The enterprise (doanh nghiệp, `nhà doanh nghiệp`).
    Enterprise,
    /// The farmer (nhà nông): a household or a group of them.
    Farmer,
    /// The cooperative (hợp tác xã) or cooperative group (tổ hợp tác).
    Cooperative,
}

impl ParticipantRole {
    /// Every role, the four houses first.
    pub const ALL: &'static [Self] = &[
        Self::State,
        Self::Scientist,
        Self::Enterprise,
        Self::Farmer,
        Self::Cooperative,
    ];

    /// The four houses (bốn nhà).
    pub const HOUSES: [Self; 4] = [Self::State, Self::Scientist, Self::Enterprise, Self::Farmer];

    /// The code by which the role is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Scientist => "scientist",
            Self::Enterprise => "enterprise",
            Self::Farmer => "farmer",
            Self::Cooperative => "cooperative",
        }
    }

    /// The role in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::State => Label::new("nhà nước", "state"),
            Self::Scientist => Label::new("nhà khoa học", "scientist"),
            Self::Enterprise => Label::new("nhà doanh nghiệp", "enterprise"),
            Self::Farmer => Label::new("nhà nông", "farmer"),
            Self::Cooperative => Label::new("hợp tác xã", "cooperative"),
        }
    }
}

coded!(
    ParticipantRole,
    UnknownParticipantRole,
    "role of a participant",
    "`state`, `scientist`, `enterprise`, `farmer` or `cooperative`"
);

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

/// A stage of a value chain (khâu trong chuỗi giá trị).
///
/// No document of the programme lists the stages; this is the crate's own vocabulary, which counts
/// nothing and decides nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: no document closes the list.
#[non_exhaustive]
pub enum ChainStage {
    /// Supply of seed, stock, feed and other inputs (cung ứng đầu vào).
    Inputs,
    /// Growing, raising (sản xuất).
    Production,
    /// Processing and packing (chế biến).
    Processing,
    /// Sale (tiêu thụ).
    Marketing,
}

impl ChainStage {
    /// The stages along the chain.
    pub const ALL: &'static [Self] = &[
        Self::Inputs,
        Self::Production,
        Self::Processing,
        Self::Marketing,
    ];

    /// The code by which the stage is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inputs => "inputs",
            Self::Production => "production",
            Self::Processing => "processing",
            Self::Marketing => "marketing",
        }
    }

    /// The stage in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Inputs => Label::new("cung ứng đầu vào", "inputs"),
            Self::Production => Label::new("sản xuất", "production"),
            Self::Processing => Label::new("chế biến", "processing"),
            Self::Marketing => Label::new("tiêu thụ", "marketing"),
        }
    }
}

coded!(
    ChainStage,
    UnknownChainStage,
    "stage of a value chain",
    "`inputs`, `production`, `processing` or `marketing`"
);

/// How the product of a model is certified (chứng nhận). The plan 18/KH-UBND names both
/// processes in II.8 (`quy trình sản xuất VietGAP, sản xuất nông nghiệp hữu cơ`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: there are further certificates, for example for export.
#[non_exhaustive]
pub enum Certification {
    /// Good agricultural practice (`VietGAP`).
    VietGap,
    /// Organic farming (hữu cơ).
    Organic,
    /// None (chưa chứng nhận).
    Uncertified,
}

impl Certification {
    /// Every certification, and that there is none.
    pub const ALL: &'static [Self] = &[Self::VietGap, Self::Organic, Self::Uncertified];

    /// The code by which the certification is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::VietGap => "vietgap",
            Self::Organic => "organic",
            Self::Uncertified => "uncertified",
        }
    }

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

coded!(
    Certification,
    UnknownCertification,
    "certification",
    "`vietgap`, `organic` or `uncertified`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    #[test]
    fn roles_parse_and_print() {
        for role in ParticipantRole::ALL.iter().copied() {
            assert_eq!(role.to_string().parse(), Ok(role));
        }
        assert_eq!(
            "bank".parse::<ParticipantRole>().unwrap_err().input(),
            "bank"
        );
    }

    #[test]
    fn the_cooperative_is_none_of_the_four_houses() {
        let others: alloc::vec::Vec<_> = ParticipantRole::ALL
            .iter()
            .copied()
            .filter(|role| !ParticipantRole::HOUSES.contains(role))
            .collect();
        assert_eq!(others, [ParticipantRole::Cooperative]);
    }

    #[test]
    fn stages_parse_and_print() {
        for stage in ChainStage::ALL.iter().copied() {
            assert_eq!(stage.to_string().parse(), Ok(stage));
        }
        assert_eq!(
            "export".parse::<ChainStage>().unwrap_err().input(),
            "export"
        );
    }

    #[test]
    fn a_link_covers_the_stages_that_it_names() {
        let link = ChainLink::new(vec![ChainStage::Marketing]);
        for stage in ChainStage::ALL.iter().copied() {
            assert_eq!(link.covers(stage), stage == ChainStage::Marketing);
        }
    }

    #[test]
    fn certifications_parse_and_print() {
        for certification in Certification::ALL.iter().copied() {
            assert_eq!(certification.to_string().parse(), Ok(certification));
        }
        let error = "VietGAP".parse::<Certification>().unwrap_err();
        assert_eq!(error.input(), "VietGAP");
    }
}
