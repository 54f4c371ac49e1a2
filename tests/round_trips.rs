//! Writing and reading again gives the same value, for every type that can be written and read,
//! and printing and parsing for every type that can be parsed; nothing is read that was not meant.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a helper that fails is a failing test"
)]

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use crate::common::advice::{any_case, any_cost};
use crate::common::figures::{any_published_census, any_published_tier, any_qualified};
use crate::common::forms::{
    any_cell, any_census, any_commune_result, any_indicator, any_measured, any_met, any_part_code,
    any_part_number, any_scheme, any_universe,
};
use crate::common::plan::{
    any_agency, any_bearer, any_directive, any_due_date, any_duty, any_group_directive,
    any_recurrence, any_reporting_period,
};
use crate::common::progress::{
    any_debt, any_published, any_published_figure, any_reported_figure, any_reporter, any_state,
    any_submission, any_task_done, any_trained, any_trained_figure,
};
use crate::common::recognition::{
    any_appraisal, any_class, any_condition, any_entry, any_event, any_event_day,
    any_other_communes, any_recognition, any_regulation, any_revocation_rule, any_standing,
    any_vote,
};
use crate::common::strategies::{
    any_citation, any_column, any_date, any_decimal, any_document_number, any_evidence,
    any_instrument, any_label, any_measure, any_objective, any_observation, any_period, any_plan,
    any_quota_row, any_standard, any_target, any_task, any_text, any_threshold,
};
use crate::common::works::{
    any_contract, any_hamlet, any_judgement, any_link, any_model, any_participant, any_register,
    any_road, any_section,
};
use crate::common::{day, indicator, overlay, part, percent_at_least, report_of, set_parts, year};
use nongthonmoi::advice::{
    CitationScope, CommuneCriterion, Completion, Cost, IndicatorCost, PlanCitation, PriceList,
    Project, ProjectCode, Proof, Step, StepKey, StepReason, Target, Terms, WorkWindow,
};
use nongthonmoi::assessment::{
    Answer, CommuneReport, CommuneResult, CountingPolicy, CriteriaMet, Observation, Treatment,
    Verdict,
};
use nongthonmoi::calendar::{
    Dated, Frequency, Period, PeriodOfYear, ProgrammeYear, Quarter, ReportingPeriod,
};
use nongthonmoi::criteria::{
    AxisPoint, Cell, Comparator, CriteriaSet, CriteriaSetParts, Criterion, CriterionNumber,
    Dimension, Group, Indicator, IndicatorNumber, MeasurementUnit, OpenReason, Overlay,
    OverlayEntry, Part, PartCode, PartNumber, Requirement, Threshold, catalog,
};
use nongthonmoi::law::{
    Citation, DocumentNumber, Evidence, EvidenceGrade, Instrument, Source, Sourced,
};
use nongthonmoi::place::{
    self, Basis, ChangeKind, CommuneCode, Confidence, District, DistrictCode, DistrictKind, Extent,
    Gazetteer, PlaceCode, ProvinceCode, ProvinceKind, Region, Succession, UnitKind,
};
use nongthonmoi::plan::{
    Agency, CommuneAction, CommuneGroup, CriterionPriority, Declared, Directive, DueDate, DueItem,
    Duty, DutyBearer, DutyKind, GroupDirective, Measure, Objective, ObjectiveTarget, Oddity, Plan,
    QuotaColumn, QuotaRow, QuotaTable, Recurrence, Task, TaskCell,
};
use nongthonmoi::progress::{
    FigureColumn, MatchedBy, Published, PublishedCensus, PublishedFigure, PublishedTier,
    RegroupingKind, ReportedFigure, Reporter, State, Submission, TaskDone, TrainedFigure,
    TrainedOfficials,
};
use nongthonmoi::quantity::{
    Decimal, Kilometres, MillionDong, Percent, PercentagePoints, Printed, Qualified, Ratio,
};
use nongthonmoi::recognition::{
    self, Appraisal, AppraisalLevel, CaseFact, Condition, ConstructionDebt, EventDay,
    OtherCommunes, PredecessorsNeeded, PredecessorsRecognised, Recognition, RecognitionClass,
    Regulation, RevocationRule, Standing, StandingEntry, StandingEvent, SuccessorPolicy, Vote,
    YearBasis,
};
use nongthonmoi::rules::{
    CheckReport, Checker, Dossier, FactValue, Finding, Input, Path, Profile, RuleCode, RuleCount,
    RuleGroup, RuleSetting, Severity, SkipReason, Skipped, Versions,
};
use nongthonmoi::samples::hoa_binh;
use nongthonmoi::text::{Label, Lang};
use nongthonmoi::tier::{Census, LeftOut, Tier, TierOutcome, TierScheme, Universe};
use nongthonmoi::works::{
    CampaignPart, Certification, ChainLink, ChainStage, Contract, EffectJudgement, ExemplaryHamlet,
    GreenRoad, Greenery, Participant, ParticipantRole, PlantedSides, RoadQuality, RoadSection,
    RoadWork, ValueChainModel, WorksRegister,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Through text and through a tree of values, which are two formats for serde.
fn any_fact() -> impl Strategy<Value = FactValue> {
    let leaf = prop_oneof![
        any::<u64>().prop_map(FactValue::from),
        any_decimal().prop_map(FactValue::from),
        (any::<u64>(), 1..=u64::MAX)
            .prop_map(|(part, whole)| Ratio::new(part, whole).unwrap().into()),
        any_text().prop_map(FactValue::from),
        any_label().prop_map(FactValue::from),
        any_date().prop_map(FactValue::from),
    ];
    leaf.prop_recursive(3, 12, 4, |value| {
        proptest::collection::vec(value, 0..4).prop_map(FactValue::List)
    })
}

#[track_caller]
fn there_and_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_string(value).unwrap();
    let back: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, *value, "{text}");
    let tree = serde_json::to_value(value).unwrap();
    let back: T = serde_json::from_value(tree).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, *value, "{text}");
    assert_eq!(
        serde_json::to_string(&back).unwrap(),
        text,
        "the same bytes again"
    );
}

#[track_caller]
fn printed_and_parsed<T: Display + FromStr + PartialEq + Debug>(value: &T)
where
    T::Err: Debug,
{
    let text = value.to_string();
    let back: T = text.parse().unwrap();
    assert_eq!(back, *value);
    assert_eq!(back.to_string(), text);
}

#[track_caller]
fn both<T>(values: impl IntoIterator<Item = T>)
where
    T: Serialize + DeserializeOwned + Display + FromStr + PartialEq + Debug,
    T::Err: Debug,
{
    for value in values {
        there_and_back(&value);
        printed_and_parsed(&value);
        // The written form is the printed one.
        assert_eq!(serde_json::to_value(&value).unwrap(), value.to_string());
    }
}

#[test]
fn every_value_of_every_closed_type_comes_back() {
    both(Lang::ALL);
    both(EvidenceGrade::ALL.iter().copied());
    both(Quarter::ALL.iter().copied());
    both(PeriodOfYear::ALL.iter().copied());
    both(Frequency::ALL.iter().copied());
    both(CommuneGroup::ALL.iter().copied());
    both(CommuneAction::ALL.iter().copied());
    both(CriterionPriority::ALL.iter().copied());
    both(DutyKind::ALL.iter().copied());
    both(Confidence::ALL);
    both(Extent::ALL);
    both(ChangeKind::ALL.iter().copied());
    both(Basis::ALL.iter().copied());
    both(UnitKind::ALL.to_vec());
    both(DistrictKind::ALL.to_vec());
    both(ProvinceKind::ALL.to_vec());
    both(Region::ALL);
    both(OpenReason::ALL.iter().copied());
    both(Comparator::ALL.iter().copied());
    both(Dimension::ALL.iter().copied());
    both(Verdict::ALL);
    both(Answer::ALL);
    both(FigureColumn::ALL);
    both(Treatment::ALL);
    both(RecognitionClass::ALL.iter().copied());
    both(YearBasis::ALL);
    both(AppraisalLevel::ALL);
    both(CaseFact::ALL.iter().copied());
    both(RuleGroup::ALL.iter().copied());
    both(Severity::ALL);
    both(RuleSetting::ALL);
    both(PlantedSides::ALL);
    both(Greenery::ALL.iter().copied());
    both(RoadQuality::ALL);
    both(RoadWork::ALL);
    both(ParticipantRole::ALL.iter().copied());
    both(ChainStage::ALL.iter().copied());
    both(Certification::ALL.iter().copied());
    both(CampaignPart::ALL);
    TaskCell::ALL.iter().for_each(there_and_back);
    Input::ALL.iter().for_each(there_and_back::<Input>);
    crate::common::policies()
        .iter()
        .for_each(there_and_back::<CountingPolicy>);
    both(PredecessorsNeeded::ALL.iter().copied());
    both(PredecessorsRecognised::ALL);
    both(MatchedBy::ALL.iter().copied());
    both(RegroupingKind::ALL.iter().copied());
    let [counts, left_out] = Treatment::ALL;
    for &needed in PredecessorsNeeded::ALL {
        for least in Confidence::ALL {
            let policy =
                SuccessorPolicy::new(needed, counts, left_out).with_least_confidence(least);
            there_and_back(&policy);
        }
    }
}

#[test]
fn every_code_year_and_number_comes_back() {
    both((0..=99).map(|number| ProvinceCode::new(number).unwrap()));
    both((0..=999).map(|number| DistrictCode::new(number).unwrap()));
    both(
        (0..=99_999)
            .step_by(37)
            .map(|number| CommuneCode::new(number).unwrap()),
    );
    let criteria = (1..=255).map(|number| CriterionNumber::new(number).unwrap());
    both(criteria.clone());
    for criterion in criteria.step_by(9) {
        both(
            (1..=255)
                .step_by(4)
                .map(|within| IndicatorNumber::new(criterion, within).unwrap()),
        );
        both([IndicatorNumber::sole(criterion)]);
    }
    for number in 1_900..=2_999 {
        there_and_back::<ProgrammeYear>(&year(number));
        printed_and_parsed(&year(number));
        both(
            PeriodOfYear::ALL
                .iter()
                .map(|part| ReportingPeriod::new(*part, year(number))),
        );
    }
}

#[test]
fn the_built_in_data_come_back() {
    there_and_back::<CriteriaSet>(&catalog::decision_1980());
    there_and_back::<CriteriaSetParts>(&catalog::decision_1980().into_parts());
    there_and_back::<Overlay>(&catalog::decision_816());
    catalog::decision_816()
        .entries()
        .iter()
        .for_each(there_and_back::<OverlayEntry>);
    [
        recognition::catalog::decision_372(),
        recognition::catalog::decision_2540(),
        recognition::catalog::decision_18_2022(),
    ]
    .iter()
    .for_each(there_and_back::<Regulation>);
    there_and_back::<Gazetteer>(&hoa_binh::gazetteer());
    for link in hoa_binh::gazetteer().successions() {
        there_and_back::<Succession>(link);
        there_and_back::<PlaceCode>(&link.predecessor());
    }
    there_and_back::<Plan>(&hoa_binh::plan_2018());
    there_and_back::<QuotaTable>(&hoa_binh::plan_2018().quota);
    for indicator in catalog::decision_1980().indicators() {
        there_and_back::<Indicator>(indicator);
        there_and_back::<Dated<Sourced<Cell>>>(indicator.common());
        indicator.parts().iter().for_each(there_and_back::<Part>);
        indicator
            .unit()
            .into_iter()
            .for_each(there_and_back::<MeasurementUnit>);
    }
    catalog::decision_1980()
        .criteria()
        .iter()
        .for_each(there_and_back::<Criterion>);
    catalog::decision_1980()
        .groups()
        .iter()
        .for_each(there_and_back::<Group>);
    for scheme in [TierScheme::hoa_binh_2018(), TierScheme::national()] {
        scheme
            .tiers()
            .for_each(|tier| there_and_back::<Tier>(&tier));
        there_and_back(&scheme);
    }
    // What was read back resolves and assesses as before.
    let text = serde_json::to_string(&catalog::decision_1980()).unwrap();
    let set: CriteriaSet = serde_json::from_str(&text).unwrap();
    let text = serde_json::to_string(&catalog::decision_816()).unwrap();
    let provincial: Overlay = serde_json::from_str(&text).unwrap();
    let standard = set
        .resolve(
            Region::NorthernMidlandsAndMountains,
            year(2018),
            &[&provincial],
        )
        .unwrap();
    assert_eq!(standard, crate::common::hoa_binh_standard(2018));
}

proptest! {
    #![proptest_config(crate::common::laws())]

    #[test]
    fn law_and_time_come_back(
        number in any_document_number(), instrument in any_instrument(), citation in any_citation(),
        evidence in any_evidence(), period in any_period(), label in any_label(), key in any_text()
    ) {
        both([number.clone()]);
        // Equal numbers may be printed with other zeros; reading keeps them.
        let text = serde_json::to_string(&number).unwrap();
        let back: DocumentNumber = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(back.to_string(), number.to_string());
        there_and_back::<Instrument>(&instrument);
        there_and_back::<Citation>(&citation);
        there_and_back::<Evidence>(&evidence);
        there_and_back::<Sourced<Label>>(&Sourced::new(label.clone(), citation, evidence));
        there_and_back::<Source>(&Source::owned(key.clone(), key));
        there_and_back::<Period>(&period);
        there_and_back::<Label>(&label);
    }

    #[test]
    fn quantities_come_back_digit_for_digit(
        value in any_decimal(), numerator in any::<u64>(), denominator in 1_u64..
    ) {
        there_and_back::<Ratio>(&Ratio::new(numerator, denominator).unwrap());
        let text = value.to_string();
        if let Ok(percent) = Percent::new(value) {
            both([percent]);
            prop_assert_eq!(percent.to_string(), text.clone());
        }
        if let Ok(points) = PercentagePoints::new(value) {
            both([points]);
            prop_assert_eq!(points.get(), value);
        }
        if let Ok(kilometres) = Kilometres::new(value) {
            both([kilometres]);
            prop_assert_eq!(kilometres.to_string(), text.clone());
        }
        if let Ok(money) = MillionDong::new(value) {
            both([money]);
            there_and_back::<Cost>(&Cost::known(money));
            there_and_back::<Cost>(&Cost::at_least_of(money));
            prop_assert_eq!(money.to_string(), text.clone());
        }
        if let Ok(printed) = Printed::new(value) {
            both([printed]);
            prop_assert_eq!(printed.to_string(), text);
        }
    }

    #[test]
    fn small_percentages_and_printed_figures_come_back(mantissa in 0_i64..=10_000, scale in 2_u32..=9) {
        let value = Decimal::new(mantissa, scale);
        both([Percent::new(value).unwrap()]);
        let fall = Decimal::new(mantissa.saturating_neg(), scale);
        both([value, fall].map(|points| PercentagePoints::new(points).unwrap()));
        both([Printed::new(value).unwrap()]);
    }

    #[test]
    fn criteria_come_back(
        indicator in any_indicator(), threshold in any_threshold(), requirement in any_measured(),
        cell in any_cell(), group in any_text(), label in any_label(), code in any_part_code(),
        number in any_part_number(), period in any_period(), instrument in any_instrument()
    ) {
        there_and_back::<Indicator>(&indicator);
        there_and_back::<Threshold>(&threshold);
        there_and_back::<Requirement>(&requirement);
        there_and_back::<Cell>(&cell);
        there_and_back::<Dated<Sourced<Cell>>>(indicator.common());
        there_and_back::<AxisPoint>(&AxisPoint::owned(group.clone()));
        there_and_back::<Group>(&Group::owned(group.clone(), label.clone()));
        there_and_back::<Criterion>(&Criterion::new(
            number.indicator().criterion(), group.into(), label.clone()
        ));
        both::<PartCode>([code]);
        both::<PartNumber>([number.clone()]);
        let empty = Overlay::new(instrument);
        let noted = empty.clone().with_note(label);
        let filled = noted.clone()
            .require(number.indicator(), period, crate::common::sourced(requirement)).unwrap();
        [empty, noted, filled].iter().for_each(there_and_back::<Overlay>);
    }

    #[test]
    fn sets_come_back(shapes in proptest::collection::vec(any_threshold(), 1..8)) {
        let indicators = (1..).zip(shapes).map(|(number, threshold)| {
            indicator(&format!("{number}"), &["a", "b"], &Requirement::threshold(threshold))
        });
        there_and_back(&CriteriaSet::new(set_parts(&["a", "b"], indicators.collect())).unwrap());
    }

    #[test]
    fn reports_come_back_with_their_order_and_their_duplicates(
        standard in any_standard(), date in any_date(), picks in
            proptest::collection::vec((any::<prop::sample::Index>(), any_observation()), 0..12)
    ) {
        let empty = CommuneReport::new("04813".parse().unwrap(), date);
        let report = picks.into_iter().fold(empty, |report, (pick, observation)| {
            report.observe(pick.get(standard.parts()).number().clone(), observation)
        });
        let text = serde_json::to_string(&report).unwrap();
        let back: CommuneReport = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(&back, &report);
        prop_assert_eq!(serde_json::to_string(&back).unwrap(), text);
    }

    #[test]
    fn observations_come_back(observation in any_observation()) {
        // A negative zero prints without its sign; the number is the same.
        let text = serde_json::to_string(&observation).unwrap();
        prop_assert_eq!(serde_json::from_str::<Observation>(&text).unwrap(), observation);
        prop_assert_eq!(observation.to_string().parse::<Observation>().unwrap(), observation);
    }

    #[test]
    fn results_of_communes_come_back(result in any_commune_result()) {
        there_and_back::<CommuneResult>(&result);
    }

    #[test]
    fn tiers_and_censuses_come_back(
        scheme in any_scheme(), universe in any_universe(), met in any_met(), census in any_census()
    ) {
        there_and_back::<TierScheme>(&scheme);
        there_and_back::<Universe>(&universe);
        universe.left_out().iter().for_each(there_and_back::<LeftOut>);
        there_and_back::<CriteriaMet>(&met);
        there_and_back::<TierOutcome>(&scheme.outcome(met).unwrap());
        there_and_back::<Census>(&census);
    }

    #[test]
    fn works_come_back(register in any_register()) {
        there_and_back::<WorksRegister>(&register);
    }

    #[test]
    fn parts_of_works_come_back(
        road in any_road(), section in any_section(), model in any_model(),
        participant in any_participant(), link in any_link(), contract in any_contract(),
        judgement in any_judgement(), hamlet in any_hamlet()
    ) {
        there_and_back::<GreenRoad>(&road);
        there_and_back::<RoadSection>(&section);
        there_and_back::<ValueChainModel>(&model);
        there_and_back::<Participant>(&participant);
        there_and_back::<ChainLink>(&link);
        there_and_back::<Contract>(&contract);
        there_and_back::<EffectJudgement>(&judgement);
        there_and_back::<ExemplaryHamlet>(&hamlet);
    }

    #[test]
    fn states_come_back(
        state in any_state(), done in any_task_done(), submission in any_submission(),
        reporter in any_reporter(), figure in any_reported_figure(), published in any_published(),
        at in any_published_figure(), share in any_trained_figure(), trained in any_trained(), debt in any_debt()
    ) {
        there_and_back::<State>(&state);
        there_and_back::<TaskDone>(&done);
        there_and_back::<Submission>(&submission);
        there_and_back::<Reporter>(&reporter);
        there_and_back::<ReportedFigure>(&figure);
        there_and_back::<Published>(&published);
        there_and_back::<PublishedFigure>(&at);
        there_and_back::<TrainedFigure>(&share);
        there_and_back::<TrainedOfficials>(&trained);
        there_and_back::<ConstructionDebt>(&debt);
    }

    #[test]
    fn published_tables_come_back(
        census in any_published_census(), tier in any_published_tier(), mean in any_qualified()
    ) {
        there_and_back::<PublishedCensus>(&census);
        there_and_back::<PublishedTier>(&tier);
        both::<Qualified>([mean]);
    }

    #[test]
    fn plans_come_back(plan in any_plan()) {
        there_and_back::<Plan>(&plan);
    }

    #[test]
    fn parts_of_plans_come_back(
        column in any_column(), row in any_quota_row(), objective in any_objective(), task in any_task(),
        target in any_target(), measure in any_measure(), text in any_text(), note in any_label()
    ) {
        there_and_back::<QuotaColumn>(&column);
        there_and_back::<QuotaRow>(&row);
        there_and_back::<Objective>(&objective);
        there_and_back::<Task>(&task);
        there_and_back::<ObjectiveTarget>(&target);
        there_and_back::<Measure>(&measure);
        there_and_back::<Declared<String>>(&Declared::new(text.clone(), String::new()));
        there_and_back::<Oddity>(&Oddity { place: text.clone(), printed: text, note });
    }

    #[test]
    fn duties_and_directives_come_back(
        directive in any_directive(), group in any_group_directive(), recurrence in any_recurrence(),
        bearer in any_bearer(), duty in any_duty(), due in any_due_date(), period in any_reporting_period(),
        agency in any_agency()
    ) {
        there_and_back::<Directive>(&directive);
        there_and_back::<GroupDirective>(&group);
        there_and_back::<Recurrence>(&recurrence);
        there_and_back::<DutyBearer>(&bearer);
        there_and_back::<Duty>(&duty);
        there_and_back::<DueDate>(&due);
        there_and_back::<DueItem>(&due.item);
        there_and_back::<Agency>(&agency);
        both::<ReportingPeriod>([period]);
    }

    #[test]
    fn histories_come_back(
        standing in any_standing(), entry in any_entry(), day in any_event_day(),
        event in any_event(), recognition in any_recognition(), class in any_class(),
        appraisal in any_appraisal(), vote in any_vote()
    ) {
        there_and_back::<Standing>(&standing);
        there_and_back::<StandingEntry>(&entry);
        there_and_back::<EventDay>(&day);
        there_and_back::<StandingEvent>(&event);
        there_and_back::<Recognition>(&recognition);
        there_and_back::<RecognitionClass>(&class);
        there_and_back::<Appraisal>(&appraisal);
        there_and_back::<Vote>(&vote);
    }

    #[test]
    fn regulations_come_back(
        regulation in any_regulation(), condition in any_condition(),
        others in any_other_communes(), rule in any_revocation_rule()
    ) {
        there_and_back::<Regulation>(&regulation);
        there_and_back::<Condition>(&condition);
        there_and_back::<OtherCommunes>(&others);
        there_and_back::<RevocationRule>(&rule);
    }

    #[test]
    fn places_come_back(
        number in 0_u32..=99_999, name in any_text(), alias in any_text(), period in any_period(),
        kind in select(UnitKind::ALL), district_kind in select(DistrictKind::ALL)
    ) {
        let district = DistrictCode::new(150).unwrap();
        let province = ProvinceCode::new(17).unwrap();
        let unit = place::Unit::new(CommuneCode::new(number).unwrap(), name.clone(), kind, district, period);
        there_and_back::<place::Unit>(&unit);
        let directly = place::Unit::new(unit.code(), name.clone(), kind, province, period);
        there_and_back::<place::Unit>(&directly);
        there_and_back::<place::Unit>(&unit.with_alias(alias));
        there_and_back::<District>(&District::new(district, name, district_kind, province, period));
    }

    #[test]
    fn reports_of_checks_come_back(plan in any_plan(), most in 0_usize..20) {
        let report = Checker::built_in().keep_at_most(most).check(&Dossier::new().plan(&plan));
        there_and_back::<CheckReport>(&report);
        there_and_back::<Versions>(report.versions());
        for finding in report.findings() {
            there_and_back::<Finding>(finding);
        }
        for skipped in report.skipped() {
            there_and_back::<Skipped>(skipped);
            there_and_back::<SkipReason>(&skipped.reason);
        }
        for rule in report.rules() {
            there_and_back::<RuleCount>(rule);
        }
    }

    #[test]
    fn facts_come_back(value in any_fact()) {
        there_and_back::<FactValue>(&value);
    }

    #[test]
    fn rule_codes_and_paths_come_back(
        code in "[A-Z][A-Z0-9]{0,4}-[0-9]{1,5}", segments in proptest::collection::vec(any_text(), 0..4)
    ) {
        let code: RuleCode = code.parse().unwrap();
        both::<RuleCode>([code.clone()]);
        for setting in RuleSetting::ALL {
            let profile = Profile::new(segments.concat()).rule(code.clone(), setting);
            there_and_back::<Profile>(&profile);
            there_and_back::<Profile>(&profile.group(RuleGroup::Law, setting));
        }
        both::<Path>([segments.into_iter().fold(Path::root(), Path::join)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..crate::common::laws() })]

    #[test]
    fn advice_comes_back(
        case in any_case(2, 8, 5), cost in any_cost(), text in "[!-~à-ỹ]{1,9}", citation in any_citation()
    ) {
        both([text.parse::<ProjectCode>().unwrap()]);
        there_and_back::<Cost>(&cost);
        there_and_back::<PriceList>(&case.prices);
        case.prices.projects.iter().for_each(there_and_back::<Project>);
        let completions = case.prices.projects.iter().flat_map(|one| &one.completes);
        completions.for_each(there_and_back::<Completion>);
        case.prices.indicators.iter().for_each(there_and_back::<IndicatorCost>);
        there_and_back::<Terms>(&case.terms);
        case.terms.window.iter().for_each(there_and_back::<WorkWindow>);
        case.ask(|advisor| {
            for commune in case.communes() {
                let target = Target::Standard;
                there_and_back::<Target>(&target);
                let answer = advisor.cheapest(commune, &target).unwrap();
                there_and_back::<Proof>(&answer.proof);
                for step in answer.way.iter().flat_map(|way| &way.steps) {
                    there_and_back::<Step>(step);
                    there_and_back::<StepKey>(&step.key);
                    step.reasons.iter().for_each(there_and_back::<StepReason>);
                    step.criteria.iter().for_each(there_and_back::<CommuneCriterion>);
                }
            }
        });
        for scope in [
            CitationScope::Several,
            CitationScope::Group(CommuneGroup::Rest),
            CitationScope::Criteria(vec![CriterionNumber::new(2).unwrap()]),
        ] {
            there_and_back::<CitationScope>(&scope);
            there_and_back::<PlanCitation>(&PlanCitation::new(citation.clone(), text.clone(), scope));
        }
    }
}

#[test]
fn targets_and_proofs_come_back() {
    let scheme = TierScheme::national();
    for target in [
        Target::Criteria(9),
        Target::Gain(2),
        Target::NextTier(scheme),
    ] {
        there_and_back(&target);
    }
    let at_least = MillionDong::ZERO;
    for gap in [None, Some(at_least)] {
        there_and_back(&Proof::Bound { at_least, gap });
    }
    assert_eq!(
        serde_json::to_string(&Cost::UNKNOWN).unwrap(),
        r#""unknown""#
    );
    let range = Cost::between("1.50".parse().unwrap(), "2".parse().unwrap()).unwrap();
    let written = r#"{"at_least":"1.50","at_most":"2"}"#;
    assert_eq!(serde_json::to_string(&range).unwrap(), written);
    // A number keeps its digits; an upper bound alone begins at nothing.
    let read = |text| serde_json::from_str::<Cost>(text);
    assert_eq!(
        read("120.50").unwrap(),
        Cost::known("120.5".parse().unwrap())
    );
    assert_eq!(
        read(r#"{"at_most": 3}"#).unwrap().at_least(),
        MillionDong::ZERO
    );
    for text in [
        r#"{"at_least": 3, "at_most": 2}"#,
        "{}",
        "-1",
        r#""free""#,
        "null",
    ] {
        assert!(read(text).is_err(), "{text}");
    }
    let twice = read(r#"{"at_least": 1, "at_least": 2}"#).unwrap_err();
    assert!(twice.to_string().contains("duplicate field `at_least`"));
}

/// A new type with a serde form must be added to this file: the names are read off the source.
#[test]
fn every_type_that_can_be_read_has_its_round_trip_here() {
    let here = include_str!("round_trips.rs");
    let mut names = BTreeSet::new();
    for (_, text) in crate::common::source::files() {
        let mut reads = false;
        for line in text.lines().map(str::trim) {
            reads |= line.contains("serde::Deserialize") && line.contains("derive(");
            for name in ["pub struct ", "pub enum "]
                .iter()
                .filter_map(|head| line.strip_prefix(head))
            {
                if std::mem::take(&mut reads) {
                    names.insert(crate::common::source::identifier(name).to_string());
                }
            }
            // Forms of their own, private to a module.
            if line.starts_with("struct ") || line.starts_with("pub(super) struct ") {
                reads = false;
            }
            for head in ["serde_as_text!(", "serde_as_decimal!(", "coded!("] {
                if let Some(name) = line.strip_prefix(head).filter(|rest| !rest.is_empty()) {
                    names.insert(crate::common::source::identifier(name).to_string());
                }
            }
        }
    }
    names.remove("");
    assert!(names.len() > 50, "{} names", names.len());
    let tried = |name: &&String| {
        [
            format!("<{name}>"),
            format!("<{name}<"),
            format!("::<place::{name}>"),
            format!("both({name}::"),
            format!("{name}::ALL"),
        ]
        .iter()
        .any(|use_of_it| here.contains(use_of_it.as_str()))
            || [format!("{name}::new("), format!("{name}::sole(")]
                .iter()
                .any(|made| here.contains(made.as_str()))
    };
    let untried: Vec<_> = names.iter().filter(|name| !tried(name)).collect();
    assert_eq!(untried, [""; 0], "no round trip for these types");
}

#[test]
fn an_overlay_and_a_report_of_the_tests_come_back() {
    there_and_back(&overlay(
        "17.1",
        Requirement::Measured(vec![percent_at_least("9.50"), percent_at_least("1")]),
    ));
    there_and_back(&part("clean"));
    there_and_back(&report_of([("4.2".parse().unwrap(), Observation::Met)]));
    assert_eq!(
        serde_json::to_string(&report_of([(
            "17.1/clean".parse().unwrap(),
            "1/2".parse().unwrap()
        )]))
        .unwrap(),
        r#"{"commune":"04813","date":"2018-12-31","observations":{"17.1/clean":"1/2"}}"#
    );
    assert_eq!(day(2018, 12, 31).to_string(), "2018-12-31");
}
