//! Communes sorted by the answer to a question.

use alloc::vec::Vec;

use crate::assessment::Answer;
use crate::place::CommuneCode;
use crate::progress::CommuneProgress;

/// The communes of which something holds, and those of which it is not known; codes ascending.
pub(super) fn communes_by<'a, 'p: 'a>(
    communes: impl Iterator<Item = &'a CommuneProgress<'p>>,
    ask: impl Fn(&CommuneProgress<'_>) -> Answer,
) -> (Vec<CommuneCode>, Vec<CommuneCode>) {
    let (mut yes, mut open) = (Vec::new(), Vec::new());
    for commune in communes {
        match ask(commune) {
            Answer::Yes => yes.push(commune.code()),
            Answer::No => {}
            Answer::CannotSay => open.push(commune.code()),
        }
    }
    (yes, open)
}

/// Yes when nothing is against it and nothing open.
pub(super) const fn without(against: &[CommuneCode], open: &[CommuneCode]) -> Answer {
    match (against, open) {
        ([], []) => Answer::Yes,
        ([], _) => Answer::CannotSay,
        _ => Answer::No,
    }
}
