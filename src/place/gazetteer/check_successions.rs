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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::date;
    use crate::place::code::{CommuneCode, ProvinceCode};
    use crate::place::gazetteer::Gazetteer;
    use crate::place::unit::Confidence;
    use crate::place::unit::test_rows::{COVERAGE, unit_in, years};
    use alloc::string::ToString;
    use alloc::vec;

    const DAY: NaiveDate = date(2015, 1, 1);

    fn code(number: u32) -> PlaceCode {
        CommuneCode::of(number).into()
    }

    fn link(from: u32, to: u32, kind: ChangeKind, extent: Extent) -> Succession {
        Succession::of(DAY, code(from), code(to), kind, extent, Confidence::High)
    }

    /// Xã Một (1) and xã Hai (2) lie in a province; Hai became xã Ba (3), and xã Bốn (4) was there
    /// all the time.
    fn gazetteer() -> Gazetteer {
        let unit = |code, name, valid| unit_in(code, name, ProvinceCode::of(25), valid);
        let units = vec![
            unit(1, "Một", years(2010, 2015)),
            unit(2, "Hai", years(2010, 2015)),
            unit(3, "Ba", years(2015, 2020)),
            unit(4, "Bốn", COVERAGE),
        ];
        Gazetteer::new(COVERAGE, vec![], units).unwrap()
    }

    fn good() -> Vec<Succession> {
        vec![
            link(1, 3, ChangeKind::Merged, Extent::Whole),
            link(2, 3, ChangeKind::Merged, Extent::Unknown),
        ]
    }

    fn problems(links: Vec<Succession>) -> Vec<GazetteerProblem> {
        let error = gazetteer().with_successions(links).unwrap_err();
        error.problems().to_vec()
    }

    #[test]
    fn complete_links_are_accepted() {
        assert!(gazetteer().with_successions(good()).is_ok());
        // A part may go away without a word of the rest, and a unit may end without a successor.
        let lone = vec![
            link(1, 3, ChangeKind::Split, Extent::Part),
            Succession::abolished(DAY, code(2), Confidence::Low),
        ];
        assert!(gazetteer().with_successions(lone).is_ok());
    }

    #[test]
    fn an_end_or_a_beginning_without_a_link_is_a_problem() {
        assert_eq!(
            problems(vec![]),
            [
                GazetteerProblem::NoFate {
                    code: code(1),
                    date: DAY
                },
                GazetteerProblem::NoFate {
                    code: code(2),
                    date: DAY
                },
                GazetteerProblem::NoOrigin {
                    code: code(3),
                    date: DAY
                },
            ]
        );
        // The day must be the right one.
        let mut late = good();
        late.push(Succession::of(
            date(2016, 1, 1),
            code(3),
            code(4),
            ChangeKind::Merged,
            Extent::Part,
            Confidence::High,
        ));
        let on = date(2016, 1, 1);
        assert_eq!(
            problems(late),
            [3, 4].map(|number| GazetteerProblem::NotKept {
                code: code(number),
                date: on
            })
        );
    }

    #[test]
    fn both_ends_of_a_link_are_in_force() {
        let mut links = good();
        links.push(link(3, 1, ChangeKind::Merged, Extent::Whole));
        assert_eq!(
            problems(links),
            [
                GazetteerProblem::PredecessorNotInForce {
                    code: code(3),
                    date: DAY
                },
                GazetteerProblem::SuccessorNotInForce {
                    code: code(1),
                    date: DAY
                },
            ]
        );
        let province = PlaceCode::Province(ProvinceCode::of(25));
        let mut links = good();
        let (kind, whole) = (ChangeKind::Merged, Extent::Whole);
        links.push(Succession::of(
            DAY,
            province,
            province,
            kind,
            whole,
            Confidence::High,
        ));
        assert_eq!(
            problems(links),
            [
                GazetteerProblem::PredecessorNotInForce {
                    code: province,
                    date: DAY
                },
                GazetteerProblem::SuccessorNotInForce {
                    code: province,
                    date: DAY
                },
            ]
        );
    }

    #[test]
    fn a_unit_goes_over_once_and_whole_or_in_parts() {
        let mut links = good();
        links.push(link(1, 3, ChangeKind::Merged, Extent::Whole));
        let predecessor = code(1);
        let twice = GazetteerProblem::SuccessionTwice {
            predecessor,
            date: DAY,
        };
        let not_in_parts = GazetteerProblem::NotInParts {
            predecessor,
            date: DAY,
        };
        assert_eq!(problems(links), [twice, not_in_parts]);
        let mut links = good();
        links.push(link(1, 4, ChangeKind::Split, Extent::Part));
        links.push(link(4, 4, ChangeKind::Kept, Extent::Whole));
        assert_eq!(problems(links), [not_in_parts]);
    }

    #[test]
    fn a_unit_that_goes_on_has_a_link_to_itself() {
        let mut links = good();
        links.remove(0);
        links.push(link(1, 4, ChangeKind::Merged, Extent::Whole));
        let not_kept = GazetteerProblem::NotKept {
            code: code(4),
            date: DAY,
        };
        assert_eq!(problems(links.clone()), [not_kept]);
        assert!(
            not_kept
                .to_string()
                .ends_with("add the link of `00004` to itself, of kind `kept`")
        );
        links.push(link(4, 4, ChangeKind::Kept, Extent::Whole));
        assert!(gazetteer().with_successions(links).is_ok());
    }

    #[test]
    fn the_kind_of_a_link_is_what_the_rows_say() {
        let wrong = |kind| {
            let mut links = good();
            links.remove(0);
            links.push(link(1, 3, kind, Extent::Whole));
            gazetteer().with_successions(links)
        };
        for kind in [
            ChangeKind::Kept,
            ChangeKind::Moved,
            ChangeKind::Recoded,
            ChangeKind::Reclassified,
        ] {
            let problem = GazetteerProblem::KindDisagrees {
                predecessor: code(1),
                successor: code(3),
                date: DAY,
                kind,
            };
            assert_eq!(wrong(kind).unwrap_err().problems(), [problem]);
        }
        for kind in [ChangeKind::Renamed, ChangeKind::Merged, ChangeKind::Split] {
            assert!(wrong(kind).is_ok(), "{kind}");
        }
    }
}
