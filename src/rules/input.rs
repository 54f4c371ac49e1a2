//! The inputs of a dossier, listed once.

use alloc::format;

use crate::text::Label;

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

pub(super) use for_inputs;

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
