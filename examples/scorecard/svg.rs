//! Bars as inline SVG. Lengths are in percent, so that a bar stretches with the page while its
//! figures keep their size.

use maud::{Markup, html};
use nongthonmoi::quantity::Decimal;

/// One part of a stacked bar.
pub(crate) struct Segment {
    /// How it is drawn; a class of the style sheet.
    pub(crate) class: String,
    /// What it counts, for those who point at it or hear it.
    pub(crate) meaning: String,
    pub(crate) count: u32,
}

/// A stacked bar whose full width stands for `whole`; segments of nothing are left out.
pub(crate) fn stacked_bar(name: &str, segments: &[Segment], whole: u32) -> Markup {
    let parts: Vec<_> = segments.iter().filter(|part| part.count > 0).collect();
    let spoken: Vec<_> = parts.iter().map(|part| part.meaning.as_str()).collect();
    let mut start = 0_u32;
    html! {
        svg.bar role="img" aria-label={ (name) ": " (spoken.join("; ")) } {
            @for part in parts {
                @let (from, count) = (start, part.count);
                g class=(part.class) {
                    title { (name) ": " (part.meaning) }
                    rect x=(percent(from.into(), whole.into())) y="0"
                        width=(percent(count.into(), whole.into())) height="100%" {}
                    @if fits(count, whole) {
                        text x=(percent(middle(from, count), whole.into())) y="50%" dy=".36em" {
                            (count)
                        }
                    }
                }
                ({ start = start.saturating_add(count); "" })
            }
        }
    }
}

/// Whether the figure has room in its segment on a telephone: about three percent of the width a
/// digit.
fn fits(count: u32, whole: u32) -> bool {
    let digits = count.checked_ilog10().unwrap_or(0).saturating_add(1);
    count.saturating_mul(100) >= whole.saturating_mul(3).saturating_mul(digits)
}

fn middle(from: u32, count: u32) -> Decimal {
    let half = Decimal::from(count).checked_div(Decimal::TWO);
    let middle = half.and_then(|half| half.checked_add(from.into()));
    middle.unwrap_or_default()
}

/// A part of a whole as a length, `12.5%`; of nothing, no length.
pub(crate) fn percent(part: Decimal, whole: Decimal) -> String {
    let share = part
        .checked_mul(Decimal::ONE_HUNDRED)
        .and_then(|part| part.checked_div(whole));
    format!("{}%", share.unwrap_or_default().round_dp(3).normalize())
}
