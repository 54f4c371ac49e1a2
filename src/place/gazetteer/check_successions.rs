//! Whether the links of a gazetteer fit its rows and tell everything.

use alloc::vec::Vec;

use super::problem::GazetteerProblem;
use super::rows::{Row, Rows, in_force};
use crate::calendar::NaiveDate;
use crate::place::change::{ChangeKind, Extent, Succession, SuccessionTable};
use crate::place::code::{Parent, PlaceCode};
use crate::sorted::sort;

/// What is wrong with links: those of one unit on one day, and what no link states.
pub(super) fn check_successions(rows: &Rows, table: &SuccessionTable) -> Vec<GazetteerProblem> {
    let (mut problems, mut not_kept) = (Vec::new(), Vec::new());
    let of_one_unit = |one: &Succession, other: &Succession| {
        (one.predecessor(), one.date()) == (other.predecessor(), other.date())
    };
    for links in table.links().chunk_by(of_one_unit) {
        check_unit(rows, links, &mut problems);
        let named = links.iter().flat_map(|link| {
            let both = [Some(link.predecessor()), link.successor()];
            both.into_iter()
                .flatten()
                .map(move |code| (link.date(), code))
        });
        not_kept.extend(named.filter(|&(date, code)| {
            goes_on(rows, code, date) && !is_linked_to_itself(table, code, date)
        }));
    }
    sort(&mut not_kept);
    not_kept.dedup();
    let not_kept = not_kept.into_iter();
    problems.extend(not_kept.map(|(date, code)| GazetteerProblem::NotKept { code, date }));
    check_complete(rows, &rows.districts, table, &mut problems);
    check_complete(rows, &rows.units, table, &mut problems);
    problems
}

/// The links from one unit on one day.
fn check_unit(rows: &Rows, links: &[Succession], problems: &mut Vec<GazetteerProblem>) {
    let Some((predecessor, date)) = links.first().map(|link| (link.predecessor(), link.date()))
    else {
        return;
    };
    let before = state_before(rows, predecessor, date);
    if before.is_none() {
        problems.push(GazetteerProblem::PredecessorNotInForce {
            code: predecessor,
            date,
        });
    }
    let twice = links.iter().zip(links.iter().skip(1));
    if twice
        .clone()
        .any(|(one, next)| one.successor() == next.successor())
    {
        problems.push(GazetteerProblem::SuccessionTwice { predecessor, date });
    }
    if links.len() > 1 && links.iter().any(|link| link.extent() != Extent::Part) {
        problems.push(GazetteerProblem::NotInParts { predecessor, date });
    }
    for link in links {
        let Some(successor) = link.successor() else {
            continue;
        };
        match (before, State::on(rows, successor, date)) {
            (_, None) => problems.push(GazetteerProblem::SuccessorNotInForce {
                code: successor,
                date,
            }),
            (Some(before), Some(after)) if !before.agrees(after, link.kind()) => {
                problems.push(GazetteerProblem::KindDisagrees {
                    predecessor,
                    successor,
                    date,
                    kind: link.kind(),
                });
            }
            _ => {}
        }
    }
}

/// Every row that ends inside the coverage is a predecessor, and every one that begins inside it a
/// successor.
fn check_complete<R: Row>(
    rows: &Rows,
    of_level: &[R],
    table: &SuccessionTable,
    problems: &mut Vec<GazetteerProblem>,
) {
    let coverage = rows.coverage;
    for row in of_level {
        let (code, valid) = (row.code().into(), row.valid());
        let begins_inside = valid.from() > coverage.from();
        if begins_inside && table.origins(code, valid.from()) == 0 {
            problems.push(GazetteerProblem::NoOrigin {
                code,
                date: valid.from(),
            });
        }
        let ends_inside = valid.until().filter(|&until| coverage.contains(until));
        if let Some(date) = ends_inside.filter(|&date| table.on(code, date).is_empty()) {
            problems.push(GazetteerProblem::NoFate { code, date });
        }
    }
}

fn is_linked_to_itself(table: &SuccessionTable, code: PlaceCode, date: NaiveDate) -> bool {
    let links = table.on(code, date);
    links.iter().any(|link| link.successor() == Some(code))
}

/// Whether the row of a code holds on the day and on the day before.
fn goes_on(rows: &Rows, code: PlaceCode, date: NaiveDate) -> bool {
    let after = State::on(rows, code, date);
    after.is_some_and(|after| after.from < date)
}

/// What a row says of a place.
#[derive(Clone, Copy)]
struct State<'a> {
    code: PlaceCode,
    name: &'a str,
    kind: &'static str,
    parent: Parent,
    from: NaiveDate,
}

fn state_before(rows: &Rows, code: PlaceCode, date: NaiveDate) -> Option<State<'_>> {
    State::on(rows, code, date.pred_opt()?)
}

impl<'a> State<'a> {
    fn on(rows: &'a Rows, code: PlaceCode, date: NaiveDate) -> Option<Self> {
        match code {
            PlaceCode::Province(_) => None,
            PlaceCode::District(district) => {
                let row = in_force(&rows.districts, district, date).ok()?;
                Some(Self {
                    code,
                    name: row.name(),
                    kind: row.kind().code(),
                    parent: Parent::Province(row.province()),
                    from: row.valid().from(),
                })
            }
            PlaceCode::Commune(commune) => {
                let row = in_force(&rows.units, commune, date).ok()?;
                Some(Self {
                    code,
                    name: row.name(),
                    kind: row.kind().code(),
                    parent: row.parent(),
                    from: row.valid().from(),
                })
            }
        }
    }

    /// Whether the rows before and after a change agree with the kind of a link.
    fn agrees(self, after: Self, kind: ChangeKind) -> bool {
        let named = self.name == after.name;
        let of_kind = self.kind == after.kind;
        let within = self.parent == after.parent;
        let coded = self.code == after.code;
        match kind {
            ChangeKind::Kept => named && of_kind && within && coded,
            ChangeKind::Moved => named && of_kind && !within,
            ChangeKind::Renamed => !named && of_kind,
            ChangeKind::Recoded => named && of_kind && within && !coded,
            ChangeKind::Reclassified => !of_kind,
            ChangeKind::Merged | ChangeKind::Split | ChangeKind::Abolished => true,
        }
    }
}
