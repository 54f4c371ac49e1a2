//! Strategies for works that anybody could report; places, days and names are few, so that they
//! meet each other.

use nongthonmoi::calendar::NaiveDate;
use nongthonmoi::place::CommuneCode;
use nongthonmoi::quantity::{Bounds, Kilometres};
use nongthonmoi::works::{
    Certification, ChainLink, ChainStage, Contract, EffectJudgement, ExemplaryHamlet, GreenRoad,
    Greenery, Participant, ParticipantRole, PlantedSides, RoadSection, RoadWork, ValueChainModel,
    WorksRegister,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::day;
use super::strategies::{any_text, any_within};

/// One of three communes.
pub(crate) fn any_commune() -> impl Strategy<Value = CommuneCode> {
    select(&[4_813, 4_825, 5_083]).prop_map(|number| CommuneCode::new(number).unwrap())
}

/// One of eight days at the end of 2018.
pub(crate) fn any_day() -> impl Strategy<Value = NaiveDate> {
    (24_u32..=31).prop_map(|of_month| day(2018, 12, of_month))
}

/// Everyday lengths, and lengths of as many digits as there may be.
pub(crate) fn any_length() -> impl Strategy<Value = Kilometres> {
    let everyday = (0_u32..30, 0_u32..=2)
        .prop_map(|(value, scale)| super::decimal(&decimal_text(value, scale)));
    let any = any_within(Bounds::SUMMAND).prop_map(|value| value.abs());
    prop_oneof![4 => everyday, 1 => any].prop_map(|value| Kilometres::new(value).unwrap())
}

/// A number of a scale: 15 of scale 1 is `1.5`.
fn decimal_text(value: u32, scale: u32) -> String {
    let unit = 10_u32.pow(scale);
    match usize::try_from(scale).unwrap() {
        0 => value.to_string(),
        width => format!("{}.{:0width$}", value / unit, value % unit),
    }
}

/// Something attested: yes as likely as not known and no together.
pub(crate) fn any_attestation() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![2 => Just(Some(true)), 1 => Just(Some(false)), 1 => Just(None)]
}

pub(crate) fn any_section() -> impl Strategy<Value = RoadSection> {
    (
        any_commune(),
        option::of(any_text()),
        option::of(any_length()),
    )
        .prop_map(|(commune, hamlet, length)| {
            let mut section = RoadSection::new(commune);
            section.hamlet = hamlet;
            section.length = length;
            section
        })
}

pub(crate) fn any_road() -> impl Strategy<Value = GreenRoad> {
    let sides = prop_oneof![Just(PlantedSides::Both), select(&PlantedSides::ALL[..])];
    let greenery = prop_oneof![Just(Greenery::Flowers), select(Greenery::ALL.to_vec())];
    (
        option::of(any_text()),
        vec(any_section(), 0..5),
        option::of(sides),
        option::of(greenery),
        option::of(select(&RoadWork::ALL[..])),
        option::of(any_day()),
        [any_attestation(), any_attestation(), any_attestation()],
    )
        .prop_map(
            |(name, sections, sides, greenery, work, completed, qualities)| {
                let mut road = GreenRoad::new(sections);
                road.name = name;
                road.sides = sides;
                road.greenery = greenery;
                road.work = work;
                road.completed = completed;
                [road.green, road.clean, road.beautiful] = qualities;
                road
            },
        )
}

pub(crate) fn any_participant() -> impl Strategy<Value = Participant> {
    (select(ParticipantRole::ALL.to_vec()), any_text())
        .prop_map(|(role, name)| Participant::new(role, name))
}

pub(crate) fn any_contract() -> impl Strategy<Value = Contract> {
    prop_oneof![
        option::of(any_text()).prop_map(|document| Contract::Signed { document }),
        Just(Contract::NotSigned),
    ]
}

pub(crate) fn any_link() -> impl Strategy<Value = ChainLink> {
    (
        vec(select(ChainStage::ALL.to_vec()), 0..4),
        option::of(any_contract()),
    )
        .prop_map(|(stages, contract)| {
            let mut link = ChainLink::new(stages);
            link.contract = contract;
            link
        })
}

pub(crate) fn any_judgement() -> impl Strategy<Value = EffectJudgement> {
    let judges = select(&["Sở NN&PTNT", "UBND huyện"][..]);
    (any::<bool>(), judges, any_day())
        .prop_map(|(effective, by, on)| EffectJudgement::new(effective, by.into(), on))
}

pub(crate) fn any_model() -> impl Strategy<Value = ValueChainModel> {
    (
        any_text(),
        any_commune(),
        any_attestation(),
        vec(any_participant(), 0..7),
        vec(any_link(), 0..3),
        option::of(select(Certification::ALL.to_vec())),
        vec(any_judgement(), 0..4),
        option::of(any_day()),
        option::of(any_day()),
    )
        .prop_map(
            |(
                product,
                commune,
                own,
                participants,
                links,
                certification,
                judgements,
                start,
                end,
            )| {
                let mut model = ValueChainModel::new(product, commune);
                model.one_commune_one_product = own;
                model.participants = participants;
                model.links = links;
                model.certification = certification;
                model.judgements = judgements;
                model.start = start;
                model.end = end;
                model
            },
        )
}

/// A hamlet with one of three names, one of them in two spellings.
pub(crate) fn any_hamlet() -> impl Strategy<Value = ExemplaryHamlet> {
    (
        any_commune(),
        select(&["Xóm Hoà", "xóm hòa", "Xóm Mu", "Bản Lác"][..]),
        [
            any_attestation(),
            any_attestation(),
            any_attestation(),
            any_attestation(),
        ],
        option::of(any_day()),
    )
        .prop_map(|(commune, name, parts, attested)| {
            let mut hamlet = ExemplaryHamlet::new(commune, name.into());
            [
                hamlet.clean_house,
                hamlet.beautiful_garden,
                hamlet.fresh_environment,
                hamlet.civilised_lane,
            ] = parts;
            hamlet.attested = attested;
            hamlet
        })
}

pub(crate) fn any_register() -> impl Strategy<Value = WorksRegister> {
    (
        vec(any_commune(), 0..3),
        vec(any_road(), 0..3),
        vec(any_model(), 0..3),
        vec(any_hamlet(), 0..8),
    )
        .prop_map(|(reported, roads, models, hamlets)| {
            let mut register = WorksRegister::new();
            register.reported = reported;
            register.roads = roads;
            register.models = models;
            register.hamlets = hamlets;
            register
        })
}
