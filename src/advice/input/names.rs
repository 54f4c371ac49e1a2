//! [`AdviceNames`]: the names by which the texts of answers speak of communes, districts and parts.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use chrono::NaiveDate;

use crate::criteria::{PartNumber, Standard};
use crate::place::{CommuneCode, District, DistrictCode, Gazetteer, PlaceCode};
use crate::text::{Label, Lang};

/// The names by which the texts of answers speak of communes, districts and parts of indicators.
///
/// An answer holds codes. With a gazetteer its texts name each commune with its district and put the
/// code beside it; with a standard they name the parts of a compound indicator. What neither has is
/// said by its code.
///
/// ```
/// use nongthonmoi::advice::{AdviceNames, StepKey};
/// use nongthonmoi::samples::hoa_binh;
/// use nongthonmoi::text::Lang;
///
/// let gazetteer = hoa_binh::gazetteer();
/// let names = AdviceNames::CODES.with_gazetteer(&gazetteer, "2018-12-31".parse()?);
/// let key = StepKey::Indicator { commune: "04834".parse()?, number: "1.1".parse()? };
/// assert_eq!(key.text(Lang::Vi), "chỉ tiêu 1.1 của xã 04834");
/// let named = key.text_with(&names, Lang::Vi);
/// assert!(named.starts_with("chỉ tiêu 1.1 của xã ") && named.ends_with(" (04834)"), "{named}");
/// assert!(named.contains(", huyện "), "{named}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct AdviceNames<'a> {
    gazetteer: Option<(&'a Gazetteer, NaiveDate)>,
    standard: Option<&'a Standard>,
    /// The commune that a text has named in full already.
    named: Option<CommuneCode>,
}

impl<'a> AdviceNames<'a> {
    /// Codes and numbers only.
    pub const CODES: Self = Self {
        gazetteer: None,
        standard: None,
        named: None,
    };

    /// Adds the names of units on a day.
    #[must_use]
    pub const fn with_gazetteer(mut self, gazetteer: &'a Gazetteer, as_of: NaiveDate) -> Self {
        self.gazetteer = Some((gazetteer, as_of));
        self
    }

    /// Adds the names of the parts of indicators.
    #[must_use]
    pub const fn with_standard(mut self, standard: &'a Standard) -> Self {
        self.standard = Some(standard);
        self
    }

    /// The same names after a commune was named in full: its district and its code are not repeated.
    pub(in crate::advice) const fn after(mut self, commune: CommuneCode) -> Self {
        self.named = Some(commune);
        self
    }

    /// `xã Toàn Sơn, huyện Đà Bắc (04834)`; `xã 04834` without a name.
    #[must_use]
    pub fn commune(&self, code: CommuneCode, lang: Lang) -> String {
        let unit = self.gazetteer.and_then(|(gazetteer, as_of)| {
            let unit = gazetteer.commune_on(code, as_of).ok()?;
            let district = unit.district();
            let district = district.and_then(|code| gazetteer.district_on(code, as_of).ok());
            Some((unit.label(), district.map(District::label)))
        });
        match unit {
            None => bilingual!(lang, "xã {code}", "commune {code}"),
            Some((unit, _)) if self.named == Some(code) => in_sentence(&unit, lang),
            Some((unit, None)) => format!("{} ({code})", in_sentence(&unit, lang)),
            Some((unit, Some(district))) => {
                let (unit, district) = (in_sentence(&unit, lang), in_sentence(&district, lang));
                format!("{unit}, {district} ({code})")
            }
        }
    }

    /// The area of a demand by its name and code.
    pub(in crate::advice) fn area(&self, area: PlaceCode, lang: Lang) -> String {
        match area {
            PlaceCode::District(code) => self.district(code, lang),
            PlaceCode::Commune(code) => self.commune(code, lang),
            PlaceCode::Province(code) => bilingual!(lang, "tỉnh {code}", "province {code}"),
        }
    }

    /// `huyện Đà Bắc`; `huyện 150` without a name.
    #[must_use]
    pub fn district(&self, code: DistrictCode, lang: Lang) -> String {
        let district = self
            .gazetteer
            .and_then(|(gazetteer, as_of)| gazetteer.district_on(code, as_of).ok());
        match district {
            None => bilingual!(lang, "huyện {code}", "district {code}"),
            Some(district) => in_sentence(&district.label(), lang),
        }
    }

    /// `17.1 (hộ dùng nước hợp vệ sinh)` for a part of a compound indicator that has a name, else the
    /// number.
    #[must_use]
    pub fn part(&self, number: &PartNumber, lang: Lang) -> String {
        let part = number.part().and(self.standard);
        match part.and_then(|standard| standard.part(number)) {
            None => number.to_string(),
            Some(part) => format!("{} ({})", number.indicator(), part.name().get(lang)),
        }
    }

    /// Parts in a row, in words.
    pub(in crate::advice) fn parts(&self, numbers: &[PartNumber], lang: Lang) -> String {
        let parts: Vec<String> = numbers.iter().map(|one| self.part(one, lang)).collect();
        parts.join(", ")
    }
}

/// A name with its kind as it stands within a sentence: `xã Toàn Sơn`.
fn in_sentence(label: &Label, lang: Lang) -> String {
    let name = label.get(lang);
    let mut letters = name.chars();
    match (letters.next(), lang) {
        (Some(first), Lang::Vi) => first.to_lowercase().chain(letters).collect(),
        _ => name.to_string(),
    }
}
