//! Published figures that are not what they were in the earlier dossier.

use crate::rules::catalog::earlier::Figures;
use crate::rules::prelude::*;

facts! {
    earlier::WHAT;
    published_paths::DATE;
    published_paths::SOURCE;
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
        let (day, figure) = (
            const { date(2017, 12, 31) },
            Published::Recognised { communes },
        );
        state.published = vec![examples::figures::published(day, figure)];
    })
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let now = by_source(dossier.read_state()?);
    let before = dossier.read_earlier()?.read_state();
    let mut before = by_source(before.map_err(|_| NOTHING_TO_COMPARE)?);
    before.retain(|key, _| now.contains_key(key));
    if before.is_empty() {
        return Err(NOTHING_TO_COMPARE);
    }
    for (key, now) in now {
        let (Some(before), (_, date, source)) = (before.remove(&key), key) else {
            continue;
        };
        for change in before.changes(now) {
            let place = earlier::place(&change.path);
            let facts = [
                WHAT.is(change.what),
                DATE.is(date),
                SOURCE.is(source),
                BEFORE.is(change.before),
                NOW.is(change.now),
            ];
            findings
                .report(change.path, Matter::CommuneCriteria.cite(date), facts)
                .related([place]);
        }
    }
    Ok(())
}

const NOTHING_TO_COMPARE: SkipReason = guards::reason(
    "hai hồ sơ không có số liệu công bố cùng nguồn, cùng ngày",
    "the two dossiers have no published figure of one source and day",
);

/// The published figures by their kind, their day and the key of their source.
fn by_source(state: &State) -> SortedMap<(&'static str, NaiveDate, &str), Figures> {
    let mut all: SortedMap<_, Figures> = SortedMap::new();
    for one in &state.published {
        let (name, what, figure): (_, _, FactValue) = match one.figure {
            Published::Recognised { communes } => ("recognised", RECOGNISED, communes.into()),
            Published::MeanCriteria { mean } => ("mean_criteria", MEAN, mean.into()),
            Published::NoneBelow { criteria } => ("none_below", FLOOR, criteria.into()),
        };
        let figures = all.entry((name, one.date, &*one.source.key));
        let path = published_paths::published(one, name);
        figures.or_default().add(path, what, figure);
    }
    for table in &state.censuses {
        let figures = all.entry(("censuses", table.date, &*table.source.key));
        let figures = figures.or_default();
        let path = published_paths::census(table);
        if let Some(communes) = table.communes {
            figures.add(path.child("communes"), COMMUNES_OF_TABLE, communes);
        }
        if let Some(mean) = table.mean {
            figures.add(
                path.join("mean"),
                MEAN_OF_TABLE,
                published_paths::qualified(mean),
            );
        }
        for tier in &table.tiers {
            let (path, band) = (
                published_paths::tier(table, tier),
                published_paths::band(tier.from, tier.to),
            );
            let of_band = |vi: &str, en: &str| {
                Label::owned(
                    format!("{vi} {band} tiêu chí"),
                    format!("{en} {band} criteria"),
                )
            };
            if let Some(percent) = tier.percent {
                let what = of_band("Tỷ lệ xã đạt", "The share of communes at");
                figures.add(path.child("percent"), what, percent);
            }
            let what = of_band("Số xã đạt", "The communes at");
            figures.add(path, what, tier.communes);
        }
    }
    all
}

const RECOGNISED: Label = Label::new(
    "Số xã đạt chuẩn đã công bố",
    "The published recognised communes",
);
const MEAN: Label = Label::new("Số tiêu chí bình quân đã công bố", "The published mean");
const FLOOR: Label = Label::new("Mức sàn đã công bố", "The published floor");
const COMMUNES_OF_TABLE: Label =
    Label::new("Số xã của bảng phân nhóm", "The communes of the table");
const MEAN_OF_TABLE: Label = Label::new("Số bình quân của bảng phân nhóm", "The mean of the table");
