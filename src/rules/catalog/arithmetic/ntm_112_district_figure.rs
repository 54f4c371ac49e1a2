//! Reported figures of a district above the number of its communes.

use alloc::string::ToString;

use crate::plan::Measure;
use crate::progress::FigureColumn;
use crate::quantity::Decimal;
use crate::rules::catalog::examples::figures as examples_figures;
use crate::rules::catalog::{facts, figures, gazetteer_paths, places};
use crate::rules::{
    Dossier, FactDocument, Findings, Input, Rule, RuleCode, RuleGroup, Severity, SkipReason,
};
use crate::text::Label;

pub(super) static NTM_112: Rule = Rule {
    code: RuleCode::of("NTM-112"),
    group: RuleGroup::Arithmetic,
    severity: Severity::Error,
    title: Label::new(
        "huyện báo cáo nhiều xã hơn số xã của huyện",
        "a district reports more communes than it has",
    ),
    explanation: Label::new(
        "Số xã của một nhóm, dù là kế hoạch, thực hiện hay ước thực hiện, không thể vượt số xã của huyện vào ngày báo cáo. Cột cùng kỳ năm trước không được xét, vì khi đó huyện có thể có nhiều xã hơn.",
        "The communes of a tier, planned, achieved or expected, cannot be more than the district has on the day of the report. The column of last year is not looked at: the district may have had more communes then.",
    ),
    remedy: Label::new(
        "Kiểm tra lại số liệu với huyện; có thể là của huyện khác hoặc của chỉ tiêu khác.",
        "Check the figure with the district; it may be that of another district or of another measure.",
    ),
    message: Label::new(
        "{name}: báo cáo {figure} xã ({measure}, {column}), nhưng huyện có {communes} xã",
        "{name}: {figure} communes are reported ({measure}, {column}), but the district has {communes}",
    ),
    legal_basis: Label::new(
        "danh mục đơn vị hành chính vào ngày báo cáo",
        "the units in force on the day of the report",
    ),
    since: "0.1.0",
    reads: &[Input::Plan, Input::Gazetteer, Input::State],
    facts: &[
        facts::DISTRICT,
        facts::NAME,
        figures::MEASURE,
        FactDocument::new("column", Label::new("cột số liệu", "the column")),
        FactDocument::new(
            "figure",
            Label::new("số xã báo cáo", "the communes reported"),
        ),
        FactDocument::new(
            "communes",
            Label::new(
                "số xã của huyện trong danh mục",
                "the communes of the district in the catalogue",
            ),
        ),
    ],
    bad: || examples_figures::with_state(|state| state.figures = examples_figures::figures(3, 3)),
    good: || examples_figures::with_state(|state| state.figures = examples_figures::figures(2, 2)),
    check,
};

fn check(dossier: &Dossier<'_>, findings: &mut Findings<'_>) -> Result<(), SkipReason> {
    let (plan, gazetteer) = (dossier.read_plan()?, dossier.read_gazetteer()?);
    let state = dossier.read_state()?;
    for figure in figures::reported_by_districts(state)? {
        let is_tier = matches!(figure.measure, Measure::Tier { .. });
        if !is_tier || figure.column == FigureColumn::LastYear {
            continue;
        }
        let (path, day) = (figures::reported(figure), figure.on.unwrap_or(state.date));
        if !gazetteer.coverage().contains(day) {
            findings.skip(path, not_covered());
            continue;
        }
        if gazetteer.district_on(figure.district, day).is_err() {
            // An unknown district is the finding of another rule.
            continue;
        }
        let communes = gazetteer.communes_in(figure.district, day).count();
        if figure.value > Decimal::from(communes) {
            findings
                .report(
                    path,
                    places::cite_columns(plan),
                    [
                        ("district", figure.district.to_string().into()),
                        ("name", figures::district_name(plan, figure.district).into()),
                        ("measure", figures::measure(figure.measure)),
                        ("column", figure.column.label().into()),
                        ("figure", facts::count(figure.value)),
                        ("communes", communes.into()),
                    ],
                )
                .from([gazetteer_paths::units_in(figure.district)]);
        }
    }
    Ok(())
}

fn not_covered() -> SkipReason {
    SkipReason::NothingStated(Label::new(
        "danh mục không bao gồm ngày báo cáo",
        "the gazetteer does not cover the day of the report",
    ))
}
