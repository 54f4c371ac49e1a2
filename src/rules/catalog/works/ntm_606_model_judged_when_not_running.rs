//! Models that are judged effective on a day on which they did not run.

use crate::rules::prelude::*;

facts! {
    about::Model;
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
    .examples(|| examples::state::with_models(|model| model.end = Some(const { date(2018, 9, 30) })), examples::state::good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    guards::listed(&state.works.models, &guards::NO_MODELS)?;
    for model in &state.works.models {
        for judgement in model.judgements.iter().filter(|one| one.effective) {
            let judged = judgement.on;
            let (relation, limit) = match (model.start, model.end) {
                (_, Some(end)) if judged > end => (AFTER_ITS_END, end),
                (Some(start), _) if judged < start => (BEFORE_ITS_START, start),
                _ => continue,
            };
            let facts = [
                BY.is(judgement.by.as_str()),
                JUDGED.is(judged),
                RELATION.is(relation),
                LIMIT.is(limit),
            ];
            Model::report(dossier, findings, state, model, facts);
        }
    }
    Ok(())
}

const AFTER_ITS_END: Label = Label::new("sau khi mô hình kết thúc", "after its end on");
const BEFORE_ITS_START: Label = Label::new("trước khi mô hình bắt đầu", "before its start on");
