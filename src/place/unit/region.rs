//! The seven regions.

use crate::text::codes;

codes! {
    /// A region of the criteria of 2016-2020 (vùng): their thresholds differ by these seven.
    ///
    /// A [`Province`](crate::place::Province) lies in one region. A commune's *effective* region may differ:
    /// later rules give a particularly difficult commune, wherever it lies, the thresholds of the
    /// northern mountains. So the region is always an argument of an assessment and is never read off
    /// the commune's code.
    ///
    /// ```
    /// use nongthonmoi::place::Region;
    ///
    /// let region: Region = "tdmnpb".parse()?;
    /// assert_eq!(region.label().vi(), "Trung du miền núi phía Bắc");
    /// # Ok::<(), nongthonmoi::text::UnknownCode>(())
    /// ```
    closed because "the tables of 2016-2020 have these seven columns; later sets use another axis"
    enum Region: "region" {
        /// Northern midlands and mountains (Trung du miền núi phía Bắc), `tdmnpb`.
        NorthernMidlandsAndMountains = "tdmnpb",
            "Trung du miền núi phía Bắc", "Northern Midlands and Mountains";
        /// Red River delta (Đồng bằng sông Hồng), `dbsh`.
        RedRiverDelta = "dbsh", "Đồng bằng sông Hồng", "Red River Delta";
        /// North central region (Bắc Trung Bộ), `btb`.
        NorthCentral = "btb", "Bắc Trung Bộ", "North Central";
        /// South central coast (Duyên hải Nam Trung Bộ), `dhntb`.
        SouthCentralCoast = "dhntb", "Duyên hải Nam Trung Bộ", "South Central Coast";
        /// Central highlands (Tây Nguyên), `tn`.
        CentralHighlands = "tn", "Tây Nguyên", "Central Highlands";
        /// Southeast (Đông Nam Bộ), `dnb`.
        Southeast = "dnb", "Đông Nam Bộ", "Southeast";
        /// Mekong delta (Đồng bằng sông Cửu Long), `dbscl`.
        MekongDelta = "dbscl", "Đồng bằng sông Cửu Long", "Mekong Delta";
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_code_is_read_back() {
        for region in Region::ALL {
            assert_eq!(region.to_string().parse(), Ok(region));
        }
        assert!(Region::ALL.is_sorted());
        assert_eq!(
            "tnb".parse::<Region>().unwrap_err().to_string(),
            "`tnb` is not a region: use `tdmnpb`, `dbsh`, `btb`, `dhntb`, `tn`, `dnb` or `dbscl`"
        );
    }

    #[test]
    fn a_code_is_made_of_the_initials() {
        for region in Region::ALL {
            let label = region.label();
            let initials: alloc::string::String = crate::text::fold_bare(label.vi())
                .split(' ')
                .filter_map(|word| word.chars().next())
                .collect();
            assert_eq!(initials, region.code());
        }
    }
}
