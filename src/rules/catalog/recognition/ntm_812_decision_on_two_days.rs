//! Decisions of one number and year that are given different days.

use crate::rules::catalog::examples::state::{
    DECIDED, REGISTERED, recognised, recognition, with_standing,
};
use crate::rules::catalog::regulations::decisions;
use crate::rules::prelude::*;

facts! {
    DECISION: String = "decision", "số quyết định", "the number of the decision";
    YEAR: u64 = "year", "năm", "the year";
    DAYS: FactValue = "days", "các ngày được ghi", "the days that it is given";
    COMMUNES: FactValue = "communes", "các xã mang quyết định đó", "the communes with that decision";
}

pub(super) static NTM_812: Rule = Rule::warning("NTM-812", &[Input::State])
    .title(
        "một số quyết định ghi nhiều ngày khác nhau trong năm",
        "one number of a decision has several days within a year",
    )
    .why(
        "Trong một năm, một cơ quan chỉ dùng một số văn bản một lần. Cùng một số quyết định công nhận hoặc thu hồi mà ghi các ngày khác nhau trong năm thì một ngày hoặc một số bị ghi nhầm. Nêu ở xã có mã nhỏ nhất.",
        "An authority uses a document number once in a year. Where one number of decisions of recognition or revocation has different days within a year, a day or a number is mistyped. It is reported at the commune that is first by code.",
    )
    .remedy(
        "Đối chiếu số và ngày với bản quyết định.",
        "Compare number and days with the decision itself.",
    )
    .basis(
        "số và ngày của văn bản; công nhận và thu hồi bằng quyết định (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
        "number and day of a document; recognition and revocation are decisions (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    )
    .message(
        "Quyết định {decision} năm {year} được ghi các ngày {days}, ở các xã {communes}",
        "Decision {decision} of {year} is given the days {days}, in communes {communes}",
    )
    .facts(FACTS)
    .examples(|| {
        with_standing(
            REGISTERED,
            vec![recognised(const { date(2018, 8, 20) }, recognition())],
        )
    }, || with_standing(REGISTERED, vec![recognised(DECIDED, recognition())]))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let state = dossier.read_state()?;
    let regulations = Regulations::built_in();
    let mut known: SortedMap<(DocumentNumber, ProgrammeYear), Entered> = SortedMap::new();
    for standing in &state.standings {
        for (number, day) in decisions(standing) {
            let Some(year) = ProgrammeYear::containing(day) else {
                continue;
            };
            let entered = known.entry((number.clone(), year)).or_default();
            entered.days.insert(day);
            entered.communes.insert(standing.commune());
            entered.printed.insert(number.to_string());
        }
    }
    for ((_, year), entered) in known {
        let Entered {
            days,
            communes,
            printed,
        } = entered;
        let (Some(last), Some(first)) = (days.last(), communes.first()) else {
            continue;
        };
        // Numbers that are equal may differ in their leading zeros.
        let Some(number) = printed.into_iter().next() else {
            continue;
        };
        if days.len() > 1 {
            let codes: Vec<String> = communes.iter().map(ToString::to_string).collect();
            findings
                .report(
                    state_paths::standing(*first),
                    regulations.cite(*last),
                    [
                        DECISION.is(number),
                        YEAR.is(u32::from(year.get())),
                        DAYS.is(days.iter().copied().collect::<Vec<NaiveDate>>()),
                        COMMUNES.is(codes),
                    ],
                )
                .because(
                    communes
                        .iter()
                        .map(|commune| state_paths::standing(*commune)),
                );
        }
    }
    Ok(())
}

/// What histories enter of one decision.
#[derive(Default)]
struct Entered {
    days: SortedSet<NaiveDate>,
    communes: SortedSet<CommuneCode>,
    printed: SortedSet<String>,
}
