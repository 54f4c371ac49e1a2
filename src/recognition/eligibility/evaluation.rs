//! How a condition is compared with a case.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::case::{CommuneCase, DistrictCase, DistrictCommune, ProvinceCase};
use super::reason::{CaseFact, ConditionReason};
use crate::assessment::{Answer, CommuneResult, Reason, Verdict};
use crate::quantity::Percent;
use crate::recognition::lapse::lost;
use crate::recognition::{Condition, CriteriaLost, CriterionNames, OtherCommunes, UnitCount};

/// A case of any kind of unit.
#[derive(Clone, Copy)]
pub(super) enum Case<'a> {
    Commune(&'a CommuneCase<'a>),
    District(&'a DistrictCase<'a>),
    Province(&'a ProvinceCase),
}

/// Everything that stands against a condition; a fact that a case of the kind cannot say is
/// missing like any other.
pub(super) fn reasons(
    condition: &Condition,
    case: Case<'_>,
    date: NaiveDate,
) -> Vec<ConditionReason> {
    match condition {
        Condition::Registered => registered(case, date),
        Condition::AllCriteriaMet => all_criteria_met(case, date),
        Condition::NoConstructionDebt => {
            let debt = match case {
                Case::Commune(commune) => commune.construction_debt,
                Case::District(district) => district.construction_debt,
                Case::Province(province) => province.construction_debt,
            };
            absent(
                debt,
                CaseFact::ConstructionDebt,
                ConditionReason::ConstructionDebt,
            )
        }
        Condition::ResidentsSatisfied { share } => satisfied(case, *share),
        Condition::SecurityNotComplex => {
            let complex = match case {
                Case::Commune(commune) => commune.security_complex,
                Case::District(district) => district.security_complex,
                Case::Province(_) => None,
            };
            absent(
                complex,
                CaseFact::Security,
                ConditionReason::SecurityComplex,
            )
        }
        Condition::CommunesRecognised { share, others } => {
            communes_recognised(case, *share, others.as_ref(), date)
        }
        Condition::DistrictsRecognised { share } => match case {
            Case::Province(ProvinceCase {
                districts: Some(districts),
                ..
            }) => reached(*districts, *share),
            _ => missing(CaseFact::Districts),
        },
        Condition::DistrictCriteriaMet => {
            let met = match case {
                Case::District(district) => district.criteria_met,
                Case::Commune(_) | Case::Province(_) => None,
            };
            let not_met = met.map(|met| !met);
            absent(
                not_met,
                CaseFact::DistrictCriteria,
                ConditionReason::DistrictCriteriaNotMet,
            )
        }
    }
}

fn missing(fact: CaseFact) -> Vec<ConditionReason> {
    vec![ConditionReason::Missing { fact }]
}

/// What must not be the case.
fn absent(known: Option<bool>, fact: CaseFact, against: ConditionReason) -> Vec<ConditionReason> {
    match known {
        Some(false) => Vec::new(),
        Some(true) => vec![against],
        None => missing(fact),
    }
}

fn registered(case: Case<'_>, date: NaiveDate) -> Vec<ConditionReason> {
    let registered = match case {
        Case::Commune(CommuneCase {
            standing: Some(standing),
            commune,
            year,
            ..
        }) => {
            if standing.commune() != *commune {
                let given = standing.commune();
                return vec![ConditionReason::OtherCommune { given }];
            }
            match standing.registered_for(*year, date) {
                Answer::CannotSay => return vec![ConditionReason::RegistrationOpen],
                answer => Some(answer == Answer::Yes),
            }
        }
        Case::Commune(_) => None,
        Case::District(district) => district.registered,
        Case::Province(province) => province.registered,
    };
    let not_registered = registered.map(|registered| !registered);
    absent(
        not_registered,
        CaseFact::Registration,
        ConditionReason::NotRegistered,
    )
}

fn all_criteria_met(case: Case<'_>, date: NaiveDate) -> Vec<ConditionReason> {
    let Case::Commune(CommuneCase {
        result: Some(result),
        commune,
        ..
    }) = case
    else {
        return missing(CaseFact::Result);
    };
    if result.commune() != *commune {
        let given = result.commune();
        return vec![ConditionReason::OtherCommune { given }];
    }
    if result.date() > date {
        let dated = result.date();
        return vec![ConditionReason::LaterResult { dated }];
    }
    let depth = CriteriaLost::of(result);
    if depth.considered == 0 {
        return vec![ConditionReason::NothingConsidered];
    }
    let mut reasons = Vec::new();
    if depth.number.at_least() > 0 {
        reasons.push(ConditionReason::CriteriaLost {
            lost: depth,
            criteria: lost(result).collect(),
        });
    }
    if depth.number.exact().is_none() {
        reasons.push(ConditionReason::CriteriaUndecided {
            lost: depth,
            criteria: result.with(Verdict::Unknown).collect(),
        });
    }
    reasons
}

fn satisfied(case: Case<'_>, share: Option<Percent>) -> Vec<ConditionReason> {
    let satisfied = match case {
        Case::Commune(commune) => commune.residents_satisfied,
        Case::District(district) => district.residents_satisfied,
        Case::Province(_) => None,
    };
    match (share, satisfied) {
        (None, _) => vec![ConditionReason::ShareNotKnown],
        (_, None) => missing(CaseFact::Satisfaction),
        (Some(share), Some(satisfied)) if satisfied < share => {
            vec![ConditionReason::SatisfactionBelow { satisfied, share }]
        }
        _ => Vec::new(),
    }
}

fn reached(recognised: UnitCount, share: Percent) -> Vec<ConditionReason> {
    match recognised.reaches(share) {
        Answer::Yes => Vec::new(),
        Answer::No => vec![ConditionReason::UnitsBelow { recognised, share }],
        Answer::CannotSay => vec![ConditionReason::UnitsOpen { recognised, share }],
    }
}

fn communes_recognised(
    case: Case<'_>,
    share: Percent,
    others: Option<&OtherCommunes>,
    date: NaiveDate,
) -> Vec<ConditionReason> {
    let district = match case {
        Case::Commune(_) => return missing(CaseFact::Communes),
        Case::District(district) => district,
        Case::Province(province) => {
            // A province's case does not name its communes, so nothing is known of the others.
            let mut reasons = province.communes.map_or_else(
                || missing(CaseFact::Communes),
                |communes| reached(communes, share),
            );
            if others.is_some() {
                reasons.extend(missing(CaseFact::Communes));
            }
            return reasons;
        }
    };
    let Some(of) = district.commune_count else {
        return missing(CaseFact::Communes);
    };
    for (position, one) in district.communes.iter().enumerate() {
        let mut before = district.communes.iter().take(position);
        if before.any(|other| other.commune == one.commune) {
            let commune = one.commune;
            return vec![ConditionReason::CommuneTwice { commune }];
        }
    }
    let answers = district.communes.iter().map(|commune| commune.recognised);
    let given = u32::try_from(district.communes.len()).unwrap_or(u32::MAX);
    if of == 0 {
        return missing(CaseFact::Communes);
    }
    let Some(recognised) = UnitCount::of_answers(answers, of) else {
        return vec![ConditionReason::TooManyCommunes { of }];
    };
    let mut reasons = reached(recognised, share);
    if let Some(asked) = others {
        for commune in &district.communes {
            reasons.extend(other_commune(commune, asked, district.names, date));
        }
        let communes = of.saturating_sub(given);
        if communes > 0 {
            reasons.push(ConditionReason::CommunesNotGiven { communes });
        }
    }
    reasons
}

/// What stands against one commune of those that need not be recognised.
fn other_commune(
    commune: &DistrictCommune<'_>,
    asked: &OtherCommunes,
    names: Option<&CriterionNames>,
    date: NaiveDate,
) -> Vec<ConditionReason> {
    if commune.recognised == Answer::Yes {
        return Vec::new();
    }
    let open = ConditionReason::CommuneOpen {
        commune: commune.commune,
    };
    let of_this =
        |result: &&CommuneResult| result.commune() == commune.commune && result.date() <= date;
    let Some(result) = commune.result.filter(of_this) else {
        return vec![open];
    };
    let mut reasons = Vec::new();
    let (met, at_least) = (result.met(), asked.at_least_criteria);
    if met.at_most() < at_least {
        reasons.push(ConditionReason::CommuneBelow {
            commune: commune.commune,
            met,
            at_least,
        });
    } else if met.at_least() < at_least {
        reasons.push(open.clone());
    }
    for name in &asked.including {
        let Some(names) = names else {
            reasons.extend(missing(CaseFact::CriterionNames));
            break;
        };
        let Some(number) = names.number(name) else {
            reasons.push(ConditionReason::CriterionNotNamed {
                criterion: name.clone(),
            });
            continue;
        };
        if lost(result).any(|one| one == number) {
            reasons.push(ConditionReason::CommuneLacks {
                commune: commune.commune,
                criterion: name.clone(),
            });
        } else if matches!(result.verdict(number), None | Some(Verdict::Unknown)) {
            reasons.push(open.clone());
        }
    }
    // A commune that may be recognised after all decides nothing against the district.
    let decided = |reason: &ConditionReason| reason.answer() == Answer::No;
    if commune.recognised == Answer::CannotSay && reasons.iter().any(decided) {
        return vec![open];
    }
    reasons.dedup();
    reasons
}
