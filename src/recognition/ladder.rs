//! [`RecognitionLadder`]: the classes of recognition, and which implies which.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::assessment::Answer;
use crate::sorted::sort_by_key;
use crate::text::codes;

codes! {
    /// As what a commune is recognised.
    ///
    /// Which class implies which, and so what a class counts for, is data: a [`RecognitionLadder`]. Some
    /// provinces decide a class below the standard (Điện Biên: three communes for 2018 and nine for
    /// 2019).
    // May grow: a regulation of another period has other classes.
    open enum RecognitionClass: "class of recognition" {
        /// Meets the standard (đạt chuẩn).
        Meets = "meets", "đạt chuẩn", "meets the standard";
        /// Basically meets the standard (cơ bản đạt chuẩn).
        BasicallyMeets = "basically-meets", "cơ bản đạt chuẩn", "basically meets the standard";
        /// Advanced (đạt chuẩn nông thôn mới nâng cao), a class of Decision 18/2022/QĐ-TTg.
        Advanced = "advanced", "đạt chuẩn nâng cao", "advanced";
        /// Model (đạt chuẩn nông thôn mới kiểu mẫu), in a [field](super::Recognition::field) of its own.
        Model = "model", "đạt chuẩn kiểu mẫu", "model";
        /// Modern (nông thôn mới hiện đại), the pilot of Decision 51/2025/QĐ-TTg.
        Modern = "modern", "đạt chuẩn hiện đại", "modern";
    }
}

/// The classes of recognition of a regulation, and which of them implies which (các mức công nhận).
///
/// A commune that is recognised in a class counts as one of each class that it implies, directly or
/// through others: a model commune is an advanced one, and so it meets the standard. What a class
/// implies may be unknown; then it cannot be said whether the commune counts.
///
/// The serde form is an object from each class to the classes that it implies, or `null` where they are
/// not known: `{"meets": [], "advanced": ["meets"], "modern": null}`.
///
/// ```
/// use nongthonmoi::assessment::Answer;
/// use nongthonmoi::recognition::{RecognitionClass, RecognitionLadder};
///
/// let ladder = RecognitionLadder::NATIONAL;
/// assert_eq!(ladder.implies(RecognitionClass::Model, RecognitionClass::Meets), Answer::Yes);
/// assert_eq!(ladder.implies(RecognitionClass::Meets, RecognitionClass::Advanced), Answer::No);
/// // Whether a modern commune must have been recognised before was not found.
/// assert_eq!(ladder.implies(RecognitionClass::Modern, RecognitionClass::Meets), Answer::CannotSay);
///
/// // A province may say so itself.
/// let own: RecognitionLadder = serde_json::from_str(r#"{"meets": [], "modern": ["meets"]}"#)?;
/// assert_eq!(own.implies(RecognitionClass::Modern, RecognitionClass::Meets), Answer::Yes);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[doc(alias = "nâng cao")]
#[doc(alias = "kiểu mẫu")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecognitionLadder(Cow<'static, [Step]>);

/// A class with what it implies; `None`: not known.
type Step = (RecognitionClass, Option<Cow<'static, [RecognitionClass]>>);

const fn step(class: RecognitionClass, implied: &'static [RecognitionClass]) -> Step {
    (class, Some(Cow::Borrowed(implied)))
}

static NATIONAL_STEPS: [Step; 5] = [
    step(RecognitionClass::Meets, &[RecognitionClass::BasicallyMeets]),
    step(RecognitionClass::BasicallyMeets, &[]),
    step(RecognitionClass::Advanced, &[RecognitionClass::Meets]),
    step(RecognitionClass::Model, &[RecognitionClass::Advanced]),
    (RecognitionClass::Modern, None),
];

impl RecognitionLadder {
    /// All classes that are known: model communes are advanced ones, which meet the standard (as
    /// Decisions 18/2022/QĐ-TTg and 319/QĐ-TTg have it for 2021-2025), and what meets the standard
    /// basically meets it. What a modern commune implies is not known.
    pub const NATIONAL: Self = Self(Cow::Borrowed(&NATIONAL_STEPS));

    /// A ladder of which nothing is known: a class implies itself, and of others it cannot be said.
    pub const UNKNOWN: Self = Self(Cow::Borrowed(&[]));

    /// A ladder from its classes in any order, each with those that it implies; `None` where that is not
    /// known. Of a class that stands there twice the first holds.
    #[must_use]
    pub fn new(
        classes: impl IntoIterator<Item = (RecognitionClass, Option<Vec<RecognitionClass>>)>,
    ) -> Self {
        let steps = classes.into_iter();
        let mut steps: Vec<Step> = steps
            .map(|(class, implied)| (class, implied.map(Cow::Owned)))
            .collect();
        // A stable sort: the first of a class stays the first.
        sort_by_key(&mut steps, |(class, _)| *class);
        Self(Cow::Owned(steps))
    }

    /// The classes, each with those that it implies directly; `None` where that is not known.
    pub fn classes(&self) -> impl Iterator<Item = (RecognitionClass, Option<&[RecognitionClass]>)> {
        let steps = self.0.iter();
        steps.map(|(class, implied)| (*class, implied.as_deref()))
    }

    /// Whether a commune that is recognised in one class counts as one of another.
    #[must_use]
    pub fn implies(&self, class: RecognitionClass, other: RecognitionClass) -> Answer {
        let mut reached = alloc::vec![class];
        let (mut next, mut is_known) = (0, true);
        while let Some(class) = reached.get(next).copied() {
            next = next.saturating_add(1);
            if class == other {
                return Answer::Yes;
            }
            let step = self.classes().find(|(one, _)| *one == class);
            match step.and_then(|(_, implied)| implied) {
                None => is_known = false,
                Some(implied) => {
                    let more: Vec<_> = implied
                        .iter()
                        .filter(|one| !reached.contains(one))
                        .collect();
                    reached.extend(more);
                }
            }
        }
        if is_known {
            Answer::No
        } else {
            Answer::CannotSay
        }
    }
}

impl serde::Serialize for RecognitionLadder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.classes())
    }
}

impl<'de> serde::Deserialize<'de> for RecognitionLadder {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::entries_form::deserialize(deserializer)
            .map(|classes: Vec<(_, Option<Vec<_>>)>| Self::new(classes))
    }
}
