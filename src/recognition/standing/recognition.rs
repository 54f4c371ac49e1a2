//! Decisions of recognition.

use crate::calendar::ProgrammeYear;
use crate::law::DocumentNumber;
use crate::text::codes;

/// A decision that recognises a commune (quyết định công nhận xã đạt chuẩn nông thôn mới).
///
/// Three years can differ: the one that the commune was registered for, the one that the
/// recognition counts for, and the one in which the decision was signed. Seven communes of Quảng
/// Ngãi "for 2016" were decided on 27/02/2017. None is derived from another. The day of the
/// decision is that of the [`StandingEntry`](super::StandingEntry).
///
/// The serde form is `{"class": "meets"}`, with `registered_for`, `counts_for` (years) and
/// `decision` (`"293/QĐ-UBND"`) where they are known.
///
/// ```
/// use nongthonmoi::calendar::ProgrammeYear;
/// use nongthonmoi::recognition::{Recognition, RecognitionClass};
///
/// let recognition = Recognition::new(RecognitionClass::Meets)
///     .with_counts_for(ProgrammeYear::new(2016).unwrap())
///     .with_decision("293/QĐ-UBND".parse()?);
/// assert_eq!(recognition.registered_for, None);
/// # Ok::<(), nongthonmoi::text::InvalidText>(())
/// ```
// May grow: a decision says more than its number and its years.
#[doc(alias = "công nhận")]
#[doc(alias = "quyết định công nhận")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Recognition {
    /// As what the commune is recognised.
    pub class: RecognitionClass,
    /// The year for which the commune was registered (năm đăng ký); `None` when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_for: Option<ProgrammeYear>,
    /// The year for which the recognition counts (năm đạt chuẩn); `None` when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counts_for: Option<ProgrammeYear>,
    /// The number of the decision (số quyết định); `None` when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<DocumentNumber>,
}

impl Recognition {
    /// A recognition of which only the class is known.
    #[must_use]
    pub const fn new(class: RecognitionClass) -> Self {
        Self {
            class,
            registered_for: None,
            counts_for: None,
            decision: None,
        }
    }

    /// Sets the year for which the commune was registered.
    #[must_use]
    pub fn with_registered_for(self, year: ProgrammeYear) -> Self {
        Self {
            registered_for: Some(year),
            ..self
        }
    }

    /// Sets the year for which the recognition counts.
    #[must_use]
    pub fn with_counts_for(self, year: ProgrammeYear) -> Self {
        Self {
            counts_for: Some(year),
            ..self
        }
    }

    /// Sets the number of the decision.
    #[must_use]
    pub fn with_decision(self, decision: DocumentNumber) -> Self {
        Self {
            decision: Some(decision),
            ..self
        }
    }
}

codes! {
    /// As what a commune is recognised.
    ///
    /// The regulation asks for all criteria; some provinces decide a lower class beside it (Điện Biên:
    /// three communes for 2018 and nine for 2019). What a lower class counts for is for the caller.
    // May grow: Decision 18/2022/QĐ-TTg knows advanced and model communes too.
    open enum RecognitionClass: "class of recognition" {
        /// Meets the standard (đạt chuẩn).
        Meets = "meets", "đạt chuẩn", "meets the standard";
        /// Basically meets the standard (cơ bản đạt chuẩn).
        BasicallyMeets = "basically-meets", "cơ bản đạt chuẩn", "basically meets the standard";
    }
}

codes! {
    /// By which of its three years a recognition is counted.
    closed because "a recognition has these three years, and a count must name its own"
    enum YearBasis: "year of a recognition" {
        /// The year in which the decision was signed (năm ký quyết định).
        DecisionDate = "decision-date", "năm ký quyết định", "year of the decision";
        /// The year for which the recognition counts (năm đạt chuẩn).
        CountsFor = "counts-for", "năm đạt chuẩn", "year that it counts for";
        /// The year for which the commune was registered (năm đăng ký).
        RegisteredFor = "registered-for", "năm đăng ký", "year registered for";
    }
}
