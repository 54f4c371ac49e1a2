//! Built-in sample data: real documents and catalogues, their oddities kept. See [`hoa_binh`].

pub mod hoa_binh;
mod table;
