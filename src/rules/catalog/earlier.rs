//! What an earlier dossier says, compared with this one.

use alloc::vec::Vec;

use crate::rules::fact::keys;
use crate::rules::{FactValue, Path};
use crate::sorted::{SortedMap, SortedSet, sort};
use crate::text::{Label, Lang};

keys! {
    BEFORE: FactValue = "before", "số trong hồ sơ lần trước", "the figure in the earlier dossier";
    NOW: FactValue = "now", "số trong hồ sơ này", "the figure in this dossier";
    WHAT: Label = "what", "số liệu nào", "which figure";
}

/// What stands where there is no figure.
pub(super) const NOTHING: Label = Label::new("không ghi", "nothing");

pub(super) use crate::rules::cells::earlier as place;

/// Figures by their places, and by what distinguishes those of one place. Where something is written
/// twice, both figures are kept.
#[derive(Default)]
pub(super) struct Figures(SortedMap<(Path, Label), Vec<FactValue>>);

/// A figure that is not what it was.
pub(super) struct Change {
    pub(super) path: Path,
    pub(super) what: Label,
    pub(super) before: FactValue,
    pub(super) now: FactValue,
}

impl Figures {
    pub(super) fn add(&mut self, path: Path, what: Label, figure: impl Into<FactValue>) {
        self.0.entry((path, what)).or_default().push(figure.into());
    }

    /// What this earlier dossier says otherwise than the one of now, in the order of the places.
    pub(super) fn changes(mut self, mut now: Self) -> Vec<Change> {
        let keys: SortedSet<_> = self.0.keys().chain(now.0.keys()).cloned().collect();
        let differing = keys.into_iter().filter_map(|key| {
            let [before, now] = [&mut self, &mut now].map(|side| {
                let mut figures = side.0.remove(&key).unwrap_or_default();
                // Equal figures may differ in their digits.
                figures.sort_by_cached_key(|figure| figure.text(Lang::En));
                sort(&mut figures);
                figures
            });
            let (path, what) = key;
            (before != now).then(|| Change {
                path,
                what,
                before: written(before),
                now: written(now),
            })
        });
        differing.collect()
    }
}

/// A figure, several, or none.
fn written(mut figures: Vec<FactValue>) -> FactValue {
    match (figures.pop(), figures.is_empty()) {
        (None, _) => NOTHING.into(),
        (Some(only), true) => only,
        (Some(last), false) => {
            figures.push(last);
            FactValue::List(figures)
        }
    }
}
