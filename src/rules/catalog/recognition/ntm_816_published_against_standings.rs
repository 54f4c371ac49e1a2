//! Published numbers of recognised communes that the histories of the communes do not give.

use crate::rules::prelude::*;

facts! {
    published_paths::DATE;
    published_paths::SOURCE;
    PUBLISHED: u64 = "published", "số xã đạt chuẩn đã công bố", "the published number of recognised communes";
    LEAST: usize = "least", "số xã chắc chắn đang được công nhận", "the communes that are certainly recognised";
    MOST: usize = "most", "số xã có thể đang được công nhận", "the communes that may be recognised";
    REVOKED: usize = "revoked", "số xã đã bị thu hồi và chưa được công nhận lại", "the communes that were revoked and not recognised again";
}

pub(super) static NTM_816: Rule = Rule::warning("NTM-816", &[Input::Gazetteer, Input::State])
    .title(
        "số xã đạt chuẩn đã công bố khác quá trình công nhận của các xã",
        "the published number of recognised communes does not fit their histories",
    )
    .why(
        "Số công bố của một ngày nằm ngoài khoảng mà quá trình công nhận của các xã cho phép vào ngày đó: thường là xã đã bị thu hồi vẫn được tính, hoặc xã đạt đủ tiêu chí nhưng chưa có quyết định đã được tính. Xã chưa có quá trình, hoặc chưa rõ ngày, có thể được tính hoặc không; xã cơ bản đạt chuẩn cũng vậy.",
        "The published number of a day lies outside what the histories of the communes allow on that day: mostly a commune is still counted whose recognition was revoked, or one that meets the criteria and has no decision yet. A commune without a history, or whose days are not known, may count or not; so may one that basically meets the standard.",
    )
    .remedy(
        "Đối chiếu danh sách xã đạt chuẩn với các quyết định công nhận và thu hồi đến ngày đó.",
        "Compare the list of recognised communes with the decisions of recognition and of revocation up to that day.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "Công bố {published} xã đạt chuẩn ngày {date} (nguồn {source}); theo quá trình công nhận thì từ {least} đến {most} xã, {revoked} xã đã bị thu hồi",
        "{published} recognised communes are published of {date} (source {source}); by their histories there are {least} to {most}, and {revoked} were revoked",
    )
    .facts(FACTS)
    .examples(|| examples::state::published(true), || examples::state::published(false))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (gazetteer, state) = (dossier.read_gazetteer()?, dossier.read_state()?);
    let histories = dossier.state_reading()?.histories();
    let published = state.published.iter().filter_map(|one| match one.figure {
        Published::Recognised { communes } => Some((one, communes)),
        _ => None,
    });
    let published: Vec<_> = published.collect();
    if published.is_empty() || histories.is_empty() {
        return Err(NOTHING_TO_COMPARE);
    }
    let histories = histories.iter().copied();
    let histories = SortedMap::grouped(histories.map(|one| (one.commune(), one)));
    for (figure, communes) in published {
        let (path, day) = (
            published_paths::published(figure, "recognised"),
            figure.date,
        );
        if !gazetteer.coverage().contains(day) {
            findings.skip(path, guards::NOT_COVERED);
            continue;
        }
        // Since there are no districts, the units alone say of which province they are.
        let units = gazetteer.units_on(day);
        let provinces = units.filter_map(|unit| gazetteer.province_of(unit, day));
        let provinces: SortedSet<_> = provinces.collect();
        if provinces.len() > 1 {
            findings.skip(path, SEVERAL_PROVINCES);
            continue;
        }
        if provinces
            .iter()
            .any(|one| !gazetteer.covers_whole(*one, day))
        {
            findings.skip(path, ONLY_A_PART);
            continue;
        }
        let counted = Counted::of(&histories, gazetteer, (&state.ladder, day));
        let number = usize::try_from(communes).unwrap_or(usize::MAX);
        if number < counted.least || number > counted.most {
            let facts = [
                DATE.is(day),
                SOURCE.is(&*figure.source.key),
                PUBLISHED.is(communes),
                LEAST.is(counted.least),
                MOST.is(counted.most),
                REVOKED.is(counted.revoked.len()),
            ];
            let revoked = counted.revoked.into_iter().map(state_paths::standing);
            findings
                .report(path, Matter::Recognition.cite(day), facts)
                .related(revoked);
        }
    }
    Ok(())
}

/// What the histories say of a day.
struct Counted {
    least: usize,
    most: usize,
    revoked: Vec<CommuneCode>,
}

impl Counted {
    /// Of two histories of one commune that differ either may hold.
    fn of(
        histories: &SortedMap<CommuneCode, Vec<&Standing>>,
        gazetteer: &Gazetteer,
        (ladder, day): (&RecognitionLadder, NaiveDate),
    ) -> Self {
        let meets = |one: &&Standing| {
            one.is_recognised_as(RecognitionClass::Meets, ladder, day) == Answer::Yes
        };
        let is_not = |one: &&Standing| one.is_recognised(day) == Answer::No;
        let is_revoked = |one: &&Standing| {
            let mut until = one.entries_until(day).iter();
            is_not(one) && until.any(|one| matches!(one.event, StandingEvent::Revoked { .. }))
        };
        let certain = histories.values().filter(|own| own.iter().all(meets));
        // Also a unit that is a ward by now may still be counted.
        let possible = histories.values().filter(|own| !own.iter().all(is_not));
        let unknown = gazetteer.units_on(day).filter(|unit| {
            unit.kind() == UnitKind::Commune && !histories.contains_key(&unit.code())
        });
        let revoked = histories
            .iter()
            .filter(|(_, own)| own.iter().any(is_revoked));
        Self {
            least: certain.count(),
            most: possible.map(|_| ()).chain(unknown.map(|_| ())).count(),
            revoked: revoked.map(|(commune, _)| *commune).collect(),
        }
    }
}

const NOTHING_TO_COMPARE: SkipReason = guards::reason(
    "không có số xã đạt chuẩn đã công bố hoặc không có quá trình công nhận của xã nào",
    "no number of recognised communes was published, or there is no history of a commune",
);
const ONLY_A_PART: SkipReason = guards::reason(
    "danh mục chỉ có một phần các đơn vị của tỉnh, nên không so sánh được số công bố của cả tỉnh",
    "the gazetteer lists only a part of the province, so a number of the whole cannot be compared",
);

const SEVERAL_PROVINCES: SkipReason = guards::reason(
    "danh mục có nhiều tỉnh, nên không rõ số công bố là của tỉnh nào",
    "the gazetteer has several provinces, so it is not known of which the number is",
);
