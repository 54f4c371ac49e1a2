//! The communes by tier: for the province and for each district, planned beside achieved.

use maud::{Markup, html};
use nongthonmoi::plan::Measure;
use nongthonmoi::progress::{CellProgress, Progress, RowProgress};
use nongthonmoi::text::{Label, Lang, number_text};
use nongthonmoi::tier::{Census, Tier, TierScheme};

use crate::page;
use crate::svg::{Segment, stacked_bar};

/// Nothing, for a plan whose rows make no tiers.
pub(crate) fn section(progress: &Progress<'_>, lang: Lang) -> Markup {
    let Some(scheme) = progress.plan().quota.tier_scheme() else {
        return html! {};
    };
    let chart = Chart {
        quota: progress.quota(),
        progress,
        scheme,
        lang,
    };
    chart.draw()
}

struct Chart<'a> {
    progress: &'a Progress<'a>,
    quota: Vec<RowProgress<'a>>,
    scheme: TierScheme,
    lang: Lang,
}

/// A row of the chart: the province, or the column of a district.
#[derive(Clone, Copy)]
enum Place {
    Province,
    Column(usize),
}

impl Chart<'_> {
    fn draw(&self) -> Markup {
        let lang = self.lang;
        let columns = 0..self.progress.plan().quota.columns.len();
        let districts: Vec<Place> = columns.map(Place::Column).collect();
        // One scale for all districts, so that their bars can be held against each other.
        let widest = districts.iter().map(|place| self.width(*place)).max();
        html! {
            section #tiers aria-labelledby="tiers-title" {
                h2 #tiers-title { (TITLE.get(lang)) }
                p.lead { (LEAD.get(lang)) }
                (self.legend())
                div.districts.whole { (self.row(Place::Province, self.width(Place::Province))) }
                div.districts {
                    @for place in &districts { (self.row(*place, widest.unwrap_or(0))) }
                }
                details {
                    summary { (TABLE.get(lang)) }
                    (self.table(&districts))
                }
            }
        }
    }

    fn legend(&self) -> Markup {
        html! {
            ul.legend {
                @for tier in self.scheme.tiers().rev() {
                    li { span class={ "swatch " (class(tier)) } {} (self.scheme.label(tier).get(self.lang)) }
                }
                li { span.swatch.undecided {} (UNDECIDED.get(self.lang)) }
                li { span.swatch.unreported {} (UNREPORTED.get(self.lang)) }
            }
        }
    }

    fn row(&self, place: Place, whole: u32) -> Markup {
        let lang = self.lang;
        let planned = stacked_bar(PLANNED.get(lang), &self.planned(place), whole);
        let achieved = stacked_bar(ACHIEVED.get(lang), &self.achieved(place), whole);
        html! {
            div.district {
                div.head {
                    h3 { (self.name(place)) }
                    (self.top_tier(place))
                }
                div.pair {
                    span.what { (PLANNED.get(lang)) } div.plan { (planned) }
                    span.what { (ACHIEVED.get(lang)) } div.done { (achieved) }
                }
            }
        }
    }

    /// How far the highest tier is from the plan, and how many communes the figures rest on.
    fn top_tier(&self, place: Place) -> Markup {
        let lang = self.lang;
        let top = self.scheme.tiers().next_back();
        let Some(cell) = top.and_then(|tier| self.cell(place, tier)) else {
            return html! {};
        };
        let label = top.map(|tier| self.scheme.label(tier));
        let (Some(label), Some(planned), Some(achieved)) = (label, cell.planned, cell.achieved)
        else {
            return html! {};
        };
        let reported = achieved.coverage();
        html! {
            p.status {
                (page::mark(cell.reached(), lang))
                span {
                    (label.get(lang)) ": "
                    b { (achieved.text(lang)) } " / " b { (number_text(planned, lang)) }
                    (page::gap_text(cell.gap(), lang))
                }
            }
            @if !reported.is_complete() {
                p.coverage { (reported.text(lang)) }
            }
        }
    }

    fn planned(&self, place: Place) -> Vec<Segment> {
        let tiers = self.scheme.tiers().rev();
        tiers
            .map(|tier| self.segment(tier, self.planned_in(place, tier).unwrap_or(0)))
            .collect()
    }

    fn achieved(&self, place: Place) -> Vec<Segment> {
        let Some(census) = self.census(place) else {
            return Vec::new();
        };
        let other = |class: &str, label: &Label, count| Segment {
            class: class.to_string(),
            meaning: format!(
                "{}: {}",
                label.get(self.lang),
                page::communes(count, self.lang)
            ),
            count,
        };
        let tiers = self.scheme.tiers().rev();
        let certain = tiers.map(|tier| self.segment(tier, census.certain(tier)));
        let open = [
            other("undecided", &UNDECIDED, undecided(&census)),
            other("unreported", &UNREPORTED, census.unreported()),
        ];
        certain.chain(open).collect()
    }

    fn segment(&self, tier: Tier, count: u32) -> Segment {
        let label = self.scheme.label(tier);
        Segment {
            class: class(tier),
            meaning: format!(
                "{}: {}",
                label.get(self.lang),
                page::communes(count, self.lang)
            ),
            count,
        }
    }

    /// The communes that the longer of the two bars counts.
    fn width(&self, place: Place) -> u32 {
        let sum = |segments: Vec<Segment>| {
            let counts = segments.iter().map(|segment| segment.count);
            counts.fold(0, u32::saturating_add)
        };
        sum(self.planned(place)).max(sum(self.achieved(place)))
    }

    fn name(&self, place: Place) -> String {
        let columns = &self.progress.plan().quota.columns;
        match place {
            Place::Province => page::PROVINCE.get(self.lang).to_string(),
            Place::Column(index) => columns.get(index).map_or_else(String::new, |column| {
                page::place_name(column.place, self.progress, self.lang)
            }),
        }
    }

    fn census(&self, place: Place) -> Option<Census> {
        let columns = &self.progress.plan().quota.columns;
        match place {
            Place::Province => self.progress.census(None),
            Place::Column(index) => self.progress.census(Some(columns.get(index)?.place)),
        }
    }

    fn cell(&self, place: Place, tier: Tier) -> Option<&CellProgress<'_>> {
        let (from, to) = self.scheme.bounds(tier)?;
        let measure = Measure::Tier { from, to };
        let row = self.quota.iter().find(|row| row.row.measure() == measure)?;
        match place {
            Place::Province => Some(&row.total),
            Place::Column(index) => row.cells.get(index),
        }
    }

    /// What the plan prints; it has no row for a tier in which no commune is to be left.
    fn planned_in(&self, place: Place, tier: Tier) -> Option<u32> {
        self.cell(place, tier)?.planned?.try_into().ok()
    }

    /// The figures behind the bars: planned and achieved in each tier.
    fn table(&self, districts: &[Place]) -> Markup {
        let lang = self.lang;
        let tiers: Vec<Tier> = self.scheme.tiers().rev().collect();
        html! {
            div.scroll {
                table.figures {
                    caption { (CAPTION.get(lang)) }
                    thead {
                        tr {
                            th scope="col" { (page::place_head(self.progress).get(lang)) }
                            @for tier in &tiers { th scope="col" { (self.scheme.label(*tier).get(lang)) } }
                            th scope="col" { (UNDECIDED.get(lang)) }
                            th scope="col" { (UNREPORTED.get(lang)) }
                        }
                    }
                    tbody {
                        @for place in districts.iter().chain([&Place::Province]) {
                            @let census = self.census(*place);
                            tr {
                                th scope="row" { (self.name(*place)) }
                                @for tier in &tiers {
                                    td {
                                        (self.planned_in(*place, *tier).unwrap_or(0)) " → "
                                        b { (census.as_ref().map_or(0, |census| census.certain(*tier))) }
                                    }
                                }
                                td { (census.as_ref().map_or(0, undecided)) }
                                td { (census.as_ref().map_or(0, Census::unreported)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn class(tier: Tier) -> String {
    format!("tier-{}", tier.index())
}

/// The communes that have reported and whose tier what is missing could change.
fn undecided(census: &Census) -> u32 {
    let open = census
        .outcomes()
        .filter(|(outcome, _)| outcome.certain().is_none());
    open.fold(0, |sum, (_, count)| sum.saturating_add(count))
}

static TITLE: Label = Label::new(
    "Số xã theo nhóm tiêu chí: kế hoạch và thực hiện",
    "Communes by tier: planned and achieved",
);
static LEAD: Label = Label::new(
    "Mỗi huyện hai thanh: thanh mảnh là kế hoạch, thanh đậm là thực hiện. Các huyện vẽ cùng một thước; toàn tỉnh có thước riêng.",
    "Two bars for each district: the slim one is the plan, the bold one what was achieved. All districts share one scale; the province has its own.",
);
static TABLE: Label = Label::new("Bảng số liệu", "Table of figures");
static CAPTION: Label = Label::new(
    "Số xã trong mỗi nhóm: kế hoạch → thực hiện",
    "Communes in each tier: planned → achieved",
);
static PLANNED: Label = Label::new("Kế hoạch", "Planned");
static ACHIEVED: Label = Label::new("Thực hiện", "Achieved");
static UNDECIDED: Label = Label::new("chưa rõ nhóm", "tier not known");
static UNREPORTED: Label = Label::new("chưa báo cáo", "not reported");
