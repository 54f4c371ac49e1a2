//! Value-chain models in which no enterprise takes part.

use super::examples_state::{self, with_works};
use super::{communes, state_paths, works};
use crate::rules::{Dossier, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason};
use crate::text::Label;
use crate::works::ParticipantRole;

pub(super) static RULE: Rule = Rule {
    code: RuleCode::of("NTM-604"),
    group: RuleGroup::Works,
    severity: Severity::Info,
    title: Label::new(
        "mô hình chuỗi giá trị không có doanh nghiệp",
        "a value-chain model has no enterprise",
    ),
    explanation: Label::new(
        "Kế hoạch khuyến khích liên kết bốn nhà và thu hút doanh nghiệp vào chuỗi giá trị. Mô hình đã ghi các chủ thể tham gia mà không có doanh nghiệp thì nên xem ai bảo đảm tiêu thụ. Hợp tác xã không thay cho doanh nghiệp trong liên kết bốn nhà. Kế hoạch chỉ khuyến khích, nên đây là thông tin.",
        "The plan encourages the link of four houses and enterprises in value chains. Where the participants of a model are entered and none is an enterprise, it is worth asking who buys. A cooperative does not stand for the enterprise among the four houses. The plan only encourages, so this is information.",
    ),
    remedy: Label::new(
        "Ghi doanh nghiệp tham gia nếu có; nếu chưa có thì tìm doanh nghiệp liên kết tiêu thụ.",
        "Enter the enterprise if there is one; else look for one that buys.",
    ),
    message: Label::new(
        "{name}: mô hình {product} không có doanh nghiệp tham gia",
        "{name}: no enterprise takes part in the model {product}",
    ),
    legal_basis: Label::new(
        "kế hoạch 18/KH-UBND: mục I.4, II.8 (khuyến khích liên kết 4 nhà)",
        "plan 18/KH-UBND: sections I.4, II.8 (the link of four houses is encouraged)",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[communes::COMMUNE, communes::NAME, works::PRODUCT],
    bad: || {
        with_works(|works| {
            for model in &mut works.models {
                let participants = &mut model.participants;
                participants.retain(|one| one.role != ParticipantRole::Enterprise);
            }
        })
    },
    good: examples_state::good,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    works::stated(&state.works.models, &works::NO_MODELS)?;
    for model in &state.works.models {
        let (commune, path) = (
            model.commune,
            state_paths::model(model.commune, &model.product),
        );
        if model.participants.is_empty() {
            findings.skip(path, NO_PARTICIPANTS);
        } else if !model.has(ParticipantRole::Enterprise) {
            findings.report(
                path,
                works::cite_models(plan),
                communes::facts(dossier, commune, state.date)
                    .chain([("product", model.product.as_str().into())]),
            );
        }
    }
    Ok(())
}

const NO_PARTICIPANTS: SkipReason = SkipReason::NothingStated(Label::new(
    "chưa ghi chủ thể tham gia",
    "no participant is entered",
));
