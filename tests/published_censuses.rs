//! Censuses that provinces published (`data/published-censuses.csv`), and those of the plan and of
//! the notes: sums, percentages and means under several tier schemes.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;

use nongthonmoi::quantity::{Printed, Ratio, Rounding};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::tier::{Census, TierScheme, Universe};

const FIGURES: &str = include_str!("data/published-censuses.csv");

/// One published tier.
struct Band {
    from: u8,
    to: u8,
    communes: u32,
    percent: Option<Printed>,
}

/// One published report.
struct Published {
    unit: String,
    as_of: String,
    communes_printed: Option<u32>,
    in_catalogue: Option<u32>,
    mean: Printed,
    qualifier: String,
    recognised: Option<u32>,
    /// The lowest band first.
    bands: Vec<Band>,
}

impl Published {
    fn name(&self) -> String {
        format!("{} {}", self.unit, self.as_of)
    }

    fn sum(&self) -> u32 {
        self.bands.iter().map(|band| band.communes).sum()
    }

    /// The scheme that the bands make; a band that the report leaves out has no commune.
    fn census(&self) -> Census {
        let (mut cuts, mut counts, mut next) = (Vec::new(), Vec::new(), 0);
        for band in &self.bands {
            if band.from > next {
                cuts.push(next);
                counts.push(0);
            }
            cuts.push(band.from);
            counts.push(band.communes);
            next = band.to + 1;
        }
        let scheme = TierScheme::new(19, cuts).unwrap();
        Census::from_counts(scheme, Universe::of(self.sum()), &counts).unwrap()
    }
}

fn published() -> Vec<Published> {
    let mut reader = csv::Reader::from_reader(FIGURES.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let mut reports: Vec<Published> = Vec::new();
    for record in reader.records() {
        let record = record.unwrap();
        let get = |name: &str| {
            let position = heads.iter().position(|head| head == name);
            record[position.unwrap_or_else(|| panic!("no column {name}"))].to_string()
        };
        let number = |name: &str| {
            Some(get(name))
                .filter(|text| !text.is_empty())
                .map(|text| text.parse().unwrap())
        };
        let percent = Some(get("percent_printed")).filter(|text| !text.is_empty());
        let band = Band {
            from: get("tier_from").parse().unwrap(),
            to: get("tier_to").parse().unwrap(),
            communes: get("communes").parse().unwrap(),
            percent: percent.map(|text| text.parse().unwrap()),
        };
        let report = Published {
            unit: get("unit"),
            as_of: get("as_of"),
            communes_printed: number("communes_printed"),
            in_catalogue: number("units_in_catalogue"),
            mean: get("mean_printed").parse().unwrap(),
            qualifier: get("mean_qualifier"),
            recognised: number("recognised"),
            bands: vec![band],
        };
        match reports
            .last_mut()
            .filter(|last| last.name() == report.name())
        {
            // The file begins with the highest band.
            Some(last) => last.bands.splice(0..0, report.bands).for_each(drop),
            None => reports.push(report),
        }
    }
    reports
}

fn by_name(name: &str) -> Published {
    published()
        .into_iter()
        .find(|report| report.name() == name)
        .unwrap()
}

#[test]
fn nine_reports_of_seven_provinces_under_several_schemes_are_read() {
    let reports = published();
    assert_eq!(reports.len(), 9);
    let units: BTreeSet<_> = reports.iter().map(|report| report.unit.as_str()).collect();
    assert_eq!(units.len(), 7);
    let schemes: BTreeSet<Vec<u8>> = reports
        .iter()
        .map(|report| report.census().scheme().cuts().to_vec())
        .collect();
    let [plan, nation] = [TierScheme::hoa_binh_2018(), TierScheme::national()];
    assert_eq!(
        schemes.into_iter().collect::<Vec<_>>(),
        [
            nation.cuts().to_vec(),
            plan.cuts().to_vec(),
            vec![0, 10, 15, 19]
        ]
    );
}

#[test]
fn the_tiers_sum_to_the_number_of_communes_that_is_printed() {
    for report in published() {
        let census = report.census();
        if let Some(printed) = report.communes_printed {
            assert_eq!(report.sum(), printed, "{}", report.name());
        }
        assert_eq!(census.reported(), report.sum());
        assert_eq!(census.unreported(), 0);
        // The universe may be smaller than the catalogue, never larger.
        assert!(
            report.in_catalogue.is_none_or(|all| report.sum() <= all),
            "{}",
            report.name()
        );
        let top = census.scheme().tiers().next_back().unwrap();
        assert_eq!(census.certain(top), report.bands.last().unwrap().communes);
        // Meeting 19 criteria is not yet being recognised.
        let recognised = report.recognised.unwrap_or(0);
        assert!(recognised <= census.certain(top), "{}", report.name());
    }
}

/// The roundings under which all percentages of a report come out over a number of communes.
fn roundings_over(report: &Published, communes: u32) -> Vec<Rounding> {
    let shows = |rounding: &&Rounding| {
        report.bands.iter().all(|band| {
            let share = Ratio::new(u64::from(band.communes) * 100, u64::from(communes)).unwrap();
            band.percent
                .is_none_or(|percent| percent.shows(share, **rounding))
        })
    };
    Rounding::ALL.iter().filter(shows).copied().collect()
}

#[test]
fn printed_percentages_come_out_under_one_rounding_over_the_universe() {
    let mut with_percentages = 0;
    for report in published() {
        if report.bands.iter().any(|band| band.percent.is_some()) {
            with_percentages += 1;
            assert!(
                !roundings_over(&report, report.sum()).is_empty(),
                "{}",
                report.name()
            );
        }
    }
    assert_eq!(with_percentages, 4);
}

#[test]
fn the_percentages_of_tien_giang_are_over_139_communes_and_not_over_the_144_of_the_catalogue() {
    let report = by_name("Tiền Giang 2015-12-31");
    assert_eq!((report.sum(), report.in_catalogue), (139, Some(144)));
    assert_eq!(roundings_over(&report, 139), [Rounding::HalfUp]);
    assert_eq!(roundings_over(&report, 144), []);
}

#[test]
fn printed_means_can_come_from_the_communes() {
    for report in published() {
        let readings = report.census().readings_of(report.mean);
        if report.qualifier.is_empty() {
            assert!(!readings.is_empty(), "{}", report.name());
        } else {
            // "Nearly 9.5" is no rounded figure but an upper bound.
            assert_eq!(report.qualifier, "gần (nearly)");
            let bound = Ratio::new(95, 10).unwrap();
            assert!(
                report.census().implied_mean().unwrap().at_least() < bound,
                "{}",
                report.name()
            );
        }
    }
}

#[test]
fn the_means_that_the_notes_worked_out_are_implied() {
    for (name, least, most) in [
        ("Bắc Kạn 2017-12-31", "7.01", "10.68"),
        ("Hòa Bình 2024-04", "15.66", "17.16"),
    ] {
        let implied = by_name(name).census().implied_mean().unwrap();
        assert_eq!(
            implied.at_least().printed(2, Rounding::HalfUp).to_string(),
            least,
            "{name}"
        );
        assert_eq!(
            implied.at_most().printed(2, Rounding::HalfUp).to_string(),
            most,
            "{name}"
        );
    }
}

/// The tiers of the plan, the lowest first, as its annex sums them up.
fn plan_census() -> Census {
    let plan = hoa_binh::plan_2018();
    let rows: Vec<(u8, u8, u32)> = plan
        .quota
        .tier_rows()
        .map(|(from, to, row)| (from, to, row.sum().to_string().parse().unwrap()))
        .collect();
    assert_eq!(rows, [(19, 19, 65), (15, 18, 18), (10, 14, 62), (8, 9, 46)]);
    let scheme = TierScheme::hoa_binh_2018();
    let mut counts = vec![0];
    counts.extend(rows.iter().rev().map(|(.., communes)| *communes));
    for ((from, to, _), tier) in rows.iter().zip(scheme.tiers().rev()) {
        assert_eq!(scheme.bounds(tier), Some((*from, *to)));
    }
    let census = Census::from_counts(scheme, Universe::of(191), &counts).unwrap();
    assert_eq!(plan.quota.census(), Some(census.clone()));
    census
}

#[test]
fn the_plan_implies_a_mean_from_2493_to_2841_over_191() {
    let census = plan_census();
    assert_eq!((census.reported(), census.unreported()), (191, 0));
    let implied = census.implied_mean().unwrap();
    assert_eq!(
        (
            implied.at_least().to_string(),
            implied.at_most().to_string()
        ),
        ("2493/191".into(), "2841/191".into())
    );
    assert_eq!(
        implied.at_least().printed(2, Rounding::HalfUp).to_string(),
        "13.05"
    );
    assert_eq!(
        implied.at_most().printed(2, Rounding::HalfUp).to_string(),
        "14.87"
    );
}

#[test]
fn a_mean_that_no_communes_can_have_is_told_from_one_that_is_rounded() {
    let census = plan_census();
    let roundings = |text: &str| {
        let readings = census.readings_of(text.parse().unwrap());
        readings.iter().map(|one| one.rounding).collect::<Vec<_>>()
    };
    let (half_up, cut_off) = (Rounding::HalfUp, Rounding::CutOff);
    assert_eq!(roundings("13"), [half_up, cut_off]);
    assert_eq!(roundings("14"), [half_up, cut_off]);
    assert_eq!(roundings("15"), [half_up]);
    assert_eq!(roundings("13.1"), [half_up, cut_off]);
    assert_eq!(roundings("13.0"), [cut_off]);
    for impossible in [
        "12",
        "12.99",
        "13.04",
        "14.88",
        "16",
        "0",
        "18446744073709551615",
    ] {
        assert_eq!(roundings(impossible), [], "{impossible}");
    }
    // Inside the interval, and yet no sum over 191 communes prints so: 1/191 is above 0.005.
    assert_eq!(roundings("13.5009"), []);
}

#[test]
fn a_district_table_merges_into_that_of_the_province() {
    let plan = hoa_binh::plan_2018();
    let district = |index: usize| {
        let cell = |row: usize| {
            let cell = plan.quota.rows[row].cells()[index].unwrap();
            cell.to_string().parse::<u32>().unwrap()
        };
        let universe = Universe::of(plan.quota.columns[index].communes.unwrap());
        let counts = [0, cell(3), cell(2), cell(1), cell(0)];
        Census::from_counts(TierScheme::hoa_binh_2018(), universe, &counts).unwrap()
    };
    let merged = (1..11).fold(district(0), |sum, index| {
        sum.merge(district(index)).unwrap()
    });
    assert_eq!(merged, plan_census());
}

#[test]
fn recognised_communes_of_the_province_and_of_the_nation_print_as_they_were_published() {
    for (communes, of, printed) in [(63, 191, "33.0"), (80, 129, "62")] {
        let share = Ratio::new(communes * 100, of).unwrap();
        let printed: Printed = printed.parse().unwrap();
        assert!(
            Rounding::ALL
                .iter()
                .any(|rounding| printed.shows(share, *rounding)),
            "{printed}"
        );
    }
    // 13.3 criteria a commune at the end of 2018, over 191 communes.
    let mean: Printed = "13.3".parse().unwrap();
    let sums = mean
        .sums(191.try_into().unwrap(), Rounding::HalfUp)
        .unwrap();
    assert_eq!((sums.at_least(), sums.at_most()), (2531, 2549));
}
