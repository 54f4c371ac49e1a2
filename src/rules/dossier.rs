//! What rules read: the inputs of a dossier, and dossiers that own them as examples.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::assessment::CommuneReport;
use crate::criteria::{CriteriaSet, Overlay, Standard};
use crate::place::Gazetteer;
use crate::plan::{AgencyCatalog, Plan};
use crate::progress::{RecognitionBalance, State};
use crate::text::{Label, Lang};

/// Gives the list of inputs to a macro: what the setter says, the name of the setter, the type that
/// an example owns, the type that a dossier borrows and how, the method by which rules read it, the
/// member of [`Input`], what it is, and its label.
macro_rules! for_inputs {
    ($write:ident) => {
        $write! {
            /// Sets the plan.
            plan: Plan => &'a Plan = |plan| plan;
            read_plan, Plan, "The plan", "kế hoạch", "plan";
            /// Sets the units of the area.
            gazetteer: Gazetteer => &'a Gazetteer = |gazetteer| gazetteer;
            read_gazetteer, Gazetteer, "The units of the area", "danh mục đơn vị hành chính", "gazetteer";
            /// Sets the criteria set.
            criteria_set: CriteriaSet => &'a CriteriaSet = |set| set;
            read_criteria_set, CriteriaSet, "The criteria set", "bộ tiêu chí", "criteria set";
            /// Sets the overlays of a province, in the order in which they hold.
            overlays: Vec<Overlay> => &'a [Overlay] = |overlays| overlays;
            read_overlays, Overlays, "The overlays of a province", "quy định riêng của tỉnh", "overlay of a province";
            /// Sets the standard that reports are compared with.
            standard: Standard => &'a Standard = |standard| standard;
            read_standard, Standard, "The standard that reports are compared with", "bộ tiêu chí áp dụng", "standard";
            /// Sets the reports of communes, one or more for each.
            reports: Vec<CommuneReport> => &'a [CommuneReport] = |reports| reports;
            read_reports, Reports, "The reports of communes", "báo cáo của xã", "report of a commune";
            /// Sets the state of a province: results, standings, works, what was done.
            state: State => &'a State = |state| state;
            read_state, State, "The state of a province", "tình hình thực hiện", "state of the province";
            /// Sets the balance of recognised communes.
            recognition_balance: RecognitionBalance => &'a RecognitionBalance = |balance| balance;
            read_recognition_balance, RecognitionBalance, "The balance of recognised communes",
                "bảng cân đối số xã đạt chuẩn", "balance of recognised communes";
            /// Sets the day on which the dossier is looked at.
            date: NaiveDate => NaiveDate = |date| *date;
            read_date, Date, "The day on which the dossier is looked at", "ngày kiểm tra", "day of the check";
            /// Sets the agencies that the plan is read with, in place of the built-in ones of its day.
            agencies: AgencyCatalog => &'a AgencyCatalog = |agencies| agencies;
            read_agencies, Agencies, "The agencies that the plan is read with", "danh mục cơ quan", "catalogue of agencies";
        }
    };
}

/// Writes [`Input`] with its members and labels; the earlier dossier is one more.
macro_rules! write_input {
    ($(
        #[doc = $put:literal]
        $name:ident: $owned:ty => $type:ty = $borrow:expr;
        $read:ident, $input:ident, $what:literal, $vi:literal, $en:literal;
    )*) => {
        /// One thing that a dossier may hold.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        // May grow: rules to come read other things.
        #[non_exhaustive]
        pub enum Input {
            $(
                #[doc = concat!($what, ".")]
                $input,
            )*
            /// An earlier dossier to compare with.
            Earlier,
        }

        impl Input {
            /// Every input, in the order in which a dossier names them.
            pub const ALL: &'static [Self] = &[$(Self::$input,)* Self::Earlier];

            /// The input in words.
            #[must_use]
            pub const fn label(self) -> Label {
                match self {
                    $(Self::$input => Label::new($vi, $en),)*
                    Self::Earlier => Label::new("hồ sơ lần trước", "earlier dossier"),
                }
            }
        }
    };
}

for_inputs!(write_input);

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
    pub fn text(&self, lang: Lang) -> String {
        self.label().get(lang).into()
    }

    /// The reason in both languages.
    #[must_use]
    pub fn label(&self) -> Label {
        match self {
            Self::Absent(input) => {
                let label = input.label();
                Label::owned(
                    format!("không có {}", label.vi()),
                    format!("there is no {}", label.en()),
                )
            }
            Self::NothingStated(label) => label.clone(),
        }
    }
}

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
/// assert!(found.skipped().iter().any(|skipped| skipped.code.as_str() == "NTM-101"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Dossier<'a> {
    inputs: Inputs<'a>,
    earlier: Option<Inputs<'a>>,
}

/// Writes what a dossier holds of its own, how each input is put into it, and how a rule reads it.
macro_rules! write_dossier {
    ($(
        #[doc = $put:literal]
        $name:ident: $owned:ty => $type:ty = $borrow:expr;
        $read:ident, $input:ident, $what:literal, $vi:literal, $en:literal;
    )*) => {
        /// What a dossier holds of its own.
        #[derive(Debug, Clone, Copy, Default)]
        struct Inputs<'a> {
            $($name: Option<$type>,)*
        }

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
                #[doc = $put]
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

for_inputs!(write_dossier);

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

/// Writes what an example holds, how each input is put into it, and the example as rules read it.
macro_rules! write_example {
    ($(
        #[doc = $put:literal]
        $name:ident: $owned:ty => $type:ty = $borrow:expr;
        $read:ident, $input:ident, $what:literal, $vi:literal, $en:literal;
    )*) => {
        /// A small dossier that owns what is in it.
        #[derive(Debug, Clone, Default)]
        pub struct Example {
            $($name: Option<$owned>,)*
            earlier: Option<Box<Self>>,
        }

        impl Example {
            $(
                #[doc = $put]
                #[must_use]
                pub fn $name(self, $name: $owned) -> Self {
                    Self {
                        $name: Some($name),
                        ..self
                    }
                }
            )*

            /// The example as rules read it.
            #[must_use]
            pub fn dossier<'a>(&'a self) -> Dossier<'a> {
                let dossier = Dossier::new();
                $(
                    let dossier = match &self.$name {
                        Some($name) => {
                            let borrowed: fn(&'a $owned) -> $type = $borrow;
                            dossier.$name(borrowed($name))
                        }
                        None => dossier,
                    };
                )*
                match &self.earlier {
                    Some(earlier) => dossier.earlier(&earlier.dossier()),
                    None => dossier,
                }
            }
        }
    };
}

for_inputs!(write_example);

impl Example {
    /// An example with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An example of a plan.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        Self::new().plan(plan)
    }

    /// Sets the earlier example to compare with.
    #[must_use]
    pub fn earlier(self, earlier: Self) -> Self {
        Self {
            earlier: Some(Box::new(earlier)),
            ..self
        }
    }
}
