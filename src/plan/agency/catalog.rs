//! Agencies by their spellings.
//!
//! Source of the built-in ones of 2018: annex 2 and sections III and VI of the plan 18/KH-UBND of Hòa
//! Bình for 2018. Those of 2025, when departments were merged, are general knowledge, without a source;
//! so is their first day. Abbreviations are written out before a spelling is looked up, and case, commas
//! and kinds of blanks do not matter.

use alloc::collections::BTreeMap;
use alloc::collections::btree_map::Entry;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::{Agency, write_out};
use crate::calendar::date;
use crate::text::{Label, fold, fold_bare};

/// The agencies that cells of a plan are read with (danh mục cơ quan).
///
/// ```
/// use nongthonmoi::plan::{Agency, AgencyCatalog};
/// use nongthonmoi::text::Label;
///
/// const ETHNIC_AFFAIRS: Agency =
///     Agency::new("ethnic-affairs", Label::new("Ban Dân tộc", "Committee for Ethnic Affairs"));
/// let catalog = AgencyCatalog::built_in().with(ETHNIC_AFFAIRS, &["Ban Dân tộc tỉnh"]);
/// let mentions = catalog.read("Sở NN&PTNT, Ban Dân tộc tỉnh");
/// assert_eq!(mentions[0].agency, Some(Agency::AGRICULTURE));
/// assert_eq!(mentions[1].agency, Some(ETHNIC_AFFAIRS));
/// ```
// INVARIANT: the numbers in `spelled` and `bare` are positions in `agencies`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgencyCatalog {
    agencies: Vec<Agency>,
    spelled: BTreeMap<String, usize>,
    /// Without diacritics; none where several agencies have the spelling.
    bare: BTreeMap<String, Option<usize>>,
    most_words: usize,
}

impl AgencyCatalog {
    /// A catalogue without agencies.
    #[must_use]
    pub const fn empty() -> Self {
        Self {
            agencies: Vec::new(),
            spelled: BTreeMap::new(),
            bare: BTreeMap::new(),
            most_words: 0,
        }
    }

    /// The agencies that the plan of Hòa Bình for 2018 names; see [`AgencyCatalog::in_force`] for those
    /// of another day.
    #[must_use]
    pub fn built_in() -> Self {
        ROWS.iter()
            .fold(Self::empty(), |catalog, (agency, spellings)| {
                catalog.with(agency.clone(), spellings)
            })
    }

    /// The agencies of a province on a day: those that the plan of Hòa Bình for 2018 names, or from
    /// 01/03/2025 on those that came of the merger of departments.
    ///
    /// ```
    /// use nongthonmoi::calendar::NaiveDate;
    /// use nongthonmoi::plan::{Agency, AgencyCatalog};
    ///
    /// let year = |year| NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
    /// let lead = |date, cell: &str| AgencyCatalog::in_force(date).read(cell)[0].agency.clone();
    /// assert_eq!(lead(year(2018), "Sở NN&PTNT"), Some(Agency::AGRICULTURE));
    /// assert_eq!(lead(year(2018), "Sở NN&MT"), None);
    /// let merged = Some(Agency::AGRICULTURE_AND_ENVIRONMENT);
    /// assert_eq!(lead(year(2026), "Sở Nông nghiệp và Môi trường"), merged);
    /// assert_eq!(lead(year(2026), "VPĐP NTM tỉnh"), Some(Agency::COORDINATION_OFFICE));
    /// ```
    #[must_use]
    pub fn in_force(as_of: NaiveDate) -> Self {
        if as_of < MERGED {
            return Self::built_in();
        }
        let lasting = ROWS
            .iter()
            .filter(|(agency, _)| !DISSOLVED.contains(agency));
        lasting
            .chain(ROWS_OF_2025)
            .fold(Self::empty(), |catalog, (agency, spellings)| {
                catalog.with(agency.clone(), spellings)
            })
    }

    /// The catalogue with another agency, which is found by its Vietnamese name in full and by the
    /// spellings. Abbreviations that [`write_out`] knows need no spelling of their own. A spelling
    /// that another agency had goes over to the new one.
    #[must_use]
    pub fn with(mut self, agency: Agency, spellings: &[&str]) -> Self {
        let position = self.agencies.len();
        for spelling in core::iter::once(agency.name().vi()).chain(spellings.iter().copied()) {
            let full = write_out(spelling);
            let key = fold(&full);
            if key.is_empty() {
                continue;
            }
            self.most_words = self.most_words.max(key.split(' ').count());
            let former = self.spelled.insert(key, position);
            match self.bare.entry(fold_bare(&full)) {
                Entry::Vacant(entry) => {
                    entry.insert(Some(position));
                }
                Entry::Occupied(mut entry) => {
                    let of_former = former.is_some() && *entry.get() == former;
                    let same = *entry.get() == Some(position) || of_former;
                    entry.insert(same.then_some(position));
                }
            }
        }
        self.agencies.push(agency);
        self
    }

    /// The agencies in the order in which they were added.
    #[must_use]
    pub fn agencies(&self) -> &[Agency] {
        &self.agencies
    }

    /// The agency that a text names, and whether it is spelled as the catalogue has it or only
    /// alike without diacritics.
    pub(super) fn find(&self, text: &str) -> Option<(&Agency, bool)> {
        let full = write_out(text);
        let spelled = self.spelled.get(&fold(&full)).copied();
        let found = spelled.or_else(|| self.bare.get(&fold_bare(&full)).copied().flatten());
        Some((self.agencies.get(found?)?, spelled.is_some()))
    }

    /// The number of words of the longest spelling.
    pub(super) const fn most_words(&self) -> usize {
        self.most_words
    }
}

/// The built-in agencies.
impl Default for AgencyCatalog {
    fn default() -> Self {
        Self::built_in()
    }
}

#[rustfmt::skip]
impl Agency {
    /// Sở Nội vụ.
    pub const HOME_AFFAIRS: Self = Self::new("home-affairs", Label::new("Sở Nội vụ", "Department of Home Affairs"));
    /// Sở Nông nghiệp và Phát triển nông thôn, the standing agency of the programme.
    pub const AGRICULTURE: Self = Self::new("agriculture", Label::new("Sở Nông nghiệp và Phát triển nông thôn", "Department of Agriculture and Rural Development"));
    /// Sở Kế hoạch và Đầu tư.
    pub const PLANNING: Self = Self::new("planning", Label::new("Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"));
    /// Sở Tài chính.
    pub const FINANCE: Self = Self::new("finance", Label::new("Sở Tài chính", "Department of Finance"));
    /// Sở Xây dựng.
    pub const CONSTRUCTION: Self = Self::new("construction", Label::new("Sở Xây dựng", "Department of Construction"));
    /// Sở Văn hóa, Thể thao và Du lịch.
    pub const CULTURE: Self = Self::new("culture", Label::new("Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism"));
    /// Sở Giáo dục và Đào tạo.
    pub const EDUCATION: Self = Self::new("education", Label::new("Sở Giáo dục và Đào tạo", "Department of Education and Training"));
    /// Sở Y tế.
    pub const HEALTH: Self = Self::new("health", Label::new("Sở Y tế", "Department of Health"));
    /// Sở Giao thông vận tải.
    pub const TRANSPORT: Self = Self::new("transport", Label::new("Sở Giao thông vận tải", "Department of Transport"));
    /// Sở Nông nghiệp và Môi trường, since 2025.
    pub const AGRICULTURE_AND_ENVIRONMENT: Self = Self::new("agriculture-environment", Label::new("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"));
    /// Sở Khoa học và Công nghệ, since 2025 also for information and communications.
    pub const SCIENCE: Self = Self::new("science", Label::new("Sở Khoa học và Công nghệ", "Department of Science and Technology"));
    /// Sở Dân tộc và Tôn giáo, since 2025.
    pub const ETHNIC_AND_RELIGIOUS_AFFAIRS: Self = Self::new("ethnic-religious-affairs", Label::new("Sở Dân tộc và Tôn giáo", "Department of Ethnic and Religious Affairs"));
    /// Kho bạc Nhà nước tỉnh.
    pub const TREASURY: Self = Self::new("treasury", Label::new("Kho bạc Nhà nước tỉnh", "State Treasury of the province"));
    /// Văn phòng Điều phối nông thôn mới tỉnh.
    pub const COORDINATION_OFFICE: Self = Self::new("coordination-office", Label::new("Văn phòng Điều phối nông thôn mới tỉnh", "Coordination Office for New Rural Development of the province"));
    /// Ủy ban nhân dân tỉnh.
    pub const PROVINCE: Self = Self::new("province", Label::new("Ủy ban nhân dân tỉnh", "People's Committee of the province"));
    /// Chủ tịch Ủy ban nhân dân tỉnh.
    pub const PROVINCE_CHAIR: Self = Self::new("province-chair", Label::new("Chủ tịch Ủy ban nhân dân tỉnh", "Chair of the People's Committee of the province"));
    /// Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh.
    pub const STEERING_COMMITTEE: Self = Self::new("steering-committee", Label::new("Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh", "Steering Committee for the National Target Programmes of the province"));
    /// Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh.
    pub const STEERING_HEAD: Self = Self::new("steering-head", Label::new("Trưởng Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh", "Head of the Steering Committee for the National Target Programmes of the province"));
    /// Ban Chỉ đạo Quốc gia.
    pub const NATIONAL_STEERING: Self = Self::new("national-steering", Label::new("Ban Chỉ đạo Quốc gia", "National Steering Committee"));
    /// Các sở, ban, ngành.
    pub const DEPARTMENTS: Self = Self::group("departments", Label::new("các sở, ban, ngành", "departments and branches of the province"));
    /// Các sở, ban, ngành, đơn vị liên quan; which ones, a plan does not say.
    pub const RELATED: Self = Self::group("related", Label::new("các sở, ban, ngành, đơn vị liên quan", "related departments, branches and units"));
    /// Các sở, ban, ngành, đơn vị được giao phụ trách tiêu chí nông thôn mới.
    pub const CRITERIA_HOLDERS: Self = Self::group("criteria-holders", Label::new("các sở, ban, ngành, đơn vị được giao phụ trách tiêu chí nông thôn mới", "departments, branches and units that answer for criteria"));
    /// Các sở, ban, ngành, đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh.
    pub const STEERING_MEMBERS: Self = Self::group("steering-members", Label::new("các sở, ban, ngành, đơn vị thành viên Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh", "departments, branches and units in the Steering Committee of the province"));
    /// Các huyện, thành phố, by their people's committees and steering committees.
    pub const DISTRICTS: Self = Self::group("districts", Label::new("các huyện, thành phố", "districts and cities"));
    /// Các xã.
    pub const COMMUNES: Self = Self::group("communes", Label::new("các xã", "communes"));
}

/// The first day of the merged departments.
const MERGED: NaiveDate = date(2025, 3, 1);

/// The departments that went up in others: agriculture in [`Agency::AGRICULTURE_AND_ENVIRONMENT`],
/// planning in [`Agency::FINANCE`], transport in [`Agency::CONSTRUCTION`].
const DISSOLVED: [Agency; 3] = [Agency::AGRICULTURE, Agency::PLANNING, Agency::TRANSPORT];

/// The agencies that are named since the departments were merged, beside those that went on.
#[rustfmt::skip]
const ROWS_OF_2025: &[(Agency, &[&str])] = &[
    (Agency::AGRICULTURE_AND_ENVIRONMENT, &[]),
    (Agency::SCIENCE, &[]),
    (Agency::ETHNIC_AND_RELIGIOUS_AFFAIRS, &[]),
];

/// The agencies, with their spellings beside the name in full.
#[rustfmt::skip]
pub(super) const ROWS: &[(Agency, &[&str])] = &[
    (Agency::HOME_AFFAIRS, &[]),
    (Agency::AGRICULTURE, &[]),
    (Agency::PLANNING, &[]),
    (Agency::FINANCE, &[]),
    (Agency::CONSTRUCTION, &[]),
    (Agency::CULTURE, &[]),
    (Agency::EDUCATION, &[]),
    (Agency::HEALTH, &[]),
    (Agency::TRANSPORT, &[]),
    (Agency::TREASURY, &["Kho bạc Nhà nước"]),
    (Agency::COORDINATION_OFFICE, &["Văn phòng Điều phối nông thôn mới", "Văn phòng Điều phối Chương trình nông thôn tỉnh"]),
    (Agency::PROVINCE, &[]),
    (Agency::PROVINCE_CHAIR, &[]),
    (Agency::STEERING_COMMITTEE, &[]),
    (Agency::STEERING_HEAD, &[]),
    (Agency::NATIONAL_STEERING, &[]),
    (Agency::DEPARTMENTS, &["các sở, ngành"]),
    (Agency::RELATED, &["các sở, ban, ngành liên quan", "các sở, ngành liên quan", "các sở, ngành, đơn vị liên quan"]),
    (Agency::CRITERIA_HOLDERS, &["các sở, ban, ngành, các đơn vị được giao phụ trách tiêu chí nông thôn mới"]),
    (Agency::STEERING_MEMBERS, &[]),
    (Agency::DISTRICTS, &["UBND các huyện, thành phố", "UBND huyện, thành phố", "UBND, Ban Chỉ đạo các huyện, thành phố"]),
    (Agency::COMMUNES, &["UBND các xã", "UBND các xã, phường", "các xã, phường"]),
];
