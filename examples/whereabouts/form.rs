//! The JSON form of what is told of a place.

use nongthonmoi::calendar::Period;
use nongthonmoi::place::{Basis, ChangeKind, Confidence, Descent, Extent, PlaceCode, Succession};
use nongthonmoi::text::Lang;
use serde::Serialize;

use crate::story::{End, Event, Story};
use crate::words::place_text;

/// A place with its links in both directions.
#[derive(Serialize)]
pub(crate) struct StoryForm {
    code: PlaceCode,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid: Option<Period>,
    formed_from: Vec<LinkForm>,
    became: Vec<LinkForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<TodayForm>,
}

/// A link, with the name of its other end; no name for a place that was abolished.
#[derive(Serialize)]
struct LinkForm {
    #[serde(flatten)]
    link: Succession,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

#[derive(Serialize)]
struct TodayForm {
    since: String,
    places: Vec<DescentForm>,
}

#[derive(Serialize)]
struct DescentForm {
    code: PlaceCode,
    name: String,
    kinds: Vec<ChangeKind>,
    extent: Extent,
    certain: bool,
    confidence: Confidence,
    basis: Basis,
}

impl Story<'_> {
    pub(crate) fn form(&self, lang: Lang) -> StoryForm {
        let links = |end| {
            let events = self.events.iter().filter(move |event| event.end == end);
            let links = events.flat_map(|event| event.links.iter().map(move |&link| (event, link)));
            let form = |(event, link): (&Event<'_>, &Succession)| LinkForm {
                link: link.clone(),
                name: event
                    .other_end(link)
                    .map(|(code, day)| self.name(code, day, lang)),
            };
            links.map(form).collect()
        };
        let descent = |descent: &Descent| DescentForm {
            code: descent.successor,
            name: self.name(descent.successor, descent.later, lang),
            kinds: descent.kinds.iter().collect(),
            extent: descent.extent_of_predecessor,
            certain: descent.certain,
            confidence: descent.confidence,
            basis: descent.basis,
        };
        let day = self.valid.map(Period::from);
        StoryForm {
            code: self.place.code(),
            name: place_text(self.gazetteer, self.place, day, lang),
            valid: self.valid,
            formed_from: links(End::Origins),
            became: links(End::Successors),
            today: self.today.as_ref().map(|(since, descents)| TodayForm {
                since: since.to_string(),
                places: descents.iter().map(descent).collect(),
            }),
        }
    }
}
