//! What rules read.

use chrono::NaiveDate;

use crate::assessment::CommuneReport;
use crate::criteria::{CriteriaSet, Overlay, Standard};
use crate::place::Gazetteer;
use crate::plan::Plan;
use crate::progress::{RecognitionBalance, State};
use crate::text::Label;

/// Everything that a checker looks at. Rules that read an absent part are skipped.
///
/// One report typed into a form is a dossier, and so is a whole province.
///
/// ```
/// use nongthonmoi::assessment::CommuneReport;
/// use nongthonmoi::calendar::NaiveDate;
/// use nongthonmoi::rules::{Checker, Dossier};
///
/// let date = NaiveDate::from_ymd_opt(2018, 12, 31).unwrap();
/// let report = CommuneReport::new("04813".parse()?, date)
///     .observe("17.1/hygienic".parse()?, "600/1000".parse()?)
///     .observe("17.1/clean".parse()?, "700/1000".parse()?);
/// let found = Checker::built_in().check(&Dossier::new().reports(&[report]));
/// assert!(found.skipped().iter().any(|skipped| skipped.code().as_str() == "NTM-101"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Dossier<'a> {
    inputs: Inputs<'a>,
    earlier: Option<Inputs<'a>>,
}

/// What a dossier holds of its own.
#[derive(Debug, Clone, Copy, Default)]
struct Inputs<'a> {
    plan: Option<&'a Plan>,
    gazetteer: Option<&'a Gazetteer>,
    criteria_set: Option<&'a CriteriaSet>,
    overlays: Option<&'a [Overlay]>,
    standard: Option<&'a Standard>,
    reports: Option<&'a [CommuneReport]>,
    state: Option<&'a State>,
    recognition_balance: Option<&'a RecognitionBalance>,
    date: Option<NaiveDate>,
}

/// Writes, for each input, how it is put into a dossier and how a rule reads it.
macro_rules! inputs {
    ($($(#[$put:meta])* $name:ident, $read:ident: $type:ty, $input:ident, $what:literal;)*) => {
        impl<'a> Dossier<'a> {
            /// A dossier with nothing in it.
            #[must_use]
            pub const fn new() -> Self {
                let inputs = Inputs {
                    $($name: None,)*
                };
                Self {
                    inputs,
                    earlier: None,
                }
            }

            $(
                $(#[$put])*
                #[must_use]
                pub const fn $name(self, $name: $type) -> Self {
                    let inputs = Inputs {
                        $name: Some($name),
                        ..self.inputs
                    };
                    Self { inputs, ..self }
                }

                #[doc = concat!($what, ", for a rule that reads it.")]
                ///
                /// # Errors
                /// [`SkipReason::Absent`] when the dossier has none.
                pub fn $read(&self) -> Result<$type, SkipReason> {
                    self.inputs.$name.ok_or(SkipReason::Absent(Input::$input))
                }
            )*
        }
    };
}

inputs! {
    /// Sets the plan.
    plan, read_plan: &'a Plan, Plan, "The plan";
    /// Sets the units of the area.
    gazetteer, read_gazetteer: &'a Gazetteer, Gazetteer, "The gazetteer";
    /// Sets the criteria set.
    criteria_set, read_criteria_set: &'a CriteriaSet, CriteriaSet, "The criteria set";
    /// Sets the overlays of a province, in the order in which they hold.
    overlays, read_overlays: &'a [Overlay], Overlays, "The overlays";
    /// Sets the standard that reports are compared with.
    standard, read_standard: &'a Standard, Standard, "The standard";
    /// Sets the reports of communes, one or more for each.
    reports, read_reports: &'a [CommuneReport], Reports, "The reports of communes";
    /// Sets the state of a province: results, standings, works, what was done.
    state, read_state: &'a State, State, "The state";
    /// Sets the balance of recognised communes.
    recognition_balance, read_recognition_balance: &'a RecognitionBalance, RecognitionBalance,
        "The balance of recognised communes";
    /// Sets the day on which the dossier is looked at.
    date, read_date: NaiveDate, Date, "The day";
}

impl Dossier<'_> {
    /// Sets the earlier dossier to compare with (hồ sơ lần trước), such as that of the last check.
    /// An earlier dossier that the earlier one holds itself is left out.
    ///
    /// ```
    /// use nongthonmoi::rules::{Checker, Dossier};
    /// use nongthonmoi::samples::hoa_binh;
    ///
    /// let (before, mut plan) = (hoa_binh::plan_2018(), hoa_binh::plan_2018());
    /// plan.quota.columns[0].communes = Some(13);
    /// let earlier = Dossier::new().plan(&before);
    /// let report = Checker::built_in().check(&Dossier::new().plan(&plan).earlier(&earlier));
    /// let codes: Vec<&str> = report.findings().iter().map(|one| one.code().as_str()).collect();
    /// assert!(codes.contains(&"NTM-907"), "a figure of the document was changed");
    /// ```
    #[must_use]
    pub const fn earlier(self, earlier: &Self) -> Self {
        Self {
            earlier: Some(earlier.inputs),
            ..self
        }
    }

    /// The earlier dossier, for a rule that reads it.
    ///
    /// # Errors
    /// [`SkipReason::Absent`] when the dossier has none.
    pub fn read_earlier(&self) -> Result<Self, SkipReason> {
        let inputs = self.earlier.ok_or(SkipReason::Absent(Input::Earlier))?;
        Ok(Self {
            inputs,
            earlier: None,
        })
    }
}

/// One thing that a dossier may hold.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
// May grow: rules to come read other things.
#[non_exhaustive]
pub enum Input {
    /// A plan.
    Plan,
    /// The units of the area.
    Gazetteer,
    /// A criteria set.
    CriteriaSet,
    /// The overlays of a province.
    Overlays,
    /// The standard that reports are compared with.
    Standard,
    /// Reports of communes.
    Reports,
    /// The state of a province.
    State,
    /// The balance of recognised communes.
    RecognitionBalance,
    /// The day on which the dossier is looked at.
    Date,
    /// An earlier dossier to compare with.
    Earlier,
}

impl Input {
    /// Every input, in the order in which a dossier names them.
    pub const ALL: &'static [Self] = &[
        Self::Plan,
        Self::Gazetteer,
        Self::CriteriaSet,
        Self::Overlays,
        Self::Standard,
        Self::Reports,
        Self::State,
        Self::RecognitionBalance,
        Self::Date,
        Self::Earlier,
    ];

    /// The input in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::Plan => Label::new("kế hoạch", "plan"),
            Self::Gazetteer => Label::new("danh mục đơn vị hành chính", "gazetteer"),
            Self::CriteriaSet => Label::new("bộ tiêu chí", "criteria set"),
            Self::Overlays => Label::new("quy định riêng của tỉnh", "overlay of a province"),
            Self::Standard => Label::new("bộ tiêu chí áp dụng", "standard"),
            Self::Reports => Label::new("báo cáo của xã", "report of a commune"),
            Self::State => Label::new("tình hình thực hiện", "state of the province"),
            Self::Date => Label::new("ngày kiểm tra", "day of the check"),
            Self::Earlier => Label::new("hồ sơ lần trước", "earlier dossier"),
            Self::RecognitionBalance => Label::new(
                "bảng cân đối số xã đạt chuẩn",
                "balance of recognised communes",
            ),
        }
    }
}

/// Why a rule had nothing to check.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
// May grow: rules to come may be skipped for other reasons.
#[non_exhaustive]
pub enum SkipReason {
    /// The dossier does not hold an input that the rule reads.
    Absent(Input),
    /// The input says nothing that the rule is about.
    NothingStated(Label),
}

impl SkipReason {
    /// The reason in words.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::Absent(input) => {
                let label = input.label();
                Label::owned(
                    alloc::format!("không có {}", label.vi()),
                    alloc::format!("there is no {}", label.en()),
                )
            }
            Self::NothingStated(label) => label.clone(),
        }
    }
}
