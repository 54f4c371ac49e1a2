//! Strategies for values that anybody could write, and for small standards with reports on them.

use nongthonmoi::assessment::Observation;
use nongthonmoi::calendar::{NaiveDate, Period};
use nongthonmoi::criteria::{
    Comparator, Dimension, Indicator, PartNumber, Requirement, Standard, StandardPart, Threshold,
};
use nongthonmoi::law::{Citation, DocumentNumber, Evidence, EvidenceGrade, Instrument, Source};
use nongthonmoi::place::{DistrictCode, Locality};
use nongthonmoi::plan::{
    CommuneGroup, Measure, Objective, ObjectiveFigure, ObjectiveTarget, Oddity, Plan, QuotaColumn,
    QuotaRow, QuotaTable, Task,
};
use nongthonmoi::quantity::{
    Bounds, Decimal, Kilometres, MillionDong, Percent, PercentagePoints, Printed,
};
use nongthonmoi::text::Label;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::plan::{any_duty, any_group_directive};
use super::recognition::any_class;
use super::works::any_commune;
use super::{day, indicator, part, small_standard, threshold, year};

/// Any figure, small ones as likely as the largest.
pub(crate) fn any_decimal() -> impl Strategy<Value = Decimal> {
    any_within(Bounds::FIGURE)
}

/// Any number within bounds, negative ones too.
/// One in eight has every digit that the bounds allow, and all of them nines.
pub(crate) fn any_within(bounds: Bounds) -> impl Strategy<Value = Decimal> {
    let inside = (any::<u64>(), 0..=bounds.digits()).prop_map(|(mantissa, digits)| {
        let most = 10_i128.pow(digits);
        i128::from(mantissa) % most
    });
    let largest = 10_i128.pow(bounds.digits()) - 1;
    let scale = prop_oneof![0..=bounds.decimals(), Just(bounds.decimals())];
    any_signed(prop_oneof![7 => inside, 1 => Just(largest)], scale)
}

/// A number beyond bounds: by one digit or by many, before the point or after it.
pub(crate) fn any_beyond(bounds: Bounds) -> impl Strategy<Value = Decimal> {
    let least = 10_i128.pow(bounds.digits());
    let most = 10_i128.pow(28);
    let digits = any_signed(
        prop_oneof![Just(least), least..most],
        prop_oneof![0..=bounds.decimals(), Just(bounds.decimals())],
    );
    let first = bounds.decimals() + 1;
    let decimals = any_signed(0..most, prop_oneof![Just(first), first..=28]);
    prop_oneof![digits, decimals]
}

fn any_signed(
    mantissa: impl Strategy<Value = i128>,
    scale: impl Strategy<Value = u32>,
) -> impl Strategy<Value = Decimal> {
    let negative = prop::bool::weighted(0.3);
    (mantissa, scale, negative).prop_map(|(mantissa, scale, negative)| {
        let sign = if negative { -1 } else { 1 };
        Decimal::from_i128_with_scale(sign * mantissa, scale)
    })
}

pub(crate) fn any_date() -> impl Strategy<Value = NaiveDate> {
    (0_u64..40_000).prop_map(|days| day(1945, 9, 2) + chrono_days(days))
}

fn chrono_days(days: u64) -> chrono::Days {
    chrono::Days::new(days)
}

pub(crate) fn any_period() -> impl Strategy<Value = Period> {
    (any_date(), option::of(1_u64..20_000)).prop_map(|(from, length)| {
        let until = length.map(|days| from + chrono_days(days));
        Period::new(from, until).unwrap()
    })
}

pub(crate) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zà-ỹ0-9 \u{a0}“”\"\\\\/~{}-]{0,12}", "\\PC{0,6}"]
}

pub(crate) fn any_label() -> impl Strategy<Value = Label> {
    (any_text(), any_text()).prop_map(|(vi, en)| Label::owned(vi, en))
}

pub(crate) fn any_document_number() -> impl Strategy<Value = DocumentNumber> {
    "[0-9]{1,6}(/20[0-9]{2})?/[A-ZĐ]{1,3}(-[A-ZĐ0-9]{1,6}){0,2}"
        .prop_map(|text| text.parse().unwrap())
}

pub(crate) fn any_instrument() -> impl Strategy<Value = Instrument> {
    (any_document_number(), any_date(), any_label())
        .prop_map(|(number, issued, title)| Instrument::new(number, issued, title))
}

pub(crate) fn any_citation() -> impl Strategy<Value = Citation> {
    (
        any_document_number(),
        option::of(any_date()),
        option::of(any_label()),
    )
        .prop_map(|(number, date, place)| {
            let citation = Citation::new(number);
            let citation = match date {
                Some(date) => citation.dated(date),
                None => citation,
            };
            match place {
                Some(place) => citation.at(place),
                None => citation,
            }
        })
}

pub(crate) fn any_evidence() -> impl Strategy<Value = Evidence> {
    let source = (any_text(), any_text()).prop_map(|(key, address)| Source::owned(key, address));
    (
        select(EvidenceGrade::ALL.to_vec()),
        vec(source, 0..3),
        option::of(any_label()),
    )
        .prop_map(|(grade, sources, note)| {
            let evidence = Evidence::new(grade).with_sources(sources);
            match note {
                Some(note) => evidence.with_note(note),
                None => evidence,
            }
        })
}

/// Any observation, also impossible ones and such as exceed the bounds of figures, which no text is
/// read as.
pub(crate) fn any_observation_at_all() -> impl Strategy<Value = Observation> {
    let term = || prop_oneof![any_within(Bounds::TERM), any_beyond(Bounds::TERM)];
    prop_oneof![
        6 => any_observation(),
        1 => any_beyond(Bounds::FIGURE).prop_map(Observation::Amount),
        1 => (term(), term()).prop_map(|(part, whole)| Observation::Share { part, whole }),
    ]
}

/// Any observation within the bounds, also impossible ones.
pub(crate) fn any_observation() -> impl Strategy<Value = Observation> {
    let small = || (-20_i64..1_300, 0_u32..2).prop_map(|(value, scale)| Decimal::new(value, scale));
    prop_oneof![
        select(&ATTESTATIONS[..]),
        small().prop_map(Observation::Amount),
        any_decimal().prop_map(Observation::Amount),
        (small(), small()).prop_map(|(part, whole)| Observation::Share { part, whole }),
        (any_within(Bounds::TERM), any_within(Bounds::TERM))
            .prop_map(|(part, whole)| Observation::Share { part, whole }),
    ]
}

pub(crate) const ATTESTATIONS: [Observation; 4] = [
    Observation::Met,
    Observation::BasicallyMet,
    Observation::NotMet,
    Observation::NotApplicable,
];

pub(crate) fn any_threshold() -> impl Strategy<Value = Threshold> {
    let tenths = 0_i64..=1_000;
    (
        select(Comparator::ALL.to_vec()),
        select(Dimension::ALL.to_vec()),
        tenths,
        0_u32..=5,
    )
        .prop_map(|(comparator, dimension, tenths, more_scale)| {
            let mut value = Decimal::new(tenths, 1);
            if dimension == Dimension::Count {
                value = Decimal::from(tenths / 10);
            } else {
                // The same number with more digits must not change anything.
                value.rescale(1 + more_scale);
            }
            threshold(comparator, &value.to_string(), dimension)
        })
}

/// A standard of one to four criteria, of one to three indicators each, some of them compound;
/// no criterion has more than four parts, so that every outcome can be tried.
pub(crate) fn any_standard() -> impl Strategy<Value = Standard> {
    let indicator_shape = vec(any_threshold(), 0..3);
    vec(vec(indicator_shape, 1..3), 1..5).prop_map(|criteria| {
        let mut indicators: Vec<Indicator> = Vec::new();
        for (criterion, shapes) in (1..).zip(criteria) {
            for (within, thresholds) in (1..).zip(shapes) {
                let number = format!("{criterion}.{within}");
                let count = thresholds.len();
                let requirement = match count {
                    0 => Requirement::Attested,
                    _ => Requirement::Measured(thresholds),
                };
                let one = indicator(&number, &["x"], &requirement);
                indicators.push(if count > 1 {
                    one.with_parts(vec![part("a"), part("b")])
                } else {
                    one
                });
            }
        }
        small_standard(indicators)
    })
}

/// A standard of so many parts: criteria of one to four parts, one or two to an indicator, attested or
/// measured against anything.
pub(crate) fn standard_of(parts: usize) -> impl Strategy<Value = Standard> {
    let shape = (
        1_usize..=4,
        1_usize..=2,
        option::weighted(0.6, [(); 4].map(|()| any_threshold())),
    );
    vec(shape, parts).prop_map(move |shapes| {
        let mut rest = parts;
        let mut indicators: Vec<Indicator> = Vec::new();
        for (criterion, (size, together, thresholds)) in (1..).zip(shapes) {
            let mut left = size.min(rest);
            rest -= left;
            for within in 1.. {
                if left == 0 {
                    break;
                }
                let count = together.min(left);
                left -= count;
                let requirement = match &thresholds {
                    None => Requirement::Attested,
                    Some(thresholds) => Requirement::Measured(thresholds[..count].to_vec()),
                };
                let one = indicator(&format!("{criterion}.{within}"), &["x"], &requirement);
                indicators.push(match count {
                    1 => one,
                    _ => one.with_parts(vec![part("a"), part("b")]),
                });
            }
        }
        small_standard(indicators)
    })
}

/// An observation for some of the parts of a standard, each one that its part can have: at and around
/// the threshold, at any scale, and as large as a decimal can be.
pub(crate) fn any_observations(
    standard: &Standard,
) -> impl Strategy<Value = Vec<(PartNumber, Observation)>> + use<> {
    let parts = standard.parts().to_vec();
    let choice = (any::<u8>(), -2_i64..=2, 0_u32..=18, 1_i64..400);
    vec((choice, any_decimal(), 0_u8..8), parts.len()).prop_map(move |choices| {
        let observed = parts.iter().zip(choices);
        observed
            .filter_map(|(part, (choice, any, large))| {
                let dimension = part.threshold().map(|one| one.unit().dimension());
                let observation = match dimension {
                    Some(Dimension::Amount) if large == 0 => Observation::Amount(any.abs()),
                    Some(Dimension::Count) if large == 0 => Observation::Amount(any.abs().trunc()),
                    _ => observe(part, choice)?,
                };
                Some((part.number().clone(), observation))
            })
            .collect()
    })
}

/// A standard with an observation for some of its parts, each one that its part can have; values
/// at and around the threshold are likely.
pub(crate) fn any_valid_report() -> impl Strategy<Value = (Standard, Vec<(PartNumber, Observation)>)>
{
    (
        any_standard(),
        vec((any::<u8>(), -2_i64..=2, 0_u32..=18, 1_i64..400), 16),
    )
        .prop_map(|(standard, choices)| {
            let observations = standard
                .parts()
                .iter()
                .zip(choices)
                .filter_map(|(part, choice)| Some((part.number().clone(), observe(part, choice)?)))
                .collect();
            (standard, observations)
        })
}

fn observe(
    part: &StandardPart,
    (kind, steps, scale, whole): (u8, i64, u32, i64),
) -> Option<Observation> {
    let attested = || Some(ATTESTATIONS[usize::from(kind / 8) % 4]);
    let Some(threshold) = part.threshold() else {
        return if kind % 8 == 0 { None } else { attested() };
    };
    let dimension = threshold.unit().dimension();
    match kind % 8 {
        0 => None,
        1 => attested(),
        2 | 3 if dimension == Dimension::Percent => {
            // About the part that the threshold asks for.
            let bound = threshold.value() * Decimal::from(whole) / Decimal::ONE_HUNDRED;
            let share =
                (bound.floor() + Decimal::from(steps)).clamp(Decimal::ZERO, Decimal::from(whole));
            Some(Observation::Share {
                part: share,
                whole: Decimal::from(whole),
            })
        }
        _ => {
            let step = match dimension {
                Dimension::Count => Decimal::from(steps),
                // Small enough that the sum with a threshold of three digits has seventeen at most.
                _ => Decimal::new(steps, scale.min(14)),
            };
            let value = (threshold.value() + step).max(Decimal::ZERO);
            let value = if dimension == Dimension::Percent {
                value.min(Decimal::ONE_HUNDRED)
            } else {
                value
            };
            Some(Observation::Amount(value))
        }
    }
}

/// District codes of the province, one that left it, one that nobody has.
pub(crate) fn any_district() -> impl Strategy<Value = DistrictCode> {
    select(&["148", "150", "151", "152", "153", "154", "149", "999"][..])
        .prop_map(|text| text.parse().unwrap())
}

pub(crate) fn any_measure() -> impl Strategy<Value = Measure> {
    prop_oneof![
        (select(&[(19, 19), (15, 18), (10, 14), (8, 9), (0, 7), (20, 5)][..]))
            .prop_map(|(from, to)| Measure::Tier { from, to }),
        (0_u8..=19, 0_u8..=19).prop_map(|(from, to)| Measure::Tier { from, to }),
        Just(Measure::GreenRoadKilometres),
        Just(Measure::ValueChainModels),
        Just(Measure::Other),
    ]
}

fn any_figure(measure: Measure) -> BoxedStrategy<Option<Decimal>> {
    let whole = (0_i64..30).prop_map(Decimal::from);
    if measure.is_count() {
        option::weighted(0.9, whole).boxed()
    } else {
        let length = (0_i64..300, 0_u32..2).prop_map(|(value, scale)| Decimal::new(value, scale));
        option::weighted(0.9, length).boxed()
    }
}

pub(crate) fn any_quota_row() -> impl Strategy<Value = QuotaRow> {
    (any_measure(), 0_usize..7).prop_flat_map(|(measure, cells)| {
        (
            "[1-9]|1[0-2]",
            any_text(),
            Just(measure),
            vec(any_figure(measure), cells),
            any_figure(measure),
        )
            .prop_map(|(number, label, measure, cells, total)| {
                QuotaRow::new(number, label, measure, cells, total).unwrap()
            })
    })
}

pub(crate) fn any_target() -> impl Strategy<Value = ObjectiveTarget> {
    let mean = (0_i64..2_000, 0_u32..3)
        .prop_map(|(value, scale)| Printed::new(Decimal::new(value, scale)).unwrap());
    prop_oneof![
        any::<u32>().prop_map(|communes| ObjectiveTarget::CommunesRecognised { communes }),
        mean.prop_map(|mean| ObjectiveTarget::MeanCriteria { mean }),
        (0_u8..=20).prop_map(|criteria| ObjectiveTarget::CriteriaFloor { criteria }),
        any_district().prop_map(|district| ObjectiveTarget::DistrictCompletes { district }),
        (0_u32..5).prop_map(|at_least| ObjectiveTarget::ValueChainModelsPerDistrict { at_least }),
        (any::<u32>(), any::<u32>()).prop_map(|(at_least, at_most)| {
            ObjectiveTarget::ExemplaryHamletsPerDistrict { at_least, at_most }
        }),
        (0_i64..40).prop_map(|tenths| ObjectiveTarget::GreenRoadPerRecognisedCommune {
            at_least: Kilometres::new(Decimal::new(tenths, 1)).unwrap()
        }),
        (0_i64..=1_000, option::of(-1_000_i64..=1_000)).prop_map(|(share, up_by)| {
            ObjectiveTarget::TrainedOfficials {
                share: Percent::new(Decimal::new(share, 1)).unwrap(),
                up_by: up_by.map(|points| PercentagePoints::new(Decimal::new(points, 1)).unwrap()),
            }
        }),
        (any_class(), any::<u32>(), any::<bool>()).prop_map(|(class, communes, in_all)| {
            ObjectiveTarget::CommunesOfClass {
                class,
                communes,
                in_all,
            }
        }),
        (any_commune(), any_class())
            .prop_map(|(commune, class)| ObjectiveTarget::CommuneRecognised { commune, class }),
        any::<u32>().prop_map(|districts| ObjectiveTarget::DistrictsComplete { districts }),
        (select(CommuneGroup::ALL), 0_u8..=20)
            .prop_map(|(group, criteria)| ObjectiveTarget::GroupFloor { group, criteria }),
        (select(CommuneGroup::ALL), 0_i64..20).prop_map(|(group, mean)| {
            ObjectiveTarget::GroupMean {
                group,
                mean: Printed::new(Decimal::new(mean, 0)).unwrap(),
            }
        }),
        (any_commune(), 0_u8..=20)
            .prop_map(|(commune, criteria)| ObjectiveTarget::CommuneGain { commune, criteria }),
        (0_i64..99).prop_map(|sum| ObjectiveTarget::IncomePerHead {
            at_least: MillionDong::new(sum.into()).unwrap(),
        }),
        (option::of(0_i64..=1_000), option::of(-1_000_i64..=1_000)).prop_map(|(share, fall)| {
            ObjectiveTarget::PovertyRate {
                at_most: share.map(|share| Percent::new(Decimal::new(share, 1)).unwrap()),
                down_by: fall.map(|points| PercentagePoints::new(Decimal::new(points, 1)).unwrap()),
            }
        }),
        any::<u32>().prop_map(|hamlets| ObjectiveTarget::HamletsMeet { hamlets }),
        Just(ObjectiveTarget::Other {}),
    ]
}

pub(crate) fn any_objective() -> impl Strategy<Value = Objective> {
    let figure = (0_i64..2_000, any_text(), any_text()).prop_map(|(value, unit, counts)| {
        ObjectiveFigure::new(Printed::new(Decimal::new(value, 1)).unwrap(), unit, counts)
    });
    (
        "I\\.[1-9]|I\\.1[0-2]|II\\.[1-4]",
        any_text(),
        any_target(),
        option::weighted(0.2, figure),
    )
        .prop_map(|(section, text, target, figure)| Objective {
            section,
            text,
            target,
            figure,
        })
}

pub(crate) fn any_task() -> impl Strategy<Value = Task> {
    let printed = select(
        &[
            "Quý I",
            "Tháng 12/2018",
            "6 tháng đầu năm",
            "31/3/2019",
            "Sở Y tế",
        ][..],
    );
    let cell = || {
        option::weighted(
            0.8,
            prop_oneof![any_text(), printed.clone().prop_map(String::from)],
        )
    };
    (0_u16..30, cell(), cell(), cell(), cell(), cell()).prop_map(
        |(number, content, lead, coordinating, deadline, form)| Task {
            number,
            content,
            lead,
            coordinating,
            deadline,
            form,
        },
    )
}

pub(crate) fn any_locality() -> impl Strategy<Value = Locality> {
    prop_oneof![
        5 => any_district().prop_map(Locality::District),
        1 => any_commune().prop_map(Locality::Commune),
    ]
}

/// A column of a district or of a commune.
pub(crate) fn any_column() -> impl Strategy<Value = QuotaColumn> {
    any_column_of(any_locality())
}

fn any_column_of(place: impl Strategy<Value = Locality>) -> impl Strategy<Value = QuotaColumn> {
    let head = prop_oneof![
        any_text(),
        select(&["TP. Hòa Bình (7 xà)", "Huyện Kim Bôi", "Huyện Lạc (3)"][..])
            .prop_map(String::from),
    ];
    (place, head, option::weighted(0.9, 0_u32..60)).prop_map(|(place, printed, communes)| {
        QuotaColumn {
            place,
            printed,
            communes,
        }
    })
}

/// Any plan by district that the types can hold: columns twice, rows twice, too few cells, blank tasks.
pub(crate) fn any_plan() -> impl Strategy<Value = Plan> {
    let oddity = (any_text(), any_text(), any_label()).prop_map(|(place, printed, note)| Oddity {
        place,
        printed,
        note,
    });
    let criteria = prop_oneof![9 => Just(19), 1 => 0_u8..=20];
    let quota = (
        criteria,
        vec(
            any_column_of(any_district().prop_map(Locality::District)),
            0..7,
        ),
        vec(any_quota_row(), 0..8),
    )
        .prop_map(|(criteria, columns, rows)| QuotaTable {
            criteria,
            columns,
            rows,
        });
    (
        any_instrument(),
        select(&["17", "01"][..]),
        1_900_u16..=2_999,
        vec(any_objective(), 0..8),
        quota,
        (
            vec(any_task(), 0..4),
            vec(any_group_directive(), 0..3),
            vec(any_duty(), 0..3),
        ),
        vec(oddity, 0..3),
    )
        .prop_map(
            |(document, province, number, objectives, quota, (tasks, groups, duties), oddities)| {
                Plan {
                    document,
                    province: province.parse().unwrap(),
                    year: year(number),
                    objectives,
                    quota,
                    tasks,
                    groups,
                    duties,
                    oddities,
                }
            },
        )
}
