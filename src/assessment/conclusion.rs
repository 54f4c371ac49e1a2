//! Answers to questions of yes or no, and conclusions: an answer with the reasons that stand against a
//! yes.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::text::{Lang, codes};

codes! {
    /// The answer to a question of yes or no (kết luận), where what is missing is not taken for a no.
    ///
    /// ```
    /// use nongthonmoi::assessment::Answer;
    ///
    /// // One no decides; otherwise one open answer leaves the whole open.
    /// assert_eq!(Answer::all([Answer::Yes, Answer::CannotSay]), Answer::CannotSay);
    /// assert_eq!(Answer::all([Answer::No, Answer::CannotSay]), Answer::No);
    /// assert_eq!(Answer::any([Answer::Yes, Answer::CannotSay]), Answer::Yes);
    /// ```
    closed because "whoever asks must handle all three"
    enum Answer: "answer" {
        /// It holds (có).
        Yes = "yes", "có", "yes";
        /// It does not hold (không).
        No = "no", "không", "no";
        /// What is known does not decide it (chưa thể kết luận).
        CannotSay = "cannot-say", "chưa thể kết luận", "cannot say yet";
    }
}

impl Answer {
    /// The answer that a fact gives, if it is known.
    #[must_use]
    pub const fn known(fact: Option<bool>) -> Self {
        match fact {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::CannotSay,
        }
    }

    /// Whether all hold: no when one does not, and yes for none at all.
    #[must_use]
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        answers
            .into_iter()
            .fold(Self::Yes, |all, one| match (all, one) {
                (Self::No, _) | (_, Self::No) => Self::No,
                (Self::CannotSay, _) | (_, Self::CannotSay) => Self::CannotSay,
                (Self::Yes, Self::Yes) => Self::Yes,
            })
    }

    /// Whether one holds: yes when one does, and no for none at all.
    #[must_use]
    pub fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        answers
            .into_iter()
            .fold(Self::No, |any, one| match (any, one) {
                (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
                (Self::CannotSay, _) | (_, Self::CannotSay) => Self::CannotSay,
                (Self::No, Self::No) => Self::No,
            })
    }
}

/// What stands against a yes: a fact that says no, or a fact that is missing.
pub trait Reason {
    /// [`Answer::No`] for a fact that decides against, [`Answer::CannotSay`] for one that is
    /// missing. A reason never says yes.
    fn answer(&self) -> Answer;

    /// The reason in words, without a full stop.
    fn text(&self, lang: Lang) -> String;
}

/// An answer with everything that stands against it (kết luận và lý do): yes when nothing does,
/// no when a reason decides against, and otherwise open.
///
/// All reasons are kept, those that are missing beside those that decide, so that nobody who mends the
/// first meets the next by surprise.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Conclusion<G> {
    reasons: Vec<G>,
}

impl<G: Reason> Conclusion<G> {
    /// The conclusion from its reasons, which keep their order.
    #[must_use]
    pub const fn of(reasons: Vec<G>) -> Self {
        Self { reasons }
    }

    /// Yes, no, or cannot say.
    #[must_use]
    pub fn answer(&self) -> Answer {
        Answer::all(self.reasons.iter().map(Reason::answer))
    }

    /// Whether the answer is yes.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.answer() == Answer::Yes
    }

    /// Everything that stands against a yes.
    #[must_use]
    pub fn reasons(&self) -> &[G] {
        &self.reasons
    }

    /// The answer and its reasons in words: `không: chiều dài 0,8 km, phải từ 1 km trở lên`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = self.answer().label();
        match self.reasons_text(lang) {
            None => answer.get(lang).to_string(),
            Some(reasons) => format!("{}: {reasons}", answer.get(lang)),
        }
    }

    /// The reasons alone in words; `None` when nothing stands against it.
    #[must_use]
    pub fn reasons_text(&self, lang: Lang) -> Option<String> {
        let reasons = self.reasons.iter().map(|reason| reason.text(lang));
        let reasons: Vec<String> = reasons.collect();
        (!reasons.is_empty()).then(|| reasons.join("; "))
    }
}

/// The serde form: `{"answer": "no", "reasons": […]}`. It is written only; what is stored and read
/// again is what the conclusion was made from.
impl<G: Reason + serde::Serialize> serde::Serialize for Conclusion<G> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut form = serializer.serialize_struct("Conclusion", 2)?;
        form.serialize_field("answer", &self.answer())?;
        form.serialize_field("grounds", &self.reasons)?;
        form.end()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    struct Missing;
    struct Against(&'static str);

    impl Reason for Missing {
        fn answer(&self) -> Answer {
            Answer::CannotSay
        }

        fn text(&self, _: Lang) -> String {
            "missing".into()
        }
    }

    impl Reason for Against {
        fn answer(&self) -> Answer {
            Answer::No
        }

        fn text(&self, _: Lang) -> String {
            self.0.into()
        }
    }

    #[test]
    fn without_reasons_it_holds() {
        let conclusion = Conclusion::<Missing>::of(Vec::new());
        assert!(conclusion.holds());
        assert_eq!(conclusion.text(Lang::Vi), "có");
    }

    #[test]
    fn a_missing_fact_leaves_it_open_and_one_against_decides() {
        let open = Conclusion::of(vec![Missing]);
        assert_eq!(open.answer(), Answer::CannotSay);
        assert_eq!(open.text(Lang::En), "cannot say yet: missing");
        let against = Conclusion::of(vec![Against("too short"), Against("one side")]);
        assert_eq!(against.answer(), Answer::No);
        assert_eq!(against.text(Lang::En), "no: too short; one side");
    }

    #[test]
    fn codes_parse_and_print() {
        for answer in Answer::ALL {
            assert_eq!(answer.to_string().parse(), Ok(answer));
        }
        assert_eq!("maybe".parse::<Answer>().unwrap_err().input(), "maybe");
    }

    /// What is open may turn out either way; an answer is given when both ways agree.
    #[test]
    fn an_open_answer_decides_nothing_that_depends_on_it() {
        let ways = |answer| match answer {
            Answer::Yes => [true, true],
            Answer::No => [false, false],
            Answer::CannotSay => [true, false],
        };
        let told = |outcomes: [bool; 4]| match outcomes.iter().filter(|yes| **yes).count() {
            4 => Answer::Yes,
            0 => Answer::No,
            _ => Answer::CannotSay,
        };
        for one in Answer::ALL {
            for other in Answer::ALL {
                let ([a, b], [c, d]) = (ways(one), ways(other));
                let both = [a && c, a && d, b && c, b && d];
                let either = [a || c, a || d, b || c, b || d];
                assert_eq!(Answer::all([one, other]), told(both));
                assert_eq!(Answer::any([one, other]), told(either));
            }
        }
        assert_eq!(Answer::all([]), Answer::Yes);
        assert_eq!(Answer::any([]), Answer::No);
    }

    #[test]
    fn a_fact_that_is_not_known_is_not_a_no() {
        assert_eq!(Answer::known(Some(true)), Answer::Yes);
        assert_eq!(Answer::known(Some(false)), Answer::No);
        assert_eq!(Answer::known(None), Answer::CannotSay);
    }
}
