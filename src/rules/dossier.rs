//! What rules read.

use chrono::NaiveDate;

use super::input::for_inputs;
use super::{Input, SkipReason};
use crate::assessment::CommuneReport;
use crate::criteria::{CriteriaSet, Overlay, Standard};
use crate::place::Gazetteer;
use crate::plan::{AgencyCatalog, Plan};
use crate::progress::{RecognitionBalance, State};

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
