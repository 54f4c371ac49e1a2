//! The subjects of findings, such as a row of the quota table, a commune or a report: the path of
//! each, its citation, and the facts that identify it.
//!
//! A rule that lists a subject in its `facts!` (`about::Row;`) documents the facts of the subject,
//! and reports on it with `Row::report`, which puts them before the rule's own.

use alloc::vec::Vec;

use chrono::NaiveDate;

use super::listed_works::Listed;
use super::{
    criteria_paths, listed_works, plan_paths, published_paths, report_paths, state_paths, units,
};
use crate::assessment::CommuneReport;
use crate::criteria::{Overlay, OverlayEntry, PartNumber, Standard};
use crate::law::{Citation, Matter};
use crate::place::CommuneCode;
use crate::plan::{Duty, Objective, Plan, QuotaColumn, QuotaRow};
use crate::progress::{PublishedCensus, ReportedFigure, State, Submission};
use crate::quantity::{Ratio, Rounding};
use crate::rules::{Dossier, Fact, FactDocument, FactValue, Findings, Path, Reported};
use crate::works::ValueChainModel;

/// Writes what findings are about, each with the keys of the facts that name it.
macro_rules! subjects {
    ($($(#[$document:meta])* $subject:ident: $($module:ident::$key:ident),+;)*) => {
        $(
            $(#[$document])*
            pub(super) struct $subject;

            impl $subject {
                pub(super) const fn documents() -> [FactDocument; [$(stringify!($key)),+].len()] {
                    [$($module::$key.doc()),+]
                }
            }
        )*
    };
}

subjects! {
    /// A row of the quota table, by its number and its label.
    Row: plan_paths::ROW, plan_paths::LABEL;
    /// A column of the quota table, by its district or commune and its head.
    Column: plan_paths::DISTRICT, plan_paths::NAME;
    /// A published table of communes by tier, by its day and its source.
    Table: published_paths::DATE, published_paths::SOURCE;
    /// The bounds of a mean, exact and as they would be printed.
    MeanBounds: published_paths::LEAST, published_paths::MOST, published_paths::LEAST_PRINTED, published_paths::MOST_PRINTED;
    /// A figure that was reported, by the district or commune and what is counted.
    Figure: plan_paths::DISTRICT, plan_paths::NAME, published_paths::MEASURE;
    /// A requirement of an overlay, by the document and the indicator.
    Entry: criteria_paths::DOCUMENT, criteria_paths::INDICATOR;
    /// A report of a commune, by the commune and the day.
    Report: state_paths::COMMUNE, report_paths::DATE;
    /// A commune, by its code and its name.
    Commune: state_paths::COMMUNE, state_paths::NAME;
    /// A code of a commune with the day on which it must be one.
    Mention: state_paths::COMMUNE, units::DAY;
    /// A value-chain model, by its commune and its product.
    Model: state_paths::COMMUNE, state_paths::NAME, listed_works::PRODUCT;
    /// A task of the plan, by its number.
    Task: plan_paths::TASK;
    /// Something that was handed in, by the duty, the period, who did it, and the day.
    HandedIn: state_paths::DUTY, state_paths::PERIOD, state_paths::BY, state_paths::DAY;
}

/// The facts that name something, and those that a rule adds.
fn with<const N: usize>(own: [Fact; N], more: impl IntoIterator<Item = Fact>) -> Vec<Fact> {
    own.into_iter().chain(more).collect()
}

/// Reports on an objective of the plan.
pub(super) fn objective<'f>(
    findings: &'f mut Findings,
    plan: &Plan,
    objective: &Objective,
    facts: impl IntoIterator<Item = Fact>,
) -> Reported<'f> {
    let citation = plan.cite_section(&objective.section);
    findings.report(plan_paths::objective(objective), citation, facts)
}

impl Row {
    pub(super) fn facts(row: &QuotaRow) -> [Fact; 2] {
        [
            plan_paths::ROW.is(row.number()),
            plan_paths::LABEL.is(row.label()),
        ]
    }

    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        plan: &Plan,
        row: &QuotaRow,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        Self::report_at(findings, plan_paths::row(row), (plan, row), facts)
    }

    /// Reports on something of the row.
    pub(super) fn report_at<'f>(
        findings: &'f mut Findings,
        path: Path,
        (plan, row): (&Plan, &QuotaRow),
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let citation = plan_paths::cite_row(plan, row);
        findings.report(path, citation, with(Self::facts(row), facts))
    }
}

impl Column {
    pub(super) fn facts(column: &QuotaColumn) -> [Fact; 2] {
        [
            plan_paths::DISTRICT.is(column.place),
            plan_paths::NAME.is(column.printed.as_str()),
        ]
    }

    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        plan: &Plan,
        column: &QuotaColumn,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let path = plan_paths::column(column.place);
        let facts = with(Self::facts(column), facts);
        findings.report(path, plan_paths::cite_columns(plan), facts)
    }

    /// Reports on the cell of a row that does not do what an objective asks for.
    pub(super) fn report_cell<'f>(
        findings: &'f mut Findings,
        (plan, objective): (&Plan, &Objective),
        (row, column): (&QuotaRow, &QuotaColumn),
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let path = plan_paths::cell(row, column.place);
        let citation = plan.cite_section(&objective.section);
        findings.report(path, citation, with(Self::facts(column), facts))
    }
}

impl Table {
    /// Reports on the table, or on something of it.
    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        path: Path,
        table: &PublishedCensus,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let own = [
            published_paths::DATE.is(table.date),
            published_paths::SOURCE.is(&*table.source.key),
        ];
        let citation = Matter::CommuneCriteria.cite(table.date);
        findings.report(path, citation, with(own, facts))
    }
}

impl MeanBounds {
    pub(super) fn facts(least: Ratio, most: Ratio) -> [Fact; 4] {
        [
            published_paths::LEAST.is(least),
            published_paths::MOST.is(most),
            published_paths::LEAST_PRINTED.is(least.printed(2, Rounding::HalfUp)),
            published_paths::MOST_PRINTED.is(most.printed(2, Rounding::HalfUp)),
        ]
    }
}

impl Figure {
    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        plan: &Plan,
        figure: &ReportedFigure,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let own = [
            plan_paths::DISTRICT.is(figure.place),
            plan_paths::NAME.is(plan_paths::place_name(plan, figure.place)),
            published_paths::MEASURE.is(published_paths::measure(figure.measure)),
        ];
        let citation = plan_paths::cite_columns(plan);
        findings.report(
            published_paths::reported(figure),
            citation,
            with(own, facts),
        )
    }
}

impl Entry {
    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        (overlay, entry): (&Overlay, &OverlayEntry),
        citation: impl Into<Option<Citation>>,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let part = entry.indicator().into();
        Self::report_part(findings, (overlay, entry), part, citation, facts)
    }

    /// Reports on what the entry says of a part of its indicator.
    pub(super) fn report_part<'f>(
        findings: &'f mut Findings,
        (overlay, entry): (&Overlay, &OverlayEntry),
        part: PartNumber,
        citation: impl Into<Option<Citation>>,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let own = [
            criteria_paths::DOCUMENT.is(overlay.instrument().number.clone()),
            criteria_paths::INDICATOR.is(part),
        ];
        let path = criteria_paths::entry(overlay, entry.indicator());
        findings.report(path, citation, with(own, facts))
    }
}

impl Report {
    /// Reports on the report, or on something of it.
    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        path: Path,
        report: &CommuneReport,
        citation: impl Into<Option<Citation>>,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let own = [
            state_paths::COMMUNE.is(report.commune()),
            report_paths::DATE.is(report.date()),
        ];
        findings.report(path, citation, with(own, facts))
    }

    /// Reports on an observation, which the standard requires something of.
    pub(super) fn report_observation<'f>(
        findings: &'f mut Findings,
        standard: &Standard,
        (report, number): (&CommuneReport, &PartNumber),
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let path = report_paths::observation(report, number);
        let citation = report_paths::cite_indicator(standard, number);
        Self::report(findings, path, report, citation, facts)
    }
}

impl Commune {
    /// Reports on something of the commune as it is called on a day.
    pub(super) fn report<'f>(
        dossier: &Dossier<'_>,
        findings: &'f mut Findings,
        (commune, day): (CommuneCode, NaiveDate),
        (path, citation): (Path, impl Into<Option<Citation>>),
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let name = state_paths::commune_name(dossier, commune, day);
        let own = [state_paths::COMMUNE.is(commune), state_paths::NAME.is(name)];
        findings.report(path, citation, with(own, facts))
    }

    /// Reports on the history of the commune, by the regulation of the day.
    pub(super) fn report_history<'f>(
        dossier: &Dossier<'_>,
        findings: &'f mut Findings,
        (commune, day): (CommuneCode, NaiveDate),
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let citation = Matter::Recognition.cite(day);
        Self::report_citing(dossier, findings, (commune, day), citation, facts)
    }

    /// Reports on the history of the commune, by what a regulation asks.
    pub(super) fn report_citing<'f>(
        dossier: &Dossier<'_>,
        findings: &'f mut Findings,
        (commune, day): (CommuneCode, NaiveDate),
        citation: impl Into<Option<Citation>>,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let place = (state_paths::standing(commune), citation);
        Self::report(dossier, findings, (commune, day), place, facts)
    }
}

impl Mention {
    pub(super) fn facts(
        (_, commune, day): &units::Mention,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Vec<Fact> {
        let own = [state_paths::COMMUNE.is(*commune), units::DAY.is(*day)];
        with(own, facts)
    }
}

impl Model {
    pub(super) fn report(
        dossier: &Dossier<'_>,
        findings: &mut Findings,
        state: &State,
        model: &ValueChainModel,
        facts: impl IntoIterator<Item = Fact>,
    ) {
        let commune = model.commune;
        let name = state_paths::commune_name(dossier, commune, state.date);
        let own = [
            state_paths::COMMUNE.is(commune),
            state_paths::NAME.is(name),
            listed_works::PRODUCT.is(model.product.as_str()),
        ];
        let listed = Listed::model(model);
        findings.report(listed.path(), listed.cite(dossier), with(own, facts));
    }
}

impl Task {
    pub(super) fn report<'f>(
        findings: &'f mut Findings,
        plan: &Plan,
        number: u16,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let facts = with([plan_paths::TASK.is(number)], facts);
        let citation = plan_paths::cite_task(plan, number);
        findings.report(plan_paths::task(number), citation, facts)
    }
}

impl HandedIn {
    /// Reports on what was handed in for a duty of the plan; `None` where it is of none.
    pub(super) fn report<'f>(
        dossier: &Dossier<'_>,
        findings: &'f mut Findings,
        (plan, duty): (&Plan, Option<&Duty>),
        submission: &Submission,
        facts: impl IntoIterator<Item = Fact>,
    ) -> Reported<'f> {
        let (code, period, by) = (&submission.duty, submission.period, &submission.by);
        let (citation, duty) = match duty {
            None => (plan.document.cite(), FactValue::from(code.as_str())),
            Some(duty) => {
                let name = state_paths::duty_name(duty).into();
                (plan.cite_section(&duty.section), name)
            }
        };
        let own = [
            state_paths::DUTY.is(duty),
            state_paths::PERIOD.is(state_paths::period_name(period)),
            state_paths::BY.is(state_paths::reporter_name(dossier, by, submission.on)),
            state_paths::DAY.is(submission.on),
        ];
        let path = state_paths::submission(code, period, by);
        findings.report(path, citation, with(own, facts))
    }
}
