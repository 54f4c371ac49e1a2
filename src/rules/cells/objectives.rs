//! Cells of an objective.

use alloc::vec;
use alloc::vec::Vec;

use super::TracedCell;
use super::cell::Cells;
use crate::plan::{Objective, ObjectiveTarget, Plan};
use crate::rules::{FactValue, Path};
use crate::text::Label;

/// The sentence, and what it asks for in numbers.
pub(super) fn list(plan: &Plan, objective: &Objective, place: &Path, cells: &mut Cells<'_>) {
    let sentence = TracedCell::new(
        place.child("text"),
        Label::new("câu nêu mục tiêu", "the sentence of the objective"),
        objective.text.as_str(),
    );
    let targets = targets(place, objective.target);
    for cell in [sentence].into_iter().chain(targets) {
        cells.add(cell.cited(plan.cite_section(&objective.section)));
    }
}

/// The figures of a target, by the names that they have in data.
#[expect(clippy::too_many_lines, reason = "one arm for each kind of objective")]
fn targets(place: &Path, target: ObjectiveTarget) -> Vec<TracedCell> {
    let cell = |names: &[&'static str], label, value: Option<FactValue>| {
        let path = names
            .iter()
            .fold(place.clone(), |path, name| path.join(*name));
        TracedCell::perhaps(path, label, value)
    };
    match target {
        ObjectiveTarget::CommunesRecognised { communes } => vec![cell(
            &["communes_recognised"],
            Label::new(
                "số xã được công nhận trong năm",
                "the communes to be recognised in the year",
            ),
            Some(communes.into()),
        )],
        ObjectiveTarget::MeanCriteria { mean } => vec![cell(
            &["mean_criteria"],
            Label::new("số tiêu chí bình quân", "the mean number of criteria"),
            Some(mean.into()),
        )],
        ObjectiveTarget::CriteriaFloor { criteria } => vec![cell(
            &["criteria_floor"],
            Label::new(
                "mức sàn: số tiêu chí ít nhất của mỗi xã",
                "the floor: the least number of criteria of every commune",
            ),
            Some(criteria.into()),
        )],
        ObjectiveTarget::DistrictCompletes { district } => vec![cell(
            &["district_completes"],
            Label::new(
                "mã huyện, thành phố hoàn thành chương trình",
                "the district or city that completes the programme",
            ),
            Some(alloc::format!("{district}").into()),
        )],
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => vec![cell(
            &["value_chain_models_per_district"],
            Label::new(
                "số mô hình chuỗi giá trị ít nhất của mỗi huyện",
                "the least number of value-chain models of each district",
            ),
            Some(at_least.into()),
        )],
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => vec![
            cell(
                &["exemplary_hamlets_per_district", "at_least"],
                Label::new(
                    "số thôn tiêu biểu ít nhất của mỗi huyện",
                    "the least number of exemplary hamlets of each district",
                ),
                Some(at_least.into()),
            ),
            cell(
                &["exemplary_hamlets_per_district", "at_most"],
                Label::new(
                    "số thôn tiêu biểu nhiều nhất của mỗi huyện",
                    "the largest number of exemplary hamlets of each district",
                ),
                Some(at_most.into()),
            ),
        ],
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => vec![cell(
            &["green_road_per_recognised_commune"],
            Label::new(
                "số km đường xanh ít nhất của mỗi xã được công nhận, trồng hai bên",
                "the least km of green road of each recognised commune, planted on both sides",
            ),
            Some(at_least.get().into()),
        )],
        ObjectiveTarget::CommunesOfClass {
            class, communes, ..
        } => vec![cell(
            &["communes_of_class"],
            Label::in_both(|lang| {
                let class = class.label();
                let class = class.get(lang);
                bilingual!(lang, "số xã {class}", "the communes recognised: {class}")
            }),
            Some(communes.into()),
        )],
        ObjectiveTarget::CommuneRecognised { commune, .. } => vec![cell(
            &["commune_recognised"],
            Label::new("mã xã được công nhận", "the commune to be recognised"),
            Some(commune.into()),
        )],
        ObjectiveTarget::DistrictsComplete { districts } => vec![cell(
            &["districts_complete"],
            Label::new(
                "số huyện hoàn thành chương trình",
                "the districts that complete the programme",
            ),
            Some(districts.into()),
        )],
        ObjectiveTarget::GroupMean { mean, .. } => vec![cell(
            &["group_mean"],
            Label::new(
                "số tiêu chí bình quân của nhóm xã",
                "the mean number of criteria of the group",
            ),
            Some(mean.into()),
        )],
        ObjectiveTarget::GroupFloor { criteria, .. } => vec![cell(
            &["group_floor"],
            Label::new(
                "số tiêu chí ít nhất của mỗi xã trong nhóm",
                "the least number of criteria of every commune of the group",
            ),
            Some(criteria.into()),
        )],
        ObjectiveTarget::CommuneGain { criteria, .. } => vec![cell(
            &["commune_gain"],
            Label::new(
                "số tiêu chí tăng thêm của xã",
                "the criteria that the commune gains",
            ),
            Some(criteria.into()),
        )],
        ObjectiveTarget::IncomePerHead { at_least } => vec![cell(
            &["income_per_head"],
            Label::new(
                "thu nhập bình quân đầu người (triệu đồng/năm)",
                "the income per head and year (VND million)",
            ),
            Some(at_least.get().into()),
        )],
        ObjectiveTarget::PovertyRate { at_most, down_by } => vec![
            cell(
                &["poverty_rate", "at_most"],
                Label::new("tỷ lệ hộ nghèo (%)", "the share of poor households (%)"),
                at_most.map(|share| share.get().into()),
            ),
            cell(
                &["poverty_rate", "down_by"],
                Label::new(
                    "mức giảm tỷ lệ hộ nghèo so với năm trước (điểm phần trăm)",
                    "the fall of the share on the year before (percentage points)",
                ),
                down_by.map(|fall| fall.get().into()),
            ),
        ],
        ObjectiveTarget::HamletsMeet { hamlets } => vec![cell(
            &["hamlets_meet"],
            Label::new("số thôn đạt chuẩn", "the hamlets that meet their set"),
            Some(hamlets.into()),
        )],
        ObjectiveTarget::Other {} => Vec::new(),
        ObjectiveTarget::TrainedOfficials { share, up_by } => vec![
            cell(
                &["trained_officials", "share"],
                Label::new(
                    "tỷ lệ cán bộ được tập huấn (%)",
                    "the share of officials who are trained (%)",
                ),
                Some(share.get().into()),
            ),
            cell(
                &["trained_officials", "up_by"],
                Label::new(
                    "mức tăng so với năm trước (điểm phần trăm)",
                    "the rise on the year before (percentage points)",
                ),
                up_by.map(|rise| rise.get().into()),
            ),
        ],
    }
}
