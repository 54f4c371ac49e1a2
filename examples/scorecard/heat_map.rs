//! Every commune by criterion: one table for each district, a line for each commune.

use std::cmp::Reverse;

use maud::{Markup, html};
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet, Verdict};
use nongthonmoi::criteria::{CriteriaSet, Criterion};
use nongthonmoi::place::DistrictCode;
use nongthonmoi::plan::PlanReading;
use nongthonmoi::progress::{CommuneProgress, Progress};
use nongthonmoi::text::{Label, Lang};

use crate::page;

pub(crate) fn section(progress: &Progress<'_>, set: &CriteriaSet, lang: Lang) -> Markup {
    let map = HeatMap {
        progress,
        set,
        floor: PlanReading::of(progress.plan()).floor.value().unwrap_or(0),
        lang,
    };
    html! {
        section #communes aria-labelledby="communes-title" {
            h2 #communes-title { (TITLE.get(lang)) }
            p.lead { (LEAD.get(lang)) }
            (legend(true, lang))
            div.maps {
                @for column in columns(progress) {
                    div.column { @for place in column { (map.place(place)) } }
                }
            }
        }
    }
}

/// The tones and marks of the verdicts, with those of the lines where asked for.
pub(crate) fn legend(of_communes: bool, lang: Lang) -> Markup {
    html! {
        ul.legend {
            @for verdict in Verdict::ALL {
                li {
                    span class={ "swatch verdict-" (verdict.code()) } aria-hidden="true" { (mark(verdict)) }
                    (verdict.label().get(lang))
                }
            }
            @if of_communes {
                li { span.star aria-hidden="true" { (STAR) } (RECOGNISED.get(lang)) }
            }
        }
    }
}

/// Colour alone tells nothing to some readers, and nothing on a black-and-white print.
const fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "✓",
        Verdict::BasicallyMet => "≈",
        Verdict::NotMet => "×",
        Verdict::NotApplicable => "–",
        Verdict::Unknown => "?",
    }
}

const STAR: &str = "★";

struct HeatMap<'a> {
    progress: &'a Progress<'a>,
    set: &'a CriteriaSet,
    /// The plan wants no commune below so many criteria.
    floor: u8,
    lang: Lang,
}

impl HeatMap<'_> {
    /// The communes of a district, or of a province without districts.
    fn place(&self, district: Option<DistrictCode>) -> Markup {
        let lang = self.lang;
        let mut communes = communes_in(self.progress, district);
        let name = district.map_or_else(
            || page::PROVINCE.get(lang).to_string(),
            |district| page::district_name(district, self.progress, lang),
        );
        communes.sort_by_key(|commune| Reverse(commune.result.map(rank)));
        let reported = communes.iter().filter(|one| one.result.is_some()).count();
        html! {
            table.map {
                caption {
                    b { (name) }
                    span { (coverage(reported, communes.len(), lang)) }
                }
                thead {
                    tr {
                        th.name scope="col" { (COMMUNE.get(lang)) }
                        @for criterion in self.set.criteria() {
                            th class=[self.opens_group(criterion)] scope="col" title=(criterion.name().get(lang)) {
                                (criterion.number())
                            }
                        }
                        th.met scope="col" { (MET.get(lang)) }
                    }
                }
                tbody { @for commune in communes { (self.commune(commune)) } }
            }
        }
    }

    fn commune(&self, commune: &CommuneProgress<'_>) -> Markup {
        let lang = self.lang;
        let date = self.progress.date();
        let standing = commune.standing;
        let recognised = standing.is_some_and(|one| one.is_recognised(date) == Answer::Yes);
        html! {
            tr {
                th.name scope="row" title={ (commune.unit.label().get(lang)) " (" (commune.code()) ")" } {
                    span { (commune.unit.name()) }
                    @if recognised { span.star title=(RECOGNISED.get(lang)) { (STAR) } }
                }
                @match commune.result {
                    Some(result) => {
                        @for criterion in self.set.criteria() { (self.cell(criterion, result)) }
                        td.met.low[result.met().at_most() < self.floor] { (met_text(result.met())) }
                    }
                    None => {
                        td.unreported colspan=(self.set.criteria().len()) { span { (UNREPORTED.get(lang)) } }
                        td.met { "?" }
                    }
                }
            }
        }
    }

    fn cell(&self, criterion: &Criterion, result: &CommuneResult) -> Markup {
        let number = criterion.number();
        let verdict = result.verdict(number).unwrap_or(Verdict::Unknown);
        let class = match self.opens_group(criterion) {
            Some(opens) => format!("verdict-{} {opens}", verdict.code()),
            None => format!("verdict-{}", verdict.code()),
        };
        let words = verdict.label();
        html! {
            td class=(class) title={ (number) ". " (criterion.name().get(self.lang)) ": " (words.get(self.lang)) } {
                (mark(verdict))
            }
        }
    }

    /// Criteria of one group stand together; the first of the next one keeps a little distance.
    fn opens_group(&self, criterion: &Criterion) -> Option<&'static str> {
        let criteria = self.set.criteria();
        let mut pairs = criteria.iter().zip(criteria.iter().skip(1));
        let opens = |(before, one): (&Criterion, &Criterion)| {
            one.number() == criterion.number() && before.group() != one.group()
        };
        pairs.any(opens).then_some("opens")
    }
}

/// The communes of a district on the day, or all.
fn communes_in<'a>(
    progress: &'a Progress<'a>,
    district: Option<DistrictCode>,
) -> Vec<&'a CommuneProgress<'a>> {
    match district {
        Some(district) => progress.communes_in(district).collect(),
        None => progress.communes().collect(),
    }
}

/// The districts in three columns of about the same height: the largest ones are put down first,
/// each into the column that is lowest so far; within a column they keep the order of the plan.
fn columns(progress: &Progress<'_>) -> [Vec<Option<DistrictCode>>; 3] {
    let mut places: Vec<Option<DistrictCode>> =
        page::districts(progress).into_iter().map(Some).collect();
    if places.is_empty() {
        places.push(None);
    }
    // A heading takes as much room as three communes.
    let height = |place| communes_in(progress, place).len().saturating_add(3);
    let mut ordered: Vec<(usize, Option<DistrictCode>)> = places.into_iter().enumerate().collect();
    ordered.sort_by_key(|(_, place)| Reverse(height(*place)));

    let mut columns = [const { (0_usize, Vec::new()) }; 3];
    for place in ordered {
        if let Some((filled, column)) = columns.iter_mut().min_by_key(|(filled, _)| *filled) {
            *filled = filled.saturating_add(height(place.1));
            column.push(place);
        }
    }
    columns.map(|(_, mut column)| {
        column.sort_unstable();
        column.into_iter().map(|(_, place)| place).collect()
    })
}

/// Communes with more criteria come first; those that have not reported come last.
fn rank(result: &CommuneResult) -> (u8, u8) {
    (result.met().at_least(), result.met().at_most())
}

fn met_text(met: CriteriaMet) -> String {
    match met.certain() {
        Some(met) => met.to_string(),
        None => format!("{}–{}", met.at_least(), met.at_most()),
    }
}

fn coverage(reported: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::Vi => format!("{reported}/{of} xã có báo cáo"),
        Lang::En => format!("{reported} of {of} communes reported"),
    }
}

static TITLE: Label = Label::new("Từng xã theo từng tiêu chí", "Every commune by criterion");
static LEAD: Label = Label::new(
    "Trong mỗi huyện, xã đạt nhiều tiêu chí đứng trước. Chưa có số liệu không phải là không đạt: cột cuối khi đó là một khoảng.",
    "In each district the communes that meet most criteria come first. Unknown is not failed: the last column is then a range.",
);
static COMMUNE: Label = Label::new("Xã", "Commune");
static MET: Label = Label::new("Đạt", "Met");
static RECOGNISED: Label = Label::new("đã được công nhận đạt chuẩn", "recognised");
static UNREPORTED: Label = Label::new("chưa báo cáo", "not reported");
