//! Maps, sets and sorting on vectors, with little generic code.
//!
//! The crate groups and sorts by many types. Each kind of `BTreeMap` is compiled to some 4,400 lines
//! of LLVM IR and each kind of stable sort to some 2,000; of the types here only thin wrappers are
//! compiled for each kind, and the algorithms once. Start at [`SortedMap`], [`SortedSet`] and
//! [`sort_by`].
//!
//! An entry that is inserted before others moves them, so a map of all communes is built with
//! [`FromIterator`] or [`SortedMap::grouped`], which sort once.

mod map;
mod order;
mod set;

pub(crate) use map::SortedMap;
pub(crate) use order::{sort, sort_by, sort_by_key};
pub(crate) use set::SortedSet;
