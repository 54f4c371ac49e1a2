//! Each criterion over the whole province; it is also the key to the numbers of the heat map.

use maud::{Markup, html};
use nongthonmoi::assessment::Verdict;
use nongthonmoi::criteria::{CriteriaSet, Criterion, CriterionNumber};
use nongthonmoi::progress::Progress;
use nongthonmoi::text::{Label, Lang};

use crate::heat_map;
use crate::page;
use crate::svg::{Segment, stacked_bar};

pub(crate) fn section(progress: &Progress<'_>, set: &CriteriaSet, lang: Lang) -> Markup {
    let communes = progress
        .communes()
        .fold(0_u32, |sum, _| sum.saturating_add(1));
    html! {
        section #criteria aria-labelledby="criteria-title" {
            h2 #criteria-title { (TITLE.get(lang)) }
            p.lead { (LEAD.get(lang)) }
            (heat_map::legend(false, lang))
            div.groups {
                @for group in set.groups() {
                    @let criteria = set.criteria().iter();
                    div.group {
                        h3 { span.roman { (group.number()) } (group.name().get(lang)) }
                        ol {
                            @for criterion in criteria.filter(|one| one.group() == group.number()) {
                                (row(criterion, progress, communes, lang))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn row(criterion: &Criterion, progress: &Progress<'_>, communes: u32, lang: Lang) -> Markup {
    let counts = counts(criterion.number(), progress);
    let name = criterion.name().get(lang);
    let met = counts.iter().find(|(verdict, _)| *verdict == Verdict::Met);
    let segments: Vec<Segment> = counts
        .iter()
        .map(|(verdict, count)| Segment {
            class: format!("verdict-{}", verdict.code()),
            meaning: format!(
                "{}: {}",
                verdict.label().get(lang),
                page::communes(*count, lang)
            ),
            count: *count,
        })
        .collect();
    html! {
        li.criterion {
            span.number { (criterion.number()) }
            span.name { (name) }
            span.met { (met.map_or(0, |(_, count)| *count)) small { "/" (communes) } }
            (stacked_bar(name, &segments, communes))
        }
    }
}

/// The communes by verdict on a criterion; one without a result is unknown.
fn counts(number: CriterionNumber, progress: &Progress<'_>) -> [(Verdict, u32); 5] {
    let mut counts = Verdict::ALL.map(|verdict| (verdict, 0_u32));
    for commune in progress.communes() {
        let verdict = commune.result.and_then(|result| result.verdict(number));
        let verdict = verdict.unwrap_or(Verdict::Unknown);
        if let Some((_, count)) = counts.iter_mut().find(|(one, _)| *one == verdict) {
            *count = count.saturating_add(1);
        }
    }
    counts
}

static TITLE: Label = Label::new(
    "Từng tiêu chí trên toàn tỉnh",
    "Each criterion over the province",
);
static LEAD: Label = Label::new(
    "Số xã đạt từng tiêu chí. Số thứ tự này cũng là đầu cột của bảng màu bên dưới.",
    "How many communes meet each criterion. Its number heads the column in the heat map below.",
);
