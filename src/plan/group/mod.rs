//! Groups of communes and what a plan asks of them. Start with [`GroupDirective`].

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::text::{Label, codes};

codes! {
    /// A group of communes by what a plan asks of them in its year (nhóm xã).
    ///
    /// A plan hands its directives out to these groups; which one a commune belongs to follows from
    /// its standing and from what it registered for.
    // May grow: plans of later years also name communes that strive for a higher standard.
    open enum CommuneGroup: "group of communes" {
        /// Registered to reach the standard within the year (nhóm xã phấn đấu đạt chuẩn trong năm).
        Registered = "registered",
            "nhóm xã phấn đấu đạt chuẩn trong năm",
            "communes that strive to reach the standard within the year";
        /// Below the floor that the plan sets, 8 criteria in the plan of Hòa Bình for 2018 (các xã
        /// dưới 8 tiêu chí).
        BelowFloor = "below-floor",
            "các xã dưới mức tiêu chí tối thiểu", "communes below the floor of criteria";
        /// Recognised already (các xã đã đạt chuẩn).
        Recognised = "recognised", "các xã đã đạt chuẩn", "communes recognised already";
        /// All others (nhóm xã còn lại).
        Rest = "rest", "nhóm xã còn lại", "the remaining communes";
    }
}

codes! {
    /// Which criteria a commune works on first (ưu tiên thực hiện các tiêu chí).
    // May grow: plans of other years set other priorities.
    open enum CriterionPriority: "priority of criteria" {
        /// Those that are nearly met (tiêu chí gần đạt).
        NearlyMet = "nearly-met",
            "ưu tiên các tiêu chí gần đạt", "criteria that are nearly met first";
        /// Those that need few means (tiêu chí cần ít nguồn lực).
        LowCost = "low-cost",
            "ưu tiên các tiêu chí cần ít nguồn lực", "criteria that need few means first";
        /// Those without which people can hardly produce and live (tiêu chí thiết yếu phục vụ sản xuất
        /// và đời sống dân sinh).
        EssentialForLife = "essential-for-life",
            "ưu tiên các tiêu chí thiết yếu phục vụ sản xuất và đời sống dân sinh",
            "criteria that are essential for production and daily life first";
    }
}

codes! {
    /// Something that a plan asks communes to do, and does not count.
    // May grow: plans of other years ask for other things.
    open enum CommuneAction: "task of communes" {
        /// Find out which criteria are truly met, and how far (rà soát, đánh giá thực chất).
        ReviewLevel = "review-level",
            "rà soát, đánh giá thực chất mức độ đạt các tiêu chí",
            "review to what degree the criteria are truly met";
        /// Draw up a framework plan with its steps (khung kế hoạch, lộ trình).
        DrawUpPlan = "draw-up-plan",
            "xây dựng khung kế hoạch, lộ trình", "draw up a framework plan with its steps";
        /// Balance and raise the means (cân đối, huy động nguồn lực).
        RaiseMeans = "raise-means",
            "cân đối, huy động các nguồn lực", "balance and raise the means";
        /// Complete all criteria within the year (hoàn thành các tiêu chí trong năm).
        CompleteCriteria = "complete-criteria",
            "hoàn thành các tiêu chí trong năm", "complete the criteria within the year";
        /// Speed up the infrastructure works (đẩy nhanh tiến độ công trình hạ tầng).
        SpeedUpWorks = "speed-up-works",
            "đẩy nhanh tiến độ hoàn thành các công trình hạ tầng",
            "speed up the infrastructure works";
        /// Develop production and rural trades (phát triển sản xuất, ngành nghề nông thôn).
        DevelopProduction = "develop-production",
            "phát triển sản xuất, ngành nghề nông thôn", "develop production and rural trades";
        /// Build models of cooperation along value chains (mô hình hợp tác theo chuỗi giá trị).
        BuildValueChains = "build-value-chains",
            "xây dựng các mô hình hợp tác theo chuỗi giá trị",
            "build models of cooperation along value chains";
        /// Plant roads with flowers on both sides and keep the landscape green, clean and fair (đường
        /// trồng hoa, cảnh quan xanh - sạch - đẹp).
        PlantRoads = "plant-roads",
            "xây dựng các tuyến đường trồng hoa, cây cảnh hai bên đường, cảnh quan xanh - sạch - đẹp",
            "plant roads with flowers on both sides and keep the landscape green, clean and fair";
        /// Keep the criteria met and raise their quality (củng cố, nâng chất lượng các tiêu chí).
        RaiseQuality = "raise-quality",
            "củng cố, nâng chất lượng các tiêu chí",
            "keep the criteria met and raise their quality";
        /// Plan to become a model commune (xã nông thôn mới kiểu mẫu).
        PlanModelCommune = "plan-model-commune",
            "có kế hoạch, lộ trình xây dựng xã nông thôn mới kiểu mẫu",
            "plan to become a model new rural commune";
        /// Bring clear change, so as to reach the standard in later years (tạo chuyển biến rõ nét).
        PrepareLaterYears = "prepare-later-years",
            "tạo chuyển biến rõ nét, làm tiền đề đạt chuẩn những năm tiếp theo",
            "bring clear change, so as to reach the standard in later years";
        /// Take part in the movement for clean houses, fair gardens, a healthy environment and
        /// civilised lanes (phong trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”).
        JoinMovement = "join-movement",
            "thực hiện phong trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”",
            "take part in the movement for clean houses, fair gardens, a healthy environment and civilised lanes";
    }
}

/// What a plan asks of a group of communes: the printed sentence, and its directives in short.
///
/// [`Plan::cite_section`](crate::plan::Plan::cite_section) with its section cites it.
///
/// ```
/// use nongthonmoi::plan::{CommuneGroup, Directive, PlanReading};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::text::Lang;
///
/// let plan = hoa_binh::plan_2018();
/// let below = PlanReading::of(&plan).group(CommuneGroup::BelowFloor).value().unwrap();
/// assert!(below.text.starts_with("Đối với các xã dưới 8 tiêu chí:"));
/// assert!(below.directives.contains(&Directive::GainCriteria { at_least: 1, aim: 2 }));
/// assert_eq!(
///     plan.cite_section(&below.section).text(Lang::Vi),
///     "Kế hoạch 18/KH-UBND ngày 31/01/2018, mục II.1"
/// );
/// ```
#[doc(alias = "nhóm xã")]
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
// May grow: plans of other years may name the communes of a group.
#[non_exhaustive]
pub struct GroupDirective {
    /// The group.
    pub group: CommuneGroup,
    /// The section of the plan, for example `II.1`.
    pub section: String,
    /// The sentence as it is printed.
    pub text: String,
    /// What it asks for, in the order of the sentence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub directives: Vec<Directive>,
}

impl GroupDirective {
    /// A printed sentence on a group, with what it asks for.
    #[must_use]
    pub fn new(
        group: CommuneGroup,
        section: impl Into<String>,
        text: impl Into<String>,
        directives: Vec<Directive>,
    ) -> Self {
        Self {
            group,
            section: section.into(),
            text: text.into(),
            directives,
        }
    }
}

/// One thing that a plan asks of a group of communes (nhiệm vụ của nhóm xã), in short: the plan's
/// own words stand in [`GroupDirective::text`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
// May grow: plans of other years ask for other things in numbers.
#[non_exhaustive]
pub enum Directive {
    /// To do something that is not counted.
    Act(CommuneAction),
    /// To work on some criteria first.
    Prioritise(CriterionPriority),
    /// To gain criteria within the year: at least one number, and better a
    /// larger one or more (đạt từ 1 đến
    /// 2 tiêu chí trở lên).
    GainCriteria {
        /// The least number of criteria to gain.
        at_least: u8,
        /// The number to strive for; more are welcome.
        aim: u8,
    },
}

impl Directive {
    /// The directive in words.
    ///
    /// ```
    /// use nongthonmoi::plan::Directive;
    ///
    /// let gain = Directive::GainCriteria { at_least: 1, aim: 2 };
    /// assert_eq!(gain.label().vi(), "phấn đấu đạt thêm từ 1 đến 2 tiêu chí trở lên trong năm");
    /// assert_eq!(gain.label().en(), "gain 1 to 2 criteria or more within the year");
    /// ```
    #[must_use]
    pub fn label(self) -> Label {
        match self {
            Self::Act(action) => action.label(),
            Self::Prioritise(priority) => priority.label(),
            Self::GainCriteria { at_least, aim } if at_least == aim => Label::owned(
                format!("phấn đấu đạt thêm từ {aim} tiêu chí trở lên trong năm"),
                format!("gain {aim} criteria or more within the year"),
            ),
            Self::GainCriteria { at_least, aim } => Label::owned(
                format!("phấn đấu đạt thêm từ {at_least} đến {aim} tiêu chí trở lên trong năm"),
                format!("gain {at_least} to {aim} criteria or more within the year"),
            ),
        }
    }
}
