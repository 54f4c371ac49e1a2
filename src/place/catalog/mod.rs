//! Tables of facts, one file each, with the source at the top.

pub(super) mod provinces;
