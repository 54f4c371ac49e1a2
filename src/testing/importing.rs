//! Laws of an importer: it reads what it wrote, the same every time, and repairs nothing.

use alloc::string::{String, ToString};
use core::borrow::Borrow;
use core::fmt::{Debug, Display};

use super::law::{excerpt, first_difference, same};
use super::{Law, LawBroken};
use crate::text::Label;

/// What an exporter writes of a value, the importer reads as that value. It writes text, bytes or
/// anything else that the importer reads a reference to. Of two values that differ, the law shows the
/// first place at which their `Debug` texts differ.
///
/// # Errors
/// [`LawBroken`] of [`Law::ImportsWhatItExports`] at the `name` under which the value is known.
pub fn imports_what_it_exports<T: PartialEq + Debug, W: Borrow<M>, M: ?Sized, E: Display>(
    name: &str,
    import: impl Fn(&M) -> Result<T, E>,
    export: impl Fn(&T) -> W,
    value: &T,
) -> Result<(), LawBroken> {
    let law = Law::ImportsWhatItExports;
    let written = || alloc::format!("{value:?}");
    match import(export(value).borrow()) {
        Ok(read) if read == *value => Ok(()),
        Ok(read) => {
            let (expected, found) = first_difference(&written(), &alloc::format!("{read:?}"));
            Err(LawBroken::new(law, name, same(expected), same(found)))
        }
        Err(error) => {
            let expected = same(excerpt(&written(), 0));
            Err(LawBroken::new(law, name, expected, refusal(&error)))
        }
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
    let words = |read: Result<T, String>| match read {
        Ok(value) => alloc::format!("{value:?}"),
        Err(error) => error,
    };
    let (once, twice) = first_difference(&words(once), &words(twice));
    Err(LawBroken::new(
        Law::ImportsTheSameTwice,
        name,
        same(once),
        same(twice),
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
            same(excerpt(&alloc::format!("{value:?}"), 0)),
        )),
    }
}

fn refusal(error: &impl Display) -> Label {
    Label::owned(
        alloc::format!("lỗi “{error}”"),
        alloc::format!("the error “{error}”"),
    )
}
