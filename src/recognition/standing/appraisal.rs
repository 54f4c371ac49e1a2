//! Appraisals.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{Lang, codes};

/// What a body found when it appraised a commune (kết quả đánh giá, thẩm tra, thẩm định).
///
/// Every appraisal is kept, with its body and its day: that of the commune itself, that of the
/// district, that of the province. Where they differ from each other or from the commune's
/// report, the differences are listed as written; none replaces another.
///
/// The serde form is `{"level": "province", "body": "Hội đồng thẩm định tỉnh", "favourable":
/// true, "vote": {"in_favour": 15, "of": 15}, "differences": ["…"]}`; the last three may be
/// absent.
// May grow: an appraisal comes with a report and with conditions.
#[doc(alias = "thẩm định")]
#[doc(alias = "thẩm tra")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Appraisal {
    /// The level at which it was done.
    pub level: AppraisalLevel,
    /// The body that did it, as its record names it.
    pub body: String,
    /// Whether it found for the commune; `None` when that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub favourable: Option<bool>,
    /// The vote (kết quả bỏ phiếu); `None` when none was held or it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
    /// Where it differs from what it appraised, each point as written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<String>,
}

impl Appraisal {
    /// An appraisal of which only level and body are known.
    #[must_use]
    pub const fn new(level: AppraisalLevel, body: String) -> Self {
        Self {
            level,
            body,
            favourable: None,
            vote: None,
            differences: Vec::new(),
        }
    }
}

codes! {
    /// The level at which a commune is appraised.
    closed because "the three levels of the procedure of 2016 and 2022"
    enum AppraisalLevel: "level of appraisal" {
        /// The commune assesses itself (xã tự đánh giá).
        Commune = "commune", "xã tự đánh giá", "self-assessment of the commune";
        /// The district verifies (huyện thẩm tra).
        District = "district", "huyện thẩm tra", "verification by the district";
        /// The province appraises (tỉnh thẩm định).
        Province = "province", "tỉnh thẩm định", "appraisal by the province";
    }
}

/// A vote (kết quả bỏ phiếu): the number in favour and the number of votes. The share that is needed
/// is not known for the built-in regulations.
// INVARIANT: in_favour <= of.
#[doc(alias = "bỏ phiếu")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "VoteForm", into = "VoteForm")]
pub struct Vote {
    in_favour: u32,
    of: u32,
}

impl Vote {
    /// A vote.
    ///
    /// # Errors
    /// [`InvalidVote`] when more are in favour than voted.
    pub const fn new(in_favour: u32, of: u32) -> Result<Self, InvalidVote> {
        if in_favour <= of {
            Ok(Self { in_favour, of })
        } else {
            Err(InvalidVote { in_favour, of })
        }
    }

    /// The votes in favour (số phiếu đồng ý).
    #[must_use]
    pub const fn in_favour(self) -> u32 {
        self.in_favour
    }

    /// The votes in all (tổng số phiếu).
    #[must_use]
    pub const fn of(self) -> u32 {
        self.of
    }
}

/// The serde form: `{"in_favour": 14, "of": 15}`.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteForm {
    in_favour: u32,
    of: u32,
}

impl TryFrom<VoteForm> for Vote {
    type Error = InvalidVote;

    fn try_from(form: VoteForm) -> Result<Self, InvalidVote> {
        Self::new(form.in_favour, form.of)
    }
}

impl From<Vote> for VoteForm {
    fn from(vote: Vote) -> Self {
        Self {
            in_favour: vote.in_favour,
            of: vote.of,
        }
    }
}

/// More votes in favour than votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InvalidVote {
    /// The votes in favour.
    pub in_favour: u32,
    /// The votes in all.
    pub of: u32,
}

impl InvalidVote {
    /// The error in words; `Display` speaks English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let Self { in_favour, of } = self;
        bilingual!(
            lang,
            "kết quả bỏ phiếu ghi {in_favour} phiếu đồng ý trên {of} phiếu: số phiếu đồng ý không được lớn hơn tổng số phiếu",
            "a vote has `{in_favour}` in favour of `{of}`: in_favour must not be above of"
        )
    }
}

error_in_words!(InvalidVote);
