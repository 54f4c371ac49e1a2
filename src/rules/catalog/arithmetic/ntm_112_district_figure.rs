//! Reported figures of a district above the number of its communes.

use crate::rules::prelude::*;

facts! {
    about::Figure;
    COLUMN: Label = "column", "cột số liệu", "the column";
    FIGURE: FactValue = "figure", "số xã báo cáo", "the communes reported";
    COMMUNES: usize = "communes", "số xã của nơi báo cáo trong danh mục", "the communes of the place that reports, in the catalogue";
}

pub(super) static NTM_112: Rule = Rule::error("NTM-112", &[Input::Plan, Input::Gazetteer, Input::State])
    .title(
        "địa phương báo cáo nhiều xã hơn số xã của mình",
        "a district or commune reports more communes than it has",
    )
    .why(
        "Số xã của một nhóm, dù là kế hoạch, thực hiện hay ước thực hiện, không thể vượt số xã của nơi báo cáo vào ngày đó; xã báo cáo về chính mình là một xã. Cột cùng kỳ năm trước không được xét, vì khi đó huyện có thể có nhiều xã hơn.",
        "The communes of a tier, planned, achieved or expected, cannot be more than the place that reports has on that day; a commune that reports of itself is one. The column of last year is not looked at: the district may have had more communes then.",
    )
    .remedy(
        "Kiểm tra lại số liệu với nơi báo cáo; có thể là của nơi khác hoặc của chỉ tiêu khác.",
        "Check the figure with the place that reports; it may be that of another place or of another measure.",
    )
    .basis(
        "danh mục đơn vị hành chính vào ngày báo cáo",
        "the units in force on the day of the report",
    )
    .message(
        "{name}: báo cáo {figure} xã ({measure}, {column}), nhưng chỉ có {communes} xã",
        "{name}: {figure} communes are reported ({measure}, {column}), but there are {communes}",
    )
    .facts(FACTS)
    .examples(|| examples::figures::with_figures(3, 3), || examples::figures::with_figures(2, 2))
    .check(check);

fn check(dossier: &DossierReading<'_>, findings: &mut Findings) -> Checked {
    let (plan, gazetteer) = (dossier.read_plan()?, dossier.read_gazetteer()?);
    let state = dossier.read_state()?;
    for figure in guards::reported_figures(state)? {
        let is_tier = matches!(figure.measure, Measure::Tier { .. });
        if !is_tier || figure.column == FigureColumn::LastYear {
            continue;
        }
        let (place, day) = (figure.place, figure.on.unwrap_or(state.date));
        if !gazetteer.coverage().contains(day) {
            findings.skip(published_paths::reported(figure), NOT_COVERED);
            continue;
        }
        // An unknown district or commune is the finding of another rule.
        let (communes, units) = match place {
            Locality::District(code) if gazetteer.district_on(code, day).is_ok() => {
                let communes = gazetteer.communes_in(code, day).count();
                (communes, gazetteer_paths::units_in(code))
            }
            Locality::Commune(code) if gazetteer.commune_on(code, day).is_ok() => {
                (1, gazetteer_paths::unit(code))
            }
            _ => continue,
        };
        if figure.value > Decimal::from(communes) {
            let (column, value) = (figure.column.label(), plan_paths::count(figure.value));
            let facts = [COLUMN.is(column), FIGURE.is(value), COMMUNES.is(communes)];
            Figure::report(findings, plan, figure, facts).related([units]);
        }
    }
    Ok(())
}

const NOT_COVERED: SkipReason = guards::reason(
    "danh mục không bao gồm ngày báo cáo",
    "the gazetteer does not cover the day of the report",
);
