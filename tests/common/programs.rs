//! The example programs, run as a user runs them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

/// What a program printed, and how it ended.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The directory of the built examples, beside that of the tests.
///
/// `cargo test --test all` does not build them, so the first one who asks does: with nothing
/// changed that takes a moment.
fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        // target/PROFILE/deps/all-HASH
        let test = env::current_exe().unwrap();
        let built = test.ancestors().nth(2).unwrap();
        let profile = match built.file_name().and_then(|name| name.to_str()).unwrap() {
            "debug" => "dev",
            other => other,
        };
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--examples", "--profile", profile])
            .arg("--target-dir")
            .arg(built.parent().unwrap())
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status();
        assert!(status.unwrap().success(), "the examples do not build");
        built.join("examples")
    })
}

fn run_in(directory: &Path, name: &str, arguments: &[&str]) -> Ended {
    let program = programs().join(format!("{name}{}", env::consts::EXE_SUFFIX));
    let output = Command::new(program)
        .args(arguments)
        .current_dir(directory)
        .output()
        .unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs a program where a reader of the README does: at the top of the repository.
pub(crate) fn run(name: &str, arguments: &[&str]) -> Ended {
    run_in(Path::new(env!("CARGO_MANIFEST_DIR")), name, arguments)
}

/// What a program prints when it ends with a code and has nothing to complain about.
#[track_caller]
pub(crate) fn printed(code: i32, name: &str, arguments: &[&str]) -> String {
    let ended = run(name, arguments);
    assert_eq!((ended.code, ended.err.as_str()), (code, ""));
    ended.out
}

/// Puts a file where [`run_on`] runs a program; the name must be used by one test alone.
pub(crate) fn write(file: &str, text: impl AsRef<[u8]>) {
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(file), text).unwrap();
}

/// Runs a program on a file that holds a text; the name must be used by one test alone.
pub(crate) fn run_on(
    program: &str,
    file: &str,
    text: impl AsRef<[u8]>,
    arguments: &[&str],
) -> Ended {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"));
    write(file, text);
    run_in(directory, program, &[arguments, &[file]].concat())
}

/// The complaint of a program about a file that it cannot use.
#[track_caller]
pub(crate) fn refused(
    program: &str,
    file: &str,
    text: impl AsRef<[u8]>,
    arguments: &[&str],
) -> String {
    let ended = run_on(program, file, text, arguments);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{}", ended.err);
    ended.err
}
