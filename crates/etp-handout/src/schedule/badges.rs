//! Name badges, worn where everybody reads them: a badge has no field for a theme, a programme or an
//! illness.

use crate::RecordMarks;
use crate::compose::{Code, Column, Running};
use crate::record::{Writer, running, value};
use crate::text::Prose;
use crate::words::says;
use chrono::NaiveDate;
use etp_domain::HandoutLanguage;

/// The badges of a session or a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Badges {
    /// The language their words are in.
    pub language: HandoutLanguage,
    /// What stands below the badges and is cut off with the paper's edge.
    pub marks: RecordMarks,
    /// The day they are for.
    pub date: NaiveDate,
    /// How large they are.
    pub format: BadgeFormat,
    /// The badges, row by row.
    pub badges: Vec<Badge>,
}

/// How many badges a page holds, two beside each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BadgeFormat {
    /// Eight, of 90 × 60 millimetres.
    #[default]
    Eight,
    /// Ten, of 90 × 52 millimetres.
    Ten,
}

/// A badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badge {
    /// The row of the sign-in sheet.
    pub number: u32,
    /// By which one is called.
    pub first_name: String,
    /// May be empty.
    pub family_name: String,
    /// What its QR code holds; none is printed when it is empty, or longer than any code.
    pub code: String,
}

/// Badges ready to be placed.
pub(crate) struct ComposedBadges {
    /// Without parts: what the file is called, and what its pages say.
    pub(crate) column: Column,
    pub(crate) printed_on: NaiveDate,
    pub(crate) format: BadgeFormat,
    pub(crate) badges: Vec<ComposedBadge>,
}

/// A badge ready to be placed.
pub(crate) struct ComposedBadge {
    pub(crate) first_name: Prose,
    pub(crate) family_name: Prose,
    pub(crate) number: Prose,
    pub(crate) code: Option<(Code, String)>,
}

/// Composes badges.
pub(crate) fn compose(badges: &Badges) -> ComposedBadges {
    let writer = Writer::new(badges.language, false);
    let title = writer.sentence(&writer.words.of_day(says::badges, badges.date));
    let running = Running {
        framed: false,
        ..running(&badges.marks, &title, &writer)
    };
    ComposedBadges {
        column: Column {
            language: badges.language,
            letterhead: None,
            opening: None,
            title,
            parts: vec![],
            running,
        },
        printed_on: badges.marks.printed_on,
        format: badges.format,
        badges: badges
            .badges
            .iter()
            .map(|one| badge(one, &writer))
            .collect(),
    }
}

fn badge(badge: &Badge, writer: &Writer) -> ComposedBadge {
    let code = Code::new(&badge.code).filter(|_| !badge.code.is_empty());
    ComposedBadge {
        first_name: value(&badge.first_name),
        family_name: value(&badge.family_name),
        number: writer.sentence(&writer.words.badge_number(badge.number)),
        code: code.map(|code| (code, writer.words.qr_alt(&badge.code))),
    }
}
