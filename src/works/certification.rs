//! Certification of a product.

use crate::text::{Label, coded};

/// How the product of a model is certified (chứng nhận). The plan 18/KH-UBND names both
/// processes in II.8 (`quy trình sản xuất VietGAP, sản xuất nông nghiệp hữu cơ`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
// May grow: there are further certificates, for example for export.
#[non_exhaustive]
pub enum Certification {
    /// Good agricultural practice (`VietGAP`).
    VietGap,
    /// Organic farming (hữu cơ).
    Organic,
    /// None (chưa chứng nhận).
    Uncertified,
}

impl Certification {
    /// Every certification, and that there is none.
    pub const ALL: &'static [Self] = &[Self::VietGap, Self::Organic, Self::Uncertified];

    /// The code by which the certification is written in data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::VietGap => "vietgap",
            Self::Organic => "organic",
            Self::Uncertified => "uncertified",
        }
    }

    /// The certification in words.
    #[must_use]
    pub const fn label(self) -> Label {
        match self {
            Self::VietGap => Label::same("VietGAP"),
            Self::Organic => Label::new("hữu cơ", "organic"),
            Self::Uncertified => Label::new("chưa chứng nhận", "uncertified"),
        }
    }
}

coded!(
    Certification,
    UnknownCertification,
    "certification",
    "`vietgap`, `organic` or `uncertified`"
);

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn codes_parse_and_print() {
        for certification in Certification::ALL.iter().copied() {
            assert_eq!(certification.to_string().parse(), Ok(certification));
        }
        let error = "VietGAP".parse::<Certification>().unwrap_err();
        assert_eq!(error.input(), "VietGAP");
    }
}
