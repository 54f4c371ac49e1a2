//! Histories that name other successors than the gazetteer does.

use crate::rules::catalog::examples::mergers::{KEPT, NEW, succeeded_by};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    DAY: NaiveDate = "day", "ngày ghi trong quá trình", "the day in the history";
    WRITTEN: Vec<CommuneCode> = "written", "mã đơn vị kế tiếp trong quá trình", "the successors in the history";
    KNOWN: Vec<CommuneCode> = "known", "mã đơn vị kế tiếp theo danh mục", "the successors in the gazetteer";
}

pub(super) static NTM_517: Rule = Rule::warning("NTM-517", &[Input::Gazetteer, Input::State])
    .title(
        "đơn vị kế tiếp trong quá trình công nhận khác với danh mục",
        "a history names other successors than the gazetteer",
    )
    .why(
        "Quá trình công nhận ghi xã được thay bằng các đơn vị vào một ngày; danh mục ghi vào ngày đó xã thành các đơn vị khác, thêm hoặc bớt đơn vị, hoặc xã không thay đổi. Mã không có trong danh mục do NTM-509 nêu.",
        "The history says that units took the place of the commune on a day; by the gazetteer it became others, more or fewer on that day, or was not changed. Codes that the gazetteer does not have are reported by NTM-509.",
    )
    .remedy(
        "Đối chiếu mã và ngày với nghị quyết sắp xếp đơn vị hành chính, sửa bên sai.",
        "Compare codes and day with the resolution on the units, and correct the one that is wrong.",
    )
    .rests_on(basis::UNITS_AFTER_MERGER)
    .message(
        "{name}: quá trình công nhận ghi được thay bằng {written} ngày {day}, danh mục ghi {known}",
        "{name}: by its history {written} took its place on {day}, by the gazetteer {known}",
    )
    .facts(FACTS)
    .examples(|| succeeded_by(KEPT), || succeeded_by(NEW))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, reading) = (dossier.read_gazetteer()?, dossier.state_reading()?);
    if !gazetteer.has_successions() {
        return Err(guards::NO_SUCCESSIONS);
    }
    let codes: SortedSet<CommuneCode> = gazetteer.units().iter().map(Unit::code).collect();
    for (commune, by, day) in histories::ends(reading) {
        let Some(day) = day else {
            findings.skip(state_paths::standing(commune), guards::NO_DAY);
            continue;
        };
        if !gazetteer.coverage().contains(day) {
            findings.skip(state_paths::standing(commune), guards::NOT_COVERED);
            continue;
        }
        let Some(eve) = day.pred_opt() else { continue };
        let Ok(descents) = gazetteer.descents(commune, eve, day) else {
            continue;
        };
        let successors = descents
            .iter()
            .filter_map(|descent| match descent.successor {
                PlaceCode::Commune(code) => Some(code),
                PlaceCode::District(_) | PlaceCode::Province(_) => None,
            });
        let successors: SortedSet<CommuneCode> = successors.collect();
        // Codes that the gazetteer does not have are the finding of another rule.
        let written = by.iter().copied().filter(|code| codes.contains(code));
        let written: SortedSet<CommuneCode> = written.collect();
        if written.is_empty() || written == successors {
            continue;
        }
        let (written, successors) = (written.to_vec(), successors.to_vec());
        let facts = [DAY.is(day), WRITTEN.is(written), KNOWN.is(successors)];
        let citation = Matter::Recognition.cite(day);
        Commune::report_citing(dossier, findings, (commune, eve), citation, facts)
            .related(units::paths_of(commune));
    }
    Ok(())
}
