//! Counting policies.

use alloc::format;
use alloc::string::String;

use crate::text::{Lang, codes};

codes! {
    /// Whether a criterion of some verdict adds to the number of criteria met.
    closed because "it counts or it does not"
    enum Treatment: "treatment" {
        /// It adds one.
        Counts = "counts", "được tính", "counts";
        /// It adds nothing.
        DoesNotCount = "does-not-count", "không được tính", "does not count";
    }
}

impl Treatment {
    #[inline]
    pub(super) const fn counts(self) -> bool {
        matches!(self, Self::Counts)
    }
}

/// What the number of criteria met counts besides those that are met (cách đếm tiêu chí đạt).
///
/// The regulations speak of criteria that are met, and do not say how a criterion that is not
/// applicable counts in "x of 19"; reports mostly count it as met, and some provinces have
/// recognised communes whose criteria were basically met. So the policy is an argument, has no
/// default, and stays in the result.
///
/// ```
/// use nongthonmoi::assessment::{CountingPolicy, Treatment};
///
/// let policy = CountingPolicy::new(Treatment::Counts, Treatment::DoesNotCount);
/// assert_eq!(policy, CountingPolicy::NOT_APPLICABLE_AS_MET);
/// assert_eq!(CountingPolicy::ONLY_MET.not_applicable(), Treatment::DoesNotCount);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountingPolicy {
    not_applicable: Treatment,
    basically_met: Treatment,
}

impl CountingPolicy {
    /// The wording of the law: only a criterion that is met counts.
    pub const ONLY_MET: Self = Self::new(Treatment::DoesNotCount, Treatment::DoesNotCount);

    /// As many reports count: a criterion that is not applicable counts as one that is met.
    pub const NOT_APPLICABLE_AS_MET: Self = Self::new(Treatment::Counts, Treatment::DoesNotCount);

    /// A policy that says how criteria that are not applicable and basically met count.
    #[must_use]
    pub const fn new(not_applicable: Treatment, basically_met: Treatment) -> Self {
        Self {
            not_applicable,
            basically_met,
        }
    }

    /// How a criterion that is not applicable counts.
    #[must_use]
    #[inline]
    pub const fn not_applicable(self) -> Treatment {
        self.not_applicable
    }

    /// How a criterion that is basically met counts.
    #[must_use]
    #[inline]
    pub const fn basically_met(self) -> Treatment {
        self.basically_met
    }

    /// The policy in words, for example `basically met does not count, not applicable counts`.
    #[must_use]
    pub fn text(self, lang: Lang) -> String {
        let (basically_met, not_applicable) =
            (self.basically_met.label(), self.not_applicable.label());
        match lang {
            Lang::Vi => format!(
                "“cơ bản đạt” {}, “không xem xét” {}",
                basically_met.vi(),
                not_applicable.vi()
            ),
            Lang::En => format!(
                "“basically met” {}, “not applicable” {}",
                basically_met.en(),
                not_applicable.en()
            ),
        }
    }
}
