//! Exemplary hamlets: what is asked of one, its reasons in words and as data, and the register.

use nongthonmoi::assessment::Answer;
use nongthonmoi::works::{
    CampaignPart, ExemplaryHamlet, GreenRoad, HamletReason, RoadSection, ValueChainModel,
    WorksRegister,
};

use super::{assert_says, here, last_day, there};
use crate::common::day;

/// A hamlet of which all four parts are attested, denied or unknown.
fn hamlet(name: &str, parts: Option<bool>) -> ExemplaryHamlet {
    let mut hamlet = ExemplaryHamlet::new(here(), name.into());
    (hamlet.clean_house, hamlet.beautiful_garden) = (parts, parts);
    (hamlet.fresh_environment, hamlet.civilised_lane) = (parts, parts);
    hamlet.attested = Some(last_day());
    hamlet
}

#[test]
fn all_four_parts_are_asked_and_each_is_reported() {
    let date = last_day();
    let unknown = ExemplaryHamlet::new(here(), "Mu".into());
    let missing = CampaignPart::ALL.map(|part| HamletReason::PartMissing { part });
    assert_eq!(
        unknown.exemplary_on(date).reasons().split_last(),
        Some((&HamletReason::DateMissing, missing.as_slice()))
    );
    let mut wrong = hamlet("Mu", Some(true));
    assert!(wrong.exemplary_on(date).holds());
    let attested = day(2019, 1, 1);
    wrong.fresh_environment = Some(false);
    wrong.attested = Some(attested);
    let denied = HamletReason::PartDenied {
        part: CampaignPart::FreshEnvironment,
    };
    let later = HamletReason::AttestedLater { attested, date };
    assert_eq!(wrong.exemplary_on(date).reasons(), [denied, later]);
}

/// Every reason with its answer and its words.
#[test]
fn each_reason_speaks_both_languages() {
    let part = CampaignPart::BeautifulGarden;
    let (attested, date) = (day(2019, 1, 10), last_day());
    let rows = [
        (
            HamletReason::NameMissing,
            Answer::CannotSay,
            "chưa ghi tên thôn",
            "the hamlet has no name",
        ),
        (
            HamletReason::PartMissing { part },
            Answer::CannotSay,
            "chưa có xác nhận về nội dung “vườn đẹp”",
            "nothing is attested of “beautiful garden”",
        ),
        (
            HamletReason::PartDenied { part },
            Answer::No,
            "không đạt nội dung “vườn đẹp”",
            "“beautiful garden” is not met",
        ),
        (
            HamletReason::DateMissing,
            Answer::CannotSay,
            "chưa có ngày xác nhận",
            "the day of the attestation is not known",
        ),
        (
            HamletReason::AttestedLater { attested, date },
            Answer::No,
            "xác nhận ngày 10/01/2019, sau ngày 31/12/2018",
            "attested on 2019-01-10, after 2018-12-31",
        ),
    ];
    for (reason, answer, vi, en) in rows {
        assert_says(&reason, answer, [vi, en]);
    }
}

#[test]
fn reasons_are_written_with_their_facts() {
    let json = |reason: HamletReason| serde_json::to_string(&reason).unwrap();
    assert_eq!(json(HamletReason::DateMissing), r#""date_missing""#);
    let part = CampaignPart::CleanHouse;
    assert_eq!(
        json(HamletReason::PartDenied { part }),
        r#"{"part_denied":{"part":"clean-house"}}"#
    );
}

#[test]
fn a_register_knows_who_reported() {
    let mut register = WorksRegister::new();
    assert_eq!(register, WorksRegister::default());
    register.reported.push(here());
    let works = register.by_commune();
    assert!(works.has_reported(here()) && !works.has_reported(there()));
}

#[test]
fn a_road_is_given_once_to_each_commune_that_it_crosses() {
    let sections = [here(), there(), here()].map(RoadSection::new);
    let mut register = WorksRegister::new();
    register.roads = vec![GreenRoad::new(sections.into()), GreenRoad::new(vec![])];
    register.models = vec![ValueChainModel::new("cam".into(), there())];
    let works = register.by_commune();
    for (commune, roads, models) in [(here(), 1, 0), (there(), 1, 1)] {
        assert_eq!(works.roads_in(commune).count(), roads);
        assert_eq!(works.models_in(commune).count(), models);
    }
}

#[test]
fn a_hamlet_that_is_listed_twice_counts_once_by_its_better_row() {
    let mut elsewhere = hamlet("Xóm Hòa", Some(true));
    elsewhere.commune = there();
    let mut register = WorksRegister::new();
    register.hamlets = vec![
        hamlet("Xóm Hoà", None),
        hamlet("XÓM HÒA", Some(true)),
        hamlet("xóm  hòa", Some(false)),
        hamlet("Bản Lác", Some(false)),
        hamlet("bản lác", None),
        elsewhere,
    ];
    let works = register.by_commune();
    let found = works.exemplary_hamlets_in(here(), last_day()).into_iter();
    let found: Vec<_> = found
        .map(|(hamlet, conclusion)| (hamlet.name.as_str(), conclusion.answer()))
        .collect();
    let expected = [("bản lác", Answer::CannotSay), ("XÓM HÒA", Answer::Yes)];
    assert_eq!(found, expected);
}
