//! Places of findings as locations.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::form::{ArtifactLocation, Location, LogicalLocation, PhysicalLocation};
use crate::rules::Path;

/// The locations of some paths. The dossier as a whole has no logical name, so without a file it
/// has no location.
pub(super) fn locations<'a>(
    paths: impl IntoIterator<Item = &'a Path>,
    artifact: Option<&'a str>,
) -> Vec<Location<'a>> {
    let paths = paths.into_iter();
    paths.filter_map(|path| location(path, artifact)).collect()
}

fn location<'a>(path: &'a Path, artifact: Option<&'a str>) -> Option<Location<'a>> {
    let physical_location = artifact.map(|uri| PhysicalLocation {
        artifact_location: ArtifactLocation { uri },
    });
    let logical = path.segments().last().map(|name| LogicalLocation {
        name,
        fully_qualified_name: path.to_string(),
        // None of the kinds that the standard names: a segment may be a printed number.
        kind: "place",
    });
    let told = physical_location.is_some() || logical.is_some();
    told.then(|| Location {
        physical_location,
        logical_locations: logical.into_iter().collect(),
    })
}
