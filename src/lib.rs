//! Domain model of Vietnam's New Rural Development programme (Chương trình mục tiêu quốc gia xây dựng
//! nông thôn mới, NTM): criteria sets, the assessment of communes, tiers, provincial plans, and the
//! rules that check them.
//!
//! The crate is a library without side effects: no I/O, no clock, no locale, no environment, no global
//! state, no `unsafe`, no floating point in a decision. Its input is passed in; its answers are data,
//! rendered in Vietnamese or English on request.
//!
//! # Three doors
//!
//! **Check a plan** (kiểm tra kế hoạch): [`Checker`] runs the built-in [`rules`] over a [`Dossier`].
//! Continue with [`guide::checking`].
//!
//! ```
//! use nongthonmoi::{Checker, Dossier, Lang, samples::hoa_binh};
//!
//! let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
//! let report = Checker::built_in().check(&Dossier::new().plan(&plan).gazetteer(&gazetteer));
//! let finding = &report.findings()[0];
//! assert_eq!((finding.code().as_str(), finding.path().to_string().as_str()), ("NTM-203", "/objectives/I.2"));
//! println!("{}", finding.text(Lang::Vi));
//! ```
//!
//! **Assess communes** (đánh giá xã): [`Assessment`] compares a [`CommuneReport`] with a [`Standard`].
//! Continue with [`guide::assessing`].
//!
//! ```
//! use nongthonmoi::{Assessment, CommuneReport, CountingPolicy, Lang, criteria::catalog, place::Region};
//! # use nongthonmoi::calendar::{NaiveDate, ProgrammeYear};
//! # let year = ProgrammeYear::new(2018)?;
//! # let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
//! # let (commune, region) = ("04813".parse()?, Region::NorthernMidlandsAndMountains);
//!
//! let standard = catalog::decision_1980().resolve(region, year, &[&catalog::decision_816()])?;
//! let figures = [("4.1", "đạt"), ("4.2", "930/1000"), ("11", "11.8")];
//! let report = CommuneReport::from_text_pairs(commune, date, figures)?;
//! let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?;
//! assert_eq!(assessment.criteria_met().text(Lang::Vi), "từ 1 đến 18 trên 19 tiêu chí");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **Follow progress** (theo dõi tiến độ): [`Progress`](progress::Progress) compares a [`Plan`] with the
//! [`State`](progress::State) of the province on a day. Continue with [`guide::plan_2018`] and, across
//! mergers, [`guide::mergers`].
//!
//! ```
//! use nongthonmoi::{Lang, progress::{Progress, State}, samples::hoa_binh};
//! # use nongthonmoi::calendar::NaiveDate;
//! # let date = NaiveDate::from_ymd_opt(2018, 7, 10).unwrap();
//!
//! let (plan, gazetteer, state) = (hoa_binh::plan_2018(), hoa_binh::gazetteer(), State::new(date));
//! let progress = Progress::of(&plan, &gazetteer, &state)?;
//! assert_eq!(progress.objectives()[0].answer_text(Lang::Vi), "chưa thể kết luận");
//! assert_eq!(progress.tasks(30).iter().filter(|task| task.status.is_late()).count(), 7);
//! # Ok::<(), nongthonmoi::progress::InvalidState>(())
//! ```
//!
//! Shorter tasks, each with its code, are in [`guide::recipes`].
//!
//! # What is built in
//!
//! - The criteria set for communes of **2016-2020**, Decision 1980/QĐ-TTg, with a citation and a grade of
//!   evidence for each value, and the overlay of Hòa Bình, Decision 816/QĐ-UBND, which holds no values.
//! - The units of Hòa Bình since 2009, and its plan for 2018.
//! - The conditions of recognition that are known of Decisions 372, 2540 and 18/2022.
//! - Over a hundred rules.
//!
//! **Not built in:** the criteria sets of 2010-2015, 2021-2025 and later, sets for districts and
//! provinces, those for the classes above the standard (nâng cao, kiểu mẫu), and the overlays and units of other
//! provinces. A criteria set, an overlay, a gazetteer or a tier scheme can be supplied as data:
//! [`guide::extending`]. [`guide::facts`] lists what is certain and what is open.
//!
//! # What the crate does not do
//!
//! - It does not round, repair or fill in. A printed total that differs from its cells is kept beside
//!   them; a missing figure stays missing, and is never a failure.
//! - It decides neither recognition (công nhận đạt chuẩn) nor a budget. A commune that meets 19
//!   criteria is not thereby recognised.
//! - It does not know today's date; a date is always an argument.
//! - It reads no files. Values have the serde forms of [`guide::forms`].
//!
//! # Modules
//!
//! One linear order: a module uses only modules above it.
//!
//! | module | contents |
//! |---|---|
//! | [`quantity`] | exact decimals, percentages, kilometres, sums of money, shares, ratios, intervals, printed figures |
//! | [`text`] | languages, labels, folding of Vietnamese names |
//! | [`law`] | document numbers, citations, evidence, values with their source |
//! | [`calendar`] | years and their parts, reporting periods, deadlines, values by date of effect |
//! | [`place`] | codes, regions, provinces, gazetteers, look-up, the successions of units |
//! | [`criteria`] | criteria sets, overlays, standards; [`criteria::catalog`] has the built-in ones |
//! | [`assessment`] | reports, observations, verdicts, the number of criteria met, shortfalls; one commune or many |
//! | [`tier`] | tier schemes and the census of communes |
//! | [`works`] | green roads, value-chain models, exemplary hamlets |
//! | [`recognition`] | standings over time, regulations with their conditions, eligibility, lapse, revocation |
//! | [`plan`] | quota tables, objectives, tasks, duties as printed; what a plan says; agencies, due dates |
//! | [`progress`] | a plan compared with a state: objectives, quotas, tasks, duties, groups; two states compared |
//! | [`rules`] | rules, findings, the checker; [`rules::catalog`] has the built-in rules |
//! | [`advice`] | the nearest criteria, the cheapest steps of a commune or a district, and what would change the answer |
//! | [`samples`] | the plan of Hòa Bình for 2018 and the units of the province |
//! | `testing` | with the feature `testing`: the laws as functions over your own data, builders of valid data |
//!
//! [`guide::architecture`] shows how they work together and where things are found;
//! [`guide::glossary`] sets the Vietnamese terms beside the types. All pages: [`guide`].
//!
//! # Features
//!
//! - `std` (default): links the standard library. Nothing in the API depends on it; without it the
//!   crate is `no_std` with `alloc`.
//! - `schema`: implements `JsonSchema` of the crate `schemars` for reports of checks and profiles.
//! - `testing`: the module `testing`, for test suites.
//!
//! # Stability
//!
//! Types, rule codes and their meaning, serde forms and the order of findings change only in a breaking
//! version. Texts, new data and new rules may change in any version; a change of results has a star in
//! the changelog. The library builds with Rust 1.85. [`guide::stability`] has the details, and the
//! foreign types in the API.
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
mod macros;

mod date_form;
mod entries_form;
mod sorted;

// One linear order: a module uses only modules above it. `tests/module_order.rs` holds it; the
// blank lines keep the formatter from sorting the list.
pub mod quantity;

pub mod text;

pub mod law;

pub mod calendar;

pub mod place;

pub mod criteria;

pub mod assessment;

pub mod tier;

pub mod works;

pub mod recognition;

pub mod plan;

pub mod progress;

pub mod rules;

pub mod advice;

pub mod samples;

#[cfg(feature = "testing")]
pub mod testing;

pub mod guide;

/// The code in the README is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use assessment::{Assessment, CommuneReport, CountingPolicy, Observation, Verdict};
pub use criteria::{CriteriaSet, Overlay, Standard};
pub use place::Gazetteer;
pub use plan::Plan;
pub use rules::{Checker, Dossier, Finding};
pub use text::Lang;
pub use tier::{Census, TierScheme};
