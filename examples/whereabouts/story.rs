//! What a place is, what it comes from and what came of it.

use std::collections::BTreeSet;

use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{
    ChangeKind, Confidence, Descent, Extent, Gazetteer, Place, PlaceCode, Succession,
};
use nongthonmoi::text::Lang;

use crate::words::{
    self, day_text, descent_text, grade_text, period_text, place_text, source_text,
};

/// What a place is, what it comes from and what came of it.
pub(crate) struct Story<'a> {
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) place: Place<'a>,
    pub(crate) valid: Option<Period>,
    pub(crate) events: Vec<Event<'a>>,
    /// What stands for it since the last change, where that is not told by an event.
    pub(crate) today: Option<(NaiveDate, Vec<Descent>)>,
}

/// The links to a place, or from it, of one day.
pub(crate) struct Event<'a> {
    pub(crate) date: NaiveDate,
    pub(crate) end: End,
    pub(crate) links: Vec<&'a Succession>,
}

/// Which end of its links an event tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// What the place was formed from.
    Origins,
    /// What became of it.
    Successors,
}

impl<'a> Story<'a> {
    pub(crate) fn of(gazetteer: &'a Gazetteer, place: Place<'a>) -> Self {
        let (code, valid) = (place.code(), valid(gazetteer, place));
        let days: BTreeSet<NaiveDate> = gazetteer
            .successions()
            .iter()
            .map(Succession::date)
            .collect();
        let mut story = Self {
            gazetteer,
            place,
            valid,
            events: Vec::new(),
            today: None,
        };
        let (Some(valid), Some(&last)) = (valid, days.last()) else {
            return story;
        };
        for &date in &days {
            let begins_or_is = valid.contains(date);
            let is_or_ends = valid.from() < date && valid.until().is_none_or(|until| date <= until);
            let links = gazetteer
                .successions()
                .iter()
                .filter(|link| link.date() == date);
            for (end, holds) in [(End::Origins, begins_or_is), (End::Successors, is_or_ends)] {
                let at = |link: &&Succession| match end {
                    End::Origins => link.successor() == Some(code),
                    End::Successors => link.predecessor() == code,
                };
                let links: Vec<&Succession> = links.clone().filter(|_| holds).filter(at).collect();
                // That a place was kept is no news on a day on which nothing else happened to it.
                if links.iter().any(|link| link.kind() != ChangeKind::Kept) {
                    story.events.push(Event { date, end, links });
                }
            }
        }
        let ended = valid.until().filter(|&until| until < last);
        if let Some(day) = ended.and_then(|until| until.pred_opt()) {
            let descents = gazetteer.descents(code, day, last).ok();
            story.today = descents.map(|descents| (last, descents));
        }
        story
    }

    pub(crate) fn text(&self, lang: Lang) -> String {
        let name = place_text(
            self.gazetteer,
            self.place,
            self.valid.map(Period::from),
            lang,
        );
        let period = self
            .valid
            .map_or_else(String::new, |valid| period_text(valid, lang));
        let mut lines = vec![format!("{name}, {period}")];
        for event in &self.events {
            let document = event.links.iter().find_map(|link| link.document());
            let document = document.map_or_else(String::new, |number| format!(" ({number})"));
            let is_end = event.links.iter().all(|link| link.successor().is_none());
            let head = match event.end {
                End::Origins => words::FORMED.get(lang),
                End::Successors if is_end => words::ABOLISHED.get(lang),
                End::Successors => words::BECAME.get(lang),
            };
            lines.push(format!("  {}{document} {head}", day_text(event.date, lang)));
            for &link in &event.links {
                lines.extend(self.link_text(event, link, lang));
            }
        }
        if let Some((day, descents)) = &self.today {
            let head = if descents.is_empty() {
                &words::NOTHING
            } else {
                &words::TODAY
            };
            let since = words::SINCE.get(lang);
            let day_text = day_text(*day, lang);
            lines.push(format!("  {since} {day_text}) {}", head.get(lang)));
            for descent in descents {
                let name = self.name(descent.successor, *day, lang);
                lines.push(format!("    - {name}: {}", descent_text(descent, lang)));
            }
        }
        lines.join("\n")
    }

    /// The other end of a link, with what is open about it.
    fn link_text(&self, event: &Event<'_>, link: &Succession, lang: Lang) -> Option<String> {
        let (code, day) = event.other_end(link)?;
        let (name, kind) = (self.name(code, day, lang), link.kind().label());
        let extent = link.extent().label();
        let grade = grade_text(link.confidence(), link.basis(), lang);
        let is_open = link.extent() == Extent::Unknown || link.confidence() < Confidence::High;
        let source = if is_open {
            source_text(link.source(), lang)
        } else {
            String::new()
        };
        let (kind, extent) = (kind.get(lang), extent.get(lang));
        Some(format!("    - {name}: {kind}, {extent}{grade}{source}"))
    }

    pub(crate) fn name(&self, code: PlaceCode, day: NaiveDate, lang: Lang) -> String {
        match self.gazetteer.place_on(code, day) {
            Ok(place) => place_text(self.gazetteer, place, Some(day), lang),
            Err(_) => code.to_string(),
        }
    }
}

impl Event<'_> {
    /// The code at the other end of a link, and a day on which it has its meaning.
    pub(crate) fn other_end(&self, link: &Succession) -> Option<(PlaceCode, NaiveDate)> {
        match self.end {
            End::Origins => Some((link.predecessor(), link.date().pred_opt()?)),
            End::Successors => Some((link.successor()?, link.date())),
        }
    }
}

/// When a place is in force; of a province, while the gazetteer has units in it.
pub(crate) fn valid(gazetteer: &Gazetteer, place: Place<'_>) -> Option<Period> {
    match place {
        Place::Province(province) => {
            gazetteer.province_valid(province.code(), gazetteer.coverage().from())
        }
        Place::District(_) | Place::Unit(_) => place.valid(),
    }
}
