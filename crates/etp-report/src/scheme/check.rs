//! What must hold between the cells of a form: sums and limits, written as one would say them.

use serde::{Deserialize, Serialize};
use std::fmt;

/// How the two sides stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same number.
    Equal,
    /// The left is at most the right.
    AtMost,
}

/// `1.2 + 1.3 + 1.4 + 1.x = 1.1` or `2.6bis <= 2.6`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Check {
    /// The cells summed on the left.
    pub left: Vec<String>,
    /// How they stand.
    pub relation: Relation,
    /// The cells summed on the right.
    pub right: Vec<String>,
}

impl Check {
    /// Every cell it names.
    pub fn cells(&self) -> impl Iterator<Item = &String> {
        self.left.iter().chain(&self.right)
    }
}

impl TryFrom<String> for Check {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (relation, mark) = if text.contains("<=") {
            (Relation::AtMost, "<=")
        } else {
            (Relation::Equal, "=")
        };
        let (left, right) = text.split_once(mark).ok_or_else(|| text.clone())?;
        let sum = |side: &str| -> Vec<String> {
            side.split('+').map(|cell| cell.trim().to_owned()).collect()
        };
        let check = Self {
            left: sum(left),
            relation,
            right: sum(right),
        };
        let whole = check
            .cells()
            .all(|cell| !cell.is_empty() && !cell.contains([' ', '=', '<']));
        whole.then_some(check).ok_or(text)
    }
}

impl From<Check> for String {
    fn from(check: Check) -> Self {
        check.to_string()
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.relation {
            Relation::Equal => "=",
            Relation::AtMost => "<=",
        };
        write!(
            f,
            "{} {mark} {}",
            self.left.join(" + "),
            self.right.join(" + ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_read_and_written_alike() {
        for text in ["1.2 + 1.3 + 1.4 + 1.x = 1.1", "2.6bis <= 2.6"] {
            assert_eq!(Check::try_from(text.to_owned()).unwrap().to_string(), text);
        }
        for text in ["", "1.1", "= 1.1", "1.1 + = 2", "1.1 = 2 = 3"] {
            assert!(Check::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
