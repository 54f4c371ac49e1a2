//! The quotas that a plan hands out: a table with a column for each district and a row for each
//! measure. Start with [`QuotaTable`].

mod declared;
mod measure;
mod row;
mod table;
mod tiers;

pub use declared::Declared;
pub use measure::Measure;
pub use row::{InvalidQuotaRow, QuotaRow};
pub use table::{QuotaColumn, QuotaTable};
pub use tiers::{TierFault, TierRow, TierRows};
