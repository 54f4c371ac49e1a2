//! Communes none of whose green roads is long enough.

use crate::rules::catalog::examples::state::with_works;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    KILOMETRES: FactValue = "kilometres", "chiều dài của tuyến dài nhất trên địa bàn xã", "the length of the longest road within the commune";
    AT_LEAST: Decimal = "at_least", "chiều dài tối thiểu theo mục tiêu", "the least length of the objective";
}

pub(super) static NTM_601: Rule = Rule::warning("NTM-601", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "xã không có tuyến đường xanh nào đủ dài theo mục tiêu",
        "no green road of a commune is as long as the objective asks for",
    )
    .why(
        "Mục tiêu đòi hỏi mỗi xã được công nhận có một tuyến đường xanh - sạch - đẹp đủ dài trên địa bàn xã. Xã có đường trong sổ nhưng tuyến dài nhất vẫn ngắn hơn thì chưa đạt mục tiêu. Tuyến ngắn bên cạnh một tuyến đủ dài không bị nêu; tuyến hoàn thành sau ngày của số liệu không được xét.",
        "The objective asks every recognised commune for one green road that is long enough within it. A commune whose longest road in the register is shorter has not reached it. A short road beside one that is long enough is not reported; one completed after the day of the state is left out.",
    )
    .remedy(
        "Kiểm tra chiều dài đã ghi; nếu đúng thì kéo dài một tuyến hoặc chưa tính xã vào mục tiêu.",
        "Check the lengths; if they are right, extend a road, or do not count the commune yet.",
    )
    .rests_on(basis::ROADS_OBJECTIVE)
    .message(
        "{name}: tuyến đường xanh - sạch - đẹp dài nhất là {kilometres} km, mục tiêu từ {at_least} km trở lên",
        "{name}: the longest green road has {kilometres} km, the objective asks for {at_least} km",
    )
    .facts(FACTS)
    .examples(|| {
        with_works(|works| {
            for road in &mut works.roads {
                for section in &mut road.sections {
                    section.length = Kilometres::new(Decimal::new(8, 1)).ok();
                }
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    let (objective, at_least) = places::stated(PlanReading::new(plan).green_road())?;
    listed_works::stated(&state.works.roads, &listed_works::NO_ROADS)?;
    let there = |road: &&GreenRoad| road.completed.is_none_or(|day| day <= state.date);
    // The part of a road within a commune is a road of its own as far as its length goes.
    let mut roads: SortedMap<CommuneCode, Vec<GreenRoad>> = SortedMap::new();
    for road in state.works.roads.iter().filter(there) {
        let mut within: SortedMap<CommuneCode, Vec<RoadSection>> = SortedMap::new();
        for section in &road.sections {
            let sections = within.entry(section.commune).or_default();
            sections.push(section.clone());
        }
        for (commune, sections) in within {
            let part = GreenRoad::new(sections);
            roads.entry(commune).or_default().push(part);
        }
    }
    let requirement = GreenRoadRequirement::new(at_least);
    for (commune, roads) in roads {
        let lengths: Vec<Length> = roads
            .into_iter()
            .map(|road| {
                let ruling = road.eligible(commune, requirement, state.date);
                Length::of(ruling.reasons())
            })
            .collect();
        if lengths.contains(&Length::Enough) {
            continue;
        }
        if lengths.contains(&Length::Missing) {
            findings.skip(state_paths::roads_of(commune), places::no_figure());
            continue;
        }
        let longest = lengths.into_iter().max().and_then(Length::kilometres);
        findings
            .report(
                state_paths::roads_of(commune),
                plan.cite_section(&objective.section),
                communes::facts(dossier, commune, state.date).chain([
                    KILOMETRES
                        .is(longest.map_or_else(facts::too_large, |length| length.get().into())),
                    AT_LEAST.is(at_least.get()),
                ]),
            )
            .because([places::objective(objective)]);
    }
    Ok(())
}

/// The length of a road within a commune, as the requirement sees it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Length {
    /// Shorter; the length itself where it needs no more digits than are kept.
    Short(Option<Kilometres>),
    Missing,
    Enough,
}

impl Length {
    fn of(grounds: &[RoadReason]) -> Self {
        let mut lengths = grounds.iter().filter_map(|ground| match ground {
            RoadReason::TooShort { length, .. } => Some(Self::Short(Some(*length))),
            RoadReason::LengthMissing => Some(Self::Missing),
            _ => None,
        });
        lengths.next().unwrap_or(Self::Enough)
    }

    const fn kilometres(self) -> Option<Kilometres> {
        match self {
            Self::Short(length) => length,
            Self::Missing | Self::Enough => None,
        }
    }
}
