//! Models that are judged effective on a day on which they did not run.

use crate::rules::catalog::examples::state::with_works;
use crate::rules::prelude::*;

facts! {
    communes::COMMUNE;
    communes::NAME;
    listed_works::PRODUCT;
    BY: String = "by", "cơ quan đánh giá", "who judged";
    JUDGED: NaiveDate = "judged", "ngày đánh giá", "the day of the judgement";
    RELATION: Label = "relation", "sau khi kết thúc hoặc trước khi bắt đầu", "after the end or before the start";
    LIMIT: NaiveDate = "limit", "ngày kết thúc hoặc ngày bắt đầu", "the day of the end or of the start";
}

pub(super) static NTM_606: Rule = Rule::warning("NTM-606", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "mô hình được đánh giá có hiệu quả khi không hoạt động",
        "a model is judged effective on a day on which it did not run",
    )
    .why(
        "Đánh giá có hiệu quả ghi ngày sau khi mô hình đã kết thúc hoặc trước khi bắt đầu. Một trong các ngày có thể bị ghi nhầm; đánh giá trước khi bắt đầu vẫn làm mô hình được tính từ ngày bắt đầu.",
        "The judgement that the model is effective is of a day after its end or before its start. One of the days may be mistyped; a judgement before the start would make the model count from its first day on.",
    )
    .remedy(
        "Kiểm tra ngày đánh giá, ngày bắt đầu và ngày kết thúc của mô hình.",
        "Check the day of the judgement and the days on which the model started and ended.",
    )
    .rests_on(basis::MODELS_OBJECTIVE)
    .message(
        "{name}: mô hình {product} được {by} đánh giá có hiệu quả ngày {judged}, {relation} ngày {limit}",
        "{name}: {by} judged the model {product} effective on {judged}, {relation} {limit}",
    )
    .facts(FACTS)
    .examples(|| {
        with_works(|works| {
            for model in &mut works.models {
                model.end = Some(const { date(2018, 9, 30) });
            }
        })
    }, examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, state) = (dossier.read_plan()?, dossier.read_state()?);
    listed_works::stated(&state.works.models, &listed_works::NO_MODELS)?;
    for model in &state.works.models {
        let (commune, path) = (
            model.commune,
            state_paths::model(model.commune, &model.product),
        );
        for judgement in model
            .judgements
            .iter()
            .filter(|judgement| judgement.effective)
        {
            let judged = judgement.on;
            let after = model
                .end
                .filter(|end| judged > *end)
                .map(|end| (AFTER_ITS_END, end));
            let before = || {
                let start = model.start.filter(|start| judged < *start)?;
                Some((BEFORE_ITS_START, start))
            };
            if let Some((relation, limit)) = after.or_else(before) {
                findings.report(
                    path.clone(),
                    listed_works::cite_models(plan),
                    communes::facts(dossier, commune, state.date).chain([
                        PRODUCT.is(model.product.as_str()),
                        BY.is(judgement.by.as_str()),
                        JUDGED.is(judged),
                        RELATION.is(relation),
                        LIMIT.is(limit),
                    ]),
                );
            }
        }
    }
    Ok(())
}

const AFTER_ITS_END: Label = Label::new("sau khi mô hình kết thúc", "after its end on");
const BEFORE_ITS_START: Label = Label::new("trước khi mô hình bắt đầu", "before its start on");
