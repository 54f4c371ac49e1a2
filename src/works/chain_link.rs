//! Links of a value chain.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{Label, coded};

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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
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
}
