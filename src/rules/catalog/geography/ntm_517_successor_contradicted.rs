//! Histories that name other successors than the gazetteer does.

use crate::rules::catalog::examples::mergers::{KEPT, MERGED, MERGERS, NEW, with_histories};
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    DAY: NaiveDate = "day", "ngày ghi trong quá trình", "the day in the history";
    WRITTEN: FactValue = "written", "mã đơn vị kế tiếp trong quá trình", "the successors in the history";
    KNOWN: FactValue = "known", "mã đơn vị kế tiếp theo danh mục", "the successors in the gazetteer";
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

/// The history of a merged commune with the end that it tells of.
fn succeeded_by(commune: CommuneCode) -> Example {
    let succeeded = StandingEvent::Succeeded { by: vec![commune] };
    with_histories(vec![(MERGED, vec![StandingEntry::on(MERGERS, succeeded)])])
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    if !gazetteer.has_successions() {
        return Err(successions::NOT_STATED);
    }
    let regulations = Regulations::built_in();
    for standing in &state.standings {
        let commune = standing.commune();
        for entry in standing.entries() {
            let (StandingEvent::Succeeded { by }, Some(day)) = (&entry.event, entry.date()) else {
                continue;
            };
            if !gazetteer.coverage().contains(day) {
                findings.skip(state_paths::standing(commune), units::NOT_COVERED);
                continue;
            }
            let known = known(gazetteer, by);
            let Some(eve) = day.pred_opt() else {
                continue;
            };
            let Ok(descents) = gazetteer.descents(commune, eve, day) else {
                continue;
            };
            let successors: SortedSet<CommuneCode> = descents
                .iter()
                .filter_map(|descent| match descent.successor {
                    PlaceCode::Commune(code) => Some(code),
                    PlaceCode::District(_) | PlaceCode::Province(_) => None,
                })
                .collect();
            if known.is_empty() || known == successors {
                continue;
            }
            let list = |codes: &SortedSet<CommuneCode>| {
                let codes = codes.iter().map(|code| code.to_string().into());
                FactValue::List(codes.collect())
            };
            findings
                .report(
                    state_paths::standing(commune),
                    regulations.cite(day),
                    communes::facts(dossier, commune, eve).chain([
                        DAY.is(day),
                        WRITTEN.is(list(&known)),
                        KNOWN.is(list(&successors)),
                    ]),
                )
                .because(successions::paths(commune));
        }
    }
    Ok(())
}

/// The codes that the gazetteer has.
fn known(gazetteer: &Gazetteer, codes: &[CommuneCode]) -> SortedSet<CommuneCode> {
    let known = codes.iter().copied();
    known
        .filter(|code| {
            let first = gazetteer
                .units()
                .partition_point(|unit| unit.code() < *code);
            let unit = gazetteer.units().get(first);
            unit.is_some_and(|unit| unit.code() == *code)
        })
        .collect()
}
