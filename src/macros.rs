//! Macros that several modules share.

/// Gives a type the serde form of its text: written by `Display`, read by `FromStr`.
macro_rules! serde_as_text {
    ($type:ty, $expecting:expr) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct TextVisitor;

                impl serde::de::Visitor<'_> for TextVisitor {
                    type Value = $type;

                    fn expecting(
                        &self,
                        formatter: &mut core::fmt::Formatter<'_>,
                    ) -> core::fmt::Result {
                        formatter.write_str($expecting)
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(TextVisitor)
            }
        }
    };
}

/// Gives a type the JSON schema of its serde form, under a name, where that form is written by hand.
macro_rules! schema_by_hand {
    ($type:ty, $name:expr, $($json:tt)+) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> alloc::borrow::Cow<'static, str> {
                $name.into()
            }

            fn schema_id() -> alloc::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($type)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ $($json)+ })
            }
        }
    };
}

/// Gives a checked newtype over a decimal the serde form of that decimal.
macro_rules! serde_as_decimal {
    ($type:ident) => {
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::quantity::decimal_form::serialize(&self.get(), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = crate::quantity::decimal_form::deserialize(deserializer)?;
                Self::new(value).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A text in the language asked for: two format strings, first in Vietnamese, then in English, over the
/// same arguments, which both must use.
macro_rules! bilingual {
    ($lang:expr, $vi:literal, $en:literal $(, $argument:expr)* $(,)?) => {
        $crate::text::in_language(
            $lang,
            format_args!($vi $(, $argument)*),
            format_args!($en $(, $argument)*),
        )
    };
}

/// Makes a type with a method `text` an error whose `Display` speaks English.
macro_rules! error_in_words {
    ($type:ty) => {
        impl core::fmt::Display for $type {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(&self.text($crate::text::Lang::En))
            }
        }

        impl core::error::Error for $type {}
    };
}
