//! The units that a dossier speaks of, and what became of them.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{gazetteer_paths, guards, state_paths};
use crate::assessment::CommuneReport;
use crate::law::{Citation, Matter};
use crate::place::{
    Candidate, CommuneCode, DistrictCode, Extent, Fate, Gazetteer, PlaceCode, Unit, UnitError,
};
use crate::plan::Plan;
use crate::progress::{Reporter, State};
use crate::rules::fact::keys;
use crate::rules::{Dossier, Fact, Findings, Path, SkipReason};
use crate::sorted::SortedSet;
use crate::text::{Label, fold_bare};

keys! {
    DAY: NaiveDate = "day", "ngày của số liệu", "the day that the data are of";
    HOLDER: String = "holder", "đơn vị mang mã trước đó", "the unit that had the code";
    ENDED: NaiveDate = "ended", "ngày đơn vị không còn", "the first day on which it no longer existed";
    SUCCESSORS: Vec<String> = "successors", "các đơn vị kế tiếp vào ngày của số liệu", "the units that stand for it on the day of the data";
}

/// A place that names a commune, and the day on which the commune must be one.
pub(super) type Mention = (Path, CommuneCode, NaiveDate);

/// Looks up every unit that reports and the state speak of, and reports those whose error the rule
/// is about.
///
/// # Errors
/// The rule has nothing to check without a gazetteer, or with neither reports nor a state.
pub(super) fn check(
    dossier: &Dossier<'_>,
    findings: &mut Findings,
    facts: impl Fn(&Mention, UnitError) -> Option<Vec<Fact>>,
) -> Result<(), SkipReason> {
    let gazetteer = dossier.read_gazetteer()?;
    for mention in mentions(dossier, findings)? {
        let (path, commune, day) = &mention;
        match gazetteer.commune_on(*commune, *day) {
            Ok(_) => {}
            Err(UnitError::OutsideCoverage { .. }) => {
                findings.skip(path.clone(), guards::NOT_COVERED);
            }
            Err(error) => {
                let others = others(&mention, &error);
                if let Some(facts) = facts(&mention, error) {
                    findings
                        .report(path.clone(), Matter::CommuneCriteria.cite(*day), facts)
                        .related(others);
                }
            }
        }
    }
    Ok(())
}

/// What else an error was made from: the unit, unless there is none, and the day of the state for
/// what has no day of its own.
fn others((path, commune, _): &Mention, error: &UnitError) -> Vec<Path> {
    let unit = !matches!(error, UnitError::Unknown { .. });
    let dated = path.is_within(&state_paths::results()) || !path.is_within(&state_paths::state());
    let unit = unit.then(|| gazetteer_paths::unit(*commune));
    let is_recorded = matches!(
        error,
        UnitError::NoLonger {
            fate: Fate::Became(_),
            ..
        }
    );
    let links = is_recorded.then(|| gazetteer_paths::successions_of(*commune));
    let day = (!dated).then(state_paths::date);
    unit.into_iter().chain(links).chain(day).collect()
}

fn mentions(
    dossier: &Dossier<'_>,
    findings: &mut Findings,
) -> Result<SortedSet<Mention>, SkipReason> {
    let mut mentions = SortedSet::new();
    match (dossier.read_reports(), dossier.read_state()) {
        (Err(reason), Err(_)) => return Err(reason),
        (reports, state) => {
            match reports {
                Ok(reports) => mentions.extend(reports.iter().map(of_report)),
                Err(reason) => findings.skip(state_paths::reports(), reason),
            }
            match state {
                Ok(state) => add_state(state, &mut mentions),
                Err(reason) => findings.skip(state_paths::state(), reason),
            }
        }
    }
    Ok(mentions)
}

fn of_report(report: &CommuneReport) -> Mention {
    let (commune, day) = (report.commune(), report.date());
    (state_paths::report(commune, day), commune, day)
}

fn add_state(state: &State, mentions: &mut SortedSet<Mention>) {
    let day = state.date;
    mentions.extend(state.results.iter().map(|result| {
        let (commune, day) = (result.commune(), result.date());
        (state_paths::result(commune, day), commune, day)
    }));
    // A history that records the end of its unit is that of a unit of the past.
    let standings = state.standings.iter();
    let open = standings.filter(|standing| standing.successors_on(day).is_none());
    mentions.extend(open.map(|standing| {
        let commune = standing.commune();
        (state_paths::standing(commune), commune, day)
    }));
    mentions.extend(state.debts.iter().map(|debt| {
        let commune = debt.commune;
        (state_paths::debts_of(commune), commune, debt.on)
    }));
    mentions.extend(state.figures.iter().filter_map(|figure| {
        let (commune, day) = (figure.place.commune()?, figure.on.unwrap_or(day));
        Some((state_paths::figures_of(figure.place), commune, day))
    }));
    mentions.extend(state.submissions.iter().filter_map(|one| match one.by {
        Reporter::Commune(commune) => {
            let path = state_paths::submission(&one.duty, one.period, &one.by);
            Some((path, commune, one.on))
        }
        _ => None,
    }));
    let works = &state.works;
    mentions.extend(
        works
            .reported
            .iter()
            .map(|commune| (state_paths::reported(*commune), *commune, day)),
    );
    let sections = works.roads.iter().flat_map(|road| &road.sections);
    mentions.extend(sections.map(|section| {
        let commune = section.commune;
        (state_paths::roads_of(commune), commune, day)
    }));
    mentions.extend(works.models.iter().map(|model| {
        // A model that has ended may have ended before its commune did.
        let last = model.end.map_or(day, |end| end.min(day));
        let commune = model.commune;
        (state_paths::model(commune, &model.product), commune, last)
    }));
    mentions.extend(works.hamlets.iter().map(|hamlet| {
        let commune = hamlet.commune;
        (state_paths::hamlet(commune, &hamlet.name), commune, day)
    }));
}

/// Whether the province of a plan does not have a district on a day, and not because it no longer exists.
pub(super) fn is_foreign(
    gazetteer: &Gazetteer,
    plan: &Plan,
    district: DistrictCode,
    day: NaiveDate,
) -> bool {
    match gazetteer.district_on(district, day) {
        Ok(known) => known.province() != plan.province,
        Err(error) => !matches!(error, UnitError::NoLonger { .. }),
    }
}

/// A place that names a district, and the day on which the district must be there.
pub(super) type DistrictMention = (Path, DistrictCode, NaiveDate);

/// Every figure and everything handed in of a district.
pub(super) fn district_mentions(state: &State) -> impl Iterator<Item = DistrictMention> {
    let figures = state.figures.iter().filter_map(|figure| {
        let (district, day) = (figure.place.district()?, figure.on.unwrap_or(state.date));
        Some((state_paths::figures_of(figure.place), district, day))
    });
    let submissions = state.submissions.iter().filter_map(|one| match one.by {
        Reporter::District(district) => {
            let path = state_paths::submission(&one.duty, one.period, &one.by);
            Some((path, district, one.on))
        }
        Reporter::Commune(_) | Reporter::Agency(_) => None,
    });
    figures.chain(submissions)
}

/// The successors by code and name: `04825 xã Hòa Bình (Thành phố Hòa Bình)`.
pub(super) fn successor_names(fate: &Fate) -> Vec<String> {
    let successors = fate.successors().iter();
    successors.map(successor_name).collect()
}

fn successor_name(place: &Candidate) -> String {
    let (code, name) = (place.code, &place.full_name);
    match &place.parent {
        Some(parent) => format!("{code} {name} ({parent})"),
        None => format!("{code} {name}"),
    }
}

/// What became of a unit, in a sentence; or that nothing did, or that it is not recorded.
pub(super) fn became(fate: &Fate) -> Label {
    match fate {
        Fate::Became(_) => {
            let names = successor_names(fate).join(", ");
            Label::owned(
                format!("kế tiếp là {names}"),
                format!("succeeded by {names}"),
            )
        }
        Fate::Abolished => Label::new("không có đơn vị kế tiếp", "nothing took its place"),
        Fate::Unknown => Label::new(
            "danh mục không ghi đơn vị kế tiếp",
            "no record of what took its place",
        ),
    }
}

/// The document by which a unit ended, when its links name one.
pub(super) fn cite_end(
    gazetteer: &Gazetteer,
    code: PlaceCode,
    ended: NaiveDate,
) -> Option<Citation> {
    let mut links = gazetteer.successions().iter();
    let document = links.find_map(|link| {
        let is_it = (link.predecessor(), link.date()) == (code, ended);
        link.document().filter(|_| is_it)
    });
    document.map(|document| Citation::new(document.clone()))
}

/// What the gazetteer says of a unit and of what became of it.
pub(super) fn paths_of(code: impl Into<PlaceCode>) -> Vec<Path> {
    let code = code.into();
    let unit = match code {
        PlaceCode::Commune(code) => Some(gazetteer_paths::unit(code)),
        PlaceCode::District(code) => Some(gazetteer_paths::district(code)),
        PlaceCode::Province(_) => None,
    };
    let links = gazetteer_paths::successions_of(code);
    unit.into_iter().chain([links]).collect()
}

/// What happened between two days to the meaning of a code, with the units that have it; `None` when
/// it is the same unit, and when the code is not in force on one of the days, which other rules report.
pub(super) fn change_of_meaning(
    gazetteer: &Gazetteer,
    commune: CommuneCode,
    first: NaiveDate,
    day: NaiveDate,
) -> Option<(&Unit, &Unit, Label)> {
    let one = gazetteer.unit_on(commune, first).ok()?;
    let next = gazetteer.unit_on(commune, day).ok()?;
    let code = PlaceCode::from(commune);
    let change = match gazetteer.descents(code, first, day) {
        Ok(descents) => match descents.iter().find(|one| one.successor == code) {
            Some(own) if own.is_exact() => None,
            Some(own) if own.extent_of_predecessor == Extent::Whole => Some(GROWN),
            Some(_) => Some(REDIVIDED),
            None => Some(ANOTHER),
        },
        Err(UnitError::NoSuccessions) => {
            (fold_bare(one.name()) != fold_bare(next.name())).then_some(ANOTHER)
        }
        Err(_) => None,
    };
    change.map(|change| (one, next, change))
}

const GROWN: Label = Label::new(
    "xã đã nhập thêm đơn vị khác",
    "which took in others in between",
);
const REDIVIDED: Label = Label::new(
    "địa bàn đã được sắp xếp lại, chỉ có một phần chung hoặc chưa rõ",
    "which have a part in common, or it is not known how much",
);
const ANOTHER: Label = Label::new("là đơn vị khác", "which is another unit");
