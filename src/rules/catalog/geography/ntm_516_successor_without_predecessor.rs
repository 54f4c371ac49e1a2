//! Merged communes of whose predecessors there is no history.

use crate::rules::catalog::examples::mergers::{
    AFTER, MERGED, MERGERS, NEW, REUSED, with_histories,
};
use crate::rules::catalog::examples::state::YEAR;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    SINCE: NaiveDate = "since", "ngày lập hoặc mở rộng", "the day on which it was made or took others in";
    PREDECESSORS: FactValue = "predecessors", "các xã tiền thân không có quá trình", "the predecessors that have no history";
}

pub(super) static NTM_516: Rule = Rule::warning("NTM-516", &[Input::Gazetteer, Input::State])
    .title(
        "xã sau sáp nhập thiếu quá trình công nhận của xã tiền thân",
        "a merged commune without the history of a predecessor",
    )
    .why(
        "Theo danh mục, xã được lập hoặc mở rộng từ các xã khác; hồ sơ có quá trình công nhận của xã này mà không có của một số xã tiền thân. Khi đó không rõ các xã tiền thân đã được công nhận hay chưa, nên không nói được bao nhiêu phần của xã đã đạt chuẩn. Phường, thị trấn và đơn vị chưa chắc có nhập vào thì không xét.",
        "By the gazetteer the commune was made of others or took them in; the dossier has its history and not those of some predecessors. It is then not known whether these had been recognised, so it cannot be said how much of the commune was. Wards, townships and units that may have nothing in it are left aside.",
    )
    .remedy(
        "Bổ sung quá trình công nhận của các xã tiền thân, ghi việc thay bằng xã này; xã chưa từng đăng ký thì ghi quá trình trống.",
        "Add the histories of the predecessors, and enter in them that this commune took their place; enter an empty history for one that was never registered.",
    )
    .basis(
        "danh mục đơn vị hành chính; nghị quyết sắp xếp đơn vị hành chính",
        "the units in force; the resolution on the units",
    )
    .message(
        "{name}: lập hoặc mở rộng ngày {since} từ {predecessors}, mà không có quá trình công nhận của các xã đó",
        "{name} was made of or took in {predecessors} on {since}, of which there is no history",
    )
    .facts(FACTS)
    .examples(|| with_histories(vec![(NEW, registered())]), || {
        let succeeded = || StandingEntry::on(MERGERS, StandingEvent::Succeeded { by: vec![NEW] });
        with_histories(vec![
            (REUSED, vec![succeeded()]),
            (MERGED, vec![succeeded()]),
            (NEW, registered()),
        ])
    })
    .check(check);

fn registered() -> Vec<StandingEntry> {
    let registered = StandingEvent::Registered { for_year: YEAR };
    vec![StandingEntry::on(AFTER, registered)]
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    if !gazetteer.has_successions() {
        return Err(successions::NOT_STATED);
    }
    let regulations = Regulations::built_in();
    let reading = StateReading::of(state);
    let made = made_by(gazetteer, state.date);
    for standing in &state.standings {
        let commune = standing.commune();
        let Some(since) = made.get(&commune).copied() else {
            continue;
        };
        // A history that ends is that of the unit which had the code before.
        let ended = standing.successors_on(state.date);
        let of_another = ended.is_some_and(|by| !by.contains(&commune));
        if of_another || gazetteer.commune_on(commune, state.date).is_err() {
            continue;
        }
        let mut missing = predecessors(gazetteer, commune, since);
        missing.retain(|code| *code != commune && reading.standings_of(*code).is_empty());
        if missing.is_empty() {
            continue;
        }
        let places = missing.iter().flat_map(|code| successions::paths(*code));
        let eve = since.pred_opt().unwrap_or(since);
        let names = missing.iter().map(|code| {
            let unit = gazetteer.unit_on(*code, eve).ok();
            let name = unit.map_or_else(|| code.to_string(), Unit::full_name);
            FactValue::from(format!("{name} ({code})"))
        });
        findings
            .report(
                state_paths::standing(commune),
                regulations.cite(since),
                communes::facts(dossier, commune, state.date).chain([
                    SINCE.is(since),
                    PREDECESSORS.is(FactValue::List(names.collect())),
                ]),
            )
            .because(places.chain([state_paths::date()]));
    }
    Ok(())
}

/// The last change up to a day by which each unit came about or took in others.
fn made_by(gazetteer: &Gazetteer, until: NaiveDate) -> SortedMap<CommuneCode, NaiveDate> {
    let mut made = SortedMap::new();
    for link in gazetteer.successions() {
        if let Some(PlaceCode::Commune(code)) = link.successor() {
            if link.date() <= until {
                let last = made.entry(code).or_insert(link.date());
                *last = link.date().max(*last);
            }
        }
    }
    made
}

/// The communes that went into a unit on a day, as far as it is certain.
fn predecessors(
    gazetteer: &Gazetteer,
    commune: CommuneCode,
    since: NaiveDate,
) -> SortedSet<CommuneCode> {
    let Some(eve) = since.pred_opt() else {
        return SortedSet::new();
    };
    let descents = gazetteer.descents(commune, since, eve).unwrap_or_default();
    let codes = descents.iter().filter(|one| one.certain);
    codes
        .map(|one| one.predecessor)
        .filter_map(|code| match code {
            PlaceCode::Commune(code) => Some(code),
            PlaceCode::District(_) | PlaceCode::Province(_) => None,
        })
        .filter(|code| {
            let unit = gazetteer.unit_on(*code, eve);
            unit.is_ok_and(|unit| unit.kind() == UnitKind::Commune)
        })
        .collect()
}
