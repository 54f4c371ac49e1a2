//! Figures across a change of units: communes of two states matched through their successions, and
//! whether a merged commune counts as recognised. Laws on random histories, whose hamlets tell what
//! is truly the same area, and the mergers of Hòa Bình.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{day, year};
use nongthonmoi::assessment::{Answer, CommuneResult, CriteriaMet, Treatment};
use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
use nongthonmoi::place::{CommuneCode, Confidence, Extent, Gazetteer, ProvinceCode};
use nongthonmoi::plan::{Measure, Plan};
use nongthonmoi::progress::{
    CommuneProgress, Comparison, MatchedBy, Progress, RegroupedCommune, Regrouping, RegroupingKind,
    State,
};
use nongthonmoi::recognition::{
    Predecessor, Predecessors, PredecessorsNeeded, PredecessorsRecognised, Recognition,
    RecognitionClass, Standing, StandingEntry, StandingEvent, SuccessorPolicy,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Lang;
use nongthonmoi::tier::{CensusError, TierScheme};
use proptest::prelude::*;

use crate::common::histories::{Hamlets, History};

fn scheme() -> TierScheme {
    TierScheme::hoa_binh_2018()
}

/// The plan of 2018 as a measure on a day, in a province.
fn plan_on(on: NaiveDate, province: u8) -> Plan {
    let mut plan = hoa_binh::plan_2018();
    plan.year = ProgrammeYear::containing(on).unwrap();
    plan.province = ProvinceCode::new(province).unwrap();
    plan
}

fn compare<T>(
    gazetteer: &Gazetteer,
    (one, other): (&State, &State),
    [first, second]: [u8; 2],
    look: impl Fn(&Comparison, &Progress<'_>, &Progress<'_>) -> T,
) -> T {
    let plans = (plan_on(one.date, first), plan_on(other.date, second));
    let before = Progress::of(&plans.0, gazetteer, one).unwrap();
    let after = Progress::of(&plans.1, gazetteer, other).unwrap();
    let comparison = Comparison::of(scheme(), &before, &after).unwrap();
    look(&comparison, &before, &after)
}

fn codes(communes: &[RegroupedCommune]) -> Vec<CommuneCode> {
    communes.iter().map(|one| one.commune).collect()
}

fn area(hamlets: &Hamlets, communes: &[CommuneCode]) -> BTreeSet<u32> {
    let all = communes.iter().flat_map(|code| hamlets[code].iter());
    all.copied().collect()
}

// --- laws on random histories ------------------------------------------------------

/// A history of which two days have units, and the positions of these days.
fn any_days() -> impl Strategy<Value = (History, usize, usize)> {
    let any = (History::any(), any::<[prop::sample::Index; 2]>());
    any.prop_filter_map("a day without units", |(history, picks)| {
        let [one, other] = picks.map(|pick| pick.index(history.days.len()));
        let there = |position: usize| !history.hamlets[position].is_empty();
        (there(one) && there(other)).then_some((history, one, other))
    })
}

proptest! {
    /// What is matched is the same area, hamlet for hamlet; so are the sums that are said to compare.
    #[test]
    fn like_is_matched_with_like((history, one, other) in any_days()) {
        let days = [one, other].map(|position| State::new(history.days[position]));
        let [before, after] = [one, other].map(|position| &history.hamlets[position]);
        compare(&history.gazetteer, (&days[0], &days[1]), [25, 25], |comparison, _, _| {
            prop_assert_eq!(comparison.matched_by, MatchedBy::Successions);
            for pair in &comparison.communes {
                prop_assert_eq!(&before[&pair.commune], &after[&pair.commune_after]);
            }
            for group in &comparison.regrouped {
                if group.is_like_with_like() {
                    let pair = (codes(&group.before), codes(&group.after));
                    prop_assert_eq!(area(before, &pair.0), area(after, &pair.1));
                }
                let merger = group.kind == RegroupingKind::Merger;
                let lone = group.before.len().min(group.after.len());
                prop_assert!(!merger || lone == 1 && group.inexact().next().is_none());
            }
            Ok(())
        })?;
    }

    /// No commune is lost, and none is in two places.
    #[test]
    fn every_commune_is_matched_regrouped_or_ended((history, one, other) in any_days()) {
        let days = [one, other].map(|position| State::new(history.days[position]));
        compare(&history.gazetteer, (&days[0], &days[1]), [25, 25], |comparison, before, after| {
            let all = |progress: &Progress<'_>| -> Vec<CommuneCode> {
                progress.communes().map(CommuneProgress::code).collect()
            };
            let matched: Vec<_> = comparison.communes.iter().map(|one| one.commune).collect();
            let found: Vec<_> =
                comparison.communes.iter().map(|one| one.commune_after).collect();
            let sides = [
                (all(before), matched, comparison.removed.as_slice(), (|one: &Regrouping| one.before.as_slice()) as fn(&_) -> &_),
                (all(after), found, comparison.added.as_slice(), |one: &Regrouping| one.after.as_slice()),
            ];
            for (all, matched, others, side) in sides {
                let mut told = [&matched[..], others].concat();
                told.sort_unstable();
                prop_assert_eq!(told, all);
                let groups = comparison.regrouped.iter();
                let regrouped: Vec<_> = groups.flat_map(|group| codes(side(group))).collect();
                let distinct: BTreeSet<_> = regrouped.iter().collect();
                prop_assert_eq!(distinct.len(), regrouped.len());
                prop_assert!(regrouped.iter().all(|code| others.contains(code)));
            }
            Ok(())
        })?;
    }

    /// Looked at the other way round, every pair and every group is turned round.
    #[test]
    fn a_comparison_across_changes_turns_round((history, one, other) in any_days()) {
        let days = [one, other].map(|position| State::new(history.days[position]));
        let told = |first: &State, second: &State| {
            compare(&history.gazetteer, (first, second), [25, 25], |comparison, _, _| {
                let pairs = comparison.communes.iter();
                let pairs: Vec<_> =
                    pairs.map(|one| (one.commune, one.commune_after)).collect();
                let groups: Vec<_> = comparison.regrouped.iter().map(|group| {
                    (group.kind, codes(&group.before), codes(&group.after))
                }).collect();
                (pairs, groups)
            })
        };
        let (pairs, groups) = told(&days[0], &days[1]);
        let (back, groups_back) = told(&days[1], &days[0]);
        let mut turned: Vec<_> = back.into_iter().map(|(one, other)| (other, one)).collect();
        turned.sort_unstable();
        prop_assert_eq!(pairs, turned);
        let turned: Vec<_> =
            groups_back.into_iter().map(|(kind, one, other)| (kind, other, one)).collect();
        prop_assert_eq!(groups, turned);
    }

    /// A result counts for a commune only if the commune was the same area on its day.
    #[test]
    fn a_result_is_only_that_of_the_same_area((history, one, other) in any_days()) {
        let (then, now) = (history.days[one], history.days[other]);
        let met = CriteriaMet::new(12, 12, 19).unwrap();
        let mut state = State::new(now);
        state.results = history.hamlets[one].keys()
            .map(|code| CommuneResult::counted(*code, then, met))
            .collect();
        let plan = plan_on(now, 25);
        let progress = Progress::of(&plan, &history.gazetteer, &state).unwrap();
        let unplaced = progress.unplaced().len();
        let placed = progress.communes().filter(|commune| commune.result.is_some());
        let placed: Vec<CommuneCode> = placed.map(CommuneProgress::code).collect();
        for code in &placed {
            prop_assert_eq!(&history.hamlets[one][code], &history.hamlets[other][code]);
        }
        // A result of a later day is not counted yet, and is in its place.
        if then <= now {
            prop_assert_eq!(placed.len() + unplaced, state.results.len());
        }
    }

    /// All, some or none: what every way to learn what is not known agrees on, and so is every
    /// answer under a policy, which is kept.
    #[test]
    fn predecessors_decide_as_every_way_to_learn_agrees(
        (history, one, other) in any_days(), known in prop::collection::vec(0_u8..3, 12),
        policy in any_policy()
    ) {
        let (since, on) = (history.days[one.min(other)], history.days[one.max(other)]);
        let standings = standings(&history.hamlets[one.min(other)], since, &known);
        for code in history.hamlets[one.max(other)].keys() {
            let find = |code| standings.get(&code);
            let predecessors =
                Predecessors::of(&history.gazetteer, (*code, on), since, find).unwrap();
            let units = &predecessors.units;
            let outcomes = ways(units, |unit| certain(unit.descent.certain));
            let outcomes: BTreeSet<_> = outcomes
                .iter()
                .filter(|way| !way.is_empty())
                .map(|way| outcome(way))
                .collect();
            let agreed = *outcomes.first().unwrap();
            let expected =
                if outcomes.len() == 1 { agreed } else { PredecessorsRecognised::CannotSay };
            prop_assert_eq!(predecessors.recognised(), expected);
            let (told, of) = predecessors.evidence();
            prop_assert!(told <= of && of as usize == units.len());

            let answers: BTreeSet<_> = ways(units, |unit| membership(unit, policy))
                .iter()
                .map(|way| counts(way, policy.needed))
                .collect();
            let inherited =
                if answers.len() == 1 { Answer::known(answers.first().copied()) }
                else { Answer::CannotSay };
            let own = predecessors.own;
            let decided = predecessors.clone().counted_by(policy);
            prop_assert_eq!(decided.answer, Answer::any([own, inherited]));
            prop_assert_eq!(decided.policy, policy);
            prop_assert_eq!(&decided.predecessors, &predecessors);

            // A history without entries says that nothing was decided on the commune; one that ends
            // before it says nothing of a commune whose code was another unit's then.
            let own = |entries: Vec<StandingEntry>| {
                let standing = Standing::sorted(*code, entries);
                let find = |asked| (asked == *code).then_some(&standing);
                Predecessors::of(&history.gazetteer, (*code, on), since, find).unwrap().own
            };
            prop_assert_eq!(own(Vec::new()), Answer::No);
            let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
            let continues = predecessors.units.iter().any(|one| one.code == *code);
            let expected = if continues { Answer::No } else { Answer::CannotSay };
            prop_assert_eq!(own(vec![StandingEntry::on(since, recognised)]), expected);
        }
    }
}

/// Histories of some of the units: of a recognised one, of one that is not, or none.
fn standings(units: &Hamlets, since: NaiveDate, known: &[u8]) -> BTreeMap<CommuneCode, Standing> {
    let pairs = units.keys().zip(known.iter().cycle());
    pairs
        .filter_map(|(code, known)| {
            let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
            let entries = match known {
                0 => return None,
                1 => vec![StandingEntry::on(since, recognised)],
                _ => Vec::new(),
            };
            Some((*code, Standing::sorted(*code, entries)))
        })
        .collect()
}

fn any_policy() -> impl Strategy<Value = SuccessorPolicy> {
    let treatment = || prop::sample::select(&Treatment::ALL[..]);
    let needed = prop::sample::select(PredecessorsNeeded::ALL);
    let least = prop::sample::select(&Confidence::ALL[..]);
    (needed, treatment(), treatment(), least).prop_map(|(needed, parts, others, least)| {
        SuccessorPolicy::new(needed, parts, others).with_least_confidence(least)
    })
}

/// Whether a unit is among those that count, in each way: both where it is not known.
fn certain(is_certain: bool) -> Vec<bool> {
    if is_certain {
        vec![true]
    } else {
        vec![true, false]
    }
}

fn membership(unit: &Predecessor, policy: SuccessorPolicy) -> Vec<bool> {
    let descent = &unit.descent;
    let weak = descent.confidence < policy.least_confidence;
    let parts = policy.parts == Treatment::Counts;
    let ways = match descent.extent_of_predecessor {
        _ if !descent.certain => vec![true, false],
        Extent::Part if !parts => vec![false],
        Extent::Unknown if !parts => vec![true, false],
        _ => vec![true],
    };
    if weak && ways != [false] {
        vec![true, false]
    } else {
        ways
    }
}

/// The recognitions of the units that count, in every way to learn what is not known.
fn ways(units: &[Predecessor], member: impl Fn(&Predecessor) -> Vec<bool>) -> Vec<Vec<bool>> {
    let mut ways = vec![Vec::new()];
    for unit in units {
        let recognised = match unit.recognised {
            Answer::Yes => vec![true],
            Answer::No => vec![false],
            Answer::CannotSay => vec![true, false],
        };
        let mut next = Vec::new();
        for way in &ways {
            for is_member in member(unit) {
                for recognised in &recognised {
                    let more = is_member.then_some(*recognised);
                    next.push(way.iter().copied().chain(more).collect());
                }
            }
        }
        ways = next;
    }
    ways
}

fn outcome(way: &[bool]) -> PredecessorsRecognised {
    match (way.contains(&true), way.contains(&false)) {
        (true, false) => PredecessorsRecognised::All,
        (true, true) => PredecessorsRecognised::Some,
        (false, _) => PredecessorsRecognised::None,
    }
}

fn counts(way: &[bool], needed: PredecessorsNeeded) -> bool {
    match needed {
        PredecessorsNeeded::Every => !way.is_empty() && way.iter().all(|one| *one),
        PredecessorsNeeded::Any => way.contains(&true),
        _ => false,
    }
}

// --- the mergers of Hòa Bình -------------------------------------------------------

fn code(text: &str) -> CommuneCode {
    text.parse().unwrap()
}

fn kinds(comparison: &Comparison) -> BTreeMap<RegroupingKind, usize> {
    let mut kinds = BTreeMap::new();
    for group in &comparison.regrouped {
        *kinds.entry(group.kind).or_default() += 1;
    }
    kinds
}

#[test]
fn the_mergers_of_2020_leave_97_communes_as_they_were() {
    let gazetteer = hoa_binh::gazetteer();
    let (before, after) = (State::new(day(2019, 12, 31)), State::new(day(2020, 1, 1)));
    compare(
        &gazetteer,
        (&before, &after),
        [17, 17],
        |comparison, _, _| {
            assert_eq!(comparison.days, (day(2019, 12, 31), day(2020, 1, 1)));
            assert_eq!(comparison.communes.len(), 97);
            assert_eq!((comparison.removed.len(), comparison.added.len()), (94, 34));
            assert_eq!(
                kinds(comparison),
                BTreeMap::from([
                    (RegroupingKind::Merger, 16),
                    (RegroupingKind::SameArea, 1),
                    (RegroupingKind::OtherUnits, 5),
                    (RegroupingKind::Incomplete, 19),
                ])
            );
            assert_eq!(comparison.not_comparable().count(), 24);
            // Tân Dân kept its code, took in a part of Tân Mai, and is Tân Thành.
            let of = |wanted: &str| {
                let mut groups = comparison.regrouped.iter();
                groups
                    .find(|group| codes(&group.before).contains(&code(wanted)))
                    .unwrap()
            };
            let group = of("04882");
            let pair = (codes(&group.before), codes(&group.after));
            assert_eq!(pair.0, ["04882", "05203", "05206", "05215"].map(code));
            assert_eq!(pair.1, ["04882", "05206"].map(code));
            assert_eq!(group.kind, RegroupingKind::SameArea);
            let parts: Vec<_> = group.inexact().map(|one| one.predecessor).collect();
            assert_eq!(parts, [code("05203").into(), code("05203").into()]);
            // Liên Sơn is 04966, then 04969; how much of it went over is not known.
            let lien_son = of("04966");
            assert_eq!(lien_son.kind, RegroupingKind::Incomplete);
            assert!(codes(&lien_son.after).contains(&code("04969")));
            assert_eq!(lien_son.confidence(), Confidence::Medium);
        },
    );
}

#[test]
fn a_comparison_reaches_across_the_end_of_the_districts() {
    let gazetteer = hoa_binh::gazetteer();
    let (before, after) = (State::new(day(2025, 6, 30)), State::new(day(2025, 7, 1)));
    compare(
        &gazetteer,
        (&before, &after),
        [17, 25],
        |comparison, _, later| {
            assert_eq!(comparison.matched_by, MatchedBy::Successions);
            let (same, come) = (comparison.communes.len(), comparison.added.len());
            assert_eq!((same + comparison.removed.len(), same + come), (129, 42));
            // The roll-up of a province without districts has its communes.
            let rolled = later.rolled_up(Measure::ValueChainModels).unwrap();
            assert_eq!(rolled.parts.len(), 42);
            assert_eq!(rolled.achieved.coverage().of, 42);
            assert!(
                rolled.commune(code("04960")).is_some() && rolled.commune(code("04966")).is_none()
            );
        },
    );
}

#[test]
fn figures_of_a_merger_are_summed_and_not_divided() {
    let gazetteer = hoa_binh::gazetteer();
    let met = |text: &str, on, met| {
        CommuneResult::counted(code(text), on, CriteriaMet::new(met, met, 19).unwrap())
    };
    let (mut before, mut after) = (State::new(day(2019, 12, 31)), State::new(day(2020, 6, 30)));
    // Tân Sơn and Đồng Bảng became Đồng Tân.
    let groups = compare(
        &gazetteer,
        (&before, &after),
        [17, 17],
        |comparison, _, _| {
            let mergers = comparison.regrouped.iter();
            mergers
                .filter(|one| one.kind == RegroupingKind::Merger)
                .map(|one| (codes(&one.before), codes(&one.after)))
                .collect::<Vec<_>>()
        },
    );
    let (old, new) = groups.iter().find(|(old, _)| old.len() == 2).unwrap();
    before.results = old
        .iter()
        .map(|code| met(&code.to_string(), day(2019, 6, 30), 19))
        .collect();
    after.results = before.results.clone();
    after
        .results
        .push(met(&new[0].to_string(), day(2020, 6, 30), 12));
    compare(
        &gazetteer,
        (&before, &after),
        [17, 17],
        |comparison, one, other| {
            let group = comparison
                .regrouped
                .iter()
                .find(|group| codes(&group.after) == *new)
                .unwrap();
            let tier = Measure::Tier { from: 19, to: 19 };
            let rolled = (one.rolled_up(tier).unwrap(), other.rolled_up(tier).unwrap());
            let (sum, now) = group.achieved(&rolled.0, &rolled.1).unwrap();
            assert_eq!(
                (sum.text(Lang::En), now.text(Lang::En)),
                ("2".into(), "0".into())
            );
            assert_eq!((sum.coverage().of, now.coverage().of), (2, 1));
            assert!(group.before.iter().all(|one| one.tier.is_some()));
            // A group that is not like with like has no sums.
            let hidden = comparison.not_comparable().next().unwrap();
            assert_eq!(hidden.achieved(&rolled.0, &rolled.1), None);
            // No commune of a group is in the matrix.
            let all: u32 = comparison.matrix().values().sum();
            assert_eq!(all as usize, comparison.communes.len());
        },
    );
}

#[test]
fn without_successions_code_and_name_decide_and_it_is_said() {
    let gazetteer = hoa_binh::gazetteer();
    let bare = Gazetteer::new(
        gazetteer.coverage(),
        gazetteer.districts().to_vec(),
        gazetteer.units().to_vec(),
    )
    .unwrap();
    let (before, after) = (State::new(day(2019, 12, 31)), State::new(day(2020, 1, 1)));
    compare(&bare, (&before, &after), [17, 17], |comparison, _, _| {
        assert_eq!(comparison.matched_by, MatchedBy::CodeAndName);
        assert!(comparison.regrouped.is_empty());
        assert!(comparison.removed.contains(&code("04882")));
        // Units that took in others under their old names are taken for the same.
        assert!(comparison.communes.len() > 97);
    });
}

#[test]
fn a_census_says_by_which_units_it_counts() {
    let gazetteer = hoa_binh::gazetteer();
    let census = |on: NaiveDate| {
        let (plan, state) = (plan_on(on, 17), State::new(on));
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        assert_eq!(progress.date(), on);
        progress.census_by(scheme(), None).unwrap()
    };
    let (before, after) = (census(day(2019, 12, 31)), census(day(2020, 1, 1)));
    let told = |census: &nongthonmoi::tier::Census| {
        (census.universe().communes(), census.universe().units_of())
    };
    assert_eq!(told(&before), (191, Some(day(2019, 12, 31))));
    assert_eq!(told(&after), (131, Some(day(2020, 1, 1))));
    let error = before.clone().merge(after).unwrap_err();
    assert_eq!(
        error,
        CensusError::UnitsDiffer {
            one: Some(day(2019, 12, 31)),
            other: Some(day(2020, 1, 1)),
        }
    );
    assert_eq!(
        error.text(Lang::Vi),
        "không gộp được thống kê theo đơn vị hành chính ngày 31/12/2019 với thống kê theo đơn vị \
         hành chính ngày 01/01/2020: một xã có thể có trong cả hai"
    );
    assert!(before.clone().merge(before).is_ok());
}

#[test]
fn a_history_after_its_own_merger_is_that_of_the_merged_commune() {
    let gazetteer = hoa_binh::gazetteer();
    let tan_thanh = code("04882");
    let meets = || StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
    let succeeded = || StandingEvent::Succeeded {
        by: vec![tan_thanh],
    };
    let (early, late) = (day(2018, 7, 1), day(2021, 7, 1));
    let open = PredecessorsRecognised::CannotSay;
    let answer = |entries: Vec<StandingEntry>| {
        let mut state = State::new(day(2021, 12, 31));
        state.standings = vec![Standing::sorted(tan_thanh, entries)];
        let plan = plan_on(state.date, 17);
        let progress = Progress::of(&plan, &gazetteer, &state).unwrap();
        let commune = progress.commune(tan_thanh).unwrap();
        let own = commune.standing.map(|one| one.is_recognised(state.date));
        let predecessors = progress.predecessors(tan_thanh, day(2019, 12, 31)).unwrap();
        (own, predecessors.own, predecessors.recognised())
    };
    let on = StandingEntry::on;
    // Only from before: it is not told of the merged commune, and shown with its predecessors.
    assert_eq!(answer(vec![on(early, meets())]), (None, Answer::No, open));
    // It tells of its own merger and goes on.
    let told = vec![on(early, meets()), on(day(2020, 1, 1), succeeded())];
    assert_eq!(answer(told.clone()), (Some(Answer::No), Answer::No, open));
    let renewed = [told, vec![on(late, meets())]].concat();
    assert_eq!(answer(renewed), (Some(Answer::Yes), Answer::Yes, open));
    // A decision of an unknown day may be from before.
    let undated = vec![StandingEntry::undated(meets())];
    assert_eq!(answer(undated).1, Answer::CannotSay);
    assert_eq!(year(2021).last_day(), day(2021, 12, 31));
}

/// The code 04882 was that of Tân Dân until the end of 2019 and is that of Tân Thành since.
#[test]
fn a_history_speaks_of_the_unit_that_had_its_code_then() {
    let gazetteer = hoa_binh::gazetteer();
    let asked = code("04882");
    let meets = |on| {
        let event = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
        StandingEntry::on(on, event)
    };
    let tan_dan = |entries: Vec<StandingEntry>| {
        let standing = Standing::sorted(asked, entries);
        let find = |code| (code == asked).then_some(&standing);
        let days = (day(2020, 12, 31), day(2019, 12, 31));
        let found = Predecessors::of(&gazetteer, (asked, days.0), days.1, find).unwrap();
        let unit = found.units.iter().find(|one| one.code == asked).unwrap();
        unit.recognised
    };
    assert_eq!(tan_dan(Vec::new()), Answer::No);
    let (early, late) = (meets(day(2018, 7, 1)), meets(day(2020, 7, 1)));
    assert_eq!(tan_dan(vec![early.clone()]), Answer::Yes);
    assert_eq!(tan_dan(vec![early, late.clone()]), Answer::Yes);
    assert_eq!(tan_dan(vec![late]), Answer::CannotSay);
}

#[test]
fn the_decision_and_its_policy_are_told_in_both_languages() {
    let gazetteer = hoa_binh::gazetteer();
    let counts = Treatment::Counts;
    let policy = SuccessorPolicy::new(PredecessorsNeeded::Any, counts, Treatment::DoesNotCount);
    let of = Predecessors::of(
        &gazetteer,
        (code("04882"), day(2020, 6, 1)),
        day(2019, 12, 31),
        |_| None,
    );
    let decided = of.unwrap().counted_by(policy);
    assert_eq!(
        decided.text(Lang::Vi),
        "xã 04882 được tính là đạt chuẩn: chưa thể kết luận; chưa thể kết luận về các xã tiền thân \
         (rõ 0/2 xã); cách tính: có đơn vị tiền thân đạt chuẩn; đơn vị chỉ nhập một phần được tính; \
         phường, thị trấn không được tính; độ tin cậy từ mức thấp"
    );
    assert_eq!(
        decided.text(Lang::En),
        "commune 04882 counts as recognised: cannot say yet; of the predecessors it cannot be said yet \
         (0 of 2 known); policy: at least one predecessor was recognised; a unit of which a part went \
         over counts; a ward or a township does not count; confidence at least low"
    );
}
