//! Built-in sample data: real documents and catalogues, their oddities kept.

pub mod hoa_binh;
