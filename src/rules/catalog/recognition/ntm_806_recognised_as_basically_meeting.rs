//! Communes recognised as basically meeting the standard.

use crate::rules::catalog::examples::state::{DECIDED, OTHER, good, recognised, with_standing};
use crate::rules::prelude::*;

facts! {
    about::Commune;
}

pub(super) static NTM_806: Rule = Rule::info("NTM-806", &[Input::Gazetteer, Input::State])
    .title(
        "xã được công nhận ở mức cơ bản đạt chuẩn",
        "a commune is recognised as basically meeting the standard",
    )
    .why(
        "Một số tỉnh công nhận xã cơ bản đạt chuẩn, nhưng không quy định nào mà thư viện biết có mức này; điều kiện là 100 % tiêu chí. Cần thống nhất xã như vậy có được tính là xã đạt chuẩn hay không.",
        "Some provinces recognise communes as basically meeting the standard, but no regulation that the crate knows has such a class; the condition is all criteria. It has to be settled whether such a commune counts as recognised.",
    )
    .remedy(
        "Ghi rõ cách tính, hoặc đưa xã vào diện phấn đấu đạt chuẩn.",
        "State how it is counted, or take it among the communes that are to reach the standard.",
    )
    .rests_on(basis::RECOGNITION_CONDITIONS)
    .message(
        "{name}: được công nhận cơ bản đạt chuẩn; quy định chỉ có mức đạt chuẩn",
        "{name}: recognised as basically meeting the standard, a class that the regulations do not have",
    )
    .facts(FACTS)
    .examples(|| {
        let basically = Recognition::new(RecognitionClass::BasicallyMeets);
        with_standing(OTHER, vec![recognised(DECIDED, basically)])
    }, good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    let date = reading.date();
    let regulations = dossier.regulations();
    let citation = regulations.cite_condition(date, &Condition::AllCriteriaMet);
    for standing in reading.histories() {
        let commune = standing.commune();
        let basically = |one: &Recognition| one.class == RecognitionClass::BasicallyMeets;
        match standing.recognised_on(date) {
            RecognisedOn::Recognised(recognition) if basically(recognition) => {
                Commune::report_citing(dossier, findings, (commune, date), citation.clone(), [])
                    .related([state_paths::date()]);
            }
            RecognisedOn::CannotSay if standing.recognitions().any(basically) => {
                findings.skip(state_paths::standing(commune), guards::NO_DAY);
            }
            RecognisedOn::Recognised(_) | RecognisedOn::NotRecognised | RecognisedOn::CannotSay => {
            }
        }
    }
    Ok(())
}
