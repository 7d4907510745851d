//! The heading line: which column stands where, in any order. Knows no value.

use crate::Failure;
use csv::StringRecord;

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Who: any text.
    Person,
    /// When: a quarter.
    Period,
    /// What the programme attended is about.
    Pathology,
    /// How old, in five bands.
    AgeBand,
    /// Woman, man or unknown.
    Sex,
    /// The country lived in.
    Residence,
    /// In a group, alone or remotely.
    Mode,
    /// How often.
    Attendances,
}

impl Column {
    const ALL: [Self; 8] = [
        Self::Person,
        Self::Period,
        Self::Pathology,
        Self::AgeBand,
        Self::Sex,
        Self::Residence,
        Self::Mode,
        Self::Attendances,
    ];

    /// Its heading.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Period => "period",
            Self::Pathology => "pathology",
            Self::AgeBand => "age_band",
            Self::Sex => "sex",
            Self::Residence => "residence",
            Self::Mode => "mode",
            Self::Attendances => "attendances",
        }
    }

    /// `delivery` is the application's own word for `mode`.
    fn is_headed(self, heading: &str) -> bool {
        heading == self.heading() || (self == Self::Mode && heading == "delivery")
    }
}

/// Where each column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns([usize; 8]);

impl Columns {
    /// Reads the heading line. The words of a heading nobody knows are not repeated: in a file
    /// without headings they would be a person's line.
    ///
    /// # Errors
    /// A column is missing, stands there twice, or is one too many.
    pub(super) fn of(headings: &StringRecord) -> Result<Self, Failure> {
        let mut places = [0; 8];
        for (place, column) in places.iter_mut().zip(Column::ALL) {
            *place = only_place(headings, column)?;
        }
        let stranger = (0..headings.len()).find(|place| !places.contains(place));
        stranger.map_or(Ok(Self(places)), |place| {
            let number = (place + 1).to_string();
            Err(Failure::refused("microdata-column-unknown").with("number", number))
        })
    }

    /// A line's text in a column, without blanks around it.
    pub(super) fn text<'a>(&self, line: &'a StringRecord, column: Column) -> &'a str {
        line.get(self.0[column as usize]).unwrap_or_default().trim()
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }
}

fn only_place(headings: &StringRecord, column: Column) -> Result<usize, Failure> {
    let refused = |code| Err(Failure::refused(code).with("column", column.heading()));
    let mut places = (0..headings.len()).filter(|place| {
        let heading = headings.get(*place).unwrap_or_default();
        column.is_headed(heading.trim())
    });
    match (places.next(), places.next()) {
        (Some(place), None) => Ok(place),
        (None, _) => refused("microdata-column-missing"),
        (Some(_), Some(_)) => refused("microdata-column-twice"),
    }
}
