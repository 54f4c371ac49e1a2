//! The guide: how the crate works, page by page. It holds no code of its own; the code in its
//! pages is compiled and run as tests.
//!
//! | page | contents |
//! |---|---|
//! | [`architecture`] | the modules, the way of one observation and of one finding, where to look for a thing |
//! | [`glossary`] | Vietnamese terms, English terms and types side by side |
//! | [`recipes`] | short tasks, each with its code |
//! | [`assessing`] | how a commune is assessed, and why missing is not failed |
//! | [`plan_2018`] | where each part of the plan 18/KH-UBND is modelled, and what is not |
//! | [`advice`] | the nearest criteria, the cheapest next steps, what would change the answer; a worked case |
//! | [`algorithms`] | the algorithms of advice by their names in the literature, with proofs, limits, files and sources |
//! | [`forms`] | the JSON and CSV forms, field by field |
//! | [`facts`] | the built-in facts, their sources, what is open, how to set your own values |
//! | [`checking`] | the checker, findings, profiles, reports for other tools, how to write a rule |
//! | [`mergers`] | figures across mergers: what is compared, what is not, what you decide |
//! | [`rules`] | every rule of the catalogue, in both languages |
//! | [`extending`] | how to add a criteria set, an overlay, units, a tier scheme, a rule |
//! | [`laws`] | the laws that the tests hold |
//! | [`testing`] | the laws over your own data, in your own test suite |
//! | [`benchmarks`] | how the benchmarks are run and read, with the last results |
//! | [`stability`] | what a new version may change |

/// Architecture: modules, flows, files.
#[doc = include_str!("architecture.md")]
pub mod architecture {}

/// Glossary (thuật ngữ): Vietnamese, English, types.
#[doc = include_str!("glossary.md")]
pub mod glossary {}

/// Recipes: short tasks with their code.
#[doc = include_str!("recipes.md")]
pub mod recipes {}

/// Assessing a commune (đánh giá xã).
#[doc = include_str!("assessing.md")]
pub mod assessing {}

/// The plan 18/KH-UBND, part by part.
#[doc = include_str!("plan_2018.md")]
pub mod plan_2018 {}

/// Advice (tư vấn các bước tiếp theo).
#[doc = include_str!("advice.md")]
pub mod advice {}

/// The algorithms of advice (thuật toán).
#[doc = include_str!("algorithms.md")]
pub mod algorithms {}

/// The forms of data: JSON and CSV.
#[doc = include_str!("forms.md")]
pub mod forms {}

/// The built-in facts and their sources.
#[doc = include_str!("facts.md")]
pub mod facts {}

/// Checking: rules, dossiers and findings (quy tắc kiểm tra, kết quả kiểm tra).
#[doc = include_str!("checking.md")]
pub mod checking {}

/// Figures across mergers (so sánh số liệu qua các lần sắp xếp đơn vị hành chính).
#[doc = include_str!("mergers.md")]
pub mod mergers {}

/// The catalogue of rules (danh mục quy tắc).
#[doc = include_str!("rules.md")]
pub mod rules {}

/// Adding data and rules.
#[doc = include_str!("extending.md")]
pub mod extending {}

/// The laws that the tests hold.
#[doc = include_str!("laws.md")]
pub mod laws {}

/// The laws over your own data.
// Its code needs the laws.
#[cfg(any(not(doctest), feature = "testing"))]
#[doc = include_str!("testing.md")]
pub mod testing {}

/// The benchmarks: how they are run and read.
#[doc = include_str!("../../benches/README.md")]
pub mod benchmarks {}

/// What is stable and what is not.
#[doc = include_str!("stability.md")]
pub mod stability {}
