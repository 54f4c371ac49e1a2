//! A share of trained officials whose printed rise is impossible.

use crate::rules::prelude::*;

facts! {
    SHARE: Decimal = "share", "tỷ lệ được giao", "the share aimed at";
    RISE: Decimal = "rise", "mức tăng so với năm trước, điểm phần trăm", "the rise on the year before, in percentage points";
}

pub(super) static NTM_214: Rule = Rule::error("NTM-214", &[Input::Plan])
    .title(
        "tỷ lệ tập huấn và mức tăng không thể cùng đúng",
        "the share of trained officials and its rise cannot both hold",
    )
    .why(
        "Tỷ lệ được giao trừ đi mức tăng phải là tỷ lệ của năm trước, từ 0 đến 100%. Mức tăng in bằng “%” được hiểu là điểm phần trăm, như kế hoạch năm 2018.",
        "The share aimed at less its rise must be the share of the year before, from 0 to 100 %. A rise printed in “%” is read as percentage points, as in the plan of 2018.",
    )
    .remedy(
        "Kiểm tra lại tỷ lệ và mức tăng so với năm trước.",
        "Check the share and its rise on the year before.",
    )
    .rests_on(basis::TRAINING_OBJECTIVE)
    .message(
        "Mục tiêu tập huấn {share}% cán bộ, tăng {rise} điểm phần trăm: tỷ lệ năm trước nằm ngoài khoảng từ 0 đến 100%",
        "{share} % of the officials are to be trained, up {rise} points: the share of the year before would lie outside 0 to 100 %",
    )
    .facts(FACTS)
    .examples(|| training(Percent::known("7.9")), || training(Percent::known("79.4")))
    .check(check);

/// The good plan with a share of officials to be trained, up 9.7 points.
fn training(share: Percent) -> Example {
    let up_by = Some(PercentagePoints::known("9.7"));
    let target = ObjectiveTarget::TrainedOfficials { share, up_by };
    examples::plan::with_objective("I.5", target)
}

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let plan = dossier.read_plan()?;
    let rises = guards::objectives(dossier, |target| match target {
        ObjectiveTarget::TrainedOfficials { share, up_by } => Some((share.get(), up_by?.get())),
        _ => None,
    })?;
    for (objective, (share, rise)) in rises {
        // The share was above 100 when 100 and the change together are below that of this year.
        let highest = sum([Decimal::ONE_HUNDRED, rise]);
        if rise > share || highest < share {
            about::objective(findings, plan, objective, [SHARE.is(share), RISE.is(rise)]);
        }
    }
    Ok(())
}
