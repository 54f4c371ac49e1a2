//! Merged communes of whose predecessors there is no history.

use crate::rules::catalog::examples::mergers::{with_histories_of_predecessors, with_registered};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    SINCE: NaiveDate = "since", "ngày lập hoặc mở rộng", "the day on which it was made or took others in";
    PREDECESSORS: Vec<String> = "predecessors", "các xã tiền thân không có quá trình", "the predecessors that have no history";
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
    .examples(with_registered, with_histories_of_predecessors)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    if !gazetteer.has_successions() {
        return Err(guards::NO_SUCCESSIONS);
    }
    let reading = dossier.state_reading()?;
    let made = made_by(gazetteer, state.date);
    for standing in reading.histories() {
        let (commune, day) = (standing.commune(), state.date);
        let Some(since) = made.get(&commune).copied() else {
            continue;
        };
        // A history that ends is that of the unit which had the code before.
        let ended = standing.successors_on(day);
        let of_another = ended.is_some_and(|by| !by.contains(&commune));
        let Some(eve) = since.pred_opt().filter(|_| !of_another) else {
            continue;
        };
        if gazetteer.commune_on(commune, day).is_err() {
            continue;
        }
        let mut missing = predecessors(gazetteer, commune, since, eve);
        let has_history = |code| code == commune || !reading.standings_of(code).is_empty();
        missing.retain(|unit| !has_history(unit.code()));
        if missing.is_empty() {
            continue;
        }
        let units = missing.iter();
        let names = units.map(|unit| format!("{} ({})", unit.full_name(), unit.code()));
        let facts = [SINCE.is(since), PREDECESSORS.is(names.collect::<Vec<_>>())];
        let codes = missing.iter().map(|unit| unit.code());
        let places = codes.flat_map(units::paths_of);
        let citation = Matter::Recognition.cite(since);
        Commune::report_citing(dossier, findings, (commune, day), citation, facts)
            .related(places.chain([state_paths::date()]));
    }
    Ok(())
}

/// The last change up to a day by which each unit came about or took in others.
fn made_by(gazetteer: &Gazetteer, until: NaiveDate) -> SortedMap<CommuneCode, NaiveDate> {
    let links = gazetteer.successions().iter();
    let links = links.filter(|link| link.date() <= until);
    report_paths::latest_days(links.filter_map(|link| match link.successor()? {
        PlaceCode::Commune(code) => Some((code, link.date())),
        PlaceCode::District(_) | PlaceCode::Province(_) => None,
    }))
}

/// The communes that went into a unit on a day, as far as it is certain, by code.
fn predecessors(
    gazetteer: &Gazetteer,
    commune: CommuneCode,
    since: NaiveDate,
    eve: NaiveDate,
) -> Vec<&Unit> {
    let descents = gazetteer.descents(commune, since, eve).unwrap_or_default();
    let codes = descents.iter().filter(|one| one.certain);
    let codes = codes.filter_map(|one| match one.predecessor {
        PlaceCode::Commune(code) => Some(code),
        PlaceCode::District(_) | PlaceCode::Province(_) => None,
    });
    let codes: SortedSet<CommuneCode> = codes.collect();
    let units = codes
        .into_iter()
        .filter_map(|code| gazetteer.unit_on(code, eve).ok());
    units
        .filter(|unit| unit.kind() == UnitKind::Commune)
        .collect()
}
