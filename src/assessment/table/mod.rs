//! Reports of many communes in the form that assessing wants.

mod answers;
mod assessed_table;
mod change;
mod change_error;
mod report_table;
mod row_assessment;
mod row_mut;
mod row_ref;
mod rows;
mod sheet;
mod standing;
mod table_assessment;

pub use assessed_table::AssessedTable;
pub use change_error::ChangeError;
pub use report_table::{OtherParts, ReportTable};
pub use row_assessment::{RowAssessment, Shortfalls};
pub use sheet::{InvalidSheet, Sheet};
pub use table_assessment::{RowAssessments, TableAssessment};
