//! Figures that others published about a province as a whole: a single figure is a
//! [`PublishedFigure`], a table of communes by tier a [`PublishedCensus`].

mod census;
mod figure;

pub use census::{PublishedCensus, PublishedTier};
pub use figure::{Published, PublishedFigure};
