//! The works of a plan: what is asked of them, and the reasons that stand against one.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

mod green_road;
mod hamlets;
mod model_reason;
mod road_reason;
mod value_chain;

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;

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
