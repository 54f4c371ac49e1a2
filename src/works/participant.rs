//! Participants of a value-chain model.

use alloc::string::String;

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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
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
}
