//! Laws of an importer: it reads what it wrote, the same every time, and repairs nothing.

use alloc::format;
use alloc::string::{String, ToString};
use core::borrow::Borrow;
use core::fmt::{Debug, Display};

use super::difference::differing_path;
use super::law::same;
use super::{Law, LawBroken};
use crate::text::Label;

/// What an exporter writes of a value, the importer reads as that value. It writes text, bytes or
/// anything else that the importer reads a reference to. Of two values that differ, the law shows the
/// first place at which their `Debug` texts differ.
///
/// An importer that reads two columns the wrong way round passes with an exporter that writes them so;
/// [`imports_what_is_recorded`] does not let it pass.
///
/// # Errors
/// [`LawBroken`] of [`Law::ImportsWhatItExports`] at the `name` under which the value is known.
pub fn imports_what_it_exports<T: PartialEq + Debug, W: Borrow<M>, M: ?Sized, E: Display>(
    name: &str,
    import: impl Fn(&M) -> Result<T, E>,
    export: impl Fn(&T) -> W,
    value: &T,
) -> Result<(), LawBroken> {
    let read = import(export(value).borrow());
    is_read(Law::ImportsWhatItExports, name, value, read)
}

/// An input that somebody else wrote, or that was looked through by hand, is imported as the value that
/// is known of it.
///
/// # Errors
/// [`LawBroken`] of [`Law::ImportsWhatIsRecorded`] at the `name` of the input.
pub fn imports_what_is_recorded<T: PartialEq + Debug, M: ?Sized, E: Display>(
    name: &str,
    import: impl Fn(&M) -> Result<T, E>,
    input: &M,
    value: &T,
) -> Result<(), LawBroken> {
    is_read(Law::ImportsWhatIsRecorded, name, value, import(input))
}

fn is_read<T: PartialEq + Debug, E: Display>(
    law: Law,
    name: &str,
    value: &T,
    read: Result<T, E>,
) -> Result<(), LawBroken> {
    let (place, found) = match read {
        Ok(read) if read == *value => return Ok(()),
        Ok(read) => (at(name, value, &read), same(format!("{read:?}"))),
        Err(error) => (name.to_string(), refusal(&error)),
    };
    let expected = same(format!("{value:?}"));
    Err(LawBroken::new(law, place, expected, found))
}

/// The name of a value with the path to the first place at which another one differs.
fn at(name: &str, expected: &impl Debug, found: &impl Debug) -> String {
    let path = differing_path(expected, found);
    if path.is_empty() {
        name.to_string()
    } else {
        format!("{name}: {path}")
    }
}

/// The same input gives the same value, or the same error, twice.
///
/// # Errors
/// [`LawBroken`] of [`Law::ImportsTheSameTwice`] at the `name` of the input.
pub fn imports_the_same_twice<T: PartialEq + Debug, M: ?Sized, E: Display>(
    name: &str,
    import: impl Fn(&M) -> Result<T, E>,
    input: &M,
) -> Result<(), LawBroken> {
    let [once, twice] =
        [import(input), import(input)].map(|read| read.map_err(|error| error.to_string()));
    if once == twice {
        return Ok(());
    }
    let place = match (&once, &twice) {
        (Ok(once), Ok(twice)) => at(name, once, twice),
        _ => name.to_string(),
    };
    let words = |read: Result<T, String>| same(read.map_or_else(|e| e, |one| format!("{one:?}")));
    Err(LawBroken::new(
        Law::ImportsTheSameTwice,
        place,
        words(once),
        words(twice),
    ))
}

/// Bad input is an error: the importer neither repairs it nor leaves it out.
///
/// # Errors
/// [`LawBroken`] of [`Law::RefusesBadInput`] at the `name` of the input.
pub fn refuses_bad_input<T: Debug, M: ?Sized, E: Display>(
    name: &str,
    import: impl Fn(&M) -> Result<T, E>,
    bad: &M,
) -> Result<(), LawBroken> {
    match import(bad) {
        Err(_) => Ok(()),
        Ok(value) => Err(LawBroken::new(
            Law::RefusesBadInput,
            name,
            Label::new("một lỗi", "an error"),
            same(format!("{value:?}")),
        )),
    }
}

fn refusal(error: &impl Display) -> Label {
    Label::owned(format!("lỗi “{error}”"), format!("the error “{error}”"))
}
