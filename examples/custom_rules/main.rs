//! A province adds two rules and a criteria cell of its own; what it asks for is made up.

use nongthonmoi::criteria::catalog::{decision_816, decision_1980};
use nongthonmoi::plan::Task;
use nongthonmoi::rules::{Checked, Example, Findings, Input, Key, Path, Rule};
use nongthonmoi::rules::{RuleBuilder, RuleGroup};
use nongthonmoi::{Assessment, Checker, CommuneReport, CountingPolicy, Dossier, Lang};
use nongthonmoi::{calendar::ProgrammeYear, place::Region, samples::hoa_binh};

const NAME: Key<u16> = Key::new("name", "số", "number");

static QUARTER: Rule = own("HB-1")
    .title("nhiệm vụ không ghi quý", "a task states no quarter")
    .message("Nhiệm vụ {name} không ghi quý", "Task {name}: no quarter")
    .check(|dossier, found| tasks(dossier, found, |task| task.quarter().is_none()));

static FORM: Rule = own("HB-2")
    .title("nhiệm vụ không ghi hình thức", "a task states no form")
    .message("Nhiệm vụ {name} thiếu hình thức", "Task {name}: no form")
    .check(|dossier, found| tasks(dossier, found, |task| task.form.is_none()));

/// What both rules share.
const fn own(code: &'static str) -> RuleBuilder {
    Rule::info(code, &[Input::Plan])
        .family(RuleGroup::Tasks)
        .why("Tỉnh theo dõi riêng.", "The province asks for it.")
        .remedy("Bổ sung vào kế hoạch.", "Supply it in the plan.")
        .basis("quy chế giả định", "made-up rules of procedure")
        .facts(const { &[NAME.doc()] })
        .examples(|| Example::of(hoa_binh::plan_2018()), without_tasks)
}

fn without_tasks() -> Example {
    let mut plan = hoa_binh::plan_2018();
    plan.tasks.clear();
    Example::of(plan)
}

fn tasks(dossier: &Dossier<'_>, found: &mut Findings, picks: fn(&Task) -> bool) -> Checked {
    let plan = dossier.read_plan()?;
    for task in plan.tasks.iter().filter(|task| picks(task)) {
        let path = Path::root().join("tasks").join(task.number.to_string());
        found.report(path, plan.document.cite(), [NAME.is(task.number)]);
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cell = serde_json::from_str(include_str!("cell.json"))?;
    let region = Region::NorthernMidlandsAndMountains;
    let year = ProgrammeYear::new(2018)?;
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
