//! Published numbers of recognised communes that fall without a revocation.

use crate::rules::catalog::histories::Ends;
use crate::rules::prelude::*;

facts! {
    FROM: NaiveDate = "from", "ngày công bố trước", "the earlier day";
    BEFORE: u64 = "before", "số xã đạt chuẩn lần trước", "the communes on the earlier day";
    TO: NaiveDate = "to", "ngày công bố sau", "the later day";
    AFTER: u64 = "after", "số xã đạt chuẩn lần sau", "the communes on the later day";
    EXPLAINED: usize = "explained", "số xã bị thu hồi hoặc sáp nhập giữa hai ngày", "those revoked or merged in between";
}

pub(super) static NTM_115: Rule = Rule::warning("NTM-115", &[Input::State])
    .title(
        "số xã đạt chuẩn đã công bố giảm mà không có thu hồi",
        "the published number of recognised communes falls without a revocation",
    )
    .why(
        "Xã đã được công nhận chỉ thôi là xã đạt chuẩn khi có quyết định thu hồi hoặc khi sáp nhập vào đơn vị khác. Số công bố lần sau ít hơn lần trước nhiều hơn số quyết định thu hồi và số xã sáp nhập giữa hai ngày.",
        "A recognised commune stops being one only when its recognition is revoked or when it goes up in another unit. The later figure is lower by more than the revocations and mergers between the two days.",
    )
    .remedy(
        "Đối chiếu hai số công bố với danh sách quyết định; một số có thể tính cả xã đạt đủ tiêu chí nhưng chưa được công nhận.",
        "Compare both figures with the list of decisions; one may count communes that meet the criteria and are not yet recognised.",
    )
    .rests_on(basis::DECISIONS)
    .message(
        "Số xã đạt chuẩn đã công bố giảm từ {before} (ngày {from}) xuống {after} (ngày {to}), nhưng giữa hai ngày chỉ có {explained} xã bị thu hồi hoặc sáp nhập",
        "The published number of recognised communes falls from {before} (on {from}) to {after} (on {to}), but only {explained} were revoked or merged in between",
    )
    .facts(FACTS)
    .examples(|| published(2, 1), || published(1, 2))
    .check(check);

/// Two published figures, and a commune recognised between them.
fn published(before: u32, after: u32) -> Example {
    examples::figures::with_state(|state| {
        let days = [const { date(2017, 1, 31) }, examples::figures::DAY];
        let figures = days.into_iter().zip([before, after]);
        let figures = figures.map(|(day, communes)| {
            examples::figures::published(day, Published::Recognised { communes })
        });
        state.published = figures.collect();
        let recognition = Recognition::new(RecognitionClass::Meets);
        let entry = examples::state::recognised(const { date(2017, 12, 20) }, recognition);
        state.standings = vec![Standing::sorted(examples::state::RECOGNISED, vec![entry])];
    })
}

/// A number of recognised communes, and where it was published.
type Recognised<'a> = (u32, &'a PublishedFigure);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (state, reading) = (dossier.read_state()?, dossier.state_reading()?);
    // The lowest and the highest figure of each day.
    let mut days: SortedMap<NaiveDate, (Recognised<'_>, Recognised<'_>)> = SortedMap::new();
    for published in &state.published {
        if let Published::Recognised { communes } = published.figure {
            let figure = (communes, published);
            let (least, most) = days.entry(published.date).or_insert((figure, figure));
            // Of equal figures the one whose source has the first key.
            let key = &*published.source.key;
            if (communes, key) < (least.0, &*least.1.source.key) {
                *least = figure;
            }
            if (Reverse(communes), key) < (Reverse(most.0), &*most.1.source.key) {
                *most = figure;
            }
        }
    }
    if days.len() < 2 {
        return Err(NO_TWO_FIGURES);
    }
    if reading.histories().is_empty() {
        return Err(NO_HISTORY);
    }
    let ends = Ends::of(reading);
    for ((from, (before, _)), (to, (_, after))) in days.iter().zip(days.iter().skip(1)) {
        let explained = ends.between(*from, *to);
        let fall = before.0.checked_sub(after.0);
        let fall = fall.and_then(|fall| usize::try_from(fall).ok());
        if fall.is_none_or(|fall| fall <= explained) {
            continue;
        }
        let facts = [
            FROM.is(*from),
            BEFORE.is(before.0),
            TO.is(*to),
            AFTER.is(after.0),
            EXPLAINED.is(explained),
        ];
        let ended = (explained > 0).then(state_paths::standings);
        let places = [published_paths::published(before.1, "recognised")].into_iter();
        let path = published_paths::published(after.1, "recognised");
        findings
            .report(path, Matter::Recognition.cite(*to), facts)
            .related(places.chain(ended));
    }
    Ok(())
}

const NO_TWO_FIGURES: SkipReason = guards::reason(
    "không có hai số xã đạt chuẩn công bố ở hai ngày",
    "no two numbers of recognised communes were published of two days",
);

const NO_HISTORY: SkipReason = guards::reason(
    "không có quá trình công nhận của xã nào, nên không rõ có thu hồi hay không",
    "there is no history of a commune, so it is not known whether any was revoked",
);
