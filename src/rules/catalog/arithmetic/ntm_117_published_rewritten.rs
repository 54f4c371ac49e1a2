//! Published figures that are not what they were in the earlier dossier.

use crate::rules::catalog::earlier::Figures;
use crate::rules::prelude::*;

facts! {
    earlier::WHAT;
    figures::DATE;
    figures::SOURCE;
    earlier::BEFORE;
    earlier::NOW;
}

pub(super) static NTM_117: Rule = Rule::warning("NTM-117", &[Input::State, Input::Earlier])
    .title(
        "số liệu đã công bố khác hồ sơ lần trước dù cùng nguồn, cùng ngày",
        "a published figure of one source and day differs from the earlier dossier",
    )
    .why(
        "Hai hồ sơ dẫn cùng một nguồn và cùng một ngày nhưng ghi số khác nhau: một trong hai lần đã chép sai, hoặc nguồn đã sửa số mà không nói.",
        "Both dossiers cite the same source for the same day and have another figure: it was copied wrong one of the two times, or the source changed it without saying so.",
    )
    .remedy(
        "Mở lại nguồn và ghi số đang có ở đó; giữ bản chụp nếu nguồn đã sửa.",
        "Open the source again and enter what stands there; keep a copy if the source changed it.",
    )
    .basis(
        "không phải quy định: đối chiếu hai lần dẫn một nguồn",
        "no law: one source as it was cited twice",
    )
    .message(
        "{what}, ngày {date}, nguồn {source}: là {now}, trong hồ sơ lần trước là {before}",
        "{what}, of {date}, source {source}: is {now}, and was {before} in the earlier dossier",
    )
    .facts(FACTS)
    .examples(|| recognised(3).earlier(recognised(2)), || recognised(2).earlier(recognised(2)))
    .check(check);

/// A number of recognised communes of the year before.
fn recognised(communes: u32) -> Example {
    examples::figures::with_state(|state| {
        let day = const { date(2017, 12, 31) };
        state.published = vec![examples::figures::published(
            day,
            Published::Recognised { communes },
        )];
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let now = dossier.read_state()?;
    let before = dossier.read_earlier()?.read_state();
    let before = before.map_err(|_| NOTHING_TO_COMPARE)?;
    let (known, mut common) = (keys(before), keys(now));
    common.retain(|key| known.contains(key));
    if common.is_empty() {
        return Err(NOTHING_TO_COMPARE);
    }
    for key in common {
        let (_, date, source) = key;
        for change in of(before, key).changes(of(now, key)) {
            let place = earlier::place(&change.path);
            findings
                .report(
                    change.path,
                    figures::cite(),
                    [
                        WHAT.is(change.what),
                        DATE.is(date),
                        SOURCE.is(source),
                        BEFORE.is(change.before),
                        NOW.is(change.now),
                    ],
                )
                .because([place]);
        }
    }
    Ok(())
}

const NOTHING_TO_COMPARE: SkipReason = SkipReason::NothingStated(Label::new(
    "hai hồ sơ không có số liệu công bố cùng nguồn, cùng ngày",
    "the two dossiers have no published figure of one source and day",
));

/// The kind of a figure, its day and the key of its source.
type Key<'a> = (&'static str, NaiveDate, &'a str);

const TABLE: &str = "censuses";

fn keys(state: &State) -> SortedSet<Key<'_>> {
    let figures = state.published.iter();
    let figures = figures.map(|one| (kind(one.figure).0, one.date, one.source.key()));
    let tables = state.censuses.iter();
    let tables = tables.map(|one| (TABLE, one.date, one.source.key()));
    figures.chain(tables).collect()
}

/// The segment of the path, and what the figure is.
const fn kind(figure: Published) -> (&'static str, Label) {
    match figure {
        Published::Recognised { .. } => (
            "recognised",
            Label::new(
                "Số xã đạt chuẩn đã công bố",
                "The published recognised communes",
            ),
        ),
        Published::MeanCriteria { .. } => (
            "mean_criteria",
            Label::new("Số tiêu chí bình quân đã công bố", "The published mean"),
        ),
        Published::NoneBelow { .. } => (
            "none_below",
            Label::new("Mức sàn đã công bố", "The published floor"),
        ),
    }
}

/// The figures of one key.
fn of(state: &State, key: Key<'_>) -> Figures {
    let mut all = Figures::default();
    for one in &state.published {
        let (name, what) = kind(one.figure);
        if (name, one.date, one.source.key()) == key {
            let path = figures::published(one, name);
            match one.figure {
                Published::Recognised { communes } => all.add(path, what, communes),
                Published::MeanCriteria { mean } => all.add(path, what, mean),
                Published::NoneBelow { criteria } => all.add(path, what, criteria),
            }
        }
    }
    for table in &state.censuses {
        if (TABLE, table.date, table.source.key()) != key {
            continue;
        }
        let path = figures::census(table);
        if let Some(communes) = table.communes {
            let what = Label::new("Số xã của bảng phân nhóm", "The communes of the table");
            all.add(path.clone().join("communes"), what, communes);
        }
        if let Some(mean) = table.mean {
            let what = Label::new("Số bình quân của bảng phân nhóm", "The mean of the table");
            all.add(path.join("mean"), what, figures::qualified(mean));
        }
        for tier in &table.tiers {
            let (path, band) = (
                figures::tier(table, tier),
                figures::band(tier.from, tier.to),
            );
            if let Some(percent) = tier.percent {
                let what = Label::owned(
                    format!("Tỷ lệ xã đạt {band} tiêu chí"),
                    format!("The share of communes at {band} criteria"),
                );
                all.add(path.clone().join("percent"), what, percent);
            }
            let what = Label::owned(
                format!("Số xã đạt {band} tiêu chí"),
                format!("The communes at {band} criteria"),
            );
            all.add(path, what, tier.communes);
        }
    }
    all
}
