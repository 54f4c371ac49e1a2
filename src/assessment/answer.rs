//! Answers to questions of yes or no.

use crate::text::codes;

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

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

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
