//! Registers of works.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{CampaignPart, ExemplaryHamlet, GreenRoad, HamletGround, ValueChainModel};
use crate::assessment::{Answer, Ruling};
use crate::place::CommuneCode;
use crate::text::fold;

/// What was reported of works in an area (sổ theo dõi): the works, and the communes that reported
/// all of theirs.
///
/// A commune that reported has no works but those listed. One that did not may have others; one
/// with none listed is then unknown, and not a commune without works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
// May grow: plans of other years ask for other works.
#[non_exhaustive]
pub struct WorksRegister {
    /// The communes that reported all of their works, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reported: Vec<CommuneCode>,
    /// The green roads, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roads: Vec<GreenRoad>,
    /// The value-chain models, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<ValueChainModel>,
    /// The hamlets, in any order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hamlets: Vec<ExemplaryHamlet>,
}

impl WorksRegister {
    /// A register in which nothing was reported.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            reported: Vec::new(),
            roads: Vec::new(),
            models: Vec::new(),
            hamlets: Vec::new(),
        }
    }

    /// Whether a commune reported all of its works.
    #[must_use]
    pub fn has_reported(&self, commune: CommuneCode) -> bool {
        self.reported.contains(&commune)
    }

    /// The roads with a section in a commune, in the order of the register. A road that crosses
    /// two communes is one of the roads of each.
    ///
    /// A named road that stands in the register twice, alike in everything, is one road. Two that
    /// have no name may be two, and so may two that differ.
    pub fn roads_in(&self, commune: CommuneCode) -> impl Iterator<Item = &GreenRoad> {
        let crosses = move |road: &GreenRoad| {
            let mut sections = road.sections.iter();
            sections.any(|section| section.commune == commune)
        };
        let mut seen = Vec::new();
        self.roads
            .iter()
            .filter(move |road| crosses(road))
            .filter(move |road| road.name.is_none() || is_new(&mut seen, *road))
    }

    /// The models in a commune, in the order of the register; one that stands there twice, alike in
    /// everything, is one.
    pub fn models_in(&self, commune: CommuneCode) -> impl Iterator<Item = &ValueChainModel> {
        let mut seen = Vec::new();
        self.models
            .iter()
            .filter(move |model| model.commune == commune)
            .filter(move |model| is_new(&mut seen, *model))
    }

    /// The hamlets of a commune, each once, with whether it is exemplary on a date; in the order of
    /// their folded names.
    ///
    /// Rows of a commune whose names [`fold`] alike are one hamlet. It stands here with the row
    /// that says most for it: one that is exemplary before one that is open, and that before one
    /// that is not. A row that denies a part takes back what was attested before its own day, and
    /// nothing that was attested on that day or later. The order of the rows changes nothing.
    #[must_use]
    pub fn exemplary_hamlets_in(
        &self,
        commune: CommuneCode,
        date: NaiveDate,
    ) -> Vec<(&ExemplaryHamlet, Ruling<HamletGround>)> {
        let mut rows: BTreeMap<String, Vec<&ExemplaryHamlet>> = BTreeMap::new();
        for hamlet in self.hamlets.iter().filter(|one| one.commune == commune) {
            rows.entry(fold(&hamlet.name)).or_default().push(hamlet);
        }
        rows.into_values()
            .filter_map(|rows| best(rows, date))
            .collect()
    }
}

/// The row that says most for a hamlet, of those that no later row denies.
fn best(
    rows: Vec<&ExemplaryHamlet>,
    date: NaiveDate,
) -> Option<(&ExemplaryHamlet, Ruling<HamletGround>)> {
    let denials = rows.iter().filter(|row| row.denies(date));
    let denied = denials.filter_map(|row| row.attested).max();
    rows.into_iter()
        .filter(|row| row.attested.is_none() || row.attested >= denied)
        .map(|row| (row, row.exemplary_on(date)))
        .min_by(|one, other| standing(one).cmp(&standing(other)))
}

/// Whether a value was not seen yet; it is now.
fn is_new<'a, T: PartialEq>(seen: &mut Vec<&'a T>, value: &'a T) -> bool {
    let new = !seen.contains(&value);
    if new {
        seen.push(value);
    }
    new
}

/// Where a row stands among those of one hamlet, the best first. No two rows that differ stand in
/// the same place.
fn standing<'a>(
    (hamlet, ruling): &(&'a ExemplaryHamlet, Ruling<HamletGround>),
) -> (u8, usize, Option<NaiveDate>, [Option<bool>; 4], &'a str) {
    let rank = match ruling.answer() {
        Answer::Yes => 0,
        Answer::CannotSay => 1,
        Answer::No => 2,
    };
    (
        rank,
        ruling.grounds().len(),
        hamlet.attested,
        CampaignPart::ALL.map(|part| hamlet.part(part)),
        &hamlet.name,
    )
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;
    use crate::calendar::date;
    use crate::works::RoadSection;

    const HERE: CommuneCode = CommuneCode::of(4813);
    const THERE: CommuneCode = CommuneCode::of(4825);
    const DAY: NaiveDate = date(2018, 12, 31);

    fn hamlet(name: &str, parts: Option<bool>) -> ExemplaryHamlet {
        ExemplaryHamlet {
            clean_house: parts,
            beautiful_garden: parts,
            fresh_environment: parts,
            civilised_lane: parts,
            attested: Some(DAY),
            ..ExemplaryHamlet::new(HERE, name.into())
        }
    }

    #[test]
    fn a_register_knows_who_reported() {
        let mut register = WorksRegister::new();
        assert_eq!(register, WorksRegister::default());
        register.reported.push(HERE);
        assert!(register.has_reported(HERE));
        assert!(!register.has_reported(THERE));
    }

    #[test]
    fn a_road_is_given_once_to_each_commune_that_it_crosses() {
        let sections = [HERE, THERE, HERE].map(RoadSection::new);
        let mut register = WorksRegister::new();
        register.roads = vec![GreenRoad::new(sections.into()), GreenRoad::new(vec![])];
        register.models = vec![ValueChainModel::new("cam".into(), THERE)];
        assert_eq!(register.roads_in(HERE).count(), 1);
        assert_eq!(register.roads_in(THERE).count(), 1);
        assert_eq!(register.models_in(HERE).count(), 0);
        assert_eq!(register.models_in(THERE).count(), 1);
    }

    #[test]
    fn a_hamlet_that_is_listed_twice_counts_once_by_its_better_row() {
        let mut register = WorksRegister::new();
        register.hamlets = vec![
            hamlet("Xóm Hoà", None),
            hamlet("XÓM HÒA", Some(true)),
            hamlet("xóm  hòa", Some(false)),
            hamlet("Bản Lác", Some(false)),
            hamlet("bản lác", None),
            ExemplaryHamlet {
                commune: THERE,
                ..hamlet("Xóm Hòa", Some(true))
            },
        ];
        let told: Vec<_> = register
            .exemplary_hamlets_in(HERE, DAY)
            .into_iter()
            .map(|(hamlet, ruling)| (hamlet.name.as_str(), ruling.answer()))
            .collect();
        let expected = [("bản lác", Answer::CannotSay), ("XÓM HÒA", Answer::Yes)];
        assert_eq!(told, expected);
    }
}
