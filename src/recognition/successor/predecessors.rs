//! The recognition of the units that a commune comes from.

use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::Answer;
use crate::place::{CommuneCode, Confidence, Descent, Gazetteer, PlaceCode, UnitError, UnitKind};
use crate::recognition::Standing;
use crate::text::codes;

/// The units that a commune comes from, and what is known of their recognition (các đơn vị tiền
/// thân và việc công nhận trước khi sắp xếp).
///
/// Whether a commune that came out of a merger counts as recognised is not decided here: it is shown
/// whether all, some or none of its predecessors were, and on how many known histories that rests. What
/// follows is up to a [`SuccessorPolicy`](super::SuccessorPolicy).
///
/// ```
/// use nongthonmoi::assessment::{Answer, Treatment};
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::place::CommuneCode;
/// use nongthonmoi::recognition::{
///     Predecessors, PredecessorsNeeded, PredecessorsRecognised, Recognition, RecognitionClass,
///     Standing, StandingEntry, StandingEvent, SuccessorPolicy,
/// };
/// use nongthonmoi::samples::hoa_binh;
///
/// // Xã Tân Thành (04882) comes from Tân Dân (04882) and a part of Tân Mai (05203).
/// let gazetteer = hoa_binh::gazetteer();
/// let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
/// let (tan_thanh, tan_mai): (CommuneCode, CommuneCode) = ("04882".parse()?, "05203".parse()?);
/// # let names: Vec<String> = gazetteer
/// #     .descents(tan_thanh, day(2020), day(2019))?
/// #     .iter()
/// #     .map(|one| one.predecessor.to_string())
/// #     .collect();
/// # assert!(names.contains(&"05203".to_string()), "{names:?}");
///
/// // The recognition is made up.
/// let recognised = StandingEvent::Recognised(Recognition::new(RecognitionClass::Meets));
/// let entry = StandingEntry::on(NaiveDate::from_ymd_opt(2018, 7, 1).unwrap(), recognised);
/// let standings = [
///     Standing::new(tan_mai, vec![entry])?,
///     Standing::new(tan_thanh, vec![])?,
/// ];
/// let find = |code| standings.iter().find(|standing| standing.commune() == code);
/// let predecessors = Predecessors::of(&gazetteer, (tan_thanh, day(2020)), day(2019), find)?;
/// assert_eq!(predecessors.recognised(), PredecessorsRecognised::Some);
///
/// let counts = Treatment::Counts;
/// let policy = SuccessorPolicy::new(PredecessorsNeeded::Every, counts, counts);
/// let decided = predecessors.counted_by(policy);
/// assert_eq!((decided.answer, decided.policy), (Answer::No, policy));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias = "đơn vị tiền thân")]
#[doc(alias = "sáp nhập")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Predecessors {
    /// The commune.
    pub commune: CommuneCode,
    /// The later day, for which the commune is looked at.
    pub as_of: NaiveDate,
    /// The earlier day, on which its predecessors are looked at.
    pub since: NaiveDate,
    /// Whether the commune itself was recognised after the earlier day and still is on the later one,
    /// by its own history. Without a history of the commune that cannot be said.
    pub own: Answer,
    /// The units that it comes from, codes ascending; itself alone if nothing happened to it.
    pub units: Vec<Predecessor>,
}

impl Predecessors {
    /// The units that stood on an earlier day for a commune of a later one, each with whether it was
    /// recognised at the end of the earlier day by its history.
    ///
    /// A code that a merger gave to another unit has one history; it counts for the unit that its
    /// entries are about. Of a unit without a history it cannot be said whether it was recognised.
    ///
    /// # Errors
    /// Those of [`Gazetteer::descents`].
    pub fn of<'a>(
        gazetteer: &Gazetteer,
        (commune, as_of): (CommuneCode, NaiveDate),
        since: NaiveDate,
        standing: impl Fn(CommuneCode) -> Option<&'a Standing>,
    ) -> Result<Self, UnitError> {
        let (as_of, since) = (as_of.max(since), as_of.min(since));
        let descents = gazetteer.descents(commune, as_of, since)?;
        let mut units = Vec::new();
        for descent in descents {
            let PlaceCode::Commune(code) = descent.predecessor else {
                continue;
            };
            let kind = gazetteer.unit_on(code, since)?.kind();
            let history =
                standing(code).filter(|history| tells_of(history, gazetteer, since, as_of));
            let recognised = match (kind, history) {
                (UnitKind::Commune, Some(history)) => history.is_recognised(since),
                (UnitKind::Commune, None) => Answer::CannotSay,
                (UnitKind::Ward | UnitKind::Township, _) => Answer::No,
            };
            units.push(Predecessor {
                code,
                descent,
                kind,
                recognised,
            });
        }
        let continues = units.iter().any(|one| one.code == commune);
        let own = standing(commune).map_or(Answer::CannotSay, |history| {
            let before = history.entries_until(since).len();
            let only_before = before > 0 && before == history.entries().len();
            if only_before && !continues {
                // It is that of the unit which had the code before.
                Answer::CannotSay
            } else {
                recognised_since(history, since, as_of)
            }
        });
        Ok(Self {
            commune,
            as_of,
            since,
            own,
            units,
        })
    }

    /// The communes among them, codes ascending.
    pub fn communes(&self) -> impl Iterator<Item = &Predecessor> {
        self.units
            .iter()
            .filter(|one| one.kind == UnitKind::Commune)
    }

    /// How many of the communes are known to have been recognised or not, of how many.
    #[must_use]
    pub fn evidence(&self) -> (u32, u32) {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let known = self.communes().filter(|one| one.is_known()).count();
        (number(known), number(self.communes().count()))
    }

    /// The confidence of the weakest link to one of the units.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        let all = self.units.iter().map(|one| one.descent.confidence);
        all.min().unwrap_or(Confidence::High)
    }

    /// Whether all, some or none of the communes were recognised, where that does not depend on what is
    /// not known.
    #[must_use]
    pub fn recognised(&self) -> PredecessorsRecognised {
        let certain = |answer| {
            self.communes()
                .any(|one| one.descent.certain && one.recognised == answer)
        };
        let every = |answer| self.communes().all(|one| one.recognised == answer);
        if self.communes().next().is_none() || every(Answer::No) {
            PredecessorsRecognised::None
        } else if every(Answer::Yes) {
            PredecessorsRecognised::All
        } else if certain(Answer::Yes) && certain(Answer::No) {
            PredecessorsRecognised::Some
        } else {
            PredecessorsRecognised::CannotSay
        }
    }
}

/// Whether a history speaks of the unit that has its code on a day, and not only of one that was
/// given the code later.
fn tells_of(history: &Standing, gazetteer: &Gazetteer, since: NaiveDate, on: NaiveDate) -> bool {
    let code = history.commune();
    if !history.entries_until(since).is_empty() || history.entries().is_empty() {
        return true;
    }
    let place = PlaceCode::from(code);
    gazetteer.descents(code, since, on).is_ok_and(|descents| {
        let mut own = descents.iter().filter(|one| one.successor == place);
        own.any(Descent::is_exact) || gazetteer.unit_on(code, on).is_err()
    })
}

/// Whether a commune was recognised after one day and is so at the end of another; an entry that may
/// be from before the first day leaves it open.
fn recognised_since(history: &Standing, since: NaiveDate, on: NaiveDate) -> Answer {
    let before = history.entries_until(since).len();
    let rest: Vec<_> = history.entries().iter().skip(before).cloned().collect();
    let dated = rest.iter().filter(|entry| entry.date().is_some());
    let dated = Standing::sorted(history.commune(), dated.cloned().collect()).is_recognised(on);
    let all = Standing::sorted(history.commune(), rest).is_recognised(on);
    if dated == all {
        dated
    } else {
        Answer::CannotSay
    }
}

/// A unit that a commune comes from, and whether it was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Predecessor {
    /// Its code on the earlier day.
    pub code: CommuneCode,
    /// How it is in the commune: how much of it, and how sure that is.
    pub descent: Descent,
    /// What it was on the earlier day. Wards and townships are not recognised.
    pub kind: UnitKind,
    /// Whether it was recognised at the end of the earlier day.
    pub recognised: Answer,
}

impl Predecessor {
    /// Whether its history says so or otherwise.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.recognised != Answer::CannotSay
    }
}

codes! {
    /// How many of the predecessors of a commune were recognised.
    closed because "all, some, none, or not known: whoever asks must handle each"
    enum PredecessorsRecognised: "outcome of predecessors" {
        /// All of them, `all`.
        All = "all", "tất cả các xã tiền thân đã đạt chuẩn", "all predecessors were recognised";
        /// Some were and some were not, `some`.
        Some = "some", "một số xã tiền thân đã đạt chuẩn", "some predecessors were recognised";
        /// None was, or no commune is among them, `none`.
        None = "none", "không có xã tiền thân nào đạt chuẩn", "no predecessor was recognised";
        /// What is known leaves it open, `cannot-say`.
        CannotSay = "cannot-say",
            "chưa thể kết luận về các xã tiền thân", "of the predecessors it cannot be said yet";
    }
}
