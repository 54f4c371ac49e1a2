//! What a name or a code stands for, on a day or at any time, with its predecessors and successors. In
//! Hòa Bình since 2009, or in the area of your own file.
//!
//! ```text
//! cargo run --example whereabouts -- "Liên Sơn"
//! cargo run --example whereabouts -- 04882 --on 2018-01-31 --lang en
//! ```

#[path = "../common/cli.rs"]
mod cli;
mod form;
#[path = "../common/json_file.rs"]
mod json_file;
mod story;
mod words;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::ValueExt;
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::place::{Gazetteer, LookupError, Place, PlaceCode};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};

use cli::{Ending, Options};
use story::{Story, valid};

static HELP: Label = Label::new(
    "\
Tra một tên hoặc một mã đơn vị hành chính: là đơn vị nào, hình thành từ đâu, nay ra sao.
(English: --help --lang en)

  whereabouts [--on YYYY-MM-DD] [--gazetteer FILE.json] [--json] [--lang vi|en] TÊN_HOẶC_MÃ

  TÊN_HOẶC_MÃ     tên (có hoặc không có cấp, dấu) hoặc mã 2, 3, 5 chữ số
  --on YYYY-MM-DD nghĩa của tên hoặc mã vào ngày này; nếu không có: vào mọi thời điểm
  --gazetteer FILE.json
                  danh mục và bảng kế thừa của địa phương khác, thay cho Hòa Bình
  --json          in kết quả ra JSON
  --lang vi|en    ngôn ngữ, mặc định vi
  -h, --help      in hướng dẫn này

Mã thoát: 0 tìm thấy, 1 có nhiều đơn vị cùng lúc mang tên hoặc không có vào ngày đó,
2 không dùng được dữ liệu vào.",
    "\
Look up a name or a code of a place: which unit it is, what it comes from and what came of it.

  whereabouts [--on YYYY-MM-DD] [--gazetteer FILE.json] [--json] [--lang vi|en] NAME_OR_CODE

  NAME_OR_CODE    a name (with or without the kind and diacritics) or a code of 2, 3 or 5 digits
  --on YYYY-MM-DD what the name or the code means on this day; without it: at any time
  --gazetteer FILE.json
                  the gazetteer of another area with its successions, instead of Hòa Bình
  --json          print the result as JSON
  --lang vi|en    the language, vi unless given
  -h, --help      print this help

Exit codes: 0 found, 1 several units have the name at once or none has it on the day,
2 the input cannot be used.",
);

fn main() -> ExitCode {
    cli::run(whereabouts)
}

fn whereabouts(out: &mut dyn Write) -> Result<ExitCode, Ending> {
    let (mut on, mut gazetteer) = (None, None);
    let options = Options::parse(&HELP, |name, parser| {
        match name {
            "on" => on = Some(parser.value()?.parse_with(read_day)?),
            "gazetteer" => gazetteer = Some(PathBuf::from(parser.value()?)),
            _ => return Ok(false),
        }
        Ok(true)
    })?;
    let lang = options.lang;
    let Some(text) = &options.file else {
        return Err(Ending::Unusable(NO_TEXT.get(lang).to_string()));
    };
    let text = text.to_string_lossy();
    let gazetteer = match gazetteer {
        Some(path) => json_file::read::<Gazetteer>(&path, lang)?,
        None => hoa_binh::gazetteer(),
    };
    let Answer { places, note } = match on {
        Some(date) => on_day(&gazetteer, &text, date, lang)?,
        None => at_any_time(&gazetteer, &text, lang)?,
    };
    let stories = places.into_iter().map(|place| Story::of(&gazetteer, place));
    let stories: Vec<Story<'_>> = stories.collect();
    if options.json {
        let forms = stories.iter().map(|story| story.form(lang));
        cli::write_json(out, &forms.collect::<Vec<_>>())?;
    } else {
        let notes = note.iter().cloned();
        let stories = stories.iter().map(|story| story.text(lang));
        let parts: Vec<String> = notes.chain(stories).collect();
        writeln!(out, "{}", parts.join("\n\n"))?;
    }
    // A note says why there is not just one answer.
    Ok(ExitCode::from(u8::from(note.is_some())))
}

fn read_day(text: &str) -> Result<NaiveDate, &'static str> {
    let day = text.parse::<NaiveDate>().ok();
    day.filter(|day| day.to_string() == text)
        .ok_or("a day is written 2018-12-31")
}

static NO_TEXT: Label = Label::new(
    "chưa có tên hoặc mã (xem --help)",
    "a name or a code is needed (see --help)",
);

// --- what the text means --------------------------------------------------------

/// The places to tell of, and why there is not just the one that was asked for.
struct Answer<'a> {
    places: Vec<Place<'a>>,
    note: Option<String>,
}

/// Every place that ever had the code or the name.
fn candidates<'a>(gazetteer: &'a Gazetteer, text: &str) -> Vec<Place<'a>> {
    match text.trim().parse::<PlaceCode>() {
        Ok(code) => gazetteer.places_coded(code),
        Err(_) => gazetteer.places_named(text),
    }
}

fn on_day<'a>(
    gazetteer: &'a Gazetteer,
    text: &str,
    date: NaiveDate,
    lang: Lang,
) -> Result<Answer<'a>, Ending> {
    let found = match text.trim().parse::<PlaceCode>() {
        Ok(code) => gazetteer.place_on(code, date).map_err(LookupError::Code),
        Err(_) => gazetteer.find(text, date),
    };
    let error = match found {
        Ok(place) => {
            return Ok(Answer {
                places: vec![place],
                note: None,
            });
        }
        Err(error) => error,
    };
    let mut places = candidates(gazetteer, text);
    if let LookupError::Ambiguous { .. } = error {
        places.retain(|place| valid(gazetteer, *place).is_some_and(|valid| valid.contains(date)));
    }
    let covered = gazetteer.coverage().contains(date);
    if places.is_empty() || !covered {
        return Err(Ending::Unusable(error.text(lang)));
    }
    Ok(Answer {
        places,
        note: Some(error.text(lang)),
    })
}

fn at_any_time<'a>(gazetteer: &'a Gazetteer, text: &str, lang: Lang) -> Result<Answer<'a>, Ending> {
    let mut places = candidates(gazetteer, text);
    if places.is_empty() {
        // The gazetteer says why, whatever the day.
        let start = gazetteer.coverage().from();
        on_day(gazetteer, text, start, lang)?;
    }
    let since = |place: &Place<'_>| valid(gazetteer, *place).map(Period::from);
    places.sort_by_key(|place| (since(place), place.code()));
    let periods: Vec<Period> = places
        .iter()
        .filter_map(|one| valid(gazetteer, *one))
        .collect();
    let at_once = periods.iter().enumerate().any(|(position, one)| {
        let earlier = periods.iter().take(position);
        earlier.into_iter().any(|other| other.overlaps(*one))
    });
    let note = at_once.then(|| match lang {
        Lang::Vi => format!(
            "“{text}” là tên của nhiều đơn vị cùng một lúc: hãy ghi rõ loại đơn vị, hoặc dùng mã"
        ),
        Lang::En => format!(
            "“{text}” is the name of several units at once: write the kind before it, or use the code"
        ),
    });
    Ok(Answer { places, note })
}
