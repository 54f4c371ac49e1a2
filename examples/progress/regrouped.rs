//! Communes that were merged or divided between two days: what became of them, and how many of the
//! predecessors of each had been recognised.

use std::io::Write;

use nongthonmoi::assessment::{Answer, Treatment};
use nongthonmoi::place::CommuneCode;
use nongthonmoi::progress::{Comparison, Progress, RegroupedCommune, Regrouping};
use nongthonmoi::recognition::{PredecessorsNeeded, SuccessorPolicy};
use nongthonmoi::text::Lang;

use crate::cli::Ending;
use crate::due::day_text;

/// The units that are counted on both days, and the groups of those that were regrouped; nothing
/// when all communes are the same.
pub(crate) fn print_regrouped(
    out: &mut dyn Write,
    comparison: &Comparison,
    [earlier, later]: [&Progress<'_>; 2],
    successors: Option<PredecessorsNeeded>,
    lang: Lang,
) -> Result<(), Ending> {
    if comparison.regrouped.is_empty() {
        return Ok(());
    }
    let [before, after] = [earlier, later].map(|one| one.communes().count());
    let [first, second] = [earlier, later].map(|one| day_text(one.date(), lang));
    let (same, by) = (comparison.communes.len(), comparison.matched_by.label());
    let (by, hidden) = (by.get(lang), comparison.not_comparable().count());
    match lang {
        Lang::Vi => writeln!(
            out,
            "Đơn vị hành chính: {before} xã ngày {first}, {after} xã ngày {second}; đối chiếu {by}: {same} xã giữ nguyên địa bàn, {} nhóm sắp xếp lại, trong đó {hidden} nhóm không so được",
            comparison.regrouped.len()
        )?,
        Lang::En => writeln!(
            out,
            "Units: {before} communes on {first}, {after} on {second}; matched {by}: {same} with the same area, {} groups divided otherwise, {hidden} of which do not compare",
            comparison.regrouped.len()
        )?,
    }
    let mut counted = 0_usize;
    for group in &comparison.regrouped {
        writeln!(out, "    {}", group_text(group, [earlier, later], lang))?;
        for one in group.after.iter().copied() {
            // Both days are covered, and the commune is there on the second one.
            let Ok(predecessors) = later.predecessors(one.commune, earlier.date()) else {
                continue;
            };
            let (known, of) = predecessors.evidence();
            let outcome = predecessors.recognised().label();
            let (name, outcome) = (name(one.commune, later), outcome.get(lang));
            match lang {
                Lang::Vi => write!(out, "        {name}: {outcome} (rõ {known}/{of} xã)")?,
                Lang::En => write!(out, "        {name}: {outcome} ({known} of {of} known)")?,
            }
            if let Some(needed) = successors {
                let counts = predecessors.counted_by(policy(needed)).answer;
                counted = counted.saturating_add(usize::from(counts == Answer::Yes));
                write!(out, " → {}", counts.label().get(lang))?;
            }
            writeln!(out)?;
        }
    }
    if let Some(needed) = successors {
        let policy = policy(needed).text(lang);
        match lang {
            Lang::Vi => writeln!(
                out,
                "Xã sau sắp xếp được tính là đạt chuẩn: {counted} ({policy})"
            )?,
            Lang::En => writeln!(
                out,
                "Merged communes that count as recognised: {counted} ({policy})"
            )?,
        }
    }
    Ok(())
}

/// Predecessors of which only a part went over are counted; wards and townships are not.
const fn policy(needed: PredecessorsNeeded) -> SuccessorPolicy {
    SuccessorPolicy::new(needed, Treatment::Counts, Treatment::DoesNotCount)
}

/// `Tân Dân, Tân Mai → Tân Thành: nhập nguyên xã`.
fn group_text(group: &Regrouping, [earlier, later]: [&Progress<'_>; 2], lang: Lang) -> String {
    let before = names(&group.before, &group.others_before, earlier);
    let after = names(&group.after, &group.others_after, later);
    format!("{before} → {after}: {}", group.kind.label().get(lang))
}

fn names(communes: &[RegroupedCommune], others: &[CommuneCode], progress: &Progress<'_>) -> String {
    let codes = communes.iter().map(|one| one.commune);
    let names: Vec<String> = codes
        .chain(others.iter().copied())
        .map(|code| name(code, progress))
        .collect();
    names.join(", ")
}

/// The name of a unit; of one that is no commune with its kind.
fn name(code: CommuneCode, progress: &Progress<'_>) -> String {
    let unit = progress.gazetteer().unit_on(code, progress.date());
    match (progress.commune(code), unit) {
        (Some(commune), _) => commune.unit.name().to_string(),
        (None, Ok(unit)) => unit.full_name(),
        (None, Err(_)) => code.to_string(),
    }
}
