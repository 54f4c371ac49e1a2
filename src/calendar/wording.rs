//! Periods in sentences.

use alloc::format;
use alloc::string::String;

use super::Period;
use crate::text::{Lang, date_text};

/// A period by its first and its *last* day: readers of a sentence do not expect an end that is
/// no longer inside.
pub(crate) fn period_text(period: Period, lang: Lang) -> String {
    let first = date_text(period.from(), lang);
    let last = period
        .until()
        .map(|until| date_text(until.pred_opt().unwrap_or(until), lang));
    match (lang, last) {
        (Lang::Vi, Some(last)) => format!("từ {first} đến hết {last}"),
        (Lang::Vi, None) => format!("từ {first}"),
        (Lang::En, Some(last)) => format!("from {first} through {last}"),
        (Lang::En, None) => format!("since {first}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;

    #[test]
    fn a_period_is_told_by_its_last_day() {
        let closed = Period::of(date(2009, 7, 15), Some(date(2020, 1, 1)));
        let open = Period::of(date(2020, 1, 1), None);
        assert_eq!(
            period_text(closed, Lang::Vi),
            "từ 15/07/2009 đến hết 31/12/2019"
        );
        assert_eq!(
            period_text(closed, Lang::En),
            "from 2009-07-15 through 2019-12-31"
        );
        assert_eq!(period_text(open, Lang::Vi), "từ 01/01/2020");
        assert_eq!(period_text(open, Lang::En), "since 2020-01-01");
    }
}
