//! The reasons that stand against a green road, in words and as data.

use nongthonmoi::assessment::Answer;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Decimal, Kilometres};
use nongthonmoi::works::{PlantedSides, RoadQuality, RoadReason};

use super::assert_says;
use crate::common::day as date;

/// Every reason with its answer and its words.
#[test]
fn each_reason_speaks_both_languages() {
    let commune = CommuneCode::new(4813).unwrap();
    let short: Decimal = "0.8".parse().unwrap();
    let at_least = Kilometres::ONE;
    let quality = RoadQuality::Clean;
    let (completed, day) = (date(2019, 2, 15), date(2018, 12, 31));
    let sides = |sides| RoadReason::NotBothSides { sides };
    let too_short = |length| RoadReason::TooShort { length, at_least };
    let open = [
        (
            RoadReason::LengthMissing,
            "chưa có số liệu chiều dài trên địa bàn xã",
            "the length within the commune is not known",
        ),
        (
            RoadReason::SidesMissing,
            "chưa rõ trồng ở bên nào của đường",
            "the planted sides are not known",
        ),
        (
            RoadReason::GreeneryMissing,
            "chưa rõ trồng loại cây gì",
            "what is planted is not known",
        ),
        (
            RoadReason::CompletionMissing,
            "chưa có ngày hoàn thành",
            "the date of completion is not known",
        ),
        (
            RoadReason::QualityMissing { quality },
            "chưa có xác nhận đường sạch",
            "nobody attests that it is clean",
        ),
    ];
    let against = [
        (
            RoadReason::NoSection { commune },
            "không có đoạn đường nào trên địa bàn xã 04813",
            "no section lies in commune 04813",
        ),
        (
            too_short(short),
            "chiều dài 0,8 km, phải từ 1 km trở lên",
            "0.8 km long, at least 1 km are asked",
        ),
        (
            sides(PlantedSides::Left),
            "chỉ trồng bên trái, phải trồng hai bên đường",
            "planted on the left side, both sides are asked",
        ),
        (
            sides(PlantedSides::Neither),
            "không trồng bên nào, phải trồng hai bên đường",
            "planted on neither side, both sides are asked",
        ),
        (
            RoadReason::OtherGreenery,
            "trồng loại cây khác, phải trồng hoa, cây cảnh",
            "planted with something else, flowers or ornamental plants are asked",
        ),
        (
            RoadReason::CompletedLater {
                completed,
                date: day,
            },
            "hoàn thành ngày 15/02/2019, sau ngày 31/12/2018",
            "completed on 2019-02-15, after 2018-12-31",
        ),
        (
            RoadReason::QualityDenied { quality },
            "đường được xác nhận là không sạch",
            "attested not to be clean",
        ),
    ];
    let open = open.map(|row| (row, Answer::CannotSay));
    let against = against.map(|row| (row, Answer::No));
    for ((reason, vi, en), answer) in open.into_iter().chain(against) {
        assert_says(&reason, answer, [vi, en]);
    }
}

#[test]
fn reasons_are_written_with_their_facts() {
    let json = |reason: RoadReason| serde_json::to_string(&reason).unwrap();
    assert_eq!(json(RoadReason::SidesMissing), r#""sides_missing""#);
    let short = RoadReason::TooShort {
        length: "0.8".parse().unwrap(),
        at_least: Kilometres::ONE,
    };
    assert_eq!(
        json(short),
        r#"{"too_short":{"length":"0.8","at_least":"1"}}"#
    );
    let later = RoadReason::CompletedLater {
        completed: date(2019, 2, 15),
        date: date(2018, 12, 31),
    };
    assert_eq!(
        json(later),
        r#"{"completed_later":{"completed":"2019-02-15","date":"2018-12-31"}}"#
    );
}
