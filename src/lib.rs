//! Domain model of Vietnam's New Rural Development programme (Chương trình mục tiêu quốc gia xây dựng
//! nông thôn mới, NTM).
//!
//! # Scope
//!
//! The crate knows the criteria that communes (xã) are held against, how a commune is assessed, how
//! communes are grouped into tiers, and how a provincial plan is written and checked. The rules and
//! figures of the programme are data with a citation and a grade of evidence.
//!
//! It is a library without side effects: no I/O, no clock, no locale, no environment, no global state,
//! no `unsafe`, no floating point in a decision. What it needs is passed in; what it finds is returned
//! as data, and rendered in Vietnamese or English when asked.
//!
//! # What it does not do
//!
//! - It does not round, repair or fill in. A printed total that differs from its cells stays beside
//!   them; a missing figure stays missing.
//! - It decides neither recognition (công nhận đạt chuẩn) nor a budget. A commune that meets 19
//!   criteria is not thereby recognised.
//! - It does not know today's date; a date is always an argument.
//! - It reads no files. Values have the serde forms that the [guide](guide::forms) describes.
//!
//! # Modules
//!
//! One linear order: a module uses only modules above it.
//!
//! | module | what lives there |
//! |---|---|
//! | [`quantity`] | exact decimals, percentages, kilometres, shares, ratios, printed figures |
//! | [`text`] | both languages, labels, folding of Vietnamese names |
//! | [`law`] | document numbers, citations, evidence, values with their source |
//! | [`calendar`] | years and their parts, reporting periods, deadlines, values by date of effect |
//! | [`place`] | codes, kinds, regions, provinces, gazetteers, look-up, what became of units |
//! | [`criteria`] | criteria sets, overlays, standards; [`criteria::catalog`] holds the built-in ones |
//! | [`assessment`] | reports, observations, verdicts, the number of criteria met, shortfalls; tables of very many reports |
//! | [`tier`] | tier schemes and the census of communes |
//! | [`works`] | green roads, value-chain models, exemplary hamlets |
//! | [`plan`] | quota tables, objectives, tasks, duties, groups of communes, as printed; agencies, due dates |
//! | [`recognition`] | standings over time, regulations with their conditions, who is eligible, lapse and revocation |
//! | [`progress`] | a plan held against a state on a day: objectives, quotas, tasks, duties, groups; two states compared |
//! | [`rules`] | rules, findings, the checker; [`rules::catalog`] holds the built-in rules |
//! | [`advice`] | costs and projects, the nearest criteria, the cheapest next steps of a commune or to the quotas of districts, whether these can be met, what would be if, what would change the answer |
//! | [`samples`] | the plan of Hòa Bình for 2018 and the units of the province |
//! | `testing` | with the feature `testing`: the laws as functions over your own data, builders of valid data |
//!
//! The [`guide`] explains [assessing](guide::assessing), [advice](guide::advice), the [forms](guide::forms) of data, the built-in
//! [facts](guide::facts), [checking](guide::checking), figures across [mergers](guide::mergers), the [rules](guide::rules), [extending](guide::extending) the crate, the
//! [laws](guide::laws) that the tests hold, [testing](guide::testing) by them, and
//! [stability](guide::stability).
//!
//! # Recipes
//!
//! Parse a document number (số, ký hiệu văn bản):
//!
//! ```
//! use nongthonmoi::law::{DocumentKind, DocumentNumber};
//!
//! let number: DocumentNumber = "18/KH-UBND".parse()?;
//! assert_eq!(number.kind(), Some(DocumentKind::Plan));
//! assert_eq!(number.to_string(), "18/KH-UBND");
//! # Ok::<(), nongthonmoi::law::InvalidDocumentNumber>(())
//! ```
//!
//! Look up a commune as people write it:
//!
//! ```
//! use nongthonmoi::calendar::NaiveDate;
//! use nongthonmoi::samples::hoa_binh;
//! use nongthonmoi::text::Lang;
//!
//! let gazetteer = hoa_binh::gazetteer();
//! let date = NaiveDate::from_ymd_opt(2018, 1, 31).unwrap();
//! assert_eq!(gazetteer.find_commune("xã mỵ hoà", date)?.code().to_string(), "05083");
//!
//! // Two communes have this name; nothing is chosen among them.
//! let error = gazetteer.find_commune("Bắc Sơn", date).unwrap_err();
//! assert!(error.text(Lang::Vi).contains("Huyện Kim Bôi"));
//! # Ok::<(), nongthonmoi::place::LookupError>(())
//! ```
//!
//! Ask what became of it:
//!
//! ```
//! use nongthonmoi::calendar::NaiveDate;
//! use nongthonmoi::place::Extent;
//! use nongthonmoi::samples::hoa_binh;
//!
//! let gazetteer = hoa_binh::gazetteer();
//! let day = |year| NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
//! let mi_hoa = gazetteer.find_commune("Mi Hòa", day(2018))?;
//! let became = gazetteer.descents(mi_hoa.code(), day(2018), day(2025))?;
//! let place = gazetteer.place_on(became[0].successor, day(2025))?;
//! assert_eq!(place.full_name(), "xã Dũng Tiến");
//! assert_eq!(became[0].extent_of_predecessor, Extent::Whole);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Resolve a standard, for one region and one year:
//!
//! ```
//! use nongthonmoi::calendar::ProgrammeYear;
//! use nongthonmoi::criteria::catalog;
//! use nongthonmoi::place::Region;
//! use nongthonmoi::text::Lang;
//!
//! let standard = catalog::decision_1980().resolve(
//!     Region::NorthernMidlandsAndMountains,
//!     ProgrammeYear::new(2018).unwrap(),
//!     &[&catalog::decision_816()],
//! )?;
//! let poverty = standard.indicator("11".parse().unwrap()).unwrap();
//! assert_eq!(
//!     poverty.requirement().citation().text(Lang::Vi),
//!     "Quyết định 1980/QĐ-TTg ngày 17/10/2016, phụ lục, chỉ tiêu 11"
//! );
//! # Ok::<(), nongthonmoi::criteria::ResolveError>(())
//! ```
//!
//! Assess a report:
//!
//! ```
//! # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
//! use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy, Verdict};
//! use nongthonmoi::calendar::NaiveDate;
//!
//! # let standard = catalog::decision_1980().resolve(
//! #     Region::NorthernMidlandsAndMountains,
//! #     ProgrammeYear::new(2018).unwrap(),
//! #     &[&catalog::decision_816()],
//! # )?;
//! let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
//! let report = CommuneReport::new("04813".parse()?, date)
//!     .observe("5".parse()?, "2/3".parse()?)
//!     .observe("16".parse()?, "70".parse()?);
//! let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?;
//!
//! // 2 of 3 schools is below 70 %; a value equal to the threshold is met.
//! assert_eq!(assessment.criterion("5".parse()?), Some(Verdict::NotMet));
//! assert_eq!(assessment.criterion("16".parse()?), Some(Verdict::Met));
//! let met = assessment.criteria_met();
//! assert_eq!((met.at_least(), met.at_most(), met.of()), (1, 18, 19));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Learn what is missing, what decides the most first:
//!
//! ```
//! # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
//! # use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy};
//! # use nongthonmoi::calendar::NaiveDate;
//! # let standard = catalog::decision_1980().resolve(
//! #     Region::NorthernMidlandsAndMountains,
//! #     ProgrammeYear::new(2018).unwrap(),
//! #     &[&catalog::decision_816()],
//! # )?;
//! # let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
//! let report = CommuneReport::new("04813".parse()?, date).observe("1.1".parse()?, "đạt".parse()?);
//! let assessment = Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?;
//! let missing = assessment.missing();
//! assert_eq!(missing.len(), 49);
//! // Criterion 1 lacks 1.2 only, so 1.2 alone decides it.
//! assert_eq!(missing[0].part().number().to_string(), "1.2");
//! assert!(missing[0].can_raise_least());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Classify communes into tiers and build a census:
//!
//! ```
//! use nongthonmoi::assessment::CriteriaMet;
//! use nongthonmoi::tier::{Census, TierScheme, Universe};
//!
//! // From Assessment::criteria_met: one commune at 19, one at 12 to 16.
//! let communes = [
//!     ("04813".parse()?, CriteriaMet::new(19, 19, 19).unwrap()),
//!     ("04825".parse()?, CriteriaMet::new(12, 16, 19).unwrap()),
//! ];
//! let census = Census::of(TierScheme::national(), Universe::of(3), communes)?;
//! let top = TierScheme::national().tier(19).unwrap();
//! let second = TierScheme::national().tier(15).unwrap();
//! assert_eq!((census.certain(top), census.possible(second), census.unreported()), (1, 1, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Ask whether a printed mean is possible:
//!
//! ```
//! use nongthonmoi::tier::{Census, TierScheme, Universe};
//!
//! // The plan 18/KH-UBND: none below 8 criteria, then 46, 62, 18 and 65 of 191 communes.
//! let census =
//!     Census::from_counts(TierScheme::hoa_binh_2018(), Universe::of(191), &[0, 46, 62, 18, 65])?;
//! let implied = census.implied_mean().unwrap();
//! assert_eq!(implied.least().to_string(), "2493/191");
//! assert_eq!(implied.most().to_string(), "2841/191");
//! // 13 is possible as a rounded or as a cut-off figure; 12.9 is not possible at all.
//! assert_eq!(census.readings_of("13".parse()?).len(), 2);
//! assert!(census.readings_of("12.9".parse()?).is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Check a plan and read the findings in Vietnamese:
//!
//! ```
//! use nongthonmoi::rules::{Checker, Dossier, Severity};
//! use nongthonmoi::samples::hoa_binh;
//! use nongthonmoi::text::Lang;
//!
//! let (plan, gazetteer) = (hoa_binh::plan_2018(), hoa_binh::gazetteer());
//! let report = Checker::built_in().check(&Dossier::new().plan(&plan).gazetteer(&gazetteer));
//! let errors: Vec<_> = report.of_severity(Severity::Error).collect();
//! assert_eq!(errors.len(), 1);
//! assert_eq!(errors[0].path().to_string(), "/quota/rows/6/total");
//! assert!(errors[0].text(Lang::Vi).ends_with("tổng ghi trong biểu là 27, nhưng cộng các ô được 22"));
//! ```
//!
//! Ask for the cheapest next steps of a commune, by prices of your own:
//!
//! ```
//! # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
//! # use nongthonmoi::assessment::{Assessment, CommuneReport, CountingPolicy};
//! # use nongthonmoi::calendar::NaiveDate;
//! use nongthonmoi::advice::{Advisor, Cost, IndicatorCost, PriceList, Target, Terms};
//! use nongthonmoi::text::Lang;
//!
//! # let standard = catalog::decision_1980().resolve(
//! #     Region::NorthernMidlandsAndMountains,
//! #     ProgrammeYear::new(2018).unwrap(),
//! #     &[&catalog::decision_816()],
//! # )?;
//! # let date = NaiveDate::from_ymd_opt(2018, 6, 30).unwrap();
//! # let commune = "04813".parse()?;
//! let report = CommuneReport::new(commune, date)
//!     .observe("5".parse()?, "2/3".parse()?)
//!     .observe("16".parse()?, "69".parse()?);
//! let assessments = [Assessment::of(&standard, &report, CountingPolicy::ONLY_MET)?];
//! let mut prices = PriceList::new();
//! for (number, cost) in [("5", Cost::known("900".parse()?)), ("16", Cost::UNKNOWN)] {
//!     prices.indicators.push(IndicatorCost::new(commune, number.parse()?, cost));
//! }
//! let terms = Terms::new();
//! let advisor = Advisor::new(&assessments, &prices, &terms)?;
//!
//! // What is not known is never taken for cheap; the answer is an interval.
//! let answer = advisor.cheapest(commune, &Target::Gain(1))?;
//! assert_eq!(answer.way.unwrap().cost.text(Lang::Vi), "900 triệu đồng");
//! assert_eq!(answer.cost.unwrap().text(Lang::Vi), "từ 0 đến 900 triệu đồng");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! List what is due, and who leads:
//!
//! ```
//! use nongthonmoi::plan::{Agency, AgencyCatalog, DueItem};
//! use nongthonmoi::samples::hoa_binh;
//! use nongthonmoi::text::Lang;
//!
//! let plan = hoa_binh::plan_2018();
//! let due = plan.due_dates();
//! assert_eq!(due[0].date().to_string(), "2018-01-31");
//! if let DueItem::Duty { code, period } = due[0].item() {
//!     assert_eq!((code.as_str(), period.text(Lang::Vi)), ("III.2-report", "tháng 01/2018".into()));
//! }
//! // Task 7 is led by "Sớ Kế hoạch và Đầu tư", which is understood, and said to be misspelled.
//! let lead = plan.tasks[6].lead_agencies(&AgencyCatalog::built_in());
//! assert_eq!(lead[0].agency(), Some(&Agency::PLANNING));
//! assert!(lead[0].is_misspelled());
//! ```
//!
//! Put your own value into a cell, with your own citation:
//!
//! ```
//! # use nongthonmoi::{calendar::ProgrammeYear, criteria::catalog, place::Region};
//! use nongthonmoi::calendar::{NaiveDate, Period};
//! use nongthonmoi::criteria::{Comparator, Dimension, Overlay, Requirement, Threshold};
//! use nongthonmoi::criteria::MeasurementUnit;
//! use nongthonmoi::law::{Evidence, EvidenceGrade, Instrument, Sourced};
//! use nongthonmoi::quantity::Decimal;
//! use nongthonmoi::text::Label;
//!
//! // The document and the number are made up.
//! let from = NaiveDate::from_ymd_opt(2018, 3, 1).unwrap();
//! let decision = Instrument::new("999/QĐ-UBND".parse()?, from, Label::new("Mức riêng", "Own levels"));
//! let roads = MeasurementUnit::new(
//!     "percent-of-road-length",
//!     Dimension::Percent,
//!     Label::new("% số km", "% of km"),
//! );
//! let threshold = Threshold::new(Comparator::AtLeast, Decimal::from(60), roads)?;
//! let value = Sourced::new(
//!     Requirement::threshold(threshold),
//!     decision.cite(),
//!     Evidence::new(EvidenceGrade::Primary),
//! );
//! let own = Overlay::new(decision).require("2.2".parse()?, Period::new(from, None)?, value)?;
//! let standard = catalog::decision_1980().resolve(
//!     Region::NorthernMidlandsAndMountains,
//!     ProgrammeYear::new(2018).unwrap(),
//!     &[&catalog::decision_816(), &own],
//! )?;
//! assert!(!standard.indicator("2.2".parse()?).unwrap().requirement().evidence().grade().is_weak());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Read a report from JSON:
//!
//! ```
//! use nongthonmoi::assessment::CommuneReport;
//!
//! let report: CommuneReport = serde_json::from_str(
//!     r#"{"commune": "04813", "date": "2018-12-31", "observations": {"1.1": "met", "4.2": "96.50"}}"#,
//! ).unwrap();
//! assert_eq!(report.observations()[1].1.to_string(), "96.50");
//! ```
//!
//! # Features
//!
//! - `std` (on by default): links the standard library. Nothing in the API depends on it; without it
//!   the crate is `no_std` with `alloc`.
//! - `schema`: `JsonSchema` of the crate `schemars` for reports of checks, profiles, and what they are
//!   made of.
//! - `testing`: the module `testing`, for test suites. It brings no dependency.
//!
//! # Stability
//!
//! - Breaking: types, rule codes and their meaning, serde forms, the order of findings.
//! - Not breaking: texts, new data, new rules. A change of results has a star in the changelog.
//! - A rule code is never used again. The library builds with Rust 1.85.
//! - Foreign types in the API are `Decimal` and `NaiveDate`, re-exported as [`quantity::Decimal`] and
//!   [`calendar::NaiveDate`]; foreign traits those of `serde` 1 and `JsonSchema` of `schemars` 1.
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[macro_use]
mod macros;

mod date_form;
mod entries_form;

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

pub mod plan;

pub mod recognition;

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
