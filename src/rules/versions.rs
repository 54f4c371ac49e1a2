//! What said what a report says.

use alloc::borrow::Cow;

use super::catalog;

/// The versions behind a report: of the crate, and of its catalogue of rules.
///
/// The serde form is `{"library": "0.1.0", "catalogue": 1}`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(description = "The versions behind a report.")
)]
pub struct Versions {
    /// The version of the library.
    library: Cow<'static, str>,
    /// The version of its catalogue of rules.
    catalogue: u32,
}

impl Versions {
    /// Those of this build.
    #[must_use]
    pub const fn current() -> Self {
        Self {
            library: Cow::Borrowed(env!("CARGO_PKG_VERSION")),
            catalogue: catalog::VERSION,
        }
    }

    /// The version of the crate.
    #[must_use]
    pub fn library(&self) -> &str {
        &self.library
    }

    /// The version of the catalogue of rules, [`catalog::VERSION`] of that time.
    #[must_use]
    pub const fn catalogue(&self) -> u32 {
        self.catalogue
    }
}
