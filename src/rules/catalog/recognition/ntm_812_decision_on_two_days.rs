//! Decisions of one number and year that are given different days.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::calendar::{ProgrammeYear, date};
use crate::law::DocumentNumber;
use crate::place::CommuneCode;
use crate::rules::catalog::examples::state::{
    DECIDED, REGISTERED, recognised, recognition, with_standing,
};
use crate::rules::catalog::regulations::{Regulations, decisions};
use crate::rules::catalog::state_paths;
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_812: Rule = Rule {
    code: RuleCode::of("NTM-812"),
    group: RuleGroup::Recognition,
    severity: Severity::Warning,
    title: Label::new(
        "một số quyết định ghi nhiều ngày khác nhau trong năm",
        "one number of a decision has several days within a year",
    ),
    explanation: Label::new(
        "Trong một năm, một cơ quan chỉ dùng một số văn bản một lần. Cùng một số quyết định công nhận hoặc thu hồi mà ghi các ngày khác nhau trong năm thì một ngày hoặc một số bị ghi nhầm. Nêu ở xã có mã nhỏ nhất.",
        "An authority uses a document number once in a year. Where one number of decisions of recognition or revocation has different days within a year, a day or a number is mistyped. It is told at the commune that is first by code.",
    ),
    remedy: Label::new(
        "Đối chiếu số và ngày với bản quyết định.",
        "Compare number and days with the decision itself.",
    ),
    message: Label::new(
        "Quyết định {decision} năm {year} được ghi các ngày {days}, ở các xã {communes}",
        "Decision {decision} of {year} is given the days {days}, in communes {communes}",
    ),
    legal_basis: Label::new(
        "số và ngày của văn bản; công nhận và thu hồi bằng quyết định (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
        "number and day of a document; recognition and revocation are decisions (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    ),
    since: "0.1.0",
    reads: &[Input::State],
    facts: &[
        FactDocument::new(
            "decision",
            Label::new("số quyết định", "the number of the decision"),
        ),
        FactDocument::new("year", Label::new("năm", "the year")),
        FactDocument::new(
            "days",
            Label::new("các ngày được ghi", "the days that it is given"),
        ),
        FactDocument::new(
            "communes",
            Label::new(
                "các xã mang quyết định đó",
                "the communes with that decision",
            ),
        ),
    ],
    bad: || {
        with_standing(
            REGISTERED,
            vec![recognised(const { date(2018, 8, 20) }, recognition())],
        )
    },
    good: || with_standing(REGISTERED, vec![recognised(DECIDED, recognition())]),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let state = dossier.read_state()?;
    let regulations = Regulations::built_in();
    let mut known: BTreeMap<(DocumentNumber, ProgrammeYear), Entered> = BTreeMap::new();
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
                        ("decision", number.into()),
                        ("year", u32::from(year.get()).into()),
                        (
                            "days",
                            days.iter().copied().collect::<Vec<NaiveDate>>().into(),
                        ),
                        ("communes", codes.into()),
                    ],
                )
                .from(
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
    days: BTreeSet<NaiveDate>,
    communes: BTreeSet<CommuneCode>,
    printed: BTreeSet<String>,
}
