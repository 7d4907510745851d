//! The four countries of the border, and "elsewhere".

use serde::{Deserialize, Serialize};
use specta::Type;

/// A country of residence or of delivery, written as its ISO 3166-1 alpha-2 code.
///
/// `Other` (`ZZ`) is everywhere beyond the four countries the border programmes report on.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
pub enum Country {
    /// France.
    #[serde(rename = "FR")]
    France,
    /// Belgium.
    #[serde(rename = "BE")]
    Belgium,
    /// Luxembourg.
    #[serde(rename = "LU")]
    Luxembourg,
    /// Germany.
    #[serde(rename = "DE")]
    Germany,
    /// Anywhere else.
    #[serde(rename = "ZZ")]
    Other,
}

impl Country {
    /// Every country, in the order reports print them.
    pub const ALL: [Self; 5] = [
        Self::France,
        Self::Belgium,
        Self::Luxembourg,
        Self::Germany,
        Self::Other,
    ];

    /// The two-letter code: `FR`, `BE`, `LU`, `DE` or `ZZ`.
    pub fn code(self) -> &'static str {
        match self {
            Self::France => "FR",
            Self::Belgium => "BE",
            Self::Luxembourg => "LU",
            Self::Germany => "DE",
            Self::Other => "ZZ",
        }
    }

    /// The country of a two-letter code, in either case.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|country| country.code().eq_ignore_ascii_case(code.trim()))
    }
}
