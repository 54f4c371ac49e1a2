//! What changed since an earlier day: tiers before and after, the communes that moved, and the
//! balance of recognised communes.

use std::io::Write;

use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::progress::{Comparison, MatchedCommune, Progress, RecognitionBalance};
use nongthonmoi::recognition::PredecessorsNeeded;
use nongthonmoi::rules::{Checker, Dossier};
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{TierOutcome, TierScheme};

use crate::cli::Ending;
use crate::due::day_text;
use crate::objectives::commune_text;
use crate::regrouped::print_regrouped;

/// Compares an earlier day of the state with the one that was asked for.
pub(crate) fn print_comparison(
    out: &mut dyn Write,
    earlier: &Progress<'_>,
    later: &Progress<'_>,
    successors: Option<PredecessorsNeeded>,
    lang: Lang,
) -> Result<(), Ending> {
    let Some(scheme) = later.plan().quota.tier_scheme() else {
        return Ok(());
    };
    let days = [earlier, later].map(|one| day_text(one.date(), lang));
    let comparison = Comparison::of(scheme.clone(), earlier, later)
        .map_err(|error| Ending::Unusable(error.text(lang)))?;
    match lang {
        Lang::Vi => writeln!(out, "\nTHAY ĐỔI từ {} đến {}", days[0], days[1])?,
        Lang::En => writeln!(out, "\nCHANGES from {} to {}", days[0], days[1])?,
    }
    for ((before, after), count) in comparison.matrix() {
        let [before, after] = [before, after].map(|tier| tier_text(tier, &scheme, lang));
        if before == after {
            continue;
        }
        match lang {
            Lang::Vi => writeln!(out, "{count:>4} xã: {before} → {after}")?,
            Lang::En => writeln!(out, "{count:>4}: {before} → {after}")?,
        }
    }
    for one in comparison.moved().filter(|one| one.before.is_some()) {
        writeln!(out, "    {}", move_text(one, later, lang))?;
    }
    print_regrouped(out, &comparison, [earlier, later], successors, lang)?;
    print_balance(out, &comparison.balance, lang)
}

fn tier_text(tier: Option<TierOutcome>, scheme: &TierScheme, lang: Lang) -> String {
    let name = |tier| scheme.label(tier).get(lang).to_string();
    match tier {
        None => NOT_REPORTED.get(lang).to_string(),
        Some(tier) => match tier.certain() {
            Some(tier) => name(tier),
            None => format!("{}/{}", name(tier.lowest()), name(tier.highest())),
        },
    }
}

/// `Tân Dân (Mai Châu): thêm 8, 11; mất 2`.
fn move_text(one: &MatchedCommune, progress: &Progress<'_>, lang: Lang) -> String {
    let place = progress.commune(one.commune_after).map_or_else(
        || one.commune.to_string(),
        |commune| commune_text(commune, progress, lang),
    );
    let (gained, lost) = (numbers(one.gained()), numbers(one.lost()));
    let parts = [(&GAINED, gained), (&LOST, lost)]
        .into_iter()
        .filter(|(_, criteria)| !criteria.is_empty())
        .map(|(label, criteria)| format!("{} {criteria}", label.get(lang)));
    format!("{place}: {}", parts.collect::<Vec<_>>().join("; "))
}

fn numbers(criteria: impl Iterator<Item = CriterionNumber>) -> String {
    let numbers: Vec<String> = criteria.map(|one| one.to_string()).collect();
    numbers.join(", ")
}

/// The terms of the balance, and the finding when it does not hold.
fn print_balance(
    out: &mut dyn Write,
    balance: &RecognitionBalance,
    lang: Lang,
) -> Result<(), Ending> {
    let (flows, open) = (balance.flows, balance.undecided.len());
    let (start, end) = (balance.start, balance.end);
    match lang {
        Lang::Vi => writeln!(
            out,
            "Xã đạt chuẩn: đầu kỳ {start}, công nhận {}, thu hồi {}, nâng mức {}, sáp nhập {}, cuối kỳ {end}; chưa rõ {open} xã",
            flows.recognised, flows.revoked, flows.promoted, flows.succeeded
        )?,
        Lang::En => writeln!(
            out,
            "Recognised communes: {start} at the start, {} recognised, {} revoked, {} promoted, {} merged, {end} at the end; {open} not known",
            flows.recognised, flows.revoked, flows.promoted, flows.succeeded
        )?,
    }
    let report = Checker::built_in().check(&Dossier::new().recognition_balance(balance));
    for finding in report.findings() {
        writeln!(out, "    {}: {}", finding.code(), finding.text(lang))?;
    }
    Ok(())
}

static NOT_REPORTED: Label = Label::new("chưa báo cáo", "not reported");
static GAINED: Label = Label::new("thêm tiêu chí", "gained");
static LOST: Label = Label::new("mất hoặc không còn rõ tiêu chí", "lost or no longer known");
