//! Reports in SARIF 2.1.0, the form that code-review tools show.

mod form;
mod run;

use alloc::string::String;

use super::CheckReport;
use crate::text::Lang;

/// A report as a log in SARIF 2.1.0 (Static Analysis Results Interchange Format, a standard of
/// OASIS), with its texts in one language. It is written and not read; any format of serde writes
/// it, the standard asks for JSON.
///
/// Findings become results, skips become notifications, the rules of both become descriptors:
/// `info` is the level `note`, a path is the fully qualified name of a logical location. The order
/// is that of the report. What no field of the standard holds (facts, citation, legal basis) stands
/// in `properties`.
///
/// ```
/// use nongthonmoi::rules::{Checker, Dossier};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::text::Lang;
///
/// let plan = hoa_binh::plan_2018();
/// let report = Checker::built_in().check(&Dossier::new().plan(&plan));
/// let log = report.sarif(Lang::En).artifact("kế hoạch.json");
/// let json = serde_json::to_value(&log)?;
/// let result = &json["runs"][0]["results"][1];
/// assert_eq!((&result["ruleId"], &result["level"]), (&"NTM-101".into(), &"error".into()));
/// let place = &result["locations"][0];
/// assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], "/quota/rows/6/total");
/// let uri = &place["physicalLocation"]["artifactLocation"]["uri"];
/// assert_eq!(uri, "k%E1%BA%BF%20ho%E1%BA%A1ch.json");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct SarifLog<'a> {
    report: &'a CheckReport,
    lang: Lang,
    /// As a reference to a URI.
    artifact: Option<String>,
}

impl CheckReport {
    /// The report in SARIF 2.1.0, with its texts in a language.
    #[must_use]
    pub const fn sarif(&self, lang: Lang) -> SarifLog<'_> {
        SarifLog {
            report: self,
            lang,
            artifact: None,
        }
    }
}

impl SarifLog<'_> {
    /// Sets the file that was checked: its path, with `/` between folders, absolute or relative to
    /// the root of the repository. Characters that a path of a URI may not contain are encoded.
    ///
    /// The crate does not know from which file a dossier came. Without a file the places are
    /// logical only, and some tools show no result that has no file.
    #[must_use]
    pub fn artifact(self, path: &str) -> Self {
        Self {
            artifact: Some(run::encoded(path)),
            ..self
        }
    }
}

impl serde::Serialize for SarifLog<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        form::Log::new(run::run(self)).serialize(serializer)
    }
}
