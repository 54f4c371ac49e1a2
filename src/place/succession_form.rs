//! The serde form of a link: one flat row, so that a table of links is a file of rows.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Basis, ChangeKind, Confidence, Extent, PlaceCode, Succession};
use crate::calendar::NaiveDate;
use crate::law::DocumentNumber;

/// A link as it is written.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SuccessionForm {
    #[serde(with = "crate::date_form")]
    date: NaiveDate,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<DocumentNumber>,
    predecessor: PlaceCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    successor: Option<PlaceCode>,
    kind: ChangeKind,
    extent: Extent,
    confidence: Confidence,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<Basis>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    source: String,
}

/// A link does not say whether its unit has a successor.
#[derive(Debug, thiserror::Error)]
pub(super) enum InvalidSuccession {
    #[error(
        "`{predecessor}` is said to be {kind} on {date} without a `successor`: name it, \
         or write `abolished` if nothing took its place"
    )]
    NoSuccessor {
        predecessor: PlaceCode,
        kind: ChangeKind,
        date: NaiveDate,
    },
    #[error(
        "`{predecessor}` is said to be abolished on {date}, and yet to have the successor \
         `{successor}`: leave one of them out"
    )]
    AbolishedWithSuccessor {
        predecessor: PlaceCode,
        successor: PlaceCode,
        date: NaiveDate,
    },
    #[error(
        "`{predecessor}` is said to be abolished on {date}, so its extent is `whole`, \
         and not `{extent}`"
    )]
    AbolishedInPart {
        predecessor: PlaceCode,
        extent: Extent,
        date: NaiveDate,
    },
}

impl TryFrom<SuccessionForm> for Succession {
    type Error = InvalidSuccession;

    fn try_from(form: SuccessionForm) -> Result<Self, InvalidSuccession> {
        let SuccessionForm {
            date,
            predecessor,
            kind,
            extent,
            confidence,
            ..
        } = form;
        let link = match (form.successor, kind) {
            (None, ChangeKind::Abolished) if extent == Extent::Whole => {
                Self::abolished(date, predecessor, confidence)
            }
            (None, ChangeKind::Abolished) => {
                return Err(InvalidSuccession::AbolishedInPart {
                    predecessor,
                    extent,
                    date,
                });
            }
            (None, _) => {
                return Err(InvalidSuccession::NoSuccessor {
                    predecessor,
                    kind,
                    date,
                });
            }
            (Some(successor), ChangeKind::Abolished) => {
                return Err(InvalidSuccession::AbolishedWithSuccessor {
                    predecessor,
                    successor,
                    date,
                });
            }
            (Some(successor), _) => {
                Self::of(date, predecessor, successor, kind, extent, confidence)
            }
        };
        let link = link
            .with_basis(form.basis.unwrap_or_default())
            .with_source(Cow::Owned(form.source));
        Ok(match form.document {
            Some(document) => link.with_document(document),
            None => link,
        })
    }
}

impl From<Succession> for SuccessionForm {
    fn from(link: Succession) -> Self {
        Self {
            date: link.date(),
            document: link.document().cloned(),
            predecessor: link.predecessor(),
            successor: link.successor(),
            kind: link.kind(),
            extent: link.extent(),
            confidence: link.confidence(),
            basis: Some(link.basis()).filter(|&basis| basis != Basis::default()),
            source: link.source().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    fn read(json: &str) -> Result<Succession, serde_json::Error> {
        serde_json::from_str(json)
    }

    #[test]
    fn a_link_is_read_as_it_is_written() {
        for json in [
            r#"{"date":"2020-01-01","document":"830/NQ-UBTVQH14","predecessor":"05149","successor":"05158","kind":"merged","extent":"unknown","confidence":"medium","basis":"inferred-by-name","source":"the name"}"#,
            r#"{"date":"2020-01-01","predecessor":"151","successor":"148","kind":"merged","extent":"whole","confidence":"high"}"#,
            r#"{"date":"2025-07-01","predecessor":"148","kind":"abolished","extent":"whole","confidence":"high"}"#,
        ] {
            let link = read(json).unwrap();
            assert_eq!(serde_json::to_string(&link).unwrap(), json);
        }
    }

    #[test]
    fn a_link_has_a_successor_unless_its_unit_was_abolished() {
        for (json, message) in [
            (
                r#"{"date":"2020-01-01","predecessor":"00001","kind":"merged","extent":"whole","confidence":"high"}"#,
                "`00001` is said to be merged on 2020-01-01 without a `successor`",
            ),
            (
                r#"{"date":"2020-01-01","predecessor":"00001","successor":"00002","kind":"abolished","extent":"whole","confidence":"high"}"#,
                "and yet to have the successor `00002`",
            ),
            (
                r#"{"date":"2020-01-01","predecessor":"00001","kind":"abolished","extent":"part","confidence":"high"}"#,
                "so its extent is `whole`, and not `part`",
            ),
        ] {
            let error = read(json).unwrap_err().to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
