//! Whether a unit fulfils the conditions of a regulation, condition by condition.

use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::RegulationAnswer;
use super::case::{AreaCase, AreaCommune, CommuneCase, CriterionNames};
use super::reason::{CaseFact, RegulationReason};
use crate::assessment::{Answer, CommuneResult, Reason, Verdict};
use crate::law::Sourced;
use crate::quantity::Percent;
use crate::recognition::lapse::{CriteriaLost, lost};
use crate::recognition::regulation::{Condition, OtherCommunes, Regulation};
use crate::recognition::unit_count::UnitCount;
use crate::sorted::SortedSet;

impl Regulation {
    /// Whether a commune fulfils the conditions, by what was known at the end of a day.
    ///
    /// ```
    /// use nongthonmoi::assessment::Answer;
    /// use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
    /// use nongthonmoi::recognition::{CommuneCase, catalog};
    ///
    /// // A known debt decides, also where everything else is missing.
    /// let year = ProgrammeYear::new(2018).unwrap();
    /// let mut case = CommuneCase::new("99998".parse().unwrap(), year);
    /// case.construction_debt = Some(true);
    /// let regulation = catalog::decision_2540();
    /// let eligibility = regulation.eligible(&case, year.last_day());
    /// assert_eq!(eligibility.answer, Answer::No);
    /// assert_eq!(eligibility.provisions.len(), 3);
    /// ```
    #[must_use]
    pub fn eligible(
        &self,
        case: &CommuneCase<'_>,
        date: NaiveDate,
    ) -> RegulationAnswer<'_, Condition> {
        self.compare(&self.commune, Case::Commune(case), date)
    }

    /// Whether a district fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_district(
        &self,
        case: &AreaCase<'_>,
        date: NaiveDate,
    ) -> RegulationAnswer<'_, Condition> {
        self.compare(&self.district, Case::Area(case), date)
    }

    /// Whether a town or a city fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_town(
        &self,
        case: &AreaCase<'_>,
        date: NaiveDate,
    ) -> RegulationAnswer<'_, Condition> {
        self.compare(&self.town, Case::Area(case), date)
    }

    /// Whether a province fulfils the conditions, by what was known at the end of a day.
    #[must_use]
    pub fn eligible_province(
        &self,
        case: &AreaCase<'_>,
        date: NaiveDate,
    ) -> RegulationAnswer<'_, Condition> {
        self.compare(&self.province, Case::Area(case), date)
    }

    fn compare<'r>(
        &'r self,
        conditions: &'r [Sourced<Condition>],
        case: Case<'_>,
        date: NaiveDate,
    ) -> RegulationAnswer<'r, Condition> {
        let not_known = RegulationReason::ConditionsNotKnown;
        let whole = RegulationAnswer::against(self, conditions, date, not_known);
        RegulationAnswer::of(
            self,
            conditions,
            whole,
            &|condition| reasons(condition, case, date),
            &|answers| Answer::all(answers.iter().copied()),
        )
    }
}

/// A case of any kind of unit.
#[derive(Clone, Copy)]
enum Case<'a> {
    Commune(&'a CommuneCase<'a>),
    Area(&'a AreaCase<'a>),
}

/// Everything that stands against a condition; a fact that a case of the kind cannot say is
/// missing like any other.
fn reasons(condition: &Condition, case: Case<'_>, date: NaiveDate) -> Vec<RegulationReason> {
    let (debt, complex, residents) = match case {
        Case::Commune(one) => (
            one.construction_debt,
            one.security_complex,
            one.residents_satisfied,
        ),
        Case::Area(one) => (
            one.construction_debt,
            one.security_complex,
            one.residents_satisfied,
        ),
    };
    match condition {
        Condition::Registered => registered(case, date),
        Condition::AllCriteriaMet => all_criteria_met(case, date),
        Condition::NoConstructionDebt => {
            let against = RegulationReason::ConstructionDebt;
            absent(debt, CaseFact::ConstructionDebt, against)
        }
        Condition::ResidentsSatisfied { share } => satisfied(residents, *share),
        Condition::SecurityNotComplex => {
            let against = RegulationReason::SecurityComplex;
            absent(complex, CaseFact::Security, against)
        }
        Condition::CommunesRecognised { share, others } => {
            communes_recognised(case, *share, others.as_ref(), date)
        }
        Condition::DistrictsRecognised { share } => match case {
            Case::Area(AreaCase {
                districts: Some(districts),
                ..
            }) => reached(*districts, *share),
            _ => missing(CaseFact::Districts),
        },
        Condition::DistrictCriteriaMet => {
            let met = match case {
                Case::Area(area) => area.criteria_met,
                Case::Commune(_) => None,
            };
            let against = RegulationReason::DistrictCriteriaNotMet;
            absent(met.map(|met| !met), CaseFact::DistrictCriteria, against)
        }
    }
}

fn missing(fact: CaseFact) -> Vec<RegulationReason> {
    vec![RegulationReason::Missing { fact }]
}

/// What must not be the case.
fn absent(known: Option<bool>, fact: CaseFact, against: RegulationReason) -> Vec<RegulationReason> {
    match known {
        Some(false) => Vec::new(),
        Some(true) => vec![against],
        None => missing(fact),
    }
}

fn registered(case: Case<'_>, date: NaiveDate) -> Vec<RegulationReason> {
    let registered = match case {
        Case::Commune(CommuneCase {
            standing: Some(standing),
            commune,
            year,
            ..
        }) => {
            if standing.commune() != *commune {
                let given = standing.commune();
                return vec![RegulationReason::OtherCommune { given }];
            }
            match standing.registered_for(*year, date) {
                Answer::CannotSay => return vec![RegulationReason::RegistrationOpen],
                answer => Some(answer == Answer::Yes),
            }
        }
        Case::Commune(_) => None,
        Case::Area(area) => area.registered,
    };
    let not_registered = registered.map(|registered| !registered);
    absent(
        not_registered,
        CaseFact::Registration,
        RegulationReason::NotRegistered,
    )
}

fn all_criteria_met(case: Case<'_>, date: NaiveDate) -> Vec<RegulationReason> {
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
        return vec![RegulationReason::OtherCommune { given }];
    }
    if result.date() > date {
        let dated = result.date();
        return vec![RegulationReason::LaterResult { dated }];
    }
    let depth = CriteriaLost::of(result);
    if depth.considered == 0 {
        return vec![RegulationReason::NothingConsidered];
    }
    let mut reasons = Vec::new();
    if depth.number.at_least() > 0 {
        reasons.push(RegulationReason::CriteriaLost {
            lost: depth,
            criteria: lost(result).collect(),
        });
    }
    if depth.number.exact().is_none() {
        reasons.push(RegulationReason::CriteriaUndecided {
            lost: depth,
            criteria: result.with(Verdict::Unknown).collect(),
        });
    }
    reasons
}

fn satisfied(satisfied: Option<Percent>, share: Option<Percent>) -> Vec<RegulationReason> {
    match (share, satisfied) {
        (None, _) => vec![RegulationReason::ShareNotKnown],
        (_, None) => missing(CaseFact::Satisfaction),
        (Some(share), Some(satisfied)) if satisfied < share => {
            vec![RegulationReason::SatisfactionBelow { satisfied, share }]
        }
        _ => Vec::new(),
    }
}

fn reached(recognised: UnitCount, share: Percent) -> Vec<RegulationReason> {
    match recognised.reaches(share) {
        Answer::Yes => Vec::new(),
        Answer::No => vec![RegulationReason::UnitsBelow { recognised, share }],
        Answer::CannotSay => vec![RegulationReason::UnitsOpen { recognised, share }],
    }
}

fn communes_recognised(
    case: Case<'_>,
    share: Percent,
    others: Option<&OtherCommunes>,
    date: NaiveDate,
) -> Vec<RegulationReason> {
    let Case::Area(area) = case else {
        return missing(CaseFact::Communes);
    };
    let Some(of) = area.commune_count else {
        return missing(CaseFact::Communes);
    };
    let mut given = SortedSet::new();
    let mut communes = area.communes.iter().map(|one| one.commune);
    if let Some(commune) = communes.find(|commune| !given.insert(*commune)) {
        return vec![RegulationReason::CommuneTwice { commune }];
    }
    let answers = area.communes.iter().map(|commune| commune.recognised);
    let given = u32::try_from(area.communes.len()).unwrap_or(u32::MAX);
    if of == 0 {
        return missing(CaseFact::Communes);
    }
    let Some(recognised) = UnitCount::of_answers(answers, of) else {
        return vec![RegulationReason::TooManyCommunes { of }];
    };
    let mut reasons = reached(recognised, share);
    if let Some(asked) = others {
        for commune in &area.communes {
            reasons.extend(other_commune(commune, asked, area.names, date));
        }
        let communes = of.saturating_sub(given);
        if communes > 0 {
            reasons.push(RegulationReason::CommunesNotGiven { communes });
        }
    }
    reasons
}

/// What stands against one commune of those that need not be recognised.
fn other_commune(
    commune: &AreaCommune<'_>,
    asked: &OtherCommunes,
    names: Option<&CriterionNames>,
    date: NaiveDate,
) -> Vec<RegulationReason> {
    if commune.recognised == Answer::Yes {
        return Vec::new();
    }
    let open = RegulationReason::CommuneOpen {
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
        reasons.push(RegulationReason::CommuneBelow {
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
            reasons.push(RegulationReason::CriterionNotNamed {
                criterion: name.clone(),
            });
            continue;
        };
        if lost(result).any(|one| one == number) {
            reasons.push(RegulationReason::CommuneLacks {
                commune: commune.commune,
                criterion: name.clone(),
            });
        } else if matches!(result.verdict(number), None | Some(Verdict::Unknown)) {
            reasons.push(open.clone());
        }
    }
    // A commune that may be recognised after all decides nothing against the district.
    let decided = |reason: &RegulationReason| reason.answer() == Answer::No;
    if commune.recognised == Answer::CannotSay && reasons.iter().any(decided) {
        return vec![open];
    }
    reasons.dedup();
    reasons
}
