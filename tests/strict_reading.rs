//! Reading data takes nothing for granted: an unknown field is refused wherever it stands, and a
//! decimal is read digit for digit or not at all.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a helper that fails is a failing test"
)]

use crate::common::strategies::any_decimal;
use crate::common::{indicator, overlay, percent_at_least, report, set_parts};
use nongthonmoi::advice::{Advisor, Cost, PlanCitation, PriceList, Proof, Step, Target, Terms};
use nongthonmoi::assessment::{
    Assessment, CommuneReport, CountingPolicy, CriteriaMet, Observation, Treatment,
};
use nongthonmoi::calendar::Period;
use nongthonmoi::criteria::{CriteriaSet, Indicator, Overlay, Requirement, catalog};
use nongthonmoi::law::{Citation, Evidence, EvidenceGrade, Instrument, Source};
use nongthonmoi::place::Gazetteer;
use nongthonmoi::plan::{Declared, Plan, QuotaRow};
use nongthonmoi::quantity::{
    Decimal, Kilometres, MillionDong, Percent, PercentagePoints, Printed, Ratio,
};
use nongthonmoi::recognition::{self, PredecessorsNeeded, Regulation, Standing, SuccessorPolicy};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::Label;
use nongthonmoi::tier::{Census, LeftOut, TierScheme, Universe};
use nongthonmoi::works::{
    ChainLink, Contract, EffectJudgement, ExemplaryHamlet, GreenRoad, Participant, ParticipantRole,
    RoadSection, ValueChainModel, WorksRegister,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::value::{
    Error as ValueError, F32Deserializer, F64Deserializer, I64Deserializer, U64Deserializer,
};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::{Map, Value, json};

/// Every place of an object in a tree, as a JSON pointer.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_string());
            for (name, field) in fields {
                objects(
                    field,
                    &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                objects(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Tags of enums: the object around one is no struct, and another key beside it is an error of
/// another kind.
const TAGS: [&str; 45] = [
    "required",
    "open",
    "measured",
    "tier",
    "communes_recognised",
    "mean_criteria",
    "criteria_floor",
    "district_completes",
    "value_chain_models_per_district",
    "exemplary_hamlets_per_district",
    "green_road_per_recognised_commune",
    "trained_officials",
    "act",
    "prioritise",
    "gain_criteria",
    "every",
    "in",
    "agencies",
    "certain",
    "signed",
    "on",
    "by",
    "registered",
    "meets_criteria",
    "appraised",
    "recognised",
    "revoked",
    "succeeded",
    "residents_satisfied",
    "districts_recognised",
    "criteria_lost",
    "communes_revoked",
    "project",
    "indicator",
    "completes",
    "helps_to_complete",
    "needed_by",
    "serves_several",
    "nearly_met",
    "essential",
    "not_observed",
    "group",
    "bound",
    "next_tier",
    "criteria",
];

fn is_tagged(object: &Map<String, Value>) -> bool {
    object.len() == 1 && object.keys().all(|key| TAGS.contains(&key.as_str()))
}

/// Puts a field that no form has into every object of the written value, one at a time. At most
/// some hundreds of objects are tried, which are all kinds of them.
fn refuses_unknown_fields<T: Serialize + DeserializeOwned>(value: &T) {
    let tree = serde_json::to_value(value).unwrap();
    let mut places = Vec::new();
    objects(&tree, "", &mut places);
    assert!(!places.is_empty());
    let stride = places.len() / 150 + 1;
    for place in places.iter().step_by(stride) {
        let mut changed = tree.clone();
        let object = changed.pointer_mut(place).unwrap().as_object_mut().unwrap();
        let tagged = is_tagged(object);
        // In a map, such as the cells by column, another entry looks like the others.
        let like_another = object.values().next().cloned().unwrap_or(json!(1));
        object.insert("no_such_field".into(), like_another);
        let message = serde_json::from_str::<T>(&changed.to_string())
            .err()
            .map(|error| error.to_string());
        let message = message.unwrap_or_else(|| format!("read with another field at `{place}`"));
        assert!(
            tagged || message.contains("`no_such_field`"),
            "at `{place}`: {message}"
        );
        assert!(!message.starts_with("read with"), "{message}");
    }
}

/// A history of every kind of event.
fn a_standing() -> Standing {
    serde_json::from_str(
        r#"{"commune": "99998", "entries": [
            {"day": {"on": "2018-01-10"}, "event": {"registered": {"for_year": 2018}}},
            {"event": {"meets_criteria": {"met": {"at_least": 19, "at_most": 19, "of": 19}}}},
            {"event": {"appraised": {"level": "province", "body": "x", "favourable": true,
                "vote": {"in_favour": 14, "of": 15}, "differences": ["y"]}}},
            {"day": {"by": "2019-04-30"}, "event": {"recognised": {"class": "meets",
                "registered_for": 2018, "counts_for": 2018, "decision": "1/QĐ-UBND"}}},
            {"event": {"revoked": {"decision": "2/QĐ-UBND"}}},
            {"event": {"succeeded": {"by": ["99997"]}}}
        ]}"#,
    )
    .unwrap()
}

#[test]
fn an_unknown_field_is_an_error_that_names_it_wherever_it_stands() {
    refuses_unknown_fields::<Plan>(&hoa_binh::plan_2018());
    refuses_unknown_fields::<Overlay>(&catalog::decision_816());
    refuses_unknown_fields::<Overlay>(&overlay(
        "4.2",
        Requirement::threshold(percent_at_least("9")),
    ));
    refuses_unknown_fields::<Regulation>(&recognition::catalog::decision_372());
    refuses_unknown_fields::<Regulation>(&recognition::catalog::decision_2540());
    refuses_unknown_fields::<Regulation>(&recognition::catalog::decision_18_2022());
    refuses_unknown_fields(&a_standing());
    refuses_unknown_fields::<Gazetteer>(&hoa_binh::gazetteer());
    refuses_unknown_fields::<CommuneReport>(&report(&[("4.2", "96.5")]));
    let compound = Requirement::Measured(vec![percent_at_least("9"), percent_at_least("8")]);
    let parts = vec![crate::common::part("first"), crate::common::part("second")];
    let indicators = vec![indicator("2", &["a", "b"], &compound).with_parts(parts)];
    refuses_unknown_fields(&CriteriaSet::new(set_parts(&["a", "b"], indicators)).unwrap());
    refuses_unknown_fields(&CountingPolicy::ONLY_MET);
    let (one, other) = (Treatment::Counts, Treatment::DoesNotCount);
    let policy = SuccessorPolicy::new(PredecessorsNeeded::Every, one, other);
    refuses_unknown_fields(&policy);
    refuses_unknown_fields(&TierScheme::national());
    let left_out = LeftOut::new("04813".into(), Label::new("lý do", "reason"));
    let universe = Universe::of(9).leaving_out(left_out);
    refuses_unknown_fields(&universe);
    let census = Census::from_counts(TierScheme::national(), universe, &[0, 1, 0, 0, 2]).unwrap();
    refuses_unknown_fields(&census);
    refuses_unknown_fields(&CriteriaMet::new(1, 2, 3).unwrap());
    refuses_unknown_fields(&Period::new(crate::common::day(2018, 1, 1), None).unwrap());
    refuses_unknown_fields(&Ratio::new(1, 2).unwrap());
    refuses_unknown_fields(&Declared::new(27, 22));
    let source = Source::new("S1", "address");
    let evidence = Evidence::new(EvidenceGrade::Mixed).with_sources(vec![source]);
    refuses_unknown_fields(&evidence.with_note(Label::same("note")));
    let citation: Citation = catalog::DECISION_1980.cite().at(Label::same("place"));
    refuses_unknown_fields(&citation);
    refuses_unknown_fields::<Instrument>(&catalog::DECISION_1980);
    refuses_unknown_fields(&one_of_each_work());
    let (prices, terms) = prices_and_terms();
    refuses_unknown_fields(&prices);
    refuses_unknown_fields(&terms);
    refuses_unknown_fields(&Target::NextTier(TierScheme::national()));
    hoa_binh::plan_citations_2018()
        .iter()
        .for_each(refuses_unknown_fields::<PlanCitation>);
    let low = report(&[("5", "2/3")]);
    let standard = crate::common::hoa_binh_standard(2018);
    let assessments = [Assessment::of(&standard, &low, CountingPolicy::ONLY_MET).unwrap()];
    let advisor = Advisor::new(&assessments, &prices, &terms).unwrap();
    let answer = advisor.cheapest(low.commune(), &Target::Gain(1)).unwrap();
    answer
        .way
        .as_ref()
        .unwrap()
        .steps
        .iter()
        .for_each(refuses_unknown_fields::<Step>);
    refuses_unknown_fields(&Proof::Bound {
        at_least: MillionDong::ZERO,
        gap: None,
    });
}

/// A price list and terms with something in every place.
fn prices_and_terms() -> (PriceList, Terms) {
    let json = r#"{
        "indicators": [{"commune": "04813", "number": "16", "cost": {"at_least": "1"}, "months": 2}],
        "projects": [
            {"code": "A", "name": {"vi": "a", "en": "a"}, "cost": "5", "months": 1,
                "completes": [{"commune": "04813", "number": "5"}], "needs": ["B"],
                "road": {"sections": [{"commune": "04813"}]}},
            {"code": "B", "name": {"vi": "b", "en": "b"}, "cost": "unknown"},
            {"code": "C", "name": {"vi": "c", "en": "c"}}
        ],
        "alternatives": [["A", "C"]],
        "note": "x"
    }"#;
    let terms = r#"{"weights": {"5": 2}, "budget": "9",
        "window": {"from": "2019-01-01", "by": "2019-12-31"}}"#;
    (
        serde_json::from_str(json).unwrap(),
        serde_json::from_str(terms).unwrap(),
    )
}

fn one_of_each_work() -> WorksRegister {
    let commune = "04813".parse().unwrap();
    let mut link = ChainLink::new(vec![]);
    let document = Some("12/HĐLK".into());
    link.contract = Some(Contract::Signed { document });
    let mut model = ValueChainModel::new("cam".into(), commune);
    model.participants = vec![Participant::new(ParticipantRole::Farmer, "hộ".into())];
    model.links = vec![link];
    model.judgements = vec![EffectJudgement::new(
        true,
        "A".into(),
        crate::common::day(2018, 12, 1),
    )];
    let mut register = WorksRegister::new();
    register.roads = vec![GreenRoad::new(vec![RoadSection::new(commune)])];
    register.models = vec![model];
    register.hamlets = vec![ExemplaryHamlet::new(commune, "Xóm Mu".into())];
    register
}

/// A map keeps one value for a key, and nothing may be dropped in silence.
#[test]
fn a_column_that_stands_twice_in_the_cells_of_an_indicator_is_refused() {
    let sound = indicator("1", &["a"], &Requirement::Attested);
    let json = serde_json::to_string(&sound).unwrap();
    let (head, cells) = json.split_once(r#""cells":{"#).unwrap();
    let cell = cells.trim_end_matches("}}");
    let doubled = format!(r#"{head}"cells":{{{cell},{cell}}}}}"#);
    assert!(serde_json::from_str::<Indicator>(&json).is_ok());
    let read = serde_json::from_str::<Indicator>(&doubled);
    assert!(
        read.is_err(),
        "the first of two cells was dropped: {doubled}"
    );
}

/// A row of kilometres of which one cell stands for all decimals in tables.
fn row_json(cell: &str) -> String {
    format!(
        r#"{{"number":"5","label":"x","measure":"green_road_kilometres","cells":[{cell}],"total":null}}"#
    )
}

fn cell_of(cell: &str) -> Result<Decimal, String> {
    let row: Result<QuotaRow, _> = serde_json::from_str(&row_json(cell));
    row.map(|row| row.cells()[0].unwrap())
        .map_err(|error| error.to_string())
}

#[test]
fn text_integers_and_exact_numbers_are_read_digit_for_digit() {
    for digits in ["0", "7", "69.96", "69.960", "100", "0.000001", "99.999999"] {
        for json in [digits.to_string(), format!("\"{digits}\"")] {
            let percent: Percent = serde_json::from_str(&json).unwrap();
            assert_eq!(percent.to_string(), digits, "{json}");
            let points: PercentagePoints = serde_json::from_str(&json).unwrap();
            assert_eq!(points.to_string(), digits, "{json}");
            let length: Kilometres = serde_json::from_str(&json).unwrap();
            assert_eq!(length.to_string(), digits, "{json}");
            let observation: Observation = serde_json::from_str(&json).unwrap();
            assert_eq!(observation.to_string(), digits, "{json}");
            assert_eq!(cell_of(&json).unwrap().to_string(), digits, "{json}");
        }
    }
    // A float has no such number: its nearest neighbours are 69.95999999999999 and 69.96000000000001.
    let exact: Percent = serde_json::from_str("69.960000000000001").unwrap();
    assert_eq!(exact.to_string(), "69.960000000000001");
    let mean: Printed = serde_json::from_str("13.10").unwrap();
    assert_eq!((mean.to_string(), mean.digits()), ("13.10".into(), 2));
    for integer in [0_u64, 7, 100] {
        let from: U64Deserializer<ValueError> = integer.into_deserializer();
        assert_eq!(
            deserialized::<Percent, _>(from).unwrap().to_string(),
            integer.to_string()
        );
    }
    let from: I64Deserializer<ValueError> = (-3_i64).into_deserializer();
    assert_eq!(
        deserialized::<Observation, _>(from),
        Ok("-3".parse().unwrap())
    );
    let from: U64Deserializer<ValueError> = u64::MAX.into_deserializer();
    assert_eq!(
        deserialized::<Observation, _>(from).unwrap().to_string(),
        u64::MAX.to_string()
    );
}

/// Readers of JSON keep whole numbers below 2⁵³; whatever else there is, is written as text.
#[test]
fn a_figure_is_written_as_a_number_only_where_every_reader_keeps_it() {
    for (digits, written) in [
        ("0", "0"),
        ("4", "4"),
        ("9007199254740991", "9007199254740991"),
        ("9007199254740992", "\"9007199254740992\""),
        ("2.5", "\"2.5\""),
        ("3.0", "\"3.0\""),
    ] {
        let row: QuotaRow = serde_json::from_str(&row_json(digits)).unwrap();
        let json = serde_json::to_string(&row).unwrap();
        assert!(json.contains(&format!(r#""cells":[{written}]"#)), "{json}");
    }
}

fn deserialized<'de, T: serde::Deserialize<'de>, D: serde::Deserializer<'de>>(
    from: D,
) -> Result<T, D::Error> {
    T::deserialize(from)
}

#[test]
fn a_number_that_comes_as_a_binary_float_is_refused() {
    fn refused<T: DeserializeOwned>() {
        let float: F64Deserializer<ValueError> = 69.96_f64.into_deserializer();
        let error = deserialized::<T, _>(float)
            .err()
            .map(|error| error.to_string());
        let text = "the number `69.96` came as a binary float, which does not keep its digits: write it as text, \"69.96\"";
        assert_eq!(error.as_deref(), Some(text));
        let float: F32Deserializer<ValueError> = 0.5_f32.into_deserializer();
        assert!(deserialized::<T, _>(float).is_err());
    }
    refused::<Percent>();
    refused::<PercentagePoints>();
    refused::<Kilometres>();
    refused::<MillionDong>();
    refused::<Cost>();
    refused::<Printed>();
    refused::<Observation>();
}

#[test]
fn what_is_no_plain_decimal_is_refused_in_every_place_of_one() {
    for json in [
        "1e2",
        "1E2",
        "1.5e-3",
        "\"1e2\"",
        "\"69,96\"",
        "\"1.234,5\"",
        "\"5 %\"",
        "\"\"",
        "\" 5\"",
        "\"+5\"",
        "\".5\"",
        "\"5.\"",
        "\"NaN\"",
        "true",
        "[1]",
        "{}",
        "{\"value\":1}",
        "{\"$serde_json::private::Number\":\"x\"}",
        "79228162514264337593543950336",
        "0.00000000000000000000000000001",
    ] {
        assert!(serde_json::from_str::<Percent>(json).is_err(), "{json}");
        assert!(
            serde_json::from_str::<PercentagePoints>(json).is_err(),
            "{json}"
        );
        assert!(serde_json::from_str::<Kilometres>(json).is_err(), "{json}");
        assert!(serde_json::from_str::<Printed>(json).is_err(), "{json}");
        assert!(cell_of(json).is_err(), "{json}");
        // Around an observation there may be blanks, as around its words.
        let observation = serde_json::from_str::<Observation>(json);
        assert!(observation.is_err() || json.contains(" 5"), "{json}");
    }
    assert!(serde_json::from_str::<Percent>("null").is_err());
    assert!(
        serde_json::from_str::<Percent>("100.01")
            .unwrap_err()
            .to_string()
            .contains("from 0 to 100")
    );
    assert!(
        serde_json::from_str::<Kilometres>("-1")
            .unwrap_err()
            .to_string()
            .contains("must not be negative")
    );
}

#[test]
fn a_negative_zero_is_refused_like_any_negative_figure() {
    let zero = -Decimal::ZERO;
    assert!(zero.is_sign_negative());
    assert!(Percent::new(zero).is_err());
    assert!(Kilometres::new(zero).is_err());
    assert!(Printed::new(zero).is_err());
    assert!(nongthonmoi::quantity::Share::new(zero, Decimal::ONE).is_err());
    let row = |cell, total| {
        let measure = nongthonmoi::plan::Measure::GreenRoadKilometres;
        QuotaRow::new("5".into(), "x".into(), measure, vec![cell], total)
    };
    assert!(row(Some(zero), None).is_err());
    assert!(row(None, Some(zero)).is_err());
    let standard = crate::common::hoa_binh_standard(2018);
    let share = Observation::Share {
        part: zero,
        whole: Decimal::TEN,
    };
    for observation in [Observation::Amount(zero), share] {
        let report = crate::common::report_of([("4.2".parse().unwrap(), observation)]);
        let assessed =
            nongthonmoi::assessment::Assessment::of(&standard, &report, CountingPolicy::ONLY_MET);
        assert!(assessed.is_err(), "{observation:?}");
    }
}

#[test]
fn a_word_with_marks_around_it_is_no_observation() {
    for text in ["đạt?", "(met)", "-đạt", "không, đạt", "met.", "«đạt»"] {
        assert!(text.parse::<Observation>().is_err(), "{text}");
    }
    for text in [
        "đạt",
        " ĐẠT ",
        "không đạt",
        "Cơ bản đạt",
        "not-met",
        "not met",
    ] {
        assert!(text.parse::<Observation>().is_ok(), "{text}");
    }
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn any_decimal_written_as_a_number_or_as_text_is_the_same_observation(value in any_decimal()) {
        let digits = value.to_string();
        let number: Observation = serde_json::from_str(&digits).unwrap();
        let text: Observation = serde_json::from_str(&format!("\"{digits}\"")).unwrap();
        prop_assert_eq!(number, text);
        prop_assert_eq!(number.to_string(), digits);
    }

    #[test]
    fn any_text_is_read_or_refused_and_never_a_panic(text in "\\PC{0,24}") {
        let json = serde_json::to_string(&text).unwrap();
        let _ = serde_json::from_str::<Observation>(&json);
        let _ = serde_json::from_str::<Percent>(&json);
        let _ = serde_json::from_str::<Plan>(&text);
        let _ = serde_json::from_str::<CommuneReport>(&text);
        let _ = serde_json::from_str::<CriteriaSet>(&text);
    }
}
