//! Decisions of recognition.

use alloc::string::String;

use crate::calendar::ProgrammeYear;
use crate::law::DocumentNumber;
use crate::recognition::ladder::RecognitionClass;
use crate::text::codes;

/// A decision that recognises a commune (quyết định công nhận xã đạt chuẩn nông thôn mới).
///
/// Three years can differ: the one that the commune was registered for, the one that the
/// recognition counts for, and the one in which the decision was signed. Seven communes of Quảng
/// Ngãi "for 2016" were decided on 27/02/2017. None is derived from another. The day of the
/// decision is that of the [`StandingEntry`](super::StandingEntry).
///
/// The serde form is `{"class": "meets"}`, with `field`, `registered_for`, `counts_for` (years) and
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
    /// The field in which a model commune stands out (lĩnh vực nổi trội), as written; `None` when not
    /// known or without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
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
            field: None,
            registered_for: None,
            counts_for: None,
            decision: None,
        }
    }

    /// Sets the field in which a model commune stands out.
    #[must_use]
    pub fn with_field(self, field: impl Into<String>) -> Self {
        Self {
            field: Some(field.into()),
            ..self
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
