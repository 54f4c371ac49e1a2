//! What is written in cells, as facts hold it.

use alloc::format;
use alloc::string::{String, ToString};

use crate::assessment::Observation;
use crate::calendar::{Period, period_text};
use crate::criteria::Requirement;
use crate::plan::{Measure, QuotaRow};
use crate::quantity::{Decimal, Qualified};
use crate::rules::FactValue;
use crate::text::{Label, Lang, number_text};

/// A number of communes or models out of a cell, which holds whole numbers only.
pub(in crate::rules) fn count(cell: Decimal) -> FactValue {
    u64::try_from(cell).map_or(FactValue::Decimal(cell), FactValue::Count)
}

/// A figure of a row: a number of things, or a length.
pub(in crate::rules) fn figure(row: &QuotaRow, value: Decimal) -> FactValue {
    if row.measure().is_count() {
        count(value)
    } else {
        FactValue::Decimal(value)
    }
}

/// What is counted, as a fact.
pub(in crate::rules) fn measure(measure: Measure) -> Label {
    let label = measure.label();
    label.unwrap_or(Label::new("chỉ tiêu khác", "something else"))
}

/// `19`, `15-18`.
pub(in crate::rules) fn band(from: u8, to: u8) -> String {
    if from == to {
        from.to_string()
    } else {
        format!("{from}-{to}")
    }
}

/// A printed figure with the word before it, as a fact.
pub(in crate::rules) fn qualified(figure: Qualified) -> FactValue {
    let number = |lang| number_text(figure.figure().get(), lang);
    match figure.qualifier() {
        None => figure.figure().into(),
        Some(word) => Label::owned(
            format!("{} {}", word.printed(), number(Lang::Vi)),
            format!("{} {}", word.code().replace('-', " "), number(Lang::En)),
        )
        .into(),
    }
}

/// A period by its first and its last day.
pub(in crate::rules) fn period(period: Period) -> Label {
    Label::in_both(|lang| period_text(period, lang))
}

/// A requirement in words.
pub(in crate::rules) fn requirement(requirement: &Requirement) -> Label {
    Label::in_both(|lang| requirement.text(lang))
}

/// An observation as people read it: a figure, or the verdict that was attested.
pub(in crate::rules) fn observed(observation: Observation) -> FactValue {
    match observation {
        Observation::Amount(amount) => amount.into(),
        other => Label::in_both(|lang| other.text(lang)).into(),
    }
}

/// Whether something was answered with yes.
pub(super) fn answer(yes: bool) -> FactValue {
    if yes {
        Label::new("có", "yes").into()
    } else {
        Label::new("không", "no").into()
    }
}
