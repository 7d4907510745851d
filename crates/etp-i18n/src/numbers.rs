//! Numbers as each language writes them: thousands set apart, its own decimal mark.
//! Knows quantities only; a year or a file number is text.

use crate::{HandoutLanguage, Value};
use intl_memoizer::concurrent::IntlLangMemoizer;

/// What a bundle calls before it writes a value.
pub(crate) type Written = fn(&Value<'_>, &IntlLangMemoizer) -> Option<String>;

/// A whole number: `12 000` in French (narrow no-break space), `12.000` in Dutch and German,
/// `12,000` in English.
pub fn grouped(language: impl Into<HandoutLanguage>, number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    sign.to_owned() + &group_digits(language.into(), &number.unsigned_abs().to_string())
}

/// A number among the arguments of a sentence; `None` leaves any other value to its own writing.
pub(crate) fn written(language: HandoutLanguage, value: &Value<'_>) -> Option<String> {
    let Value::Number(number) = value else {
        return None;
    };
    let plain = number.as_string();
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", &*plain), |digits| ("-", digits));
    let (whole, part) = digits
        .split_once('.')
        .map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let decimals = part
        .map(|part| language.decimal().to_owned() + part)
        .unwrap_or_default();
    Some(sign.to_owned() + &group_digits(language, whole) + &decimals)
}

fn group_digits(language: HandoutLanguage, digits: &str) -> String {
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push_str(language.thousands());
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn thousands_are_set_apart_as_each_language_does() {
        let written = Language::ALL.map(|language| grouped(language, -1_234_567));
        assert_eq!(
            written,
            [
                "-1\u{202F}234\u{202F}567",
                "-1.234.567",
                "-1.234.567",
                "-1,234,567"
            ]
        );
        assert_eq!(grouped(Language::Fr, 999), "999");
    }

    #[test]
    fn a_decimal_keeps_its_digits_and_takes_the_languages_mark() {
        assert_eq!(
            written(HandoutLanguage::De, &Value::from(1234.5)).as_deref(),
            Some("1.234,5")
        );
        assert_eq!(
            written(HandoutLanguage::En, &Value::from(1234.5)).as_deref(),
            Some("1,234.5")
        );
        assert_eq!(written(HandoutLanguage::Fr, &Value::from("2026")), None);
    }
}
