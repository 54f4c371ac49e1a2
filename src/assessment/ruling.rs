//! Answers with their grounds.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Answer;
use crate::text::Lang;

/// What stands against a yes: a fact that says no, or a fact that is missing.
pub trait Ground {
    /// [`Answer::No`] for a fact that decides against, [`Answer::CannotSay`] for one that is
    /// missing. A ground never says yes.
    fn answer(&self) -> Answer;

    /// The ground in words, without a full stop.
    fn text(&self, lang: Lang) -> String;
}

/// An answer with everything that stands against it (kết luận và lý do): yes when nothing does,
/// no when a ground decides against, and otherwise open.
///
/// All grounds are kept, those that are missing beside those that decide: who mends the first
/// should know the next.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ruling<G> {
    grounds: Vec<G>,
}

impl<G: Ground> Ruling<G> {
    /// The ruling that some grounds make, in their order.
    #[must_use]
    pub const fn of(grounds: Vec<G>) -> Self {
        Self { grounds }
    }

    /// Yes, no, or cannot say.
    #[must_use]
    pub fn answer(&self) -> Answer {
        Answer::all(self.grounds.iter().map(Ground::answer))
    }

    /// Whether the answer is yes.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.answer() == Answer::Yes
    }

    /// Everything that stands against a yes.
    #[must_use]
    pub fn grounds(&self) -> &[G] {
        &self.grounds
    }

    /// The answer and its grounds in words: `không: chiều dài 0,8 km, phải từ 1 km trở lên`.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let answer = self.answer().label();
        match self.grounds_text(lang) {
            None => answer.get(lang).to_string(),
            Some(grounds) => format!("{}: {grounds}", answer.get(lang)),
        }
    }

    /// The grounds alone in words; `None` when nothing stands against it.
    #[must_use]
    pub fn grounds_text(&self, lang: Lang) -> Option<String> {
        let grounds = self.grounds.iter().map(|ground| ground.text(lang));
        let grounds: Vec<String> = grounds.collect();
        (!grounds.is_empty()).then(|| grounds.join("; "))
    }
}

/// The serde form: `{"answer": "no", "grounds": […]}`. It is written only; what is stored and read
/// again is what the ruling was made from.
impl<G: Ground + serde::Serialize> serde::Serialize for Ruling<G> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut form = serializer.serialize_struct("Ruling", 2)?;
        form.serialize_field("answer", &self.answer())?;
        form.serialize_field("grounds", &self.grounds)?;
        form.end()
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    struct Missing;
    struct Against(&'static str);

    impl Ground for Missing {
        fn answer(&self) -> Answer {
            Answer::CannotSay
        }

        fn text(&self, _: Lang) -> String {
            "missing".into()
        }
    }

    impl Ground for Against {
        fn answer(&self) -> Answer {
            Answer::No
        }

        fn text(&self, _: Lang) -> String {
            self.0.into()
        }
    }

    #[test]
    fn without_grounds_it_holds() {
        let ruling = Ruling::<Missing>::of(Vec::new());
        assert!(ruling.holds());
        assert_eq!(ruling.text(Lang::Vi), "có");
    }

    #[test]
    fn a_missing_fact_leaves_it_open_and_one_against_decides() {
        let open = Ruling::of(vec![Missing]);
        assert_eq!(open.answer(), Answer::CannotSay);
        assert_eq!(open.text(Lang::En), "cannot say yet: missing");
        let against = Ruling::of(vec![Against("too short"), Against("one side")]);
        assert_eq!(against.answer(), Answer::No);
        assert_eq!(against.text(Lang::En), "no: too short; one side");
    }
}
