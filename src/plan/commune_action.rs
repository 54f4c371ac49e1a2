//! What communes are asked to do, without a number.

use crate::text::{Label, coded};

/// Something that a plan asks communes to do, and does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: plans of other years ask for other things.
#[non_exhaustive]
pub enum CommuneAction {
    /// Find out which criteria are truly met, and how far (rà soát, đánh giá thực chất).
    ReviewLevel,
    /// Draw up a framework plan with its steps (khung kế hoạch, lộ trình).
    DrawUpPlan,
    /// Balance and raise the means (cân đối, huy động nguồn lực).
    RaiseMeans,
    /// Complete all criteria within the year (hoàn thành các tiêu chí trong năm).
    CompleteCriteria,
    /// Speed up the infrastructure works (đẩy nhanh tiến độ công trình hạ tầng).
    SpeedUpWorks,
    /// Develop production and rural trades (phát triển sản xuất, ngành nghề nông thôn).
    DevelopProduction,
    /// Build models of cooperation along value chains (mô hình hợp tác theo chuỗi giá trị).
    BuildValueChains,
    /// Plant roads with flowers on both sides and keep the landscape green, clean and fair (đường
    /// trồng hoa, cảnh quan xanh - sạch - đẹp).
    PlantRoads,
    /// Keep the criteria met and raise their quality (củng cố, nâng chất lượng các tiêu chí).
    RaiseQuality,
    /// Plan to become a model commune (xã nông thôn mới kiểu mẫu).
    PlanModelCommune,
    /// Bring clear change, so as to reach the standard in later years (tạo chuyển biến rõ nét).
    PrepareLaterYears,
    /// Take part in the movement for clean houses, fair gardens, a healthy environment and
    /// civilised lanes (phong trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”).
    JoinMovement,
}

impl CommuneAction {
    /// Every action.
    pub const ALL: &'static [Self] = &[
        Self::ReviewLevel,
        Self::DrawUpPlan,
        Self::RaiseMeans,
        Self::CompleteCriteria,
        Self::SpeedUpWorks,
        Self::DevelopProduction,
        Self::BuildValueChains,
        Self::PlantRoads,
        Self::RaiseQuality,
        Self::PlanModelCommune,
        Self::PrepareLaterYears,
        Self::JoinMovement,
    ];

    /// The code by which the action is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ReviewLevel => "review-level",
            Self::DrawUpPlan => "draw-up-plan",
            Self::RaiseMeans => "raise-means",
            Self::CompleteCriteria => "complete-criteria",
            Self::SpeedUpWorks => "speed-up-works",
            Self::DevelopProduction => "develop-production",
            Self::BuildValueChains => "build-value-chains",
            Self::PlantRoads => "plant-roads",
            Self::RaiseQuality => "raise-quality",
            Self::PlanModelCommune => "plan-model-commune",
            Self::PrepareLaterYears => "prepare-later-years",
            Self::JoinMovement => "join-movement",
        }
    }

    /// The action in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::ReviewLevel => Label::new(
                "rà soát, đánh giá thực chất mức độ đạt các tiêu chí",
                "review to what degree the criteria are truly met",
            ),
            Self::DrawUpPlan => Label::new(
                "xây dựng khung kế hoạch, lộ trình",
                "draw up a framework plan with its steps",
            ),
            Self::RaiseMeans => Label::new(
                "cân đối, huy động các nguồn lực",
                "balance and raise the means",
            ),
            Self::CompleteCriteria => Label::new(
                "hoàn thành các tiêu chí trong năm",
                "complete the criteria within the year",
            ),
            Self::SpeedUpWorks => Label::new(
                "đẩy nhanh tiến độ hoàn thành các công trình hạ tầng",
                "speed up the infrastructure works",
            ),
            Self::DevelopProduction => Label::new(
                "phát triển sản xuất, ngành nghề nông thôn",
                "develop production and rural trades",
            ),
            Self::BuildValueChains => Label::new(
                "xây dựng các mô hình hợp tác theo chuỗi giá trị",
                "build models of cooperation along value chains",
            ),
            Self::PlantRoads => Label::new(
                "xây dựng các tuyến đường trồng hoa, cây cảnh hai bên đường, cảnh quan xanh - sạch - đẹp",
                "plant roads with flowers on both sides and keep the landscape green, clean and fair",
            ),
            Self::RaiseQuality => Label::new(
                "củng cố, nâng chất lượng các tiêu chí",
                "keep the criteria met and raise their quality",
            ),
            Self::PlanModelCommune => Label::new(
                "có kế hoạch, lộ trình xây dựng xã nông thôn mới kiểu mẫu",
                "plan to become a model new rural commune",
            ),
            Self::PrepareLaterYears => Label::new(
                "tạo chuyển biến rõ nét, làm tiền đề đạt chuẩn những năm tiếp theo",
                "bring clear change, so as to reach the standard in later years",
            ),
            Self::JoinMovement => Label::new(
                "thực hiện phong trào “Nhà sạch, vườn đẹp, môi trường trong lành, ngõ xóm văn minh”",
                "take part in the movement for clean houses, fair gardens, a healthy environment and civilised lanes",
            ),
        }
    }
}

coded!(
    CommuneAction,
    UnknownCommuneAction,
    "task of communes",
    "`review-level`, `draw-up-plan`, `raise-means`, `complete-criteria`, `speed-up-works`, `develop-production`, `build-value-chains`, `plant-roads`, `raise-quality`, `plan-model-commune`, `prepare-later-years` or `join-movement`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for action in CommuneAction::ALL {
            assert_eq!(action.to_string().parse(), Ok(*action));
        }
        let error = "rest".parse::<CommuneAction>().unwrap_err();
        assert!(
            CommuneAction::ALL
                .iter()
                .all(|action| error.to_string().contains(action.code()))
        );
    }
}
