//! What communes are asked to do, without a number.

use crate::text::codes;

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
