//! Places and figures of a plan: where they stand, how they are cited, and the facts on them.

use alloc::format;
use alloc::string::{String, ToString};

use super::guards;
use crate::place::Locality;
use crate::plan::{ObjectiveTarget, Plan, QuotaColumn, QuotaRow};
use crate::quantity::Decimal;
use crate::rules::fact::keys;
use crate::rules::{FactValue, Findings};
use crate::text::Label;

keys! {
    TASK: u64 = "task", "số thứ tự nhiệm vụ", "the printed number of the task";
    DISTRICT: Locality = "district", "mã huyện, hoặc mã xã ở nơi không có huyện", "the code of the district, or of the commune where there are no districts";
    NAME: String = "name", "tên huyện hoặc xã như đã in", "the district or commune as it is printed";
    PRINTED_COMMUNES: u64 = "declared", "số xã in ở đầu cột", "the number of communes in the head of the column";
    ROW: String = "row", "số thứ tự của hàng", "the printed number of the row";
    LABEL: String = "label", "nội dung của hàng", "the printed label of the row";
    FROM: u64 = "from", "số tiêu chí thấp nhất của nhóm", "the least number of criteria of the tier";
    TO: u64 = "to", "số tiêu chí cao nhất của nhóm", "the largest number of criteria of the tier";
    FLOOR: u64 = "floor", "mức sàn", "the floor";
}

pub(super) use crate::rules::cells::plan::{
    cell, cells_of, cite_columns, cite_row, cite_task, column, columns, communes_of, criteria,
    duty, measure_of, objective, province, row, task, total_of, year,
};
pub(super) use crate::rules::cells::values::{count, figure};

/// The communes of the province, as the heads of the columns print them; `None` when a head prints
/// none, and for a table without columns.
pub(super) fn communes_of_heads(plan: &Plan) -> Option<u64> {
    let columns = &plan.quota.columns;
    let heads = columns.iter().map(|column| column.communes.map(u64::from));
    heads.sum::<Option<u64>>().filter(|_| !columns.is_empty())
}

/// The columns with their cells of a row, when it can be told which belongs to which; else the
/// rule says that it could not look at the row.
pub(super) fn cells<'a>(
    plan: &'a Plan,
    of: &'a QuotaRow,
    findings: &mut Findings,
) -> impl Iterator<Item = (&'a QuotaColumn, Option<Decimal>)> + use<'a> {
    let fits = plan.quota.fits(of);
    if !fits {
        findings.skip(row(of), guards::MISALIGNED);
    }
    plan.quota.cells(of).take_while(move |_| fits)
}

/// The name in the head of a column, without the number of communes in brackets.
pub(super) fn name_in_head(column: &QuotaColumn) -> &str {
    column.printed.split('(').next().unwrap_or_default()
}

/// A district or commune by the head of its column, or by its code where the plan has none.
pub(super) fn place_name(plan: &Plan, place: Locality) -> String {
    let columns = plan.quota.columns.iter();
    let heads = columns.filter(|column| column.place == place);
    let head = heads.map(|column| column.printed.as_str()).min();
    head.map_or_else(|| place.to_string(), String::from)
}

/// What an objective asks for, each figure with what it is; at most two.
pub(super) fn target_figures(target: ObjectiveTarget) -> [Option<(Label, FactValue)>; 2] {
    let (what, figure) = match target {
        ObjectiveTarget::CommunesRecognised { communes } => (RECOGNISED, communes.into()),
        ObjectiveTarget::MeanCriteria { mean } => (MEAN_TARGET, mean.into()),
        ObjectiveTarget::CriteriaFloor { criteria } => (FLOOR_TARGET, criteria.into()),
        ObjectiveTarget::DistrictCompletes { district } => (DISTRICT_TARGET, district.into()),
        ObjectiveTarget::ValueChainModelsPerDistrict { at_least } => (MODELS, at_least.into()),
        ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most } => {
            (HAMLETS, format!("{at_least}-{at_most}").into())
        }
        ObjectiveTarget::GreenRoadPerRecognisedCommune { at_least } => {
            (ROAD, at_least.get().into())
        }
        ObjectiveTarget::CommunesOfClass {
            class,
            communes,
            in_all,
        } => {
            let what = Label::in_both(|lang| {
                let class = class.label();
                let class = class.get(lang);
                if in_all {
                    bilingual!(lang, "tổng số xã {class}", "communes in all: {class}")
                } else {
                    bilingual!(
                        lang,
                        "số xã {class} trong năm",
                        "communes of the year: {class}"
                    )
                }
            });
            return [Some((what, communes.into())), None];
        }
        ObjectiveTarget::DistrictsComplete { districts } => (DISTRICTS, districts.into()),
        ObjectiveTarget::HamletsMeet { hamlets } => (HAMLETS_MEET, hamlets.into()),
        ObjectiveTarget::IncomePerHead { at_least } => (INCOME, at_least.get().into()),
        ObjectiveTarget::PovertyRate { at_most, down_by } => {
            let share = at_most.map(|share| (POVERTY, share.get().into()));
            return [share, down_by.map(|fall| (POVERTY_FALL, fall.get().into()))];
        }
        ObjectiveTarget::GroupMean { group, mean } => {
            return [Some((of(&MEAN_TARGET, &group.label()), mean.into())), None];
        }
        ObjectiveTarget::GroupFloor { group, criteria } => {
            let what = of(&FLOOR_TARGET, &group.label());
            return [Some((what, criteria.into())), None];
        }
        ObjectiveTarget::CommuneGain { commune, criteria } => {
            let commune = Label::owned(format!("xã {commune}"), format!("commune {commune}"));
            return [Some((of(&GAIN, &commune), criteria.into())), None];
        }
        ObjectiveTarget::CommuneRecognised { .. } | ObjectiveTarget::Other {} => {
            return [None, None];
        }
        ObjectiveTarget::TrainedOfficials { share, up_by } => {
            let rise = up_by.map(|rise| (RISE, rise.get().into()));
            return [Some((TRAINED, share.get().into())), rise];
        }
    };
    [Some((what, figure)), None]
}

/// A figure of a group or of a commune.
fn of(what: &Label, whose: &Label) -> Label {
    Label::owned(
        format!("{}: {}", what.vi(), whose.vi()),
        format!("{}: {}", what.en(), whose.en()),
    )
}

const GAIN: Label = Label::new("số tiêu chí tăng thêm", "the criteria gained");
const DISTRICTS: Label = Label::new("số huyện hoàn thành", "the districts that complete");
const HAMLETS_MEET: Label = Label::new("số thôn đạt chuẩn", "the hamlets that meet their set");
const INCOME: Label = Label::new("thu nhập bình quân đầu người", "the income per head");
const POVERTY: Label = Label::new("tỷ lệ hộ nghèo", "the share of poor households");
const POVERTY_FALL: Label = Label::new("mức giảm tỷ lệ hộ nghèo", "the fall of that share");
const RECOGNISED: Label = Label::new("số xã được công nhận", "the communes to be recognised");
const MEAN_TARGET: Label = Label::new("số tiêu chí bình quân", "the mean number of criteria");
const FLOOR_TARGET: Label = Label::new("mức sàn số tiêu chí", "the least number of criteria");
const DISTRICT_TARGET: Label =
    Label::new("huyện phải hoàn thành", "the district that is to complete");
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
