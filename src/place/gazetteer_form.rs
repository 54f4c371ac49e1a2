//! The serde form of a gazetteer: its coverage, its rows and what became of them.

use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{District, Gazetteer, GazetteerError, Succession, Unit};
use crate::calendar::Period;

/// A gazetteer as it is read. Reading checks it as [`Gazetteer::new`] and
/// [`Gazetteer::with_successions`] do.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GazetteerForm {
    coverage: Period,
    districts: Vec<District>,
    units: Vec<Unit>,
    #[serde(default)]
    successions: Option<Vec<Succession>>,
}

impl TryFrom<GazetteerForm> for Gazetteer {
    type Error = GazetteerError;

    fn try_from(form: GazetteerForm) -> Result<Self, GazetteerError> {
        let gazetteer = Self::new(form.coverage, form.districts, form.units)?;
        match form.successions {
            Some(successions) => gazetteer.with_successions(successions),
            None => Ok(gazetteer),
        }
    }
}

impl Serialize for Gazetteer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The index is made again when the rows are read.
        let successions = self.tells_successions().then(|| self.successions());
        let fields = if successions.is_some() { 4 } else { 3 };
        let mut form = serializer.serialize_struct("Gazetteer", fields)?;
        form.serialize_field("coverage", &self.coverage())?;
        form.serialize_field("districts", self.districts())?;
        form.serialize_field("units", self.units())?;
        match successions {
            Some(successions) => form.serialize_field("successions", successions)?,
            None => form.skip_field("successions")?,
        }
        form.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::test_rows::{COVERAGE, district, unit};
    use alloc::string::ToString;
    use alloc::vec;

    #[test]
    fn data_is_checked_when_it_is_read() {
        let units = vec![unit(1, "Tu Lý", 150, COVERAGE).with_alias("Tú Lý")];
        let gazetteer = Gazetteer::new(COVERAGE, vec![district(150, COVERAGE)], units).unwrap();
        let json = serde_json::to_string(&gazetteer).unwrap();
        assert_eq!(serde_json::from_str::<Gazetteer>(&json).unwrap(), gazetteer);
        let moved = json.replace(r#""district":"150""#, r#""district":"151""#);
        let error = serde_json::from_str::<Gazetteer>(&moved).unwrap_err();
        assert!(error.to_string().contains("district `151`"), "{error}");
    }
}
