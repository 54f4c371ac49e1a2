//! What the rules of the catalogue use: `use crate::rules::prelude::*;`.

pub(super) use alloc::format;
pub(super) use alloc::string::{String, ToString};
pub(super) use alloc::vec;
pub(super) use alloc::vec::Vec;
pub(super) use core::cmp::Reverse;
pub(super) use core::num::NonZeroU32;

pub(super) use chrono::{Datelike, Months, NaiveDate};

pub(super) use super::{
    about, basis, criteria_paths, earlier, examples, gazetteer_paths, guards, histories,
    listed_works, overlays, plan_paths, published_paths, report_paths, state_paths, units,
};
pub(super) use crate::assessment::{
    Answer, Assessment, CommuneReport, CommuneResult, CountingPolicy, Observation, ReportError,
    Verdict,
};
pub(super) use crate::calendar::{Dated, Period, ProgrammeYear, Quarter, date, period_text};
pub(super) use crate::criteria::{
    AxisPoint, Cell, Comparator, CriterionNumber, Dimension, Indicator, IndicatorNumber,
    MeasurementUnit, OpenReason, Overlay, OverlayEntry, PartNumber, Requirement, Standard,
    StandardPart,
};
pub(super) use crate::law::{Citation, DocumentNumber, Matter};
pub(super) use crate::place::{
    CommuneCode, District, DistrictCode, Fate, Gazetteer, Level, Locality, LookupError, PlaceCode,
    ProvinceCode, Unit, UnitError, UnitKind,
};
pub(super) use crate::plan::{
    DutyBearer, Measure, NoTotal, Objective, ObjectiveTarget, Plan, TaskCell, TierFault,
};
pub(super) use crate::progress::{
    DueStatus, DutyProgress, FigureColumn, Progress, Published, PublishedFigure, PublishedTier,
    RecognitionBalance, RecognitionFlows, ReportedFigure, Reporter, RolledPlace, RolledUp, State,
    StateReading, TaskDone, TrainedFigure,
};
pub(super) use crate::quantity::{
    Decimal, Interval, Kilometres, Percent, PercentagePoints, Printed, Qualified, Qualifier, Ratio,
    Rounding, sum,
};
pub(super) use crate::recognition::catalog::DECISION_372;
pub(super) use crate::recognition::{
    Condition, CriteriaLost, CriterionNames, RecognisedOn, Recognition, RecognitionClass,
    RecognitionLadder, Regulation, Standing, StandingEvent,
};
pub(super) use crate::rules::cells::documents::{self, Named};
pub(super) use crate::rules::fact::facts;
pub(super) use crate::rules::reading::Regulations;
pub(super) use crate::rules::{
    Checked, Dossier, DossierReading, Example, FactValue, Findings, Input, Path, Rule, SkipReason,
};
pub(super) use crate::sorted::{SortedMap, SortedSet, sort, sort_by_key};
pub(super) use crate::text::{Label, Lang, date_text, fold};
pub(super) use crate::works::{Contract, GreenRoad, ParticipantRole, PlantedSides};
