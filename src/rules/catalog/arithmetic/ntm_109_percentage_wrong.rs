//! Published percentages that do not fit the counts beside them.

use crate::quantity::Rounding;
use crate::rules::catalog::examples::figures as examples_figures;
use crate::rules::catalog::percentages::{Percentages, share};
use crate::rules::catalog::{facts, figures, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_109: Rule = Rule {
    code: RuleCode::of("NTM-109"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Error,
    title: Label::new(
        "tỷ lệ phần trăm đã công bố không khớp số xã",
        "a published percentage does not fit its communes",
    ),
    explanation: Label::new(
        "Số xã của nhóm chia cho tổng số xã cho một tỷ lệ khác với tỷ lệ đã in, lệch từ một đơn vị của chữ số cuối trở lên; không cách làm tròn nào giải thích được.",
        "The communes of the tier over all communes give another percentage than the printed one, a unit of its last digit away or more; no rounding explains it.",
    ),
    remedy: Label::new(
        "Tính lại tỷ lệ từ số xã, hoặc ghi rõ tỷ lệ được tính trên bao nhiêu xã.",
        "Work the percentage out again, or state over how many communes it is taken.",
    ),
    message: Label::new(
        "Bảng phân nhóm ngày {date} ({source}), nhóm {from}-{to} tiêu chí: in {percent}%, nhưng {communes}/{of} xã là {expected}%",
        "Table of tiers of {date} ({source}), tier of {from}-{to} criteria: {percent} % is printed, but {communes} of {of} communes are {expected} %",
    ),
    legal_basis: Label::new("số học của bảng", "the arithmetic of the table"),
    since: "0.1.0",
    reads: &[Input::State],
    facts: &[
        figures::DATE,
        figures::SOURCE,
        facts::FROM,
        facts::TO,
        FactDocument::new(
            "percent",
            Label::new("tỷ lệ được in", "the percentage printed"),
        ),
        FactDocument::new(
            "communes",
            Label::new("số xã của nhóm", "the communes of the tier"),
        ),
        FactDocument::new("of", Label::new("tổng số xã", "all communes")),
        FactDocument::new(
            "expected",
            Label::new(
                "tỷ lệ tính lại, làm tròn đến cùng số chữ số",
                "the percentage worked out again, rounded to as many decimals",
            ),
        ),
    ],
    bad: || {
        examples_figures::with_table(|table| {
            for tier in &mut table.tiers {
                tier.percent = Some(examples_figures::tenths(500));
            }
        })
    },
    good: examples_figures::good_table,
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    for table in figures::censuses(dossier.read_state()?)? {
        let wrong = match Percentages::of(table) {
            Percentages::Unknown => {
                findings.skip(figures::census(table), places::no_figure());
                continue;
            }
            Percentages::Fit | Percentages::Bent(_) => continue,
            Percentages::Wrong(wrong) => wrong,
        };
        for tier in wrong {
            let printed = tier.percent.zip(table.universe());
            let share = printed.and_then(|(percent, of)| Some((percent, of, share(tier, of)?)));
            if let Some((percent, of, share)) = share {
                let expected = share.printed(percent.digits(), Rounding::HalfUp);
                findings
                    .report(
                        figures::tier(table, tier).join("percent"),
                        figures::cite(),
                        figures::of_census(table).chain([
                            ("from", tier.from.into()),
                            ("to", tier.to.into()),
                            ("percent", percent.into()),
                            ("communes", tier.communes.into()),
                            ("of", of.into()),
                            ("expected", expected.into()),
                        ]),
                    )
                    .from([figures::tier(table, tier), figures::universe(table)]);
            }
        }
    }
    Ok(())
}
