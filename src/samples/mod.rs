//! Built-in sample data: real documents and catalogues, their oddities kept. See [`hoa_binh`].

pub mod hoa_binh;

use core::str::{FromStr, Split};

/// The rows of a table in their order.
fn rows(table: &'static str) -> impl Iterator<Item = Cells> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| Cells(line.split('|')))
}

/// The cells of a row, read from left to right.
struct Cells(Split<'static, char>);

impl Cells {
    /// The next cell without the blanks around it; empty behind the last one.
    fn text(&mut self) -> &'static str {
        self.0.next().map_or("", str::trim)
    }

    /// What the next cell says, if it can be read.
    fn read<T: FromStr>(&mut self) -> Option<T> {
        self.text().parse().ok()
    }

    /// What the next cell says; `Some(None)` if it is empty.
    #[expect(
        clippy::option_option,
        reason = "an empty cell is not a cell that cannot be read"
    )]
    fn optional<T: FromStr>(&mut self) -> Option<Option<T>> {
        match self.text() {
            "" => Some(None),
            text => text.parse().ok().map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_read_or_missing() {
        let mut tables = rows("# Number, word.\n\n1 | one\n2 | two | \n");
        let mut cells = tables.next().unwrap();
        assert_eq!(cells.read::<u8>(), Some(1));
        assert_eq!((cells.text(), cells.text()), ("one", ""));
        let mut cells = tables.next().unwrap();
        assert_eq!((cells.read::<u8>(), cells.read::<u8>()), (Some(2), None));
        assert_eq!(cells.optional::<u8>(), Some(None));
        assert!(tables.next().is_none());
    }
}
