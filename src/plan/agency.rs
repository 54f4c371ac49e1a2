//! Agencies.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::text::Label;

/// An agency that leads or takes part in the work of a plan (cơ quan), or a group of agencies that
/// plans name together, such as `các huyện, thành phố`.
///
/// The set is open: the constants are those that the plan of Hòa Bình for 2018 names, and a
/// program can bring its own to an [`AgencyCatalog`](super::AgencyCatalog).
///
/// ```
/// use nongthonmoi::plan::Agency;
///
/// assert_eq!(Agency::FINANCE.code(), "finance");
/// assert_eq!(Agency::FINANCE.name().vi(), "Sở Tài chính");
/// assert!(Agency::DISTRICTS.is_group());
/// ```
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    code: Cow<'static, str>,
    name: Label,
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    group: bool,
}

impl Agency {
    /// One agency, by a code and its name in full.
    #[must_use]
    pub const fn new(code: &'static str, name: Label) -> Self {
        Self {
            code: Cow::Borrowed(code),
            name,
            group: false,
        }
    }

    /// One agency whose code came from outside.
    #[must_use]
    pub const fn owned(code: String, name: Label) -> Self {
        Self {
            code: Cow::Owned(code),
            name,
            group: false,
        }
    }

    /// The same as a group of agencies.
    #[must_use]
    pub fn as_group(self) -> Self {
        Self {
            group: true,
            ..self
        }
    }

    /// A group of a built-in table.
    pub(super) const fn group(code: &'static str, name: Label) -> Self {
        Self {
            code: Cow::Borrowed(code),
            name,
            group: true,
        }
    }

    /// The code by which the agency is told apart.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The name in full.
    #[must_use]
    pub const fn name(&self) -> &Label {
        &self.name
    }

    /// Whether it stands for several agencies.
    #[must_use]
    pub const fn is_group(&self) -> bool {
        self.group
    }
}
