//! What a column can hold: its code, and how its cells are read. Knows no heading and no file.

use etp_domain::{ConsentKind, IdentifierKind};

/// How a cell is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// A line of text.
    Line,
    /// Text of several lines.
    Note,
    /// A date of birth, as far as it is known.
    Born,
    /// A day that is past.
    Day,
    /// An hour.
    Time,
    /// Minutes.
    Minutes,
    /// One of a list; a word that is none of it keeps the row out.
    One(&'static str),
    /// One of a list; a word that is none of it stays in the file.
    Perhaps(&'static str),
    /// Languages, parted by anything.
    Tongues,
    /// A number of this register.
    Number,
    /// A national number.
    Identifier(IdentifierKind),
    /// The day of a consent.
    Consent(ConsentKind),
}

macro_rules! columns {
    ($($column:ident = $code:literal, $holds:expr;)+) => {
        /// What a column holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(super) enum Column { $($column,)+ }

        impl Column {
            /// Every one, in the order of the forms.
            pub(super) const ALL: &'static [Self] = &[$(Self::$column),+];

            /// The stable code: `roster-column-<code>`.
            pub(super) fn code(self) -> &'static str {
                match self { $(Self::$column => $code,)+ }
            }

            /// How its cells are read.
            pub(super) fn holds(self) -> Holds {
                match self { $(Self::$column => $holds,)+ }
            }
        }
    };
}

columns! {
    LastName = "last-name", Holds::Line;
    BirthName = "birth-name", Holds::Line;
    FirstName = "first-name", Holds::Line;
    BirthDate = "birth-date", Holds::Born;
    Sex = "sex", Holds::One("sex");
    Residence = "residence", Holds::One("country");
    PostalCode = "postal-code", Holds::Line;
    Commune = "commune", Holds::Line;
    Address = "address", Holds::Line;
    Phone = "phone", Holds::Line;
    OtherPhone = "other-phone", Holds::Line;
    Email = "email", Holds::Line;
    Languages = "languages", Holds::Tongues;
    Spoken = "spoken", Holds::Tongues;
    Reads = "reads", Holds::Tongues;
    ReadingLevel = "reading-level", Holds::Perhaps("reading-level");
    LargePrint = "large-print", Holds::Perhaps("yes-no");
    Interpreter = "interpreter", Holds::Perhaps("yes-no");
    Transport = "transport", Holds::Perhaps("transport");
    TravelMinutes = "travel-minutes", Holds::Minutes;
    InsurerCountry = "insurer-country", Holds::Perhaps("country");
    Insurer = "insurer", Holds::Line;
    Doctor = "doctor", Holds::Line;
    Occupation = "occupation", Holds::Perhaps("occupation");
    Activity = "activity", Holds::Perhaps("activity");
    Living = "living", Holds::Perhaps("living");
    Notes = "notes", Holds::Note;
    FileNumber = "file-number", Holds::Number;
    Nir = "nir", Holds::Identifier(IdentifierKind::Nir);
    Niss = "niss", Holds::Identifier(IdentifierKind::Niss);
    Lu = "lu", Holds::Identifier(IdentifierKind::Lu);
    Kvnr = "kvnr", Holds::Identifier(IdentifierKind::Kvnr);
    ConsentJoin = "consent-join", Holds::Consent(ConsentKind::Join);
    ConsentShare = "consent-share", Holds::Consent(ConsentKind::Share);
    Programme = "programme", Holds::Line;
    Pathology = "pathology", Holds::Perhaps("pathology");
    EnrolledOn = "enrolled-on", Holds::Day;
    Assessment = "assessment", Holds::One("assessment");
    AssessedOn = "assessed-on", Holds::Day;
    Remote = "remote", Holds::Perhaps("yes-no");
    SessionDate = "session-date", Holds::Day;
    SessionTime = "session-time", Holds::Time;
    Theme = "theme", Holds::Line;
    SessionKind = "session-kind", Holds::Perhaps("session-kind");
    Mark = "mark", Holds::One("mark");
}

impl Column {
    /// The columns of national numbers.
    pub(super) const IDENTIFIERS: [Self; 4] = [Self::Nir, Self::Niss, Self::Lu, Self::Kvnr];
    /// The columns that say who a row is about.
    pub(super) const WHO: [Self; 9] = [
        Self::LastName,
        Self::BirthName,
        Self::FirstName,
        Self::BirthDate,
        Self::FileNumber,
        Self::Nir,
        Self::Niss,
        Self::Lu,
        Self::Kvnr,
    ];

    /// The one of a stable code.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// Which national number it holds, if it holds one.
    pub(super) fn identifier(self) -> Option<IdentifierKind> {
        match self.holds() {
            Holds::Identifier(kind) => Some(kind),
            _ => None,
        }
    }
}
