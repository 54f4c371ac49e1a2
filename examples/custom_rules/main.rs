//! A province adds two rules and a criteria cell of its own; what it asks for is made up.

use nongthonmoi::criteria::catalog::{decision_816, decision_1980};
use nongthonmoi::plan::Task;
use nongthonmoi::rules::{Example, FactDocument, Findings, Input, Path, Rule, RuleCode};
use nongthonmoi::rules::{RuleGroup, Severity, SkipReason};
use nongthonmoi::{Assessment, Checker, CommuneReport, CountingPolicy, Dossier, Lang};
use nongthonmoi::{calendar::ProgrammeYear, place::Region, samples::hoa_binh, text::Label};

static QUARTER: Rule = own(
    "HB-1",
    Label::new("nhiệm vụ không ghi quý", "a task states no quarter"),
    Label::new("Nhiệm vụ {name} không ghi quý", "Task {name}: no quarter"),
    |dossier, found| tasks(dossier, found, |task| task.quarter().is_none()),
);

static FORM: Rule = own(
    "HB-2",
    Label::new("nhiệm vụ không ghi hình thức", "a task states no form"),
    Label::new("Nhiệm vụ {name} thiếu hình thức", "Task {name}: no form"),
    |dossier, found| tasks(dossier, found, |task| task.form.is_none()),
);

fn tasks(dossier: &Dossier<'_>, found: &mut Findings<'_>, picks: fn(&Task) -> bool) -> Checked {
    let plan = dossier.read_plan()?;
    for task in plan.tasks.iter().filter(|task| picks(task)) {
        let path = Path::root().join("tasks").join(task.number.to_string());
        found.report(path, plan.document.cite(), [("name", task.number.into())]);
    }
    Ok(())
}

static FACTS: &[FactDocument] = &[FactDocument::new("name", Label::new("số", "number"))];
type Checked = Result<(), SkipReason>;
type Check = fn(&Dossier<'_>, &mut Findings<'_>) -> Checked;

/// What both rules share.
const fn own(code: &'static str, title: Label, message: Label, check: Check) -> Rule {
    Rule {
        code: RuleCode::of(code),
        group: RuleGroup::Tasks,
        severity: Severity::Info,
        title,
        explanation: Label::new("Tỉnh theo dõi riêng.", "The province asks for it."),
        remedy: Label::new("Bổ sung vào kế hoạch.", "Supply it in the plan."),
        message,
        legal_basis: Label::new("quy chế giả định", "made-up rules of procedure"),
        since: "1",
        reads: &[Input::Plan],
        facts: FACTS,
        bad: || Example::of(hoa_binh::plan_2018()),
        good: || {
            let mut plan = hoa_binh::plan_2018();
            plan.tasks.clear();
            Example::of(plan)
        },
        check,
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cell = serde_json::from_str(include_str!("cell.json"))?;
    let region = Region::NorthernMidlandsAndMountains;
    let year = ProgrammeYear::new(2018).ok_or("no such year")?;
    let standard = decision_1980().resolve(region, year, &[&decision_816(), &cell])?;
    let report = CommuneReport::new("04813".parse()?, "2018-12-31".parse()?);
    let report = report.observe("2.2".parse()?, "55".parse()?);
    let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?;
    let text = assessment.explanation(Lang::Vi);
    (text.lines().filter(|line| line.contains("2.2"))).for_each(|line| println!("{line}"));
    let plan = hoa_binh::plan_2018();
    let checker = Checker::built_in().with(&QUARTER)?.with(&FORM)?;
    for finding in checker.check(&Dossier::new().plan(&plan)).findings() {
        println!("{}: {}", finding.code(), finding.text(Lang::Vi));
    }
    Ok(())
}
