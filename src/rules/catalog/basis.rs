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
    "mục tiêu về mức sàn của kế hoạch (kế hoạch 18/KH-UBND: mục I.2)",
    "the plan's objective for the floor (plan 18/KH-UBND: section I.2)",
);

pub(super) const RECOGNITION_OBJECTIVE: Texts = (
    "mục tiêu công nhận của kế hoạch (kế hoạch 18/KH-UBND: mục I.1)",
    "the plan's objective of recognition (plan 18/KH-UBND: section I.1)",
);

pub(super) const MODELS_OBJECTIVE: Texts = (
    "mục tiêu về mô hình của kế hoạch (kế hoạch 18/KH-UBND: mục I.4)",
    "the plan's objective for models (plan 18/KH-UBND: section I.4)",
);

pub(super) const ROADS_OBJECTIVE: Texts = (
    "mục tiêu về đường của kế hoạch (kế hoạch 18/KH-UBND: mục I.5)",
    "the plan's objective for green roads (plan 18/KH-UBND: section I.5)",
);

pub(super) const TRAINING_OBJECTIVE: Texts = (
    "mục tiêu đào tạo của kế hoạch (kế hoạch 18/KH-UBND: mục II.3)",
    "the plan's objective for training (plan 18/KH-UBND: section II.3)",
);

pub(super) const TASKS: Texts = (
    "biểu phân công nhiệm vụ của kế hoạch",
    "the plan's table of tasks",
);

pub(super) const SET_PERIOD: Texts = (
    "thời kỳ của bộ tiêu chí (Quyết định 1980/QĐ-TTg: 2016-2020)",
    "the period of the criteria set (Decision 1980/QĐ-TTg: 2016-2020)",
);

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
    "Quyết định 1980/QĐ-TTg (tiêu chí của xã); danh mục đơn vị hành chính vào ngày đó",
    "Decision 1980/QĐ-TTg (criteria are those of communes); the units in force on the day",
);

pub(super) const WORKS_REGISTER: Texts = (
    "sổ theo dõi công trình; mục tiêu của kế hoạch (kế hoạch 18/KH-UBND: mục I.4, I.5)",
    "the register of works; the plan's objectives (plan 18/KH-UBND: sections I.4, I.5)",
);

pub(super) const RECOGNITION_CONDITIONS: Texts = (
    "điều kiện công nhận xã (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    "the conditions for recognising a commune (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
);

pub(super) const REGISTRATION_CONDITION: Texts = (
    "điều kiện đăng ký (2540/QĐ-TTg)",
    "the condition of registration (2540/QĐ-TTg)",
);

pub(super) const DECISIONS: Texts = (
    "công nhận và thu hồi bằng quyết định (372/QĐ-TTg, 2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    "recognition and revocation are decisions (372/QĐ-TTg, 2540/QĐ-TTg, 18/2022/QĐ-TTg)",
);

pub(super) const DECISIONS_SINCE_2016: Texts = (
    "công nhận và thu hồi bằng quyết định (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
    "recognition and revocation are decisions (2540/QĐ-TTg, 18/2022/QĐ-TTg)",
);

pub(super) const OWN_BOUND: Texts = (
    "không phải quy định: ngưỡng do thư viện chọn",
    "no law: a bound of the crate's own choice",
);
