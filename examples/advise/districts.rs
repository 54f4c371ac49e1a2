//! Every district: what to do first, what all of it costs, what cannot be met and why.

use std::collections::BTreeMap;
use std::io::Write;

use nongthonmoi::advice::{
    CommuneObstacle, Cost, DecisiveUnknowns, Demand, QuotaObstacle, QuotaTarget, QuotaWay, Step,
    Way,
};
use nongthonmoi::assessment::Answer;
use nongthonmoi::calendar::ProgrammeYear;
use nongthonmoi::place::PlaceCode;
use nongthonmoi::text::{Label, Lang};
use serde::Serialize;

use crate::cli::{Ending, write_json};
use crate::{Asking, Names};

/// How many steps, communes or criteria are listed one by one.
const TOLD: usize = 4;

#[derive(Serialize)]
struct Form<'a> {
    note: &'a str,
    districts: Vec<AreaForm>,
    province: QuotaWay,
}

#[derive(Serialize)]
struct AreaForm {
    #[serde(skip)]
    area: PlaceCode,
    /// The code under the name of its level.
    #[serde(flatten)]
    code: BTreeMap<&'static str, String>,
    answer: QuotaWay,
}

/// An area by the name of its level.
fn code(area: PlaceCode) -> BTreeMap<&'static str, String> {
    let level = match area {
        PlaceCode::Province(_) => "province",
        PlaceCode::District(_) => "district",
        PlaceCode::Commune(_) => "commune",
    };
    BTreeMap::from([(level, area.to_string())])
}

/// Advises every district, and the province as a whole; says whether everything can be met.
pub(crate) fn advise(out: &mut dyn Write, asking: &Asking<'_>) -> Result<Answer, Ending> {
    let lang = asking.names.lang;
    let wrong = |error: nongthonmoi::advice::AskError| Ending::Unusable(error.text(lang));
    let mut districts = Vec::new();
    for one in asking.target.areas() {
        if let Some(target) = asking.target.of_area(one.area) {
            districts.push(AreaForm {
                area: one.area,
                code: code(one.area),
                answer: asking.advisor.cheapest_quota(&target).map_err(wrong)?,
            });
        }
    }
    let province = asking
        .advisor
        .cheapest_quota(asking.target)
        .map_err(wrong)?;
    let answer = province.reachable;
    if asking.json {
        let note = asking.note;
        write_json(
            out,
            &Form {
                note,
                districts,
                province,
            },
        )?;
        return Ok(answer);
    }
    writeln!(out, "{}\n{}\n", title(asking.year, lang), asking.note)?;
    for one in &districts {
        print_district(out, asking, one)?;
    }
    print_all_that_can(out, asking, &districts)?;
    writeln!(out, "{}: {}", PROVINCE.get(lang), reachable(answer, lang))?;
    print_cost(out, &province, lang)?;
    // What the districts' rows say is said above.
    let of_all = province
        .obstacles
        .iter()
        .filter(|one| one.demand.area().is_none());
    for obstacle in of_all {
        print_obstacle(out, obstacle, &asking.names)?;
    }
    let answers = districts.iter().map(|one| &one.answer);
    if answers.chain([&province]).any(may_cost_less) {
        writeln!(out, "\n{}", WHY_LESS.get(lang))?;
    }
    Ok(answer)
}

/// Whether the least that reaching it can cost is below what the way costs.
fn may_cost_less(answer: &QuotaWay) -> bool {
    let way = answer.way.as_ref().map(|way| way.cost.at_least());
    way.zip(answer.cost)
        .is_some_and(|(way, cost)| cost.at_least() < way)
}

fn title(year: ProgrammeYear, lang: Lang) -> String {
    match lang {
        Lang::Vi => {
            format!("TƯ VẤN THỰC HIỆN CHỈ TIÊU NĂM {year} (không phải quyết định phân bổ vốn)")
        }
        Lang::En => format!("ADVICE ON THE QUOTAS OF {year} (not a decision on a budget)"),
    }
}

static PROVINCE: Label = Label::new(
    "TOÀN TỈNH, kể cả số tiêu chí bình quân",
    "THE PROVINCE, the mean included",
);

fn reachable(answer: Answer, lang: Lang) -> &'static str {
    match (answer, lang) {
        (Answer::Yes, Lang::Vi) => "có thể đạt chỉ tiêu",
        (Answer::Yes, Lang::En) => "the quota can be met",
        (Answer::No, Lang::Vi) => "KHÔNG THỂ đạt chỉ tiêu",
        (Answer::No, Lang::En) => "the quota CANNOT be met",
        (Answer::CannotSay, Lang::Vi) => "CHƯA RÕ có đạt được chỉ tiêu không",
        (Answer::CannotSay, Lang::En) => "CANNOT SAY whether the quota can be met",
    }
}

fn print_district(out: &mut dyn Write, asking: &Asking<'_>, one: &AreaForm) -> Result<(), Ending> {
    let (names, answer) = (&asking.names, &one.answer);
    let lang = names.lang;
    writeln!(
        out,
        "{}: {}",
        names.area(one.area),
        reachable(answer.reachable, lang)
    )?;
    print_cost(out, answer, lang)?;
    if let Some(way) = answer
        .way
        .as_ref()
        .filter(|_| answer.reachable == Answer::Yes)
    {
        let (communes, steps) = (communes_of(asking, one, way), way.steps.len());
        match lang {
            Lang::Vi => writeln!(out, "  {steps} bước ở {communes} xã; làm trước:")?,
            Lang::En => writeln!(out, "  {steps} steps in {communes} communes; to do first:")?,
        }
        for step in first(way) {
            writeln!(out, "  - {}", step.text_with(&names.advice(), lang))?;
        }
    }
    for obstacle in &answer.obstacles {
        print_obstacle(out, obstacle, names)?;
    }
    for (one, other) in &answer.exclusions {
        let [one, other] = [one, other].map(|key| key.text_with(&names.advice(), lang));
        writeln!(out, "  - {one} × {other}")?;
    }
    for one in &answer.deciding {
        print_deciding(out, one, names)?;
    }
    writeln!(out)?;
    Ok(())
}

/// The number of communes of a district that gain something.
fn communes_of(asking: &Asking<'_>, one: &AreaForm, way: &Way) -> usize {
    let communes = way.communes.iter();
    communes
        .filter(|gain| asking.target.area_of(gain.commune) == Some(one.area))
        .count()
}

/// What the districts that can meet their quotas cost together.
fn print_all_that_can(
    out: &mut dyn Write,
    asking: &Asking<'_>,
    districts: &[AreaForm],
) -> Result<(), Ending> {
    let lang = asking.names.lang;
    let can = districts
        .iter()
        .filter(|one| one.answer.reachable == Answer::Yes);
    let can: Vec<_> = can
        .filter_map(|one| asking.target.area(one.area))
        .cloned()
        .collect();
    let (number, of) = (can.len(), districts.len());
    let together = QuotaTarget::new(asking.target.criteria(), can, None)
        .map_err(|error| Ending::Unusable(error.text(lang)))?;
    let answer = asking
        .advisor
        .cheapest_quota(&together)
        .map_err(|error| Ending::Unusable(error.text(lang)))?;
    let level = match districts.first().map(|one| one.area) {
        Some(PlaceCode::District(_)) => Label::new("HUYỆN", "DISTRICTS"),
        Some(PlaceCode::Commune(_)) => Label::new("XÃ", "COMMUNES"),
        // The province alone was asked, and is answered below.
        Some(PlaceCode::Province(_)) | None => return Ok(()),
    };
    let level = level.get(lang);
    match lang {
        Lang::Vi => writeln!(
            out,
            "{number}/{of} {level} CÓ THỂ ĐẠT CHỈ TIÊU, tính chung:"
        )?,
        Lang::En => writeln!(
            out,
            "{number} OF {of} {level} CAN MEET THEIR QUOTAS, together:"
        )?,
    }
    print_cost(out, &answer, lang)
}

/// What all of it costs, beside the least that anything can cost.
fn print_cost(out: &mut dyn Write, answer: &QuotaWay, lang: Lang) -> Result<(), Ending> {
    if let (Some(way), Some(cost)) = (answer.way.as_ref(), answer.cost) {
        let (total, least) = (way.cost.text(lang), Cost::known(cost.at_least()).text(lang));
        let proof = answer.proof.text(lang);
        match lang {
            Lang::Vi => writeln!(
                out,
                "  tổng kinh phí {total}; thấp nhất có thể {least}; {proof}"
            )?,
            Lang::En => writeln!(
                out,
                "  total {total}; the least that is possible {least}; {proof}"
            )?,
        }
    }
    Ok(())
}

static WHY_LESS: Label = Label::new(
    "Kinh phí thấp nhất có thể chỉ đủ nếu giá chưa chắc đều ở cận dưới, việc chưa rõ thời gian đều kịp hạn và chỉ tiêu chưa có số liệu đều đạt.",
    "The least that is possible comes true only if every uncertain cost is at its lower bound, what may be late is in time, and what was not observed is met.",
);

/// The steps that complete a criterion for the least money, after what they need.
fn first(way: &Way) -> Vec<&Step> {
    let mut steps: Vec<&Step> = way
        .steps
        .iter()
        .filter(|one| !one.criteria.is_empty())
        .collect();
    steps.sort_by_key(|step| {
        let most = step.cost.at_most();
        (most.is_none(), most, step.cost.at_least(), step.key.clone())
    });
    steps.truncate(TOLD);
    steps
}

fn print_obstacle(
    out: &mut dyn Write,
    obstacle: &QuotaObstacle,
    names: &Names<'_>,
) -> Result<(), Ending> {
    let lang = names.lang;
    let demand = match obstacle.demand {
        Demand::Tier { from, communes, .. } => match lang {
            Lang::Vi => format!("{communes} xã đạt từ {from} tiêu chí trở lên"),
            Lang::En => format!("{communes} communes at {from} criteria or more"),
        },
        Demand::Floor { from, .. } => match lang {
            Lang::Vi => format!("không có xã đạt dưới {from} tiêu chí"),
            Lang::En => format!("no commune below {from} criteria"),
        },
        other => other.text(lang),
    };
    let possible = obstacle.possible;
    match lang {
        Lang::Vi => writeln!(
            out,
            "  không thể: {demand}, nhiều nhất {possible}; vướng ở:"
        )?,
        Lang::En => writeln!(
            out,
            "  cannot be met: {demand}, {possible} at the most; in the way:"
        )?,
    }
    for commune in obstacle.communes.iter().take(TOLD) {
        writeln!(out, "  - {}", commune_text(commune, names))?;
    }
    print_more(out, obstacle.communes.len(), lang)
}

fn print_more(out: &mut dyn Write, all: usize, lang: Lang) -> Result<(), Ending> {
    let more = all.saturating_sub(TOLD);
    match lang {
        _ if more == 0 => {}
        Lang::Vi => writeln!(out, "  - và {more} xã khác")?,
        Lang::En => writeln!(out, "  - and {more} more")?,
    }
    Ok(())
}

fn commune_text(commune: &CommuneObstacle, names: &Names<'_>) -> String {
    let (lang, shown) = (names.lang, names.advice());
    let mut reasons = Vec::new();
    for criterion in commune.criteria.iter().take(TOLD) {
        for part in &criterion.unpriced {
            let part = shown.part(part, lang);
            reasons.push(match lang {
                Lang::Vi => format!("{part} không có dự án, dự toán nào"),
                Lang::En => format!("nothing on the list completes {part}"),
            });
        }
        for (part, keys) in &criterion.too_late {
            let part = shown.part(part, lang);
            let keys: Vec<String> = keys.iter().map(|key| key.text_with(&shown, lang)).collect();
            let keys = keys.join(", ");
            reasons.push(match lang {
                Lang::Vi => format!("{part} không kịp thời hạn ({keys})"),
                Lang::En => format!("{part} is completed too late ({keys})"),
            });
        }
    }
    for (one, other) in &commune.exclusions {
        let [one, other] = [one, other].map(|key| key.text_with(&shown, lang));
        reasons.push(format!("{one} × {other}"));
    }
    let (name, most) = (names.commune(commune.commune), commune.most);
    let reasons = reasons.join("; ");
    match lang {
        Lang::Vi => format!("{name} nhiều nhất {most} tiêu chí: {reasons}"),
        Lang::En => format!("{name} reaches {most} criteria at the most: {reasons}"),
    }
}

fn print_deciding(
    out: &mut dyn Write,
    one: &DecisiveUnknowns,
    names: &Names<'_>,
) -> Result<(), Ending> {
    let text = one.text_with(&names.advice(), names.lang);
    match names.lang {
        Lang::Vi => writeln!(out, "  - cần làm rõ: {text}")?,
        Lang::En => writeln!(out, "  - would decide: {text}")?,
    }
    Ok(())
}
