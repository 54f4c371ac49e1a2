//! The agencies that the plan 18/KH-UBND of Hòa Bình for 2018 names, and how it spells them.
//!
//! Source: annex 2 and sections III and VI of the plan. Abbreviations are written out before a
//! spelling is looked up, and case, commas and kinds of blanks do not matter.

use super::Agency;
use crate::text::Label;

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
    (Agency::COMMUNES, &["UBND các xã"]),
];
