//! What is known of the regulations of recognition, one file per decision.
//!
//! None of the printed regulations was available. What two or three secondary sources quote is
//! here with its grade; what was not found is absent: the days of the procedure, the shares of
//! votes, the share of residents who must be satisfied.

mod decision_18_2022;
mod decision_2540;
mod decision_372;
mod sources;

pub use decision_18_2022::{DECISION_18_2022, decision_18_2022};
pub use decision_372::{DECISION_372, decision_372};
pub use decision_2540::{DECISION_2540, decision_2540};

use alloc::vec::Vec;

use crate::law::{Evidence, EvidenceGrade, Instrument, Source, Sourced};
use crate::text::Label;

/// A value of a regulation with its evidence.
fn known<T>(
    instrument: &Instrument,
    value: T,
    grade: EvidenceGrade,
    sources: &[Source],
    note: Option<Label>,
) -> Sourced<T> {
    let sources: Vec<Source> = sources.to_vec();
    let evidence = Evidence::new(grade).with_sources(sources);
    let evidence = match note {
        Some(note) => evidence.with_note(note),
        None => evidence,
    };
    Sourced::new(value, instrument.cite(), evidence)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn built_in_numbers_parse() {
        for instrument in [DECISION_372, DECISION_2540, DECISION_18_2022] {
            let printed = instrument.number().to_string();
            assert_eq!(printed.parse(), Ok(instrument.number().clone()));
        }
    }
}
