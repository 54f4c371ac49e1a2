//! Codes that mean another unit in a later report.

use crate::rules::catalog::examples::mergers::{AFTER, BEFORE, KEPT, REUSED, with_results};
use crate::rules::prelude::*;

facts! {
    state_paths::COMMUNE;
    FIRST: String = "first", "đơn vị mang mã lần trước", "the unit of the earlier report";
    FIRST_DAY: NaiveDate = "first_day", "ngày báo cáo trước", "the day of the earlier report";
    SECOND: String = "second", "đơn vị mang mã lần này", "the unit of the later report";
    units::DAY;
    CHANGE: Label = "change", "thay đổi giữa hai ngày", "what happened in between";
}

pub(super) static NTM_513: Rule = Rule::info("NTM-513", &[
        Input::Gazetteer,
        Input::Reports,
        Input::State,
        Input::Earlier,
    ])
    .title(
        "một mã xã có nghĩa khác nhau giữa hai lần báo cáo",
        "a code means another unit in a later report",
    )
    .why(
        "Cùng một mã nhưng giữa hai ngày báo cáo đã được giao cho xã khác, hoặc xã mang mã đã nhập thêm, tách bớt địa bàn. Hai số liệu đều có thể đúng nhưng không so sánh được với nhau theo mã. Đổi tên, đổi huyện mà địa bàn giữ nguyên thì không bị nêu. Danh mục không ghi quan hệ kế thừa thì xét theo tên.",
        "Between two reports the same code was given to another commune, or the commune with it took in others or lost a part. Both may be right, and they cannot be compared by the code. Another name or another district with the same area is not reported. Where the gazetteer records no successions, the name decides.",
    )
    .remedy(
        "Đối chiếu hai thời điểm theo đơn vị kế tiếp, không theo mã; nếu lần sau ghi nhầm mã cũ thì sửa mã.",
        "Compare the two days by successors and not by the code; correct the code if the later report has that of the old unit.",
    )
    .basis(
        "danh mục đơn vị hành chính vào từng ngày; nghị quyết sắp xếp đơn vị hành chính",
        "the units in force on each day; the resolution on the units",
    )
    .message(
        "Mã {commune}: ngày {first_day} là {first}, ngày {day} là {second}, {change}",
        "{commune} is {first} on {first_day} and {second} on {day}, {change}",
    )
    .facts(FACTS)
    .examples(|| with_results(&[(REUSED, BEFORE), (REUSED, AFTER)]), || with_results(&[(REUSED, BEFORE), (KEPT, BEFORE), (KEPT, AFTER)]))
    .check(check);

/// Where a commune is mentioned, by its code and the day; one place for each.
type Mentions = SortedMap<(CommuneCode, NaiveDate), Path>;

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let gazetteer = dossier.read_gazetteer()?;
    let mut mentions = mentions(dossier);
    if mentions.is_empty() {
        let absent = dossier.read_reports().err();
        return Err(absent.unwrap_or(SkipReason::Absent(Input::State)));
    }
    if let Ok(before) = dossier.read_earlier() {
        for (key, path) in self::mentions(&before) {
            mentions.entry(key).or_insert_with(|| earlier::place(&path));
        }
    }
    let next = mentions.iter().skip(1);
    for (((commune, first), before), ((other, day), path)) in mentions.iter().zip(next) {
        if commune != other || path.is_within(&earlier::place(&Path::root())) {
            continue;
        }
        let changed = units::change_of_meaning(gazetteer, *commune, *first, *day);
        let Some((one, next, change)) = changed else {
            continue;
        };
        let facts = [
            COMMUNE.is(*commune),
            FIRST.is(one.full_name()),
            FIRST_DAY.is(*first),
            SECOND.is(next.full_name()),
            DAY.is(*day),
            CHANGE.is(change),
        ];
        let places = units::paths_of(*commune).into_iter();
        findings
            .report(path.clone(), report_paths::cite(dossier, *day), facts)
            .related(places.chain([before.clone()]));
    }
    Ok(())
}

fn mentions(dossier: &Dossier<'_>) -> Mentions {
    let mut mentions = Mentions::new();
    for report in dossier.read_reports().unwrap_or_default() {
        let (commune, day) = (report.commune(), report.date());
        let place = mentions.entry((commune, day));
        place.or_insert_with(|| state_paths::report(commune, day));
    }
    let results = dossier.read_state().map(|state| state.results.as_slice());
    for result in results.unwrap_or_default() {
        let (commune, day) = (result.commune(), result.date());
        let place = mentions.entry((commune, day));
        place.or_insert_with(|| state_paths::result(commune, day));
    }
    mentions
}
