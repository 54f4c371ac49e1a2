//! Histories of new communes to which no history of a predecessor leads.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::examples_mergers::{AFTER, MERGED, MERGERS, NEW, REUSED, with_histories};
use super::examples_state::YEAR;
use super::{communes, regulations::Regulations, state_paths, successions};
use crate::place::{CommuneCode, Descent, Gazetteer, PlaceCode, Unit, UnitKind};
use crate::progress::State;
use crate::recognition::{StandingEntry, StandingEvent};
use crate::rules::{
    Dossier, FactDocument, FactValue, Findings, Input, Rule, RuleCode, RuleGroup, Severity,
    SkipReason,
};
use crate::text::Label;

pub(super) static RULE: Rule = Rule {
    code: RuleCode::of("NTM-516"),
    group: RuleGroup::Geography,
    severity: Severity::Warning,
    title: Label::new(
        "xã thành lập do sáp nhập nhưng không có quá trình của xã tiền thân",
        "a commune made by a merger without a history of a predecessor",
    ),
    explanation: Label::new(
        "Theo danh mục, xã được thành lập từ các xã khác, nhưng không quá trình nào của các xã đó ghi đã được thay bằng xã này. Khi đó không rõ các xã tiền thân đã được công nhận hay chưa, và có thể vẫn bị tính là xã đang còn. Xã giữ mã của một xã tiền thân thì không bị nêu.",
        "By the gazetteer the commune was made of others, and no history of one of them tells that this commune took its place. It is then not known which of them had been recognised, and they may still be counted. A commune that keeps the code of a predecessor is not reported.",
    ),
    remedy: Label::new(
        "Bổ sung quá trình công nhận của các xã tiền thân, ghi việc thay bằng xã này.",
        "Add the histories of the predecessors, and enter in them that this commune took their place.",
    ),
    message: Label::new(
        "{name}: thành lập ngày {since} từ {predecessors}, nhưng không có quá trình nào của các xã đó ghi được thay bằng xã này",
        "{name} was made on {since} of {predecessors}, and no history of these tells that it took their place",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính; nghị quyết sắp xếp đơn vị hành chính",
        "the units in force; the resolution on the units",
    ),
    since: "0.1.0",
    reads: &[Input::Gazetteer, Input::State],
    facts: &[
        communes::COMMUNE,
        communes::NAME,
        FactDocument::new(
            "since",
            Label::new("ngày thành lập", "the day on which it was made"),
        ),
        FactDocument::new(
            "predecessors",
            Label::new("các xã tiền thân", "the communes that it was made of"),
        ),
    ],
    bad: || with_histories(vec![(NEW, registered())]),
    good: || {
        let succeeded = || StandingEntry::on(MERGERS, StandingEvent::Succeeded { by: vec![NEW] });
        with_histories(vec![
            (REUSED, vec![succeeded()]),
            (MERGED, vec![succeeded()]),
            (NEW, registered()),
        ])
    },
    check,
};

fn registered() -> Vec<StandingEntry> {
    let registered = StandingEvent::Registered { for_year: YEAR };
    vec![StandingEntry::on(AFTER, registered)]
}

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    if !gazetteer.tells_successions() {
        return Err(successions::UNTOLD);
    }
    let regulations = Regulations::built_in();
    let made = made_by(gazetteer, state.date);
    let told = told(state);
    for standing in &state.standings {
        let commune = standing.commune();
        let Some(since) = made.get(&commune).copied() else {
            continue;
        };
        let there = gazetteer.commune_on(commune, state.date).is_ok();
        let predecessors = predecessors(gazetteer, commune, since);
        let leads_here = |code: &CommuneCode| told.contains(&(*code, commune));
        let continues = predecessors.contains(&commune);
        if !there || predecessors.is_empty() || continues || predecessors.iter().any(leads_here) {
            continue;
        }
        let known = predecessors
            .iter()
            .filter(|code| state.standing(**code).is_some());
        let known = known.map(|code| state_paths::standing(*code));
        let units = predecessors
            .iter()
            .flat_map(|code| successions::paths(*code));
        let eve = since.pred_opt().unwrap_or(since);
        let names = predecessors.iter().map(|code| {
            let unit = gazetteer.unit_on(*code, eve).ok();
            let name = unit.map_or_else(|| code.to_string(), Unit::full_name);
            FactValue::from(format!("{name} ({code})"))
        });
        findings
            .report(
                state_paths::standing(commune),
                regulations.cite(since),
                communes::facts(dossier, commune, state.date).chain([
                    ("since", since.into()),
                    ("predecessors", FactValue::List(names.collect())),
                ]),
            )
            .from(known.chain(units).chain([state_paths::date()]));
    }
    Ok(())
}

/// The last change up to a day by which each unit came about or took in others.
fn made_by(gazetteer: &Gazetteer, until: NaiveDate) -> BTreeMap<CommuneCode, NaiveDate> {
    let mut made = BTreeMap::new();
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
) -> BTreeSet<CommuneCode> {
    let Some(eve) = since.pred_opt() else {
        return BTreeSet::new();
    };
    let descents = gazetteer.descents(commune, since, eve).unwrap_or_default();
    let codes = descents.iter().filter(|one| one.is_certain());
    codes
        .map(Descent::predecessor)
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

/// Which commune is told to have gone up in which.
fn told(state: &State) -> BTreeSet<(CommuneCode, CommuneCode)> {
    let mut told = BTreeSet::new();
    for standing in &state.standings {
        for entry in standing.entries() {
            if let StandingEvent::Succeeded { by } = &entry.event {
                told.extend(by.iter().map(|by| (standing.commune(), *by)));
            }
        }
    }
    told
}
