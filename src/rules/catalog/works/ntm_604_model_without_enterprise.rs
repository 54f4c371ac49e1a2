//! Value-chain models in which neither an enterprise nor a cooperative takes part.

use crate::rules::prelude::*;

facts! {
    about::Model;
}

pub(super) static NTM_604: Rule = Rule::info("NTM-604", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "mô hình chuỗi giá trị không có doanh nghiệp, hợp tác xã",
        "a value-chain model has neither an enterprise nor a cooperative",
    )
    .why(
        "Kế hoạch hỗ trợ hợp tác xã, khuyến khích liên kết bốn nhà và thu hút doanh nghiệp vào chuỗi giá trị gắn với tiêu thụ sản phẩm. Mô hình đã ghi các chủ thể tham gia mà không có doanh nghiệp, cũng không có hợp tác xã hay tổ hợp tác, thì không thấy ai thu mua hoặc đứng ra tiêu thụ. Mô hình của hợp tác xã không bị nêu, vì kế hoạch chỉ khuyến khích có doanh nghiệp.",
        "The plan supports cooperatives, encourages the link of four houses and draws enterprises into value chains that lead to a sale. Where the participants of a model are entered and there is neither an enterprise nor a cooperative among them, nobody is seen who buys or sells the product. A model of a cooperative is not reported, because the plan only encourages enterprises.",
    )
    .remedy(
        "Ghi doanh nghiệp hoặc hợp tác xã tham gia nếu có; nếu chưa có thì tìm nơi liên kết tiêu thụ.",
        "Enter the enterprise or the cooperative if there is one; else look for one that buys.",
    )
    .basis(
        "mục tiêu về mô hình và việc hỗ trợ hợp tác xã, liên kết bốn nhà trong kế hoạch",
        "the plan's objective for models, and its support of cooperatives and of the link of four houses",
    )
    .message(
        "{name}: mô hình {product} không có doanh nghiệp, hợp tác xã nào tham gia",
        "{name}: neither an enterprise nor a cooperative takes part in the model {product}",
    )
    .facts(FACTS)
    .examples(examples::state::without_enterprise, examples::state::good)
    .check(check);

/// Who may buy or sell the product.
const BUYERS: [ParticipantRole; 2] = [ParticipantRole::Enterprise, ParticipantRole::Cooperative];

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    guards::listed(&state.works.models, &guards::NO_MODELS)?;
    for model in &state.works.models {
        if model.participants.is_empty() {
            let path = state_paths::model(model.commune, &model.product);
            findings.skip(path, NO_PARTICIPANTS);
        } else if !BUYERS.into_iter().any(|role| model.has(role)) {
            Model::report(dossier, findings, state, model, []);
        }
    }
    Ok(())
}

const NO_PARTICIPANTS: SkipReason =
    guards::reason("chưa ghi chủ thể tham gia", "no participant is entered");
