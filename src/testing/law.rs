//! The laws by name, and what is returned when one does not hold.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use core::fmt;

use super::difference::first_differences;
use crate::text::{Label, Lang};

/// Writes the laws: each with its code and what it says.
macro_rules! laws {
    ($($law:ident, $code:literal, $vi:literal, $en:literal;)*) => {
        /// A law that a function of this module checks on the data of its caller.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        // May grow: there will be further laws.
        #[non_exhaustive]
        pub enum Law {
            $(#[doc = concat!("`", $code, "`: ", $en, ".")] $law,)*
        }

        impl Law {
            /// Every law.
            pub const ALL: &'static [Self] = &[$(Self::$law),*];

            /// The code, for example `census-sums-up`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$law => $code,)*
                }
            }

            /// What the law says.
            #[must_use]
            pub const fn label(self) -> Label {
                match self {
                    $(Self::$law => Label::new($vi, $en),)*
                }
            }
        }
    };
}

laws! {
    StandardIsLaidDown, "standard-is-laid-down",
        "mức yêu cầu là mức của bộ tiêu chí hoặc của quy định riêng",
        "a requirement is that of the set or of an overlay";
    StandardListsTheSet, "standard-lists-the-set",
        "mỗi chỉ tiêu của bộ có mặt đúng một lần",
        "each indicator of the set is listed once";
    RegionAndYearAreKept, "region-and-year-are-kept",
        "vùng và năm được giữ nguyên",
        "region and year are kept";
    OrderOfOverlays, "order-of-overlays",
        "thứ tự các quy định riêng không chồng nhau không làm đổi kết quả",
        "the order of overlays that do not overlap changes nothing";
    ThresholdsDecide, "thresholds-decide",
        "trị số bằng ngưỡng được xét đúng theo phép so sánh",
        "a value at the threshold is judged as the comparator says";
    BetterNeverFails, "better-never-fails",
        "trị số tốt hơn không biến đạt thành không đạt",
        "a better value never turns met into not met";
    SharesDecide, "shares-decide",
        "tỷ lệ được xét đúng như đã đếm, không làm tròn",
        "a share is judged exactly as it was counted";
    CountIsOverTheStandard, "count-is-over-the-standard",
        "số tiêu chí được đếm trên đúng bộ áp dụng",
        "criteria are counted over those of the standard";
    LearningOnlyNarrows, "learning-only-narrows",
        "biết thêm một số liệu chỉ thu hẹp khoảng số tiêu chí đạt",
        "learning a missing value only narrows the interval";
    OrderOfObservations, "order-of-observations",
        "thứ tự các kết quả không làm đổi số tiêu chí đạt",
        "the order of observations changes nothing";
    CountingMoreIsNoLess, "counting-more-is-no-less",
        "cách đếm rộng hơn không cho ít tiêu chí hơn",
        "a policy that counts more never gives less";
    FailedStaysFailed, "failed-stays-failed",
        "tiêu chí đã không đạt thì số liệu còn thiếu của nó không làm đổi gì",
        "what is missing of a criterion that is not met changes nothing";
    FailingIsNotCounted, "failing-is-not-counted",
        "một phần không đạt thì tiêu chí của nó không được tính",
        "a part that is not met takes its criterion from the count";
    MissingIsOpen, "missing-is-open",
        "số liệu còn thiếu không phải là đạt, cũng không phải là không đạt",
        "what is missing counts neither as met nor as not met";
    AgreesWithTheCrate, "agrees-with-the-crate",
        "số tiêu chí đạt giống kết quả của thư viện",
        "criteria are counted as the crate counts them";
    EachNumberHasOneTier, "each-number-has-one-tier",
        "mỗi số tiêu chí thuộc đúng một nhóm",
        "each number of criteria lies in exactly one tier";
    CensusSumsUp, "census-sums-up",
        "các nhóm cộng lại bằng tổng số xã trừ số xã chưa báo cáo",
        "the tiers sum to the communes without the unreported";
    MeanIsPossible, "mean-is-possible",
        "số bình quân nằm giữa mức thấp nhất và mức cao nhất mà các nhóm cho phép",
        "a mean lies between the least and the most that the tiers allow";
    ImportsWhatItExports, "imports-what-it-exports",
        "đọc lại bản đã ghi được đúng dữ liệu ban đầu",
        "what was exported is imported again as it was";
    ImportsWhatIsRecorded, "imports-what-is-recorded",
        "bản mẫu được đọc thành dữ liệu đã biết của nó",
        "a recorded input is imported as the value that is known of it";
    ImportsTheSameTwice, "imports-the-same-twice",
        "cùng một đầu vào cho cùng một kết quả",
        "the same input gives the same twice";
    RefusesBadInput, "refuses-bad-input",
        "đầu vào sai phải báo lỗi, không được tự sửa",
        "bad input is an error, never a repaired value";
    SuccessorsAgree, "successors-agree",
        "mỗi đơn vị trở thành đúng những đơn vị mà danh mục ghi",
        "a unit becomes what the gazetteer says that it became";
    MergersAddUp, "mergers-add-up",
        "số liệu của các đơn vị mới cộng lại bằng số liệu của các đơn vị cũ",
        "the figures of merged units sum to those of the units that they come from";
    HistoryUntilTheDay, "history-until-the-day",
        "việc xảy ra sau một ngày không làm đổi kết luận của ngày đó",
        "what happened after a day changes no answer of that day";
    TotalsAreJudgedByTheirCells, "totals-are-judged-by-their-cells",
        "hàng cộng đúng thì không bị báo lỗi, hàng cộng sai thì bị báo lỗi",
        "a row that sums up is silent and one that does not is found";
    RuleIsTaken, "rule-is-taken",
        "bộ kiểm tra nhận quy tắc",
        "a checker takes the rule";
    BadExampleIsFound, "bad-example-is-found",
        "quy tắc phát hiện ví dụ sai của nó",
        "the rule finds its bad example";
    GoodExampleIsSilent, "good-example-is-silent",
        "quy tắc xem xét ví dụ đúng của nó và không báo gì",
        "the rule looks at its good example and finds nothing";
    TextsInBothLanguages, "texts-in-both-languages",
        "lời văn của quy tắc có cả hai ngôn ngữ và khác nhau",
        "the texts of the rule stand in both languages and differ";
    MessageUsesItsFacts, "message-uses-its-facts",
        "câu báo lỗi chỉ dùng các dữ kiện đã khai báo",
        "the message uses documented facts only";
    FindingsCarryTheirFacts, "findings-carry-their-facts",
        "phát hiện có đúng các dữ kiện đã khai báo, theo thứ tự",
        "a finding carries exactly the documented facts, in order";
    SkipNamesWhatIsRead, "skip-names-what-is-read",
        "thiếu đầu vào thì quy tắc bị bỏ qua và nêu đầu vào mà nó đọc",
        "without input the rule is skipped and names an input that it reads";
    CheckIsRepeatable, "check-is-repeatable",
        "kiểm tra hai lần được một kết quả",
        "checking twice gives one report";
    RulesStandAlone, "rules-stand-alone",
        "bỏ một quy tắc chỉ mất phát hiện của nó",
        "removing a rule removes only its findings";
    FindingHasItsRule, "finding-has-its-rule",
        "mỗi phát hiện có quy tắc, mức độ và dữ kiện của quy tắc đó",
        "each finding has its rule, with its severity and its facts";
    CleanReportAddsNone, "clean-report-adds-none",
        "thêm báo cáo không có lỗi thì không thêm phát hiện nào",
        "adding a clean report adds no finding";
    OrderOfReports, "order-of-reports",
        "thứ tự các báo cáo không làm đổi gì",
        "the order of reports changes nothing";
}

impl fmt::Display for Law {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

/// A law that does not hold: where, what was expected, and what was found. Of two long values, it shows
/// what stands around the first place at which they differ.
///
/// `Display` speaks English, [`text`](Self::text) both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Lang::En))]
pub struct LawBroken {
    law: Law,
    // Boxed: a law mostly holds, and a result without an error stays small.
    difference: Box<Difference>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Difference {
    place: String,
    expected: Label,
    found: Label,
}

impl LawBroken {
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a number or a path is handed in as it is"
    )]
    pub(super) fn new(law: Law, place: impl ToString, expected: Label, found: Label) -> Self {
        let (expected, found) = first_differences(&expected, &found);
        let difference = Difference {
            place: place.to_string(),
            expected,
            found,
        };
        Self {
            law,
            difference: Box::new(difference),
        }
    }

    /// The law.
    #[must_use]
    pub const fn law(&self) -> Law {
        self.law
    }

    /// Where it does not hold: an indicator, a row, the code of a rule, a path.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.difference.place
    }

    /// What was expected.
    #[must_use]
    pub fn expected(&self) -> &Label {
        &self.difference.expected
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &Label {
        &self.difference.found
    }

    /// The law and how it is broken, in words.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let (law, Difference { place, .. }) = (self.law.label(), &*self.difference);
        let law = law.get(lang);
        let expected = self.difference.expected.get(lang);
        let found = self.difference.found.get(lang);
        bilingual!(
            lang,
            "vi phạm nguyên tắc “{law}” tại {place}: cần {expected} nhưng thực tế là {found}",
            "the law “{law}” is broken at {place}: expected {expected}, found {found}"
        )
    }
}

/// A text that is the same in both languages: a number, a code, a name.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a number or a code is handed in as it is"
)]
pub(super) fn same(text: impl ToString) -> Label {
    Label::owned(text.to_string(), text.to_string())
}
