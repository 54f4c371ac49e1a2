//! Value-chain models none of whose links rests on a contract.

use crate::rules::prelude::*;

facts! {
    about::Model;
    LINKS: usize = "links", "số mối liên kết", "the number of links";
}

pub(super) static NTM_605: Rule = Rule::warning("NTM-605", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "mô hình chuỗi giá trị không có hợp đồng liên kết nào",
        "no link of a value-chain model rests on a contract",
    )
    .why(
        "Chuỗi giá trị đòi hỏi các khâu gắn kết với nhau. Mô hình đã ghi các mối liên kết và ghi rõ không mối nào có hợp đồng thì khó coi là liên kết bền vững. Kế hoạch không nêu điều kiện hợp đồng, nên đây là cảnh báo. Mối liên kết chưa rõ có hợp đồng hay không thì không bị nêu.",
        "A value chain joins its stages. Where the links of a model are entered and each is said to have no contract, the chain hardly holds. The plan does not ask for contracts expressly, so this is a warning. A link of which it is not known whether there is a contract gives none.",
    )
    .remedy(
        "Ghi hợp đồng liên kết nếu có, hoặc xem lại việc tính mô hình vào chuỗi giá trị.",
        "Enter the contract if there is one, or think again whether it is a value chain.",
    )
    .rests_on(basis::MODELS_OBJECTIVE)
    .message(
        "{name}: mô hình {product} có {links} mối liên kết, không mối nào có hợp đồng",
        "{name}: the model {product} has {links} links, none of them with a contract",
    )
    .facts(FACTS)
    .examples(|| examples::state::with_links(|link| link.contract = Some(Contract::NotSigned)), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    guards::listed(&state.works.models, &guards::NO_MODELS)?;
    for model in &state.works.models {
        let contracts: Vec<_> = model.links.iter().map(|link| &link.contract).collect();
        let is_signed = |one: &&Option<Contract>| matches!(one, Some(Contract::Signed { .. }));
        if contracts.iter().any(is_signed) {
            continue;
        }
        if contracts.is_empty() || contracts.contains(&&None) {
            let path = state_paths::model(model.commune, &model.product);
            findings.skip(path, guards::NO_FIGURE);
        } else {
            let links = LINKS.is(contracts.len());
            Model::report(dossier, findings, state, model, [links]);
        }
    }
    Ok(())
}
