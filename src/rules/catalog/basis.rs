//! What several rules go back to.

/// A text in Vietnamese and in English.
type Texts = (&'static str, &'static str);

pub(super) const SUM_OF_TERMS: Texts = (
    "số học: tổng bằng tổng các số hạng",
    "arithmetic: a total is the sum of its terms",
);

pub(super) const TABLE_ARITHMETIC: Texts = ("số học của bảng", "the arithmetic of the table");

pub(super) const MEAN_ARITHMETIC: Texts = ("số học của số bình quân", "the arithmetic of a mean");

pub(super) const QUOTA_FORM: Texts = (
    "hình thức của biểu giao chỉ tiêu",
    "the form of the quota table",
);

pub(super) const MEAN_OBJECTIVE: Texts = (
    "mục tiêu bình quân của kế hoạch và số học của các nhóm",
    "the plan's objective for the mean, and the arithmetic of its tiers",
);

pub(super) const FLOOR_OBJECTIVE: Texts = (
    "mục tiêu về mức sàn của kế hoạch",
    "the plan's objective for the floor",
);

pub(super) const RECOGNITION_OBJECTIVE: Texts = (
    "mục tiêu công nhận của kế hoạch",
    "the plan's objective of recognition",
);

pub(super) const MODELS_OBJECTIVE: Texts = (
    "mục tiêu về mô hình của kế hoạch",
    "the plan's objective for models",
);

pub(super) const ROADS_OBJECTIVE: Texts = (
    "mục tiêu về đường của kế hoạch",
    "the plan's objective for green roads",
);

pub(super) const TRAINING_OBJECTIVE: Texts = (
    "mục tiêu đào tạo của kế hoạch",
    "the plan's objective for training",
);

pub(super) const TASKS: Texts = (
    "biểu phân công nhiệm vụ của kế hoạch",
    "the plan's table of tasks",
);

pub(super) const SET_PERIOD: Texts = ("thời kỳ của bộ tiêu chí", "the period of the criteria set");

pub(super) const UNITS_ON_PLAN_DAY: Texts = (
    "danh mục đơn vị hành chính vào ngày ban hành kế hoạch",
    "the units in force on the day of the plan",
);

pub(super) const UNITS_ON_DAY: Texts = (
    "danh mục đơn vị hành chính vào ngày đó",
    "the units in force on the day",
);

pub(super) const UNITS_AFTER_MERGER: Texts = (
    "danh mục đơn vị hành chính sau sắp xếp",
    "the units in force after the merger",
);

pub(super) const UNITS_AND_RESOLUTION: Texts = (
    "danh mục đơn vị hành chính vào ngày đó; nghị quyết sắp xếp đơn vị hành chính",
    "the units in force on the day; the resolution on the units",
);

pub(super) const COMMUNES_ON_DAY: Texts = (
    "bộ tiêu chí quốc gia (tiêu chí của xã); danh mục đơn vị hành chính vào ngày đó",
    "the national set (criteria are those of communes); the units in force on the day",
);

pub(super) const WORKS_REGISTER: Texts = (
    "sổ theo dõi công trình; mục tiêu của kế hoạch",
    "the register of works; the plan's objectives",
);

pub(super) const RECOGNITION_CONDITIONS: Texts = (
    "điều kiện công nhận xã trong quy định có hiệu lực",
    "the conditions for recognising a commune in the regulation in force",
);

pub(super) const REGISTRATION_CONDITION: Texts = (
    "điều kiện đăng ký trong quy định có hiệu lực",
    "the condition of registration in the regulation in force",
);

pub(super) const DECISIONS: Texts = (
    "công nhận và thu hồi bằng quyết định theo quy định có hiệu lực",
    "recognition and revocation are decisions under the regulation in force",
);

pub(super) const OWN_BOUND: Texts = (
    "không phải quy định: ngưỡng do thư viện chọn",
    "no law: a bound of the crate's own choice",
);
