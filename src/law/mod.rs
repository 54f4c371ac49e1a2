//! Legal documents: their numbers, citations of them, and how well a fact is evidenced. Start with
//! [`Instrument`], a document, and [`Sourced`], a value with its citation and evidence.

mod citation;
mod document_number;
mod evidence;

pub use citation::{Citation, Instrument};
pub use document_number::{DocumentKind, DocumentNumber};
pub use evidence::{Evidence, EvidenceGrade, Source, Sourced};
