//! Histories that name other successors than the gazetteer does.

use alloc::collections::BTreeSet;
use alloc::string::ToString;
use alloc::vec;

use crate::place::{CommuneCode, Gazetteer, PlaceCode};
use crate::recognition::{StandingEntry, StandingEvent};
use crate::rules::catalog::examples::mergers::{KEPT, MERGED, MERGERS, NEW, with_histories};
use crate::rules::catalog::regulations::Regulations;
use crate::rules::catalog::{communes, state_paths, successions, units};
use crate::rules::{
    Dossier, Example, FactDocument, FactValue, Findings, Input, Rule, RuleCode, RuleGroup,
    Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_517: Rule = Rule {
    code: RuleCode::of("NTM-517"),
    group: RuleGroup::Geography,
    severity: Severity::Warning,
    title: Label::new(
        "đơn vị kế tiếp trong quá trình công nhận khác với danh mục",
        "a history names other successors than the gazetteer",
    ),
    explanation: Label::new(
        "Quá trình công nhận ghi xã được thay bằng các đơn vị vào một ngày; danh mục ghi vào ngày đó xã thành các đơn vị khác, thêm hoặc bớt đơn vị, hoặc xã không thay đổi. Mã không có trong danh mục do NTM-509 nêu.",
        "The history says that units took the place of the commune on a day; by the gazetteer it became others, more or fewer on that day, or was not changed. Codes that the gazetteer does not have are reported by NTM-509.",
    ),
    remedy: Label::new(
        "Đối chiếu mã và ngày với nghị quyết sắp xếp đơn vị hành chính, sửa bên sai.",
        "Compare codes and day with the resolution on the units, and correct the one that is wrong.",
    ),
    message: Label::new(
        "{name}: quá trình công nhận ghi được thay bằng {written} ngày {day}, danh mục ghi {known}",
        "{name}: by its history {written} took its place on {day}, by the gazetteer {known}",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính sau sắp xếp",
        "the units in force after the merger",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "day",
            Label::new("ngày ghi trong quá trình", "the day in the history"),
        ),
        FactDocument::new(
            "written",
            Label::new(
                "mã đơn vị kế tiếp trong quá trình",
                "the successors in the history",
            ),
        ),
        FactDocument::new(
            "known",
            Label::new(
                "mã đơn vị kế tiếp theo danh mục",
                "the successors in the gazetteer",
            ),
        ),
    ],
    bad: || succeeded_by(KEPT),
    good: || succeeded_by(NEW),
    check,
};

/// The history of a merged commune with the end that it tells of.
fn succeeded_by(commune: CommuneCode) -> Example {
    let succeeded = StandingEvent::Succeeded { by: vec![commune] };
    with_histories(vec![(MERGED, vec![StandingEntry::on(MERGERS, succeeded)])])
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    if !gazetteer.tells_successions() {
        return Err(successions::UNTOLD);
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
            let successors: BTreeSet<CommuneCode> = descents
                .iter()
                .filter_map(|descent| match descent.successor() {
                    PlaceCode::Commune(code) => Some(code),
                    PlaceCode::District(_) | PlaceCode::Province(_) => None,
                })
                .collect();
            if known.is_empty() || known == successors {
                continue;
            }
            let list = |codes: &BTreeSet<CommuneCode>| {
                let codes = codes.iter().map(|code| code.to_string().into());
                FactValue::List(codes.collect())
            };
            findings
                .report(
                    state_paths::standing(commune),
                    regulations.cite(day),
                    communes::facts(dossier, commune, eve).chain([
                        ("day", day.into()),
                        ("written", list(&known)),
                        ("known", list(&successors)),
                    ]),
                )
                .from(successions::paths(commune));
        }
    }
    Ok(())
}

/// The codes that the gazetteer has.
fn known(gazetteer: &Gazetteer, codes: &[CommuneCode]) -> BTreeSet<CommuneCode> {
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
