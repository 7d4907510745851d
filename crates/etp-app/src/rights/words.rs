//! Codes of the register in the words of one language, for paper.

use super::paper::table;
use chrono::{DateTime, NaiveDate};
use etp_domain::BirthDate;
use etp_handout::RecordPart;
use etp_i18n::{Language, dates, rights as says, word};

/// The words of one language.
pub(super) struct Words {
    pub(super) speaks: Language,
}

impl Words {
    /// The word of a key; the key itself says what is missing.
    pub(super) fn word(&self, key: &str) -> String {
        word(self.speaks, key).unwrap_or_else(|| key.to_owned())
    }

    /// What a field is called.
    pub(super) fn field(&self, field: &str) -> String {
        self.word(&format!("file-field-{}", field.replace('_', "-")))
    }

    /// A field's value: typed text as it is, codes in words, days written out.
    pub(super) fn value(&self, field: &str, value: &str) -> String {
        if value.is_empty() || value == "unknown" {
            return String::new();
        }
        if let ("consent", Some((kind, answer))) = (field, value.split_once(' ')) {
            let kind = self.word(&format!("consents-kind-{kind}"));
            return format!(
                "{kind}, {}",
                self.word(&format!("consents-standing-{answer}"))
            );
        }
        let Some(prefix) = words_of(field) else {
            return self.as_typed(field, value);
        };
        let each = value.split(' ').map(|code| {
            let key = format!("{prefix}-{}", code.to_lowercase());
            word(self.speaks, &key).unwrap_or_else(|| code.to_owned())
        });
        each.collect::<Vec<_>>().join(", ")
    }

    fn as_typed(&self, field: &str, value: &str) -> String {
        match (
            field,
            BirthDate::parse(value).ok().and_then(BirthDate::exact),
        ) {
            ("birth_date" | "epices" | "assessment", Some(day)) => self.day(day),
            _ => value.to_owned(),
        }
    }

    /// A day, written out.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        dates::short(self.speaks, day)
    }

    /// A stamp's day and hour, as the register keeps it.
    pub(super) fn stamp(&self, stamp: &str) -> String {
        DateTime::parse_from_rfc3339(stamp).map_or_else(
            |_| stamp.to_owned(),
            |at| {
                let hour = dates::time(self.speaks, at.time());
                format!("{} {hour} UTC", self.day(at.date_naive()))
            },
        )
    }

    /// Hundredths as a decimal number: `30,17`.
    pub(super) fn hundredths(&self, hundredths: u32) -> String {
        let mark = if self.speaks == Language::En {
            '.'
        } else {
            ','
        };
        format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)
    }

    /// A list, or the sentence that says there is nothing.
    pub(super) fn list(&self, items: Vec<String>) -> RecordPart {
        if items.is_empty() {
            return RecordPart::Paragraph(says::none(self.speaks));
        }
        RecordPart::List(items)
    }

    /// A table, or the sentence that says there is nothing.
    pub(super) fn table(&self, columns: &[(String, f32)], rows: Vec<Vec<String>>) -> RecordPart {
        table(columns, rows, &says::none(self.speaks))
    }
}

/// The beginning of the keys that put a field's codes into words.
fn words_of(field: &str) -> Option<&'static str> {
    Some(match field {
        "sex" => "common-sex",
        "residence" | "insurer_country" => "common-country",
        "languages" | "spoken" | "reads" => "common-tongue",
        "large_print" | "interpreter" => "common",
        "reading_level" => "patients-reading-level",
        "transport" => "patients-transport",
        "occupation" => "patients-occupation",
        "activity" => "patients-activity",
        "living" => "patients-living",
        "standing" => "patients-standing",
        "identifier" => "identifiers-kind",
        "paper" => "papers-kind",
        "caregiver" => "caregivers-relation",
        "appointment_letter" => "appointments-news",
        _ => return None,
    })
}
