//! The page as a whole, and the words that its parts share.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use nongthonmoi::assessment::Answer;
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriteriaSet;
use nongthonmoi::place::{DistrictCode, Level, Locality};
use nongthonmoi::progress::{Gap, Progress};
use nongthonmoi::quantity::Decimal;
use nongthonmoi::text::{Label, Lang, number_text};

use crate::names::province_text;
use crate::{criteria, heat_map, objectives, tiers, works};

pub(crate) fn page(progress: &Progress<'_>, set: &CriteriaSet, lang: Lang) -> Markup {
    let plan = progress.plan();
    let place = province_text(plan.province, lang);
    let day = day(progress.date(), lang);
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (TITLE.get(lang)) " – " (place) " – " (day) }
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body {
                (patterns())
                header {
                    div {
                        p.place { (capital(&place)) }
                        h1 { (TITLE.get(lang)) }
                    }
                    p.day { (AS_OF.get(lang)) b { (day) } }
                    @if let Some(note) = &progress.state().note {
                        p.note role="note" { (capital(note)) }
                    }
                }
                main {
                    (objectives::section(progress, lang))
                    (tiers::section(progress, lang))
                    (works::section(progress, lang))
                    (criteria::section(progress, set, lang))
                    (heat_map::section(progress, set, lang))
                }
                footer {
                    p { (PLAN.get(lang)) (plan.document.cite().text(lang)) ". " (plan.document.title.get(lang)) "." }
                    p { (CRITERIA.get(lang)) (set.instrument().cite().text(lang)) "." }
                }
            }
        }
    }
}

/// The hatching of what is not known, drawn once for all bars.
fn patterns() -> Markup {
    html! {
        svg.patterns width="0" height="0" aria-hidden="true" {
            pattern #hatch width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                rect.ground width="6" height="6" {}
                rect.line width="1.6" height="6" {}
            }
        }
    }
}

/// Whether something is reached, as a sign; its words are for those who hear the page.
pub(crate) fn mark(answer: Answer, lang: Lang) -> Markup {
    let (sign, words) = match answer {
        Answer::Yes => ("✓", Label::new("đã đạt", "reached")),
        Answer::No => ("×", Label::new("chưa đạt", "not reached")),
        Answer::CannotSay => ("?", answer.label()),
    };
    let words = words.get(lang);
    html! { span class={ "mark mark-" (answer.code()) } role="img" aria-label=(words) title=(words) { (sign) } }
}

/// The districts in the order of the plan; those that it does not name come last.
pub(crate) fn districts(progress: &Progress<'_>) -> Vec<DistrictCode> {
    let columns = &progress.plan().quota.columns;
    let place = |code: &DistrictCode| {
        columns
            .iter()
            .position(|column| column.place == (*code).into())
    };
    let mut districts = progress.districts().to_vec();
    districts.sort_by_key(|code| place(code).unwrap_or(columns.len()));
    districts
}

/// A district by its name on the day; by its code, when it is not there.
pub(crate) fn district_name(code: DistrictCode, progress: &Progress<'_>, lang: Lang) -> String {
    let district = progress.gazetteer().district_on(code, progress.date());
    district.map_or_else(|_| code.to_string(), |one| capital(one.label().get(lang)))
}

/// A district or commune by its name on the day; by its code, when it is not there.
pub(crate) fn place_name(place: Locality, progress: &Progress<'_>, lang: Lang) -> String {
    match place {
        Locality::District(code) => district_name(code, progress, lang),
        Locality::Commune(code) => {
            let commune = progress.gazetteer().commune_on(code, progress.date());
            commune.map_or_else(|_| code.to_string(), |one| capital(one.label().get(lang)))
        }
    }
}

/// What is missing to the plan, after a figure: `, còn thiếu 2`.
pub(crate) fn gap_text(gap: Option<Gap>, lang: Lang) -> String {
    let Some(gap) = gap else {
        return String::new();
    };
    let number = |value: Decimal| number_text(value, lang);
    let most = gap.at_most;
    let least = gap.at_least.filter(|least| *least > Decimal::ZERO);
    match (gap.certain(), least, lang) {
        _ if most == Decimal::ZERO => String::new(),
        _ if most < Decimal::ZERO => match lang {
            Lang::Vi => format!(", vượt {}", number(most.abs())),
            Lang::En => format!(", {} more", number(most.abs())),
        },
        (Some(gap), _, Lang::Vi) => format!(", còn thiếu {}", number(gap)),
        (Some(gap), _, Lang::En) => format!(", {} missing", number(gap)),
        (None, Some(least), Lang::Vi) => {
            format!(", còn thiếu từ {} đến {}", number(least), number(most))
        }
        (None, Some(least), Lang::En) => format!(", {} to {} missing", number(least), number(most)),
        (None, None, Lang::Vi) => format!(", còn thiếu nhiều nhất {}", number(most)),
        (None, None, Lang::En) => format!(", at most {} missing", number(most)),
    }
}

/// `12 xã`, `12 communes`.
pub(crate) fn communes(count: u32, lang: Lang) -> String {
    match (count, lang) {
        (_, Lang::Vi) => format!("{count} xã"),
        (1, Lang::En) => "1 commune".to_string(),
        (_, Lang::En) => format!("{count} communes"),
    }
}

/// The same text as the beginning of a line.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.clone()).collect()
}

fn day(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Vi => date.format("%d/%m/%Y").to_string(),
        Lang::En => date.to_string(),
    }
}

static TITLE: Label = Label::new(
    "Bảng theo dõi nông thôn mới",
    "New rural development scorecard",
);
static AS_OF: Label = Label::new("Tình hình đến ngày ", "As of ");
static PLAN: Label = Label::new("Kế hoạch: ", "Plan: ");
static CRITERIA: Label = Label::new("Bộ tiêu chí: ", "Criteria: ");
pub(crate) static PROVINCE: Label = Label::new("Toàn tỉnh", "The province");
/// What stands above the names of the districts or communes.
pub(crate) fn place_head(progress: &Progress<'_>) -> Label {
    match progress.level() {
        Level::District => Label::new("Huyện, thành phố", "District"),
        _ => Label::new("Xã", "Commune"),
    }
}
