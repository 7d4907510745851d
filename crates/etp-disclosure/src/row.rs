//! The rows of the published tables, what they count, and the codes they have on the wire.

use crate::{AgeBand, CountedPathology, Delivery, Residence, Sex, WideAge};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// A row of a published table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// Everybody; a person in two programmes is one person.
    Total,
    /// One pathology.
    Of(CountedPathology),
    /// One of five age bands.
    Age(AgeBand),
    /// One of the two wide bands of the coarsened ages.
    Wide(WideAge),
    /// One country of residence.
    Residence(Residence),
    /// One way of taking part.
    Delivery(Delivery),
    /// One sex.
    Sex(Sex),
}

impl Row {
    /// The code: `TOT`, `DT2`, `A18_44`, `A0_44`, `FR`, `GRP`, `F`…
    pub fn code(self) -> &'static str {
        match self {
            Self::Total => "TOT",
            Self::Of(pathology) => pathology.code(),
            Self::Age(age) => age.code(),
            Self::Wide(age) => age.code(),
            Self::Residence(residence) => residence.code(),
            Self::Delivery(delivery) => delivery.code(),
            Self::Sex(sex) => sex.code(),
        }
    }

    /// The row of a code that some table has; nothing for any other text.
    pub fn of_code(code: &str) -> Option<Self> {
        let total = (code == "TOT").then_some(Self::Total);
        total
            .or_else(|| CountedPathology::of_code(code).map(Self::Of))
            .or_else(|| AgeBand::of_code(code).map(Self::Age))
            .or_else(|| WideAge::of_code(code).map(Self::Wide))
            .or_else(|| Residence::of_code(code).map(Self::Residence))
            .or_else(|| Delivery::of_code(code).map(Self::Delivery))
            .or_else(|| Sex::of_code(code).map(Self::Sex))
            .filter(|row| *row != Self::Residence(Residence::Elsewhere))
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Row {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::of_code(&code).ok_or_else(|| de::Error::custom("row-unknown"))
    }
}

/// What a cell counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Distinct patients.
    Patients,
    /// Attendances.
    Attendances,
}

impl Measure {
    /// Both, patients first.
    pub const ALL: [Self; 2] = [Self::Patients, Self::Attendances];

    /// The data-element code of this measure of a row: `ETP_PAT_DT2`, `ETP_ATT_TOT`.
    pub fn element(self, row: Row) -> String {
        format!("ETP_{self}_{}", row.code())
    }

    /// The measure and row of a data-element code; nothing for any other text.
    pub fn of_element(code: &str) -> Option<(Self, Row)> {
        let (measure, row) = code.strip_prefix("ETP_")?.split_once('_')?;
        let measure = Self::ALL
            .into_iter()
            .find(|one| one.to_string() == measure)?;
        Some((measure, Row::of_code(row)?))
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patients => "PAT",
            Self::Attendances => "ATT",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_code_reads_back() {
        for (code, measure, row) in [
            ("ETP_PAT_TOT", Measure::Patients, Row::Total),
            (
                "ETP_ATT_A18_44",
                Measure::Attendances,
                Row::Age(AgeBand::To44),
            ),
            (
                "ETP_ATT_A65P",
                Measure::Attendances,
                Row::Wide(WideAge::From65),
            ),
        ] {
            assert_eq!(Measure::of_element(code), Some((measure, row)));
            assert_eq!(measure.element(row), code);
        }
    }

    #[test]
    fn what_no_table_has_is_no_row() {
        for code in [
            "ETP_ATT_ZZ",
            "ETP_ATT_",
            "ETP_SUM_TOT",
            "PAT_TOT",
            "ETP_PAT_tot",
        ] {
            assert_eq!(Measure::of_element(code), None, "{code}");
        }
    }
}
