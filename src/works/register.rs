//! Registers of works.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{CampaignPart, ExemplaryHamlet, GreenRoad, HamletReason, ValueChainModel};
use crate::assessment::{Answer, Conclusion};
use crate::place::CommuneCode;
use crate::sorted::{sort, sort_by_key};
use crate::text::fold;

/// What was reported of works in an area (sổ theo dõi): the works, and the communes that reported
/// all of theirs.
///
/// A commune that reported has no works but those listed. One that did not may have others; one
/// with none listed is then unknown, and not a commune without works.
#[doc(alias = "sổ theo dõi")]
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

    /// The works by commune, each work once: sorted here, so that a question about one commune does
    /// not read the whole register.
    #[must_use]
    pub fn by_commune(&self) -> WorksByCommune<'_> {
        WorksByCommune::of(self)
    }
}

/// The works of a [`WorksRegister`] by commune, each work once.
///
/// A register may list a work in two rows. A named road or a model whose rows are alike in
/// everything, in any order of their inner lists, is one work. Two roads without a name may be two
/// roads, and so may two works that differ anywhere. Works are given in an order of their own; the
/// order of the register changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorksByCommune<'a> {
    reported: Vec<CommuneCode>,
    roads: Vec<(CommuneCode, &'a GreenRoad)>,
    models: Vec<(CommuneCode, &'a ValueChainModel)>,
    /// With their folded names.
    hamlets: Vec<(CommuneCode, (String, &'a ExemplaryHamlet))>,
}

impl<'a> WorksByCommune<'a> {
    fn of(register: &'a WorksRegister) -> Self {
        let mut reported = register.reported.clone();
        sort(&mut reported);

        let roads = register.roads.iter();
        let mut distinct: Vec<_> = roads
            .map(|road| {
                let sorted = road.with_sorted_lists();
                let scales = sorted.scales();
                (sorted, scales, road, road.scales())
            })
            .collect();
        sort(&mut distinct);
        distinct.dedup_by(|next, kept| next.0.has_name() && next.0 == kept.0);
        let mut roads = Vec::new();
        for (_, _, road, _) in distinct {
            roads.extend(road.communes().into_iter().map(|commune| (commune, road)));
        }
        // A stable sort: within a commune the order stays.
        sort_by_key(&mut roads, |(commune, _)| *commune);

        let models = register.models.iter();
        let mut distinct: Vec<_> = models
            .map(|model| (model.commune, model.with_sorted_lists(), model))
            .collect();
        sort(&mut distinct);
        distinct.dedup_by(|next, kept| next.1 == kept.1);
        let models = distinct.into_iter();

        let hamlets = register.hamlets.iter();
        let mut hamlets: Vec<_> = hamlets
            .map(|hamlet| (hamlet.commune, (fold(&hamlet.name), hamlet)))
            .collect();
        sort(&mut hamlets);

        Self {
            reported,
            roads,
            models: models.map(|(commune, _, model)| (commune, model)).collect(),
            hamlets,
        }
    }

    /// Whether a commune reported all of its works.
    #[must_use]
    pub fn has_reported(&self, commune: CommuneCode) -> bool {
        self.reported.binary_search(&commune).is_ok()
    }

    /// The roads with a section in a commune. A road that crosses two communes is one of the roads
    /// of each.
    pub fn roads_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = &'a GreenRoad> + use<'a, '_> {
        rows_of(&self.roads, commune).iter().map(|(_, road)| *road)
    }

    /// The models in a commune.
    pub fn models_in(
        &self,
        commune: CommuneCode,
    ) -> impl Iterator<Item = &'a ValueChainModel> + use<'a, '_> {
        rows_of(&self.models, commune)
            .iter()
            .map(|(_, model)| *model)
    }

    /// The hamlets of a commune, each once, with whether it is exemplary on a date; in the order of
    /// their folded names.
    ///
    /// Rows of a commune whose names [`fold`] alike are one hamlet. It is given with the row that
    /// is best for it: one that is exemplary before one that is open, and that before one that is
    /// not. A row that denies a part takes back what was attested before its own day, and nothing
    /// that was attested on that day or later.
    #[must_use]
    pub fn exemplary_hamlets_in(
        &self,
        commune: CommuneCode,
        date: NaiveDate,
    ) -> Vec<(&'a ExemplaryHamlet, Conclusion<HamletReason>)> {
        rows_of(&self.hamlets, commune)
            .chunk_by(|(_, (one, _)), (_, (next, _))| one == next)
            .filter_map(|rows| best(rows.iter().map(|(_, (_, hamlet))| *hamlet).collect(), date))
            .collect()
    }
}

/// The rows of a commune, of rows sorted by commune.
fn rows_of<T>(rows: &[(CommuneCode, T)], commune: CommuneCode) -> &[(CommuneCode, T)] {
    let start = rows.partition_point(|(one, _)| *one < commune);
    let rest = rows.get(start..).unwrap_or_default();
    let length = rest.partition_point(|(one, _)| *one == commune);
    rest.get(..length).unwrap_or_default()
}

/// The row that says most for a hamlet, of those that no later row denies.
fn best(
    rows: Vec<&ExemplaryHamlet>,
    date: NaiveDate,
) -> Option<(&ExemplaryHamlet, Conclusion<HamletReason>)> {
    let denials = rows.iter().filter(|row| row.denies(date));
    let denied = denials.filter_map(|row| row.attested).max();
    rows.into_iter()
        .filter(|row| row.attested.is_none() || row.attested >= denied)
        .map(|row| (row, row.exemplary_on(date)))
        .min_by(|one, other| standing(one).cmp(&standing(other)))
}

/// Where a row stands among those of one hamlet, the best first. No two rows that differ stand in
/// the same place.
fn standing<'a>(
    (hamlet, conclusion): &(&'a ExemplaryHamlet, Conclusion<HamletReason>),
) -> (u8, usize, Option<NaiveDate>, [Option<bool>; 4], &'a str) {
    let rank = match conclusion.answer() {
        Answer::Yes => 0,
        Answer::CannotSay => 1,
        Answer::No => 2,
    };
    (
        rank,
        conclusion.reasons().len(),
        hamlet.attested,
        CampaignPart::ALL.map(|part| hamlet.part(part)),
        &hamlet.name,
    )
}
