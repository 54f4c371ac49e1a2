//! The state of a province from two files: a JSON file with everything but the results of the
//! communes, and a spreadsheet with these, as in `examples/state/`.

use std::path::Path;

use nongthonmoi::assessment::{CommuneResult, CountingPolicy, Observation, Treatment, Verdict};
use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::criteria::CriterionNumber;
use nongthonmoi::place::{CommuneCode, Gazetteer, Unit};
use nongthonmoi::plan::Plan;
use nongthonmoi::progress::State;
use nongthonmoi::samples::hoa_binh::HOA_BINH;
use nongthonmoi::text::{Label, Lang, fold};

use crate::cli::{Ending, read_text};
use crate::json_file;
use crate::sheet::{self, Problem, line_of, problem, unusable_cells, wrong_width};

/// What the number of criteria met counts: what is not applicable counts as met, as reports mostly
/// have it, and what is basically met does not.
pub(crate) const POLICY: CountingPolicy =
    CountingPolicy::new(Treatment::Counts, Treatment::DoesNotCount);

/// Reads a state, and looks at it on another day when one is given.
///
/// Without a state file both files are those beside the examples, which are of Hòa Bình. The results
/// of a sheet join those of the state file; made-up results join nobody's state, nor the other way
/// round.
pub(crate) fn read(
    state: Option<&Path>,
    communes: Option<&Path>,
    on: Option<NaiveDate>,
    (plan, gazetteer): (&Plan, &Gazetteer),
    lang: Lang,
) -> Result<State, Ending> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/state");
    let (state_file, sheet) = match (state, communes) {
        (None, None) if plan.province != HOA_BINH => {
            return Err(Ending::Unusable(NO_STATE_OF_PROVINCE.get(lang).to_string()));
        }
        (None, None) => (beside.join("state.json"), Some(beside.join("communes.csv"))),
        (None, Some(_)) => return Err(Ending::Unusable(NO_STATE.get(lang).to_string())),
        (Some(state), communes) => (state.to_path_buf(), communes.map(Path::to_path_buf)),
    };
    let mut state: State = json_file::read(&state_file, lang)?;
    if let Some(path) = sheet {
        let text = read_text(&path, lang)?;
        let results = Sheet { gazetteer, lang }
            .read(&text)
            .map_err(|problems| unusable_cells(&path, &problems, lang))?;
        state.results.extend(results);
    }
    Ok(match on {
        Some(date) => state.on(date),
        None => state,
    })
}

/// A day in its one written form, for an option of the command line.
pub(crate) fn read_day(text: &str) -> Result<NaiveDate, &'static str> {
    let day = text.parse::<NaiveDate>().ok();
    day.filter(|day| day.to_string() == text)
        .ok_or(WRONG_DAY.en())
}

static NO_STATE_OF_PROVINCE: Label = Label::new(
    "chưa có tệp STATE.json: số liệu giả định kèm theo chương trình là của tỉnh Hòa Bình",
    "a file STATE.json is needed: the made-up state beside the program is that of Hòa Bình",
);
static NO_STATE: Label = Label::new(
    "dùng --communes thì phải có cả STATE.json; tệp chỉ ghi ngày cũng được: {\"date\": \"2018-12-31\"}",
    "--communes needs a STATE.json beside it; one with a day will do: {\"date\": \"2018-12-31\"}",
);

/// The columns before those of the criteria.
const HEAD: [&str; 3] = ["commune", "name", "date"];

/// What the lines of a sheet are held against.
struct Sheet<'a> {
    gazetteer: &'a Gazetteer,
    lang: Lang,
}

impl Sheet<'_> {
    /// The result of every line, or everything that is wrong with the sheet.
    fn read(&self, text: &str) -> Result<Vec<CommuneResult>, Vec<Problem>> {
        let (head, records) = sheet::records(text)?;
        let numbers = (1..).map(|number: u16| number.to_string());
        let columns = HEAD.map(String::from).into_iter().chain(numbers);
        let columns: Vec<String> = columns.take(head.len()).collect();
        if head.len() <= HEAD.len() || !head.iter().eq(&columns) {
            let cells: Vec<&str> = head.iter().collect();
            let reason = WRONG_HEAD.get(self.lang).to_string();
            return Err(vec![problem(1, "1", &cells.join(","), reason)]);
        }

        let mut results = Vec::new();
        let mut problems = Vec::new();
        for record in &records {
            match self.result(record, columns.len()) {
                Ok(result) => results.push(result),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() {
            Ok(results)
        } else {
            Err(problems)
        }
    }

    /// What the commune of a line came to.
    fn result(
        &self,
        record: &csv::StringRecord,
        width: usize,
    ) -> Result<CommuneResult, Vec<Problem>> {
        let line = line_of(record);
        let mut cells = record.iter();
        let [code, name, day] = HEAD.map(|column| (column, cells.next().unwrap_or_default()));
        let refused = |(column, cell): (&str, &str), reason| problem(line, column, cell, reason);
        if record.len() != width {
            let reason = wrong_width(width, record.len(), self.lang);
            return Err(vec![refused(code, reason)]);
        }
        let date = read_day(day.1);
        let date = date.map_err(|_| vec![refused(day, WRONG_DAY.get(self.lang).into())])?;
        let commune = code.1.parse::<CommuneCode>();
        let commune = commune.map_err(|error| vec![refused(code, error.text(self.lang))])?;
        let unit = self.gazetteer.commune_on(commune, date);
        let unit = unit.map_err(|error| vec![refused(code, error.text(self.lang))])?;

        let mut verdicts = Vec::new();
        let mut problems = Vec::new();
        if !is_called(unit, name.1) {
            problems.push(refused(name, self.other_name(unit)));
        }
        for (number, cell) in (1..).filter_map(CriterionNumber::new).zip(cells) {
            match self.verdict(cell) {
                Ok(verdict) => verdicts.push((number, verdict)),
                Err(reason) => problems.push(problem(line, &number.to_string(), cell, reason)),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        CommuneResult::new(commune, date, POLICY, verdicts)
            .map_err(|error| vec![refused(code, error.text(self.lang))])
    }

    /// The verdict in a cell, as an appraiser attests it. An empty cell is unknown.
    fn verdict(&self, cell: &str) -> Result<Verdict, String> {
        if cell.is_empty() {
            return Ok(Verdict::Unknown);
        }
        let attested = cell.parse().ok().and_then(Observation::attested);
        attested.ok_or_else(|| WRONG_VERDICT.get(self.lang).to_string())
    }

    fn other_name(&self, unit: &Unit) -> String {
        let (code, label) = (unit.code(), unit.label());
        let name = label.get(self.lang);
        match self.lang {
            Lang::Vi => format!("mã {code} là {name}: sửa mã hoặc tên"),
            Lang::En => format!("the code {code} is that of {name}: correct one of the two"),
        }
    }
}

/// Whether a unit bears a name, which may be left out.
fn is_called(unit: &Unit, name: &str) -> bool {
    let key = fold(name);
    let mut names = [unit.name()].into_iter().chain(unit.aliases());
    name.is_empty() || names.any(|one| fold(one) == key)
}

static WRONG_HEAD: Label = Label::new(
    "dòng đầu phải là commune,name,date,1,2,… đến tiêu chí cuối, các cột ngăn cách bằng dấu phẩy",
    "the head must be commune,name,date,1,2,… up to the last criterion, with commas between the columns",
);
static WRONG_DAY: Label = Label::new(
    "ngày ghi theo dạng 2018-12-31",
    "write the day in the form 2018-12-31",
);
static WRONG_VERDICT: Label = Label::new(
    "ghi đạt, cơ bản đạt, không đạt hoặc không áp dụng; chưa có số liệu thì để trống",
    "write met, basically-met, not-met or not-applicable; leave it empty when nothing is known",
);
