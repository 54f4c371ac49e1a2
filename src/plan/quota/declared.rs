//! Figures that a document prints and that also follow from its other figures.

/// A figure that a document declares, beside the one that its cells give.
///
/// Both are kept; neither is taken for the right one.
///
/// ```
/// use nongthonmoi::plan::Declared;
///
/// let models = Declared::new(27, 22);
/// assert!(!models.agrees());
/// assert_eq!((*models.declared(), *models.computed()), (27, 22));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declared<T> {
    declared: T,
    computed: T,
}

impl<T: PartialEq> Declared<T> {
    /// A declared figure and the one that was worked out.
    #[must_use]
    pub const fn new(declared: T, computed: T) -> Self {
        Self { declared, computed }
    }

    /// What the document prints.
    #[must_use]
    pub const fn declared(&self) -> &T {
        &self.declared
    }

    /// What its cells give.
    #[must_use]
    pub const fn computed(&self) -> &T {
        &self.computed
    }

    /// Whether both are the same.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.declared == self.computed
    }
}
