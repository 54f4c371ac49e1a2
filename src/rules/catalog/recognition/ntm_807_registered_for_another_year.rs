//! Recognitions for a year for which the commune was not registered.

use crate::rules::catalog::examples::state::{
    DECIDED, RECOGNISED, good, recognised, recognition, registered, with_standing,
};
use crate::rules::prelude::*;

facts! {
    about::Commune;
    YEAR: u64 = "year", "năm đăng ký ghi trong quyết định", "the year that the recognition names";
    REGISTERED: Vec<u16> = "registered", "các năm đã đăng ký", "the years of the registrations";
}

pub(super) static NTM_807: Rule = Rule::warning("NTM-807", &[Input::Gazetteer, Input::State])
    .title(
        "năm đăng ký trong quyết định khác với các lần đăng ký của xã",
        "a recognition names a year for which the commune was not registered",
    )
    .why(
        "Quyết định công nhận ghi xã đăng ký cho một năm, nhưng quá trình trước đó chỉ ghi đăng ký cho năm khác. Một trong hai bên có thể ghi nhầm. Không xét khi quá trình không ghi lần đăng ký nào trước quyết định, vì khi đó chỉ có quyết định cho biết.",
        "The recognition names the year that the commune was registered for, but before it the history has registrations for other years only. One of the two may be mistyped. Where the history has no registration before the decision, the decision alone counts and nothing is reported.",
    )
    .remedy(
        "Đối chiếu văn bản đăng ký với quyết định công nhận.",
        "Compare the registration with the decision.",
    )
    .rests_on(basis::REGISTRATION_CONDITION)
    .message(
        "{name}: quyết định công nhận ghi đăng ký năm {year}, nhưng xã đăng ký cho năm {registered}",
        "{name}: the recognition is for a registration of {year}, but the commune was registered for {registered}",
    )
    .facts(FACTS)
    .examples(|| {
        let of_2017 = registered(const { date(2016, 12, 20) }, const { ProgrammeYear::of(2017) });
        with_standing(RECOGNISED, vec![of_2017, recognised(DECIDED, recognition())])
    }, good)
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let reading = dossier.state_reading()?;
    for standing in reading.histories() {
        let mut registered: SortedSet<ProgrammeYear> = SortedSet::new();
        for entry in standing.entries() {
            let year = match &entry.event {
                StandingEvent::Registered { for_year } => {
                    registered.insert(*for_year);
                    continue;
                }
                StandingEvent::Recognised(recognition) => recognition.registered_for,
                _ => continue,
            };
            let Some(year) = year.filter(|year| !registered.contains(year)) else {
                continue;
            };
            if !registered.is_empty() {
                let day = entry.date().unwrap_or(reading.date());
                let years = registered.iter().map(|year| year.get()).collect::<Vec<_>>();
                let facts = [YEAR.is(year.get()), REGISTERED.is(years)];
                Commune::report_history(dossier, findings, (standing.commune(), day), facts);
            }
        }
    }
    Ok(())
}
