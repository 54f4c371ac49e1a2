//! The works of a plan: what is asked of them, and the reasons that stand against one.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

mod green_road;
mod hamlets;
mod model_reason;
mod road_reason;
mod value_chain;

use nongthonmoi::assessment::{Answer, Reason};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::text::Lang;

use crate::common::day;

fn here() -> CommuneCode {
    CommuneCode::new(4813).unwrap()
}

fn there() -> CommuneCode {
    CommuneCode::new(4825).unwrap()
}

fn last_day() -> NaiveDate {
    day(2018, 12, 31)
}

/// A reason says an answer, and its words in Vietnamese and in English.
fn assert_says(reason: &impl Reason, answer: Answer, [vi, en]: [&str; 2]) {
    assert_eq!(reason.answer(), answer, "{en}");
    assert_eq!(reason.text(Lang::Vi), vi);
    assert_eq!(reason.text(Lang::En), en);
}
