//! Laws of progress: parts make the whole, learning only narrows, time only passes.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop here"
)]

use std::sync::OnceLock;

use crate::common::forms::any_policy;
use crate::common::progress::{any_published, any_trained_figure};
use crate::common::recognition::{any_standing, days};
use crate::common::{day, year};
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet, Verdict};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::law::Source;
use nongthonmoi::place::{CommuneCode, Gazetteer, Locality};
use nongthonmoi::plan::{Measure, Plan};
use nongthonmoi::progress::{
    Achieved, CommuneProgress, Comparison, DueStatus, FigureColumn, Progress, PublishedFigure,
    ReportedFigure, RolledUp, State, TrainedOfficials,
};
use nongthonmoi::quantity::{Decimal, Kilometres};
use nongthonmoi::recognition::{RecognitionClass, Standing, StandingEvent};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::tier::TierScheme;
use nongthonmoi::works::{
    EffectJudgement, GreenRoad, Greenery, PlantedSides, RoadSection, ValueChainModel,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(hoa_binh::plan_2018)
}

fn gazetteer() -> &'static Gazetteer {
    static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();
    GAZETTEER.get_or_init(hoa_binh::gazetteer)
}

const YEAR_END: (i32, u32, u32) = (2018, 12, 31);

fn year_end() -> NaiveDate {
    let (year, month, of_month) = YEAR_END;
    day(year, month, of_month)
}

fn communes() -> Vec<CommuneCode> {
    let state = State::new(year_end());
    let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
    progress.communes().map(CommuneProgress::code).collect()
}

fn any_met() -> impl Strategy<Value = CriteriaMet> {
    (0_u8..=19, 0_u8..=19).prop_map(|(a, b)| CriteriaMet::new(a.min(b), a.max(b), 19).unwrap())
}

fn any_result() -> impl Strategy<Value = Option<CommuneResult>> {
    let code = CommuneCode::new(0).unwrap();
    let counted = any_met().prop_map(move |met| CommuneResult::counted(code, year_end(), met));
    let verdicts = proptest::collection::vec(select(&Verdict::ALL[..]), 19);
    let known = (any_policy(), verdicts).prop_map(move |(policy, verdicts)| {
        let numbers = (1..).map(|number| CriterionNumber::new(number).unwrap());
        CommuneResult::new(code, year_end(), policy, numbers.zip(verdicts).collect()).unwrap()
    });
    proptest::option::weighted(0.9, prop_oneof![counted, known])
}

/// The same result of another commune.
fn of(commune: CommuneCode, result: &CommuneResult) -> CommuneResult {
    match result.policy() {
        Some(policy) => {
            let verdicts = result.verdicts().to_vec();
            CommuneResult::new(commune, result.date(), policy, verdicts).unwrap()
        }
        None => CommuneResult::counted(commune, result.date(), result.met()),
    }
}

fn any_road(commune: CommuneCode, other: CommuneCode) -> impl Strategy<Value = GreenRoad> {
    let length = || proptest::option::of((0_i64..3_000).prop_map(|metres| Decimal::new(metres, 3)));
    let fact = || proptest::option::weighted(0.9, proptest::bool::weighted(0.9));
    let sides =
        proptest::option::weighted(0.9, select(vec![PlantedSides::Both, PlantedSides::Left]));
    (length(), length(), sides, [fact(), fact(), fact()], "[ab]?").prop_map(
        move |(here, there, sides, qualities, hamlet)| {
            let section = |commune, length: Option<Decimal>| {
                let mut section = RoadSection::new(commune);
                section.length = length.map(|length| Kilometres::new(length).unwrap());
                section
            };
            let mut sections = vec![section(commune, here), section(other, there)];
            sections[0].hamlet = Some(hamlet.clone()).filter(|name| !name.is_empty());
            let mut road = GreenRoad::new(sections);
            road.sides = sides;
            road.greenery = Some(Greenery::Flowers);
            road.completed = Some(day(2018, 6, 1));
            [road.green, road.clean, road.beautiful] = qualities;
            road
        },
    )
}

fn any_model(commune: CommuneCode) -> impl Strategy<Value = ValueChainModel> {
    let judgement = (any::<bool>(), 0_u32..14).prop_map(|(effective, month)| {
        let on = day(2018, 1, 15) + chrono::Months::new(month);
        EffectJudgement::new(effective, "UBND xã".to_string(), on)
    });
    proptest::collection::vec(judgement, 0..3).prop_map(move |judgements| {
        let mut model = ValueChainModel::new("cam".to_string(), commune);
        model.judgements = judgements;
        model
    })
}

/// A state of results for most of the communes, and some works.
fn any_state() -> impl Strategy<Value = State> {
    let codes = communes();
    let results = proptest::collection::vec(any_result(), codes.len());
    let reported = proptest::collection::vec(proptest::bool::weighted(0.8), codes.len());
    let (first, second, third) = (codes[0], codes[1], codes[50]);
    let roads = proptest::collection::vec(
        prop_oneof![
            any_road(first, second),
            any_road(second, third),
            any_road(third, first)
        ],
        0..5,
    );
    let models = proptest::collection::vec(prop_oneof![any_model(first), any_model(third)], 0..5);
    (results, reported, roads, models).prop_map(move |(results, reported, roads, models)| {
        let mut state = State::new(year_end());
        let pairs = codes.iter().zip(&results);
        state.results = pairs
            .filter_map(|(code, result)| Some(of(*code, result.as_ref()?)))
            .collect();
        let flags = codes.iter().zip(reported);
        state.works.reported = flags
            .filter(|(_, yes)| *yes)
            .map(|(code, _)| *code)
            .collect();
        state.works.roads = roads;
        state.works.models = models;
        state
    })
}

/// Whether a commune was recognised as basically meeting the standard while it was recognised as
/// meeting it.
fn steps_down(standing: &Standing) -> bool {
    let mut class = None;
    for entry in standing.entries() {
        match &entry.event {
            StandingEvent::Recognised(recognition) => {
                let down = (
                    Some(RecognitionClass::Meets),
                    RecognitionClass::BasicallyMeets,
                );
                if (class, recognition.class) == down {
                    return true;
                }
                class = Some(recognition.class);
            }
            StandingEvent::Revoked { .. } | StandingEvent::Succeeded { .. } => class = None,
            _ => {}
        }
    }
    false
}

const MEASURES: [Measure; 4] = [
    Measure::Tier { from: 19, to: 19 },
    Measure::Tier { from: 10, to: 14 },
    Measure::GreenRoadKilometres,
    Measure::ValueChainModels,
];

/// The place is what its parts are together, whatever their order.
fn assert_parts_make_the_whole(place: &RolledUp) {
    let merge = |parts: Vec<Achieved>| parts.into_iter().reduce(Achieved::merge);
    let forward: Vec<Achieved> = place.parts.iter().map(|part| part.achieved).collect();
    let backward: Vec<Achieved> = forward.iter().rev().copied().collect();
    let (forward, backward) = (merge(forward), merge(backward));
    assert_eq!(forward, backward);
    if let Some(sum) = forward {
        assert_eq!(sum, place.achieved);
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn districts_are_their_communes_and_the_province_its_districts(state in any_state()) {
        let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
        for measure in MEASURES {
            let province = progress.rolled_up(measure).unwrap();
            assert_parts_make_the_whole(&province);
            prop_assert_eq!(province.achieved.coverage().of, 191);
            for district in &province.parts {
                assert_parts_make_the_whole(district);
                for commune in &district.parts {
                    let known: Decimal = commune.parts.iter().map(|one| one.achieved.at_least()).sum();
                    if !commune.parts.is_empty() {
                        prop_assert_eq!(commune.achieved.at_least(), known);
                    }
                }
            }
        }
    }

    #[test]
    fn a_merge_is_associative(parts in proptest::collection::vec(any_met(), 3)) {
        let of = |met: CriteriaMet| {
            let mut state = State::new(year_end());
            state.results = vec![CommuneResult::counted(communes()[0], year_end(), met)];
            let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
            progress.rolled_up(Measure::Tier { from: 10, to: 14 }).unwrap().achieved
        };
        let [a, b, c] = [of(parts[0]), of(parts[1]), of(parts[2])];
        prop_assert_eq!(a.merge(b).merge(c), a.merge(b.merge(c)));
        prop_assert_eq!(a.merge(b), b.merge(a));
    }

    /// The quota table and the census count the same communes.
    #[test]
    fn the_quota_counts_what_the_census_counts(state in any_state()) {
        let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
        let scheme = TierScheme::hoa_binh_2018();
        let mut merged = None;
        for district in progress.districts() {
            let census = progress.census(Some((*district).into())).unwrap();
            for tier in scheme.tiers() {
                let (from, to) = scheme.bounds(tier).unwrap();
                let Some(row) = progress.quota_row(Measure::Tier { from, to }) else { continue };
                let achieved = row.cell(*district).unwrap().achieved.unwrap();
                prop_assert_eq!(achieved.at_least(), census.certain(tier).into());
                let open = census.possible(tier) + census.unreported();
                prop_assert_eq!(achieved.at_most(), Some((census.certain(tier) + open).into()));
                prop_assert_eq!(achieved.coverage().reported, census.reported());
            }
            merged = Some(match merged {
                None => census,
                Some(sum) => census.merge(sum).unwrap(),
            });
        }
        prop_assert_eq!(merged, progress.census(None));
    }

    #[test]
    fn the_order_of_a_state_changes_nothing(
        state in any_state(), trained in proptest::collection::vec(any_trained_figure(), 0..3),
        published in proptest::collection::vec(any_published(), 0..4)
    ) {
        let mut state = state;
        let day = day(2018, 12, 20);
        state.trained = trained.into_iter().map(|one| TrainedOfficials::new(day, one)).collect();
        let of = |(key, figure): (&'static str, _)| {
            PublishedFigure::new(day, figure, Source::new(key, ""))
        };
        state.published = ["a", "b", "c", "d"].into_iter().zip(published).map(of).collect();
        let mut turned = state.clone();
        turned.results.reverse();
        turned.works.reported.reverse();
        turned.works.roads.reverse();
        turned.works.models.reverse();
        turned.trained.reverse();
        turned.published.reverse();
        turned.figures.reverse();
        let (one, other) = (
            Progress::of(plan(), gazetteer(), &state).unwrap(),
            Progress::of(plan(), gazetteer(), &turned).unwrap(),
        );
        prop_assert_eq!(one.objectives(), other.objectives());
        for measure in MEASURES {
            prop_assert_eq!(one.rolled_up(measure), other.rolled_up(measure));
        }
    }

    /// What was told stays told when a commune that had not reported does so.
    #[test]
    fn learning_a_result_only_narrows(state in any_state(), late in any_met()) {
        let before = Progress::of(plan(), gazetteer(), &state).unwrap();
        let silent = before.communes().find(|commune| commune.result.is_none());
        let Some(code) = silent.map(CommuneProgress::code) else { return Ok(()) };
        let mut more = state.clone();
        more.results.push(CommuneResult::counted(code, year_end(), late));
        let after = Progress::of(plan(), gazetteer(), &more).unwrap();
        for (row, later) in before.quota().iter().zip(&after.quota()) {
            let cells = row.cells.iter().zip(&later.cells);
            for (cell, later) in cells.chain([(&row.total, &later.total)]) {
                let (was, is) = (cell.achieved.unwrap(), later.achieved.unwrap());
                prop_assert!(is.at_least() >= was.at_least());
                if let Some(most) = was.at_most() {
                    prop_assert!(is.at_most().unwrap() <= most);
                }
                prop_assert!(cell.reached() == Answer::CannotSay || cell.reached() == later.reached());
            }
        }
        for (objective, later) in before.objectives().iter().zip(after.objectives()) {
            let told = objective.answer;
            prop_assert!(told == Answer::CannotSay || told == later.answer);
        }
    }

    #[test]
    fn an_effective_model_never_lowers_the_count_of_its_district(
        state in any_state(), place in any::<Index>()
    ) {
        let codes = communes();
        let mut more = state.clone();
        let mut model = ValueChainModel::new("mía".to_string(), *place.get(&codes));
        model.judgements = vec![EffectJudgement::new(true, "Sở".to_string(), day(2018, 12, 1))];
        more.works.models.push(model);
        let count = |state: &State| {
            let progress = Progress::of(plan(), gazetteer(), state).unwrap();
            let province = progress.rolled_up(Measure::ValueChainModels).unwrap();
            province.parts.iter().map(|one| one.achieved.at_least()).collect::<Vec<_>>()
        };
        let (before, after) = (count(&state), count(&more));
        prop_assert!(before.iter().zip(&after).all(|(was, is)| was <= is));
        let sum = |counts: Vec<Decimal>| counts.into_iter().sum::<Decimal>();
        prop_assert_eq!(sum(after) - sum(before), Decimal::ONE);
    }

    #[test]
    fn columns_are_never_mixed(
        values in proptest::collection::vec((0_usize..11, select(&FigureColumn::ALL[..]), 0_u32..50), 0..30)
    ) {
        let mut state = State::new(year_end());
        let districts: Vec<Locality> =
            plan().quota.columns.iter().map(|column| column.place).collect();
        let measure = Measure::ValueChainModels;
        let mut seen = std::collections::BTreeMap::new();
        for (district, column, value) in values {
            if seen.insert((district, column.code()), value).is_none() {
                let figure = ReportedFigure::new(districts[district], measure, column, value.into());
                state.figures.push(figure);
            } else {
                // Two figures that differ would make it unknown; the first one stays.
                let first = state.figures.iter().find(|one| {
                    one.place == districts[district] && one.column == column
                });
                seen.insert((district, column.code()), u32::try_from(first.unwrap().value).unwrap());
            }
        }
        let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
        let total = progress.quota_row(measure).unwrap().total;
        for column in FigureColumn::ALL {
            let figures = || state.figures.iter().filter(|one| one.column == column);
            match total.reported_sum(column) {
                None => prop_assert_eq!(figures().count(), 0),
                Some(sum) => {
                    prop_assert_eq!(sum.sum, figures().map(|one| one.value).sum::<Decimal>());
                    prop_assert_eq!(sum.reported as usize, figures().count());
                    prop_assert_eq!((sum.column, sum.of), (column, 11));
                }
            }
        }
    }

    #[test]
    fn a_later_day_never_turns_late_into_open(
        due in proptest::option::of(0_u64..400), done in proptest::option::of(0_u64..400),
        first in 0_u64..400, more in 0_u64..400, soon in 0_u32..60
    ) {
        let at = |days| day(2018, 1, 1) + chrono::Days::new(days);
        let on = |date| DueStatus::on(at(date), due.map(at), done.map(at), soon);
        let (before, after) = (on(first), on(first + more));
        if before.is_late() {
            let done_late = matches!(after, DueStatus::DoneLate { .. });
            prop_assert!(after.is_late() || done_late);
        }
        if before.is_done() {
            prop_assert_eq!(before, after);
        }
    }

    /// Start, decisions and end come from one history, so they fit. A commune that goes from
    /// meeting the standard to basically meeting it without a revocation is no term of the balance.
    #[test]
    fn the_balance_of_one_history_always_holds(
        standings in proptest::collection::vec(any_standing(), 0..6),
        first in select(days().to_vec()), last in select(days().to_vec())
    ) {
        prop_assume!(!standings.iter().any(steps_down));
        let (first, last) = (first.min(last), first.max(last));
        let mut before = State::new(first);
        let known = standings.into_iter().chain(std::iter::repeat_with(|| {
            Standing::sorted(communes()[0], Vec::new())
        }));
        before.standings = communes()
            .into_iter()
            .zip(known)
            .map(|(code, standing)| Standing::sorted(code, standing.entries().to_vec()))
            .collect();
        let after = before.clone().on(last);
        let (one, other) = (
            Progress::of(plan(), gazetteer(), &before).unwrap(),
            Progress::of(plan(), gazetteer(), &after).unwrap(),
        );
        let comparison = Comparison::of(TierScheme::hoa_binh_2018(), &one, &other).unwrap();
        prop_assert_ne!(comparison.balance.holds(), Answer::No, "{:?}", before.standings);
    }

    /// Nobody moves between a state and itself, and moves turned round are the moves back.
    #[test]
    fn a_comparison_turned_round_goes_back(one in any_state(), other in any_state()) {
        let scheme = TierScheme::hoa_binh_2018;
        let (before, after) = (
            Progress::of(plan(), gazetteer(), &one).unwrap(),
            Progress::of(plan(), gazetteer(), &other).unwrap(),
        );
        let still = Comparison::of(scheme(), &before, &before).unwrap();
        prop_assert_eq!(still.moved().count(), 0);
        let there = Comparison::of(scheme(), &before, &after).unwrap();
        let back = Comparison::of(scheme(), &after, &before).unwrap();
        let turned = back.matrix().into_iter().map(|((from, to), count)| ((to, from), count));
        prop_assert_eq!(there.matrix(), turned.collect());
        prop_assert_eq!(there.matrix().values().sum::<u32>(), 191);
    }
}

/// The groups partition the communes: with everything known, each belongs to exactly one.
#[test]
fn groups_partition_the_communes() {
    let mut state = State::new(year_end());
    for (index, commune) in communes().into_iter().enumerate() {
        let number = u8::try_from(index % 20).unwrap();
        let met = CriteriaMet::new(number, number, 19).unwrap();
        state
            .results
            .push(CommuneResult::counted(commune, year_end(), met));
    }
    let progress = Progress::of(plan(), gazetteer(), &state).unwrap();
    // No standings: whether a commune is recognised or registered is open for all.
    assert!(
        progress
            .groups()
            .all(|(_, group)| group.possible().len() == 3)
    );
    assert_eq!(progress.groups().count(), 191);
    assert_eq!(year(2018), plan().year);
}
