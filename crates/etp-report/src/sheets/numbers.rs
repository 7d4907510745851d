//! The number a value is, as a cell and as text. A value without a number says why in a word.

use super::book::{Look, Shape, Slot};
use super::{NothingKind, SheetValue};
use etp_i18n::{Language, common, workbook};

impl SheetValue {
    /// The number and how it is written; `None` when it is none.
    pub(super) fn number(&self) -> Option<(f64, Shape)> {
        match *self {
            Self::Count(count) => Some((count as f64, Shape::Whole)),
            Self::Share { part, whole } => over(part, whole).map(|share| (share, Shape::Percent)),
            Self::Mean { part, whole } => over(part, whole).map(|mean| (mean, Shape::Decimal)),
            Self::Hours(minutes) => Some((minutes as f64 / 1440.0, Shape::Hours)),
            Self::Days(days) => days.is_finite().then_some((days, Shape::Decimal)),
            Self::Few { .. } | Self::Yes(_) | Self::Words(_) | Self::Nothing(_) => None,
        }
    }

    /// What is written where there is no number.
    pub(super) fn word(&self, language: Language) -> String {
        match self {
            Self::Yes(true) => common::yes(language),
            Self::Yes(false) => common::no(language),
            Self::Words(words) => words.clone(),
            Self::Few { part, whole } => format!("{part} / {whole}"),
            Self::Nothing(NothingKind::NotRecorded) => workbook::not_recorded(language),
            _ => workbook::not_applicable(language),
        }
    }

    /// Above and below the line, of what is one number over another.
    pub(super) fn parts(&self) -> Option<(u64, u64)> {
        match *self {
            Self::Share { part, whole }
            | Self::Few { part, whole }
            | Self::Mean { part, whole } => Some((part, whole)),
            _ => None,
        }
    }

    pub(super) fn slot(&self, language: Language, strong: bool) -> Slot {
        match (self.number(), self) {
            (Some((value, shape)), _) => Slot::Number {
                value,
                shape,
                strong,
            },
            (None, Self::Few { .. } | Self::Yes(_) | Self::Words(_)) => {
                Slot::text(self.word(language), Look::Plain)
            }
            (None, _) => Slot::text(self.word(language), Look::Missing),
        }
    }
}

/// A whole number as a cell.
pub(super) fn whole(count: u64, strong: bool) -> Slot {
    Slot::Number {
        value: count as f64,
        shape: Shape::Whole,
        strong,
    }
}

fn over(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// A number with the decimal mark of the language, and no other sign.
pub(super) fn decimal(number: f64, language: Language) -> String {
    let text = number.to_string();
    match language {
        Language::En => text,
        Language::Fr | Language::Nl | Language::De => text.replace('.', ","),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn over_nought_there_is_no_number_and_a_word_says_so() {
        let share = SheetValue::Share { part: 0, whole: 0 };
        assert_eq!(share.number(), None);
        assert_eq!(share.word(Language::Fr), "Sans objet");
        let missing = SheetValue::Nothing(NothingKind::NotRecorded);
        assert_eq!(missing.word(Language::Fr), "Non renseigné");
    }

    #[test]
    fn a_share_over_few_says_both_numbers_and_no_quotient() {
        let few = SheetValue::Few { part: 1, whole: 3 };
        assert_eq!(few.number(), None);
        assert_eq!(few.parts(), Some((1, 3)));
        assert_eq!(few.word(Language::Nl), "1 / 3");
    }

    #[test]
    fn a_decimal_takes_the_mark_of_its_language() {
        let written = Language::ALL.map(|language| decimal(0.3, language));
        assert_eq!(written, ["0,3", "0,3", "0,3", "0.3"]);
        assert_eq!(decimal(12000.0, Language::Fr), "12000");
    }
}
