//! What a solver of linear programmes proposes (feature `optimise`).
//!
//! The solver works in floating point, so nothing that it says is taken for true: it proposes which
//! links to take, and the exact search looks for the cheapest way that takes them. A good proposal
//! lets the search leave branches earlier; a bad one costs a little work.
#![expect(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "a proposal decides nothing; what follows from it is found in whole numbers"
)]

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Solution, Variable};

use super::instance::Instance;
use crate::advice::OpenCommune;
use crate::advice::open_commune::Needed;

/// A price in the programme goes no higher: what may be late or has no upper price would drown the
/// others.
const MOST: u128 = 1 << 50;
/// From which part of a link on it is taken, in the proposals.
const CUTS: [f64; 3] = [0.5, 0.2, 0.8];

/// Which links to take, by the relaxed programme of a question; none when the solver finds nothing.
pub(super) fn proposals(instance: &Instance<'_, '_>, sum: u64) -> Vec<Vec<bool>> {
    let Some((links, solution)) = relaxed(instance, sum) else {
        return Vec::new();
    };
    let mut found: Vec<Vec<bool>> = Vec::new();
    for cut in CUTS {
        let taken = links
            .iter()
            .map(|link| link.is_some_and(|link| solution.var_value(link) >= cut))
            .collect();
        if !found.contains(&taken) {
            found.push(taken);
        }
    }
    found
}

/// The programme without whole numbers, solved; the variable of each link.
fn relaxed(instance: &Instance<'_, '_>, sum: u64) -> Option<(Vec<Option<Variable>>, Solution)> {
    let mut programme = Programme {
        problem: Problem::new(OptimizationDirection::Minimize),
        taken: BTreeMap::new(),
    };
    let mut all = LinearExpr::empty();
    let mut met: f64 = 0.0;
    for shape in &instance.shapes {
        let mut reaching: Vec<LinearExpr> = Vec::new();
        reaching.resize(shape.feet().len(), LinearExpr::empty());
        for place in &shape.members {
            let member = instance.members.get(*place)?;
            let gained = programme.criteria(instance, *place);
            met += f64::from(member.counted);
            for gain in &gained {
                all.add(*gain, 1.0);
            }
            let at_least = |programme: &mut Programme, foot: u8, reached: Option<Variable>| {
                let missing = f64::from(foot.saturating_sub(member.counted));
                let mut expression = LinearExpr::empty();
                for gain in &gained {
                    expression.add(*gain, 1.0);
                }
                let bound = match reached {
                    None => missing,
                    Some(reached) => {
                        expression.add(reached, -missing);
                        0.0
                    }
                };
                programme
                    .problem
                    .add_constraint(expression, ComparisonOp::Ge, bound);
            };
            at_least(&mut programme, shape.least(), None);
            for (foot, reaching) in shape.feet().iter().zip(&mut reaching) {
                let reached = programme.problem.add_var(0.0, (0.0, 1.0));
                at_least(&mut programme, *foot, Some(reached));
                reaching.add(reached, 1.0);
            }
        }
        for (reaching, count) in reaching.into_iter().zip(shape.counts()) {
            let count = f64::from(*count);
            programme
                .problem
                .add_constraint(reaching, ComparisonOp::Ge, count);
        }
    }
    if sum > 0 {
        let rest = sum as f64 - met;
        programme
            .problem
            .add_constraint(all, ComparisonOp::Ge, rest);
    }
    programme.relate(instance);
    let links = instance.links.iter();
    let links = links
        .map(|link| programme.taken.get(&link.action).copied())
        .collect();
    let solution = programme.problem.solve().ok()?.into_solution().ok()?;
    Some((links, solution))
}

struct Programme {
    problem: Problem,
    /// The variable of each action that is available.
    taken: BTreeMap<usize, Variable>,
}

impl Programme {
    /// A variable for each open criterion of a member: it is no more than what completes each of its
    /// parts.
    fn criteria(&mut self, instance: &Instance<'_, '_>, place: usize) -> Vec<Variable> {
        let member = instance.members.get(place);
        let assessment = member.and_then(|one| instance.advisor.assessment(one.commune));
        let (Some(member), Some(assessment)) = (member, assessment) else {
            return Vec::new();
        };
        let open = if instance.at_best() {
            OpenCommune::at_best(assessment)
        } else {
            OpenCommune::of(assessment)
        };
        let actions: Vec<(u128, Variable)> = member
            .actions()
            .into_iter()
            .filter_map(|index| {
                let price = instance.price(index)?.min(MOST);
                let problem = &mut self.problem;
                let variable = self.taken.entry(index);
                let variable =
                    *variable.or_insert_with(|| problem.add_var(price as f64, (0.0, 1.0)));
                let parts = instance.advisor.action(index)?.parts_in(member.commune);
                Some((parts, variable))
            })
            .collect();
        let mut gained = Vec::new();
        for criterion in open.criteria() {
            let gain = self.problem.add_var(0.0, (0.0, 1.0));
            let parts = criterion.bits().parts();
            let bits = assessment.standard().parts_of(parts).map(|(bit, _)| bit);
            let groups: Vec<u128> = match criterion.bits() {
                Needed::All(_) => bits.collect(),
                Needed::Any(any) => alloc::vec![any],
            };
            for group in groups {
                let mut expression = LinearExpr::empty();
                expression.add(gain, -1.0);
                for (_, variable) in actions.iter().filter(|(parts, _)| parts & group != 0) {
                    expression.add(*variable, 1.0);
                }
                self.problem
                    .add_constraint(expression, ComparisonOp::Ge, 0.0);
            }
            gained.push(gain);
        }
        gained
    }

    /// What an action needs is taken at least as far; of two that exclude each other one at most.
    fn relate(&mut self, instance: &Instance<'_, '_>) {
        for (index, variable) in &self.taken {
            let Some(action) = instance.advisor.action(*index) else {
                continue;
            };
            for need in action.needs.iter().filter_map(|need| self.taken.get(need)) {
                let mut expression = LinearExpr::empty();
                expression.add(*need, 1.0);
                expression.add(*variable, -1.0);
                self.problem
                    .add_constraint(expression, ComparisonOp::Ge, 0.0);
            }
            let rivals = action.rivals.iter().filter(|rival| *rival > index);
            for rival in rivals.filter_map(|rival| self.taken.get(rival)) {
                let mut expression = LinearExpr::empty();
                expression.add(*rival, 1.0);
                expression.add(*variable, 1.0);
                self.problem
                    .add_constraint(expression, ComparisonOp::Le, 1.0);
            }
        }
    }
}
