//! The reasons that stand against a model, in words and as data.

use nongthonmoi::assessment::Answer;
use nongthonmoi::works::ModelReason;

use super::assert_says;
use crate::common::day;

/// Every reason with its answer and its words.
#[test]
fn each_reason_speaks_both_languages() {
    let (on, date) = (day(2019, 3, 5), day(2018, 12, 31));
    let by = "UBND huyện".into();
    let rows = [
        (
            ModelReason::NotStarted { start: on, date },
            Answer::No,
            "mô hình bắt đầu ngày 05/03/2019, sau ngày 31/12/2018",
            "it starts on 2019-03-05, after 2018-12-31",
        ),
        (
            ModelReason::Ended {
                end: date,
                date: on,
            },
            Answer::No,
            "mô hình kết thúc ngày 31/12/2018, trước ngày 05/03/2019",
            "it ended on 2018-12-31, before 2019-03-05",
        ),
        (
            ModelReason::NotJudged,
            Answer::CannotSay,
            "chưa được đánh giá hiệu quả",
            "nobody has judged whether it is effective",
        ),
        (
            ModelReason::JudgedLater { on, date },
            Answer::CannotSay,
            "đến ngày 31/12/2018 chưa được đánh giá hiệu quả, đánh giá lần đầu ngày 05/03/2019",
            "not judged by 2018-12-31, first judged on 2019-03-05",
        ),
        (
            ModelReason::JudgedIneffective { by, on },
            Answer::No,
            "UBND huyện đánh giá không hiệu quả ngày 05/03/2019",
            "judged not effective by UBND huyện on 2019-03-05",
        ),
        (
            ModelReason::JudgementsConflict { on },
            Answer::CannotSay,
            "các đánh giá hiệu quả ngày 05/03/2019 trái ngược nhau",
            "the judgements of 2019-03-05 contradict each other",
        ),
    ];
    for (reason, answer, vi, en) in rows {
        assert_says(&reason, answer, [vi, en]);
    }
}

#[test]
fn reasons_are_written_with_their_facts() {
    let json = |reason: ModelReason| serde_json::to_string(&reason).unwrap();
    assert_eq!(json(ModelReason::NotJudged), r#""not_judged""#);
    let on = day(2018, 12, 1);
    assert_eq!(
        json(ModelReason::JudgementsConflict { on }),
        r#"{"judgements_conflict":{"on":"2018-12-01"}}"#
    );
}
