//! Laws of works: what is learnt later, what is longer, what comes in another order.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use crate::common::works::{
    any_commune, any_day, any_hamlet, any_judgement, any_length, any_model, any_register, any_road,
};
use crate::common::{day, shuffled};
use nongthonmoi::assessment::Answer;
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, Kilometres};
use nongthonmoi::text::fold;
use nongthonmoi::works::{
    CampaignPart, EffectJudgement, ExemplaryHamlet, GreenRoad, Greenery, ParticipantRole,
    PlantedSides, RoadSection, ValueChainModel, WorksRegister,
};
use num_bigint::BigInt;
use proptest::prelude::*;

/// What is missing may turn out either way, and what is decided stays.
fn keeps(before: Answer, after: Answer) -> bool {
    before == Answer::CannotSay || before == after
}

/// The more, the better it stands.
fn rank(answer: Answer) -> u8 {
    match answer {
        Answer::No => 0,
        Answer::CannotSay => 1,
        Answer::Yes => 2,
    }
}

/// The road with everything that is missing taken from another one.
fn road_learnt(road: &GreenRoad, from: &GreenRoad, length: Kilometres) -> GreenRoad {
    let mut learnt = road.clone();
    learnt.sides = road.sides.or(from.sides);
    learnt.greenery = road.greenery.or(from.greenery);
    learnt.completed = road.completed.or(from.completed);
    learnt.green = road.green.or(from.green);
    learnt.clean = road.clean.or(from.clean);
    learnt.beautiful = road.beautiful.or(from.beautiful);
    // The first length that is missing; the others stay so.
    if let Some(section) = learnt.sections.iter_mut().find(|one| one.length.is_none()) {
        section.length = Some(length);
    }
    learnt
}

fn hamlet_learnt(hamlet: &ExemplaryHamlet, from: &ExemplaryHamlet) -> ExemplaryHamlet {
    let mut learnt = hamlet.clone();
    learnt.clean_house = hamlet.clean_house.or(from.clean_house);
    learnt.beautiful_garden = hamlet.beautiful_garden.or(from.beautiful_garden);
    learnt.fresh_environment = hamlet.fresh_environment.or(from.fresh_environment);
    learnt.civilised_lane = hamlet.civilised_lane.or(from.civilised_lane);
    learnt.attested = hamlet.attested.or(from.attested);
    learnt
}

/// The number of units of the 28th decimal.
fn units(value: Decimal) -> BigInt {
    let scale = value.scale();
    BigInt::from(value.mantissa()) * BigInt::from(10).pow(Decimal::MAX_SCALE - scale)
}

/// I.5 once more, on big integers and without reasons.
fn plain_road(
    road: &GreenRoad,
    commune: CommuneCode,
    at_least: Kilometres,
    date: NaiveDate,
) -> Answer {
    let sections = || road.sections.iter().filter(|one| one.commune == commune);
    let known: BigInt = sections()
        .filter_map(|one| one.length)
        .map(|one| units(one.get()))
        .sum();
    let length = if sections().next().is_none() {
        Answer::No
    } else if known >= units(at_least.get()) {
        Answer::Yes
    } else if sections().any(|one| one.length.is_none()) {
        Answer::CannotSay
    } else {
        Answer::No
    };
    Answer::all([
        length,
        Answer::known(road.sides.map(|sides| sides == PlantedSides::Both)),
        Answer::known(road.greenery.map(|greenery| greenery != Greenery::Other)),
        Answer::known(road.completed.map(|completed| completed <= date)),
        Answer::known(road.green),
        Answer::known(road.clean),
        Answer::known(road.beautiful),
    ])
}

/// I.4 once more for models: the last day of judgements speaks with one voice or with two.
fn plain_model(model: &ValueChainModel, date: NaiveDate) -> Answer {
    let runs =
        model.start.is_none_or(|start| start <= date) && model.end.is_none_or(|end| date <= end);
    let mut until: Vec<_> = model
        .judgements
        .iter()
        .filter(|one| one.on <= date)
        .collect();
    until.sort_by_key(|one| std::cmp::Reverse(one.on));
    let voices: BTreeSet<bool> = until
        .iter()
        .take_while(|one| one.on == until[0].on)
        .map(|one| one.effective)
        .collect();
    let judged = match voices.len() {
        1 => Answer::known(voices.first().copied()),
        _ => Answer::CannotSay,
    };
    let running = if runs { Answer::Yes } else { Answer::No };
    Answer::all([running, judged])
}

fn effective(models: &[ValueChainModel], date: NaiveDate) -> usize {
    models
        .iter()
        .filter(|one| one.effective_on(date).holds())
        .count()
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn answers_are_those_of_a_second_implementation(
        road in any_road(), model in any_model(), hamlet in any_hamlet(), commune in any_commune(),
        at_least in any_length(), date in any_day()
    ) {
        prop_assert_eq!(
            road.eligible(commune, at_least, date).answer(),
            plain_road(&road, commune, at_least, date)
        );
        prop_assert_eq!(model.effective_on(date).answer(), plain_model(&model, date));
        let parts = [
            hamlet.clean_house, hamlet.beautiful_garden, hamlet.fresh_environment,
            hamlet.civilised_lane, hamlet.attested.map(|attested| attested <= date),
        ];
        prop_assert_eq!(
            hamlet.exemplary_on(date).answer(),
            Answer::all(parts.map(Answer::known))
        );
    }

    #[test]
    fn learning_what_is_missing_turns_no_decided_answer(
        road in any_road(), other in any_road(), length in any_length(), commune in any_commune(),
        at_least in any_length(), hamlet in any_hamlet(), other_hamlet in any_hamlet(),
        date in any_day()
    ) {
        let learnt = road_learnt(&road, &other, length);
        prop_assert!(keeps(
            road.eligible(commune, at_least, date).answer(),
            learnt.eligible(commune, at_least, date).answer(),
        ));
        let learnt = hamlet_learnt(&hamlet, &other_hamlet);
        prop_assert!(keeps(
            hamlet.exemplary_on(date).answer(), learnt.exemplary_on(date).answer()
        ));
    }

    /// A start or an earlier judgement that comes to light turns nothing, as long as the model had
    /// begun when it was judged.
    #[test]
    fn learning_of_a_model_turns_no_decided_answer(
        model in any_model(), start in any_day(), judgement in any_judgement(), date in any_day()
    ) {
        let before = model.effective_on(date).answer();
        let first = model.judgements.iter().map(|one| one.on).min();
        if model.start.is_none() && first.is_none_or(|first| start <= first) {
            let mut learnt = model.clone();
            learnt.start = Some(start);
            prop_assert!(keeps(before, learnt.effective_on(date).answer()));
        }
        if first.is_none_or(|first| judgement.on < first) {
            let mut learnt = model.clone();
            learnt.judgements.push(judgement);
            prop_assert!(keeps(before, learnt.effective_on(date).answer()));
        }
    }

    #[test]
    fn a_longer_road_is_never_less_eligible(
        road in any_road(), section in any::<prop::sample::Index>(), more in any_length(),
        commune in any_commune(), at_least in any_length(), date in any_day()
    ) {
        prop_assume!(!road.sections.is_empty());
        let mut longer = road.clone();
        let section = section.index(road.sections.len());
        let Some(length) = road.sections[section].length else { return Ok(()) };
        longer.sections[section].length = Some(length.max(more));
        prop_assert!(
            rank(road.eligible(commune, at_least, date).answer())
                <= rank(longer.eligible(commune, at_least, date).answer())
        );
    }

    #[test]
    fn a_stricter_requirement_makes_no_road_eligible(
        road in any_road(), commune in any_commune(), one in any_length(), other in any_length(),
        date in any_day()
    ) {
        let answer = |at_least| {
            road.eligible(commune, at_least, date).answer()
        };
        prop_assert!(rank(answer(one.max(other))) <= rank(answer(one.min(other))));
    }

    #[test]
    fn a_later_date_undoes_no_road_and_no_hamlet(
        road in any_road(), hamlet in any_hamlet(), commune in any_commune(),
        at_least in any_length(), one in any_day(), other in any_day()
    ) {
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(
            rank(road.eligible(commune, at_least, early).answer())
                <= rank(road.eligible(commune, at_least, late).answer())
        );
        prop_assert!(
            rank(hamlet.exemplary_on(early).answer()) <= rank(hamlet.exemplary_on(late).answer())
        );
    }

    #[test]
    fn another_effective_model_never_lowers_their_number(
        models in proptest::collection::vec(any_model(), 0..6), one in any_model(), date in any_day()
    ) {
        let before = effective(&models, date);
        let adds = usize::from(one.effective_on(date).holds());
        let more: Vec<_> = models.into_iter().chain([one]).collect();
        prop_assert_eq!(effective(&more, date), before + adds);
    }

    /// One more yes, newer than all before, makes a running model effective and no model less so.
    #[test]
    fn another_yes_never_makes_a_model_less_effective(model in any_model(), date in any_day()) {
        let mut praised = model.clone();
        praised.judgements.push(EffectJudgement::new(true, "Sở NN&PTNT".into(), date));
        prop_assert!(
            rank(model.effective_on(date).answer()) <= rank(praised.effective_on(date).answer())
        );
    }

    #[test]
    fn the_order_within_a_record_changes_nothing(
        road in any_road(), model in any_model(), commune in any_commune(),
        at_least in any_length(), date in any_day(), seed in any::<u64>()
    ) {
        let mut other = road.clone();
        other.sections = shuffled(&road.sections, seed);
        prop_assert_eq!(other.length_in(commune), road.length_in(commune));
        prop_assert_eq!(other.length(), road.length());
        prop_assert_eq!(other.communes(), road.communes());
        prop_assert_eq!(
            other.eligible(commune, at_least, date), road.eligible(commune, at_least, date)
        );
        let mut other = model.clone();
        other.judgements = shuffled(&model.judgements, seed);
        other.participants = shuffled(&model.participants, seed);
        other.links = shuffled(&model.links, seed);
        prop_assert_eq!(other.effective_on(date), model.effective_on(date));
        prop_assert_eq!(other.is_four_house_link(), model.is_four_house_link());
        for role in ParticipantRole::ALL.iter().copied() {
            prop_assert_eq!(other.has(role), model.has(role));
        }
    }

    #[test]
    fn the_order_of_a_register_changes_no_hamlet(
        register in any_register(), commune in any_commune(), date in any_day(), seed in any::<u64>()
    ) {
        let mut other = register.clone();
        other.hamlets = shuffled(&register.hamlets, seed);
        prop_assert_eq!(
            other.by_commune().exemplary_hamlets_in(commune, date),
            register.by_commune().exemplary_hamlets_in(commune, date)
        );
    }

    /// A row that stands twice, its inner lists in another order, is one work; only a road without a
    /// name may be two.
    #[test]
    fn a_row_that_stands_twice_is_one_work_in_any_order_of_its_lists(
        register in any_register(), road in any_road(), model in any_model(), seed in any::<u64>()
    ) {
        let mut register = register;
        let roads = |register: &WorksRegister| {
            let works = register.by_commune();
            let communes: BTreeSet<_> = register.roads.iter().flat_map(GreenRoad::communes).collect();
            communes.iter().map(|one| works.roads_in(*one).count()).sum::<usize>()
        };
        let models = |register: &WorksRegister, commune| register.by_commune().models_in(commune).count();
        register.roads.push(road.clone());
        register.models.push(model.clone());
        let before = (roads(&register), models(&register, model.commune));

        let mut road_again = road.clone();
        road_again.sections = shuffled(&road.sections, seed);
        let mut model_again = model.clone();
        model_again.participants = shuffled(&model.participants, seed);
        model_again.links = shuffled(&model.links, seed);
        for link in &mut model_again.links {
            link.stages = shuffled(&link.stages, seed);
        }
        model_again.judgements = shuffled(&model.judgements, seed);
        register.roads.insert(0, road_again);
        register.models.insert(0, model_again);
        let named = road.name.as_ref().is_some_and(|name| !name.trim().is_empty());
        let another = if named { 0 } else { road.communes().len() };
        prop_assert_eq!(
            (roads(&register), models(&register, model.commune)),
            (before.0 + another, before.1)
        );
    }

    /// The order of the rows of a register changes nothing of what it gives.
    #[test]
    fn the_order_of_a_register_changes_no_work(
        register in any_register(), commune in any_commune(), seed in any::<u64>()
    ) {
        let mut other = register.clone();
        other.reported = shuffled(&register.reported, seed);
        other.roads = shuffled(&register.roads, seed);
        other.models = shuffled(&register.models, seed);
        let (works, other) = (register.by_commune(), other.by_commune());
        prop_assert!(other.roads_in(commune).eq(works.roads_in(commune)));
        prop_assert!(other.models_in(commune).eq(works.models_in(commune)));
        prop_assert_eq!(other.has_reported(commune), works.has_reported(commune));
    }

    /// Each commune of a road has its own length, and they add up to that of the road.
    #[test]
    fn a_road_gives_each_commune_its_own_length(road in any_road()) {
        let own: Vec<_> = road.communes().iter().map(|one| road.length_in(*one)).collect();
        if let Some(length) = road.length() {
            let sum: BigInt = own.iter().map(|one| units(one.unwrap())).sum();
            prop_assert_eq!(sum, units(length));
        }
        let missing = road.sections.iter().any(|section| section.length.is_none());
        prop_assert!(!missing || own.contains(&None));
        prop_assert!(!missing || road.length().is_none());
    }

    #[test]
    fn a_register_gives_a_road_to_each_of_its_communes_once(register in any_register()) {
        let places: usize = register.roads.iter().map(|road| road.communes().len()).sum();
        let communes: BTreeSet<_> = register.roads.iter().flat_map(GreenRoad::communes).collect();
        let works = register.by_commune();
        let given: usize = communes.iter().map(|one| works.roads_in(*one).count()).sum();
        prop_assert_eq!(given, places);
        let communes: BTreeSet<_> = register.models.iter().map(|model| model.commune).collect();
        let given: usize = communes.iter().map(|one| works.models_in(*one).count()).sum();
        prop_assert_eq!(given, register.models.len());
    }

    /// Each hamlet stands once, and is exemplary when one of its rows is, open when one may be.
    #[test]
    fn a_hamlet_of_many_rows_counts_once_by_the_best(
        register in any_register(), commune in any_commune(), date in any_day()
    ) {
        let found = register.by_commune().exemplary_hamlets_in(commune, date);
        let rows = || register.hamlets.iter().filter(|row| row.commune == commune);
        let names: BTreeSet<_> = rows().map(|row| fold(&row.name)).collect();
        let listed: Vec<_> = found.iter().map(|(hamlet, _)| fold(&hamlet.name)).collect();
        prop_assert_eq!(&listed, &names.into_iter().collect::<Vec<_>>());
        for (hamlet, conclusion) in &found {
            let same = || rows().filter(|row| fold(&row.name) == fold(&hamlet.name));
            // A denial takes back what was attested before its day.
            let denials = same().filter(|row| {
                CampaignPart::ALL.iter().any(|part| row.part(*part) == Some(false))
            });
            let denied = denials.filter_map(|row| row.attested.filter(|on| *on <= date)).max();
            let kept = same().filter(|row| row.attested.is_none() || row.attested >= denied);
            let best = kept.map(|row| rank(row.exemplary_on(date).answer())).max();
            prop_assert_eq!(Some(rank(conclusion.answer())), best);
            prop_assert_eq!(&hamlet.exemplary_on(date), conclusion);
        }
    }

    #[test]
    fn another_row_of_a_hamlet_takes_nothing_back_unless_it_denies_a_part(
        register in any_register(), row in any_hamlet(), date in any_day()
    ) {
        let holding = |register: &WorksRegister| {
            let found = register.by_commune().exemplary_hamlets_in(row.commune, date);
            found.iter().filter(|(_, conclusion)| conclusion.holds()).count()
        };
        let denies = CampaignPart::ALL.iter().any(|part| row.part(*part) == Some(false));
        let mut more = register.clone();
        more.hamlets.push(row.clone());
        prop_assert!(denies || holding(&register) <= holding(&more));
    }
}

/// Every choice of sides, greenery and attestations, on and around the day of completion.
#[test]
fn every_road_of_one_section_is_eligible_exactly_as_the_plan_asks() {
    let commune = "04813".parse().unwrap();
    let at_least = Kilometres::ONE;
    let date = day(2018, 12, 31);
    let known = [None, Some(false), Some(true)];
    let lengths = [None, Some("0.99"), Some("1"), Some("1.00"), Some("7")];
    let completions = [
        None,
        Some(day(2019, 1, 1)),
        Some(date),
        Some(day(2018, 1, 1)),
    ];
    let sides = PlantedSides::ALL.map(Some).into_iter().chain([None]);
    let (mut walked, mut eligible) = (0, 0);
    for sides in sides {
        for greenery in Greenery::ALL.iter().copied().map(Some).chain([None]) {
            for (length, completed) in lengths
                .iter()
                .flat_map(|length| completions.map(|completed| (length, completed)))
            {
                for (green, clean, beautiful) in known.iter().flat_map(|green| {
                    known
                        .iter()
                        .flat_map(move |clean| known.map(|beautiful| (*green, *clean, beautiful)))
                }) {
                    let mut section = RoadSection::new(commune);
                    section.length = length.map(|text| text.parse().unwrap());
                    let mut road = GreenRoad::new(vec![section]);
                    (road.sides, road.greenery, road.completed) = (sides, greenery, completed);
                    (road.green, road.clean, road.beautiful) = (green, clean, beautiful);
                    let conclusion = road.eligible(commune, at_least, date);
                    let plain = plain_road(&road, commune, Kilometres::ONE, date);
                    assert_eq!(conclusion.answer(), plain, "{road:?}");
                    assert_eq!(
                        conclusion.holds(),
                        conclusion.reasons().is_empty(),
                        "{road:?}"
                    );
                    walked += 1;
                    eligible += usize::from(conclusion.holds());
                }
            }
        }
    }
    // Three lengths, both sides, three kinds of greenery, two days, all three attested.
    assert_eq!((walked, eligible), (5 * 5 * 5 * 4 * 27, 3 * 3 * 2));
}
