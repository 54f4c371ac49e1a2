//! What the programs share: options, files, output, and how a program ends.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::Parser;
use lexopt::prelude::{Long, Short, Value, ValueExt};
use nongthonmoi::text::{Label, Lang};
use serde::Serialize;

/// The options that every program has.
pub(crate) struct Options {
    pub(crate) json: bool,
    pub(crate) lang: Lang,
    pub(crate) file: Option<PathBuf>,
}

/// Why a program ends early.
pub(crate) enum Ending {
    /// Its help was asked for.
    Help(String),
    /// The input cannot be used; the text says where, and what to mend.
    Unusable(String),
    /// The output cannot be written.
    Output(io::Error),
}

impl Options {
    /// Reads the command line; `own` takes the options that only one program has and says whether
    /// it knows them.
    pub(crate) fn parse(
        help: &Label,
        own: impl FnMut(&str, &mut Parser) -> Result<bool, lexopt::Error>,
    ) -> Result<Self, Ending> {
        match Self::from_arguments(own) {
            Ok((options, false)) => Ok(options),
            Ok((options, true)) => Err(Ending::Help(help.get(options.lang).to_string())),
            Err(error) => Err(Ending::Unusable(format!(
                "{error}; try --help (xem --help)"
            ))),
        }
    }

    fn from_arguments(
        mut own: impl FnMut(&str, &mut Parser) -> Result<bool, lexopt::Error>,
    ) -> Result<(Self, bool), lexopt::Error> {
        let (mut json, mut lang, mut file, mut help) = (false, Lang::Vi, None, false);
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("json") => json = true,
                Long("lang") => lang = parser.value()?.parse()?,
                Long("help") | Short('h') => help = true,
                Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
                Long(name) => {
                    let name = name.to_string();
                    if !own(&name, &mut parser)? {
                        return Err(Long(&name).unexpected());
                    }
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok((Self { json, lang, file }, help))
    }
}

/// Runs a program: its output goes to stdout, its complaint to stderr.
pub(crate) fn run(program: fn(&mut dyn Write) -> Result<ExitCode, Ending>) -> ExitCode {
    let mut out = io::stdout().lock();
    let ended = program(&mut out).or_else(|ending| match ending {
        Ending::Help(text) => writeln!(out, "{text}")
            .map(|()| ExitCode::SUCCESS)
            .map_err(Ending::Output),
        other => Err(other),
    });
    match ended {
        Ok(code) => code,
        Err(Ending::Help(text) | Ending::Unusable(text)) => {
            complain(&text);
            ExitCode::from(2)
        }
        // The reader of a pipe has seen enough.
        Err(Ending::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Ending::Output(error)) => {
            complain(&format!("stdout: {error}"));
            ExitCode::from(2)
        }
    }
}

/// Writes to stderr; when nobody reads it, the exit code still tells.
fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Writes a value as JSON for people: indented, with a line end.
pub(crate) fn write_json(out: &mut dyn Write, value: &impl Serialize) -> Result<(), Ending> {
    serde_json::to_writer_pretty(&mut *out, value).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

/// The text of a file.
pub(crate) fn read_text(path: &Path, lang: Lang) -> Result<String, Ending> {
    let text = fs::read_to_string(path).map_err(|error| {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => NO_FILE.get(lang).to_string(),
            io::ErrorKind::InvalidData => NOT_UTF_8.get(lang).to_string(),
            _ => error.to_string(),
        };
        unusable(path, reason)
    })?;
    // Some editors begin a file with a mark that is no part of the text.
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_string())
}

/// The complaint about a file.
pub(crate) fn unusable(path: &Path, reason: impl std::fmt::Display) -> Ending {
    Ending::Unusable(format!("{}: {reason}", path.display()))
}

static NO_FILE: Label = Label::new("không có tệp này", "there is no such file");
static NOT_UTF_8: Label = Label::new(
    "tệp không ở dạng UTF-8: hãy lưu lại với mã UTF-8",
    "the file is not UTF-8: save it again as UTF-8",
);

impl From<io::Error> for Ending {
    /// Only writing comes here; what is read fails with the name of its file.
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
