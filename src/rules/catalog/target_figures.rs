//! The figures that objectives ask for, in words, for the rules that compare them.

use alloc::format;

use crate::plan::ObjectiveTarget;
use crate::rules::FactValue;
use crate::text::Label;

/// What an objective asks for, each figure with what it is; at most two.
pub(super) fn of(target: ObjectiveTarget) -> [Option<(Label, FactValue)>; 2] {
    let (what, figure) = match target {
        ObjectiveTarget::CommunesRecognised { communes } => (RECOGNISED, communes.into()),
        ObjectiveTarget::MeanCriteria { mean } => (MEAN, mean.into()),
        ObjectiveTarget::CriteriaFloor { criteria } => (FLOOR, criteria.into()),
        ObjectiveTarget::DistrictCompletes { district } => (DISTRICT, district.into()),
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => (MODELS, at_least.into()),
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            (HAMLETS, format!("{at_least}-{at_most}").into())
        }
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            (ROAD, at_least.get().into())
        }
        ObjectiveTarget::TrainedOfficials { share, up_by } => {
            let rise = up_by.map(|rise| (RISE, rise.get().into()));
            return [Some((TRAINED, share.get().into())), rise];
        }
    };
    [Some((what, figure)), None]
}

const RECOGNISED: Label = Label::new("số xã được công nhận", "the communes to be recognised");
const MEAN: Label = Label::new("số tiêu chí bình quân", "the mean number of criteria");
const FLOOR: Label = Label::new("mức sàn số tiêu chí", "the least number of criteria");
const DISTRICT: Label = Label::new("huyện phải hoàn thành", "the district that is to complete");
const MODELS: Label = Label::new(
    "số mô hình chuỗi giá trị mỗi huyện",
    "the value-chain models of each district",
);
const HAMLETS: Label = Label::new(
    "số thôn tiêu biểu mỗi huyện",
    "the exemplary hamlets of each district",
);
const ROAD: Label = Label::new(
    "số km đường xanh mỗi xã",
    "the kilometres of green road of each commune",
);
const TRAINED: Label = Label::new(
    "tỷ lệ cán bộ được tập huấn",
    "the share of trained officials",
);
const RISE: Label = Label::new(
    "mức tăng tỷ lệ cán bộ được tập huấn",
    "the rise of the share of trained officials",
);
