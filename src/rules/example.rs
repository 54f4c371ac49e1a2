//! Examples of rules.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Dossier;
use super::input::for_inputs;
use crate::assessment::CommuneReport;
use crate::criteria::{CriteriaSet, Overlay, Standard};
use crate::place::Gazetteer;
use crate::plan::{AgencyCatalog, Plan};
use crate::progress::{RecognitionBalance, State};

/// Writes what an example holds, how each input is put into it, and the example as rules read it.
macro_rules! write_example {
    ($(
        #[doc = $put:literal]
        $name:ident: $owned:ty => $type:ty = $borrow:expr;
        $read:ident, $input:ident, $what:literal, $vi:literal, $en:literal;
    )*) => {
        /// A small dossier that owns what is in it.
        #[derive(Debug, Clone, Default)]
        pub struct Example {
            $($name: Option<$owned>,)*
            earlier: Option<Box<Self>>,
        }

        impl Example {
            $(
                #[doc = $put]
                #[must_use]
                pub fn $name(self, $name: $owned) -> Self {
                    Self {
                        $name: Some($name),
                        ..self
                    }
                }
            )*

            /// The example as rules read it.
            #[must_use]
            pub fn dossier<'a>(&'a self) -> Dossier<'a> {
                let dossier = Dossier::new();
                $(
                    let dossier = match &self.$name {
                        Some($name) => {
                            let borrowed: fn(&'a $owned) -> $type = $borrow;
                            dossier.$name(borrowed($name))
                        }
                        None => dossier,
                    };
                )*
                match &self.earlier {
                    Some(earlier) => dossier.earlier(&earlier.dossier()),
                    None => dossier,
                }
            }
        }
    };
}

for_inputs!(write_example);

impl Example {
    /// An example with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An example of a plan.
    #[must_use]
    pub fn of(plan: Plan) -> Self {
        Self::new().plan(plan)
    }

    /// Sets the earlier example to compare with.
    #[must_use]
    pub fn earlier(self, earlier: Self) -> Self {
        Self {
            earlier: Some(Box::new(earlier)),
            ..self
        }
    }
}
