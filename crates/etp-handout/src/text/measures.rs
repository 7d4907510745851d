//! What reads the same in every direction: numbers with their units, ranges, comparisons, phone
//! numbers, times, dates, addresses. Knows no direction and no language.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Blanks of any kind.
const BLANK: &str = "[ \u{A0}\u{202F}\u{2009}]";
const FRACTION: &str = "[¼-¾⅐-⅞]";
/// Units in Latin letters, the longer ones first.
const UNITS: &str = "mmol|µmol|μmol|nmol|mmHg|kcal|mUI|mEq|mol|mcg|min|bpm|kPa|ppm|mL|ml|dL|dl|cL|cl|mg|µg|μg|ng|pg|kg|mm|cm|km|cal|kJ|cp|UI|IU|IE|g|l|L|m|h|s|J|W|U";
/// Letters read from the left, for classes of letters; so are signs read as numbers.
const LETTERS: &str = "A-Za-zµÀ-ÖØ-öø-ɏͰ-ϿЀ-ԯḀ-ỿ";
const NUMBERS: &str = "0-9٠-٩۰-۹¹²³⁰-⁹¼-¾⅐-⅞";
const PER_DAY: &str = "j|d|jour|Tag|dag";

/// Tried in this order; a sign stands right before its number.
static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    let address = r"(?:https?://|www\.)[!-~]*[0-9A-Za-z/]|[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+[a-z]";
    let (phone, many) = (phone(), many());
    let compared = format!("(?:[A-Za-z][0-9A-Za-z]*{BLANK}?)?{COMPARES}{BLANK}?{many}");
    fixed(&format!("(?:{address})|{phone}|(?:{compared})|(?:{many})"))
});

/// What goes on reading from the left after a measure: `500 mg × 3/j`, `1 cp matin + 1 cp soir`. The
/// end of a sentence, a comma and a bracket end it.
static GOES_ON: LazyLock<Regex> = LazyLock::new(|| {
    let gap = format!("(?:{BLANK}|[–—‑−×*+/=<>≤≥≈≠~±→’'-])*");
    let word = format!("[{LETTERS}][{LETTERS}0-9²³]*");
    let (phone, quantity) = (phone(), quantity());
    fixed(&format!("^(?:{gap}(?:{phone}|{quantity}|{word}))+"))
});

/// A text after which a small raised number would be read as a power.
static TAKES_A_POWER: LazyLock<Regex> = LazyLock::new(|| {
    let unit = unit();
    fixed(&format!(
        "(?:[{NUMBERS}]|(?:^|[^{LETTERS}]){unit}|[0-9×]/(?:{PER_DAY}))$"
    ))
});

const COMPARES: &str = "(?:[<>]=|[<>≤≥≈≠~=])";

fn fixed(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a fixed pattern, tested below")
}

/// With its country's number, or with an area's first: `0800 12 34 56`, `071/92 11 11`.
fn phone() -> String {
    let abroad = format!(
        r"(?:\+|00)[0-9]{{1,3}}(?:(?:{BLANK}|[./-])?(?:\([0-9]{{1,4}}\)|[0-9]{{1,4}})){{2,}}"
    );
    let area = r"(?:\(0[0-9]{1,4}\)|0[0-9]{1,4})";
    let groups = format!(r"(?:(?:{BLANK}|[./-])+[0-9]{{2,4}}){{2,}}(?-u:\b)");
    format!("(?:{abroad}|{area}{groups})")
}

fn unit() -> String {
    format!(
        "(?:[°º]{BLANK}?[CFcf]?|%|‰|€|(?:{UNITS})(?-u:\\b)[²³]?(?:/(?:{UNITS}|{PER_DAY})(?-u:\\b)[²³]?)*)"
    )
}

fn quantity() -> String {
    let unit = unit();
    let whole = format!(
        r"(?:[0-9]{{1,3}}(?:{BLANK}[0-9]{{3}})+(?-u:\b)(?:[.,][0-9]+)?|[0-9]+(?:[.,:/·⁄][0-9]+)*)"
    );
    let number = format!("(?:{whole}(?:{BLANK}?{FRACTION})?|{FRACTION})");
    let hours = format!(r"[0-9]{{1,2}}{BLANK}?h{BLANK}?[0-9]{{2}}(?-u:\b)(?:{BLANK}?min(?-u:\b))?");
    format!("(?:{hours}|[+±−-]?{number}(?:{BLANK}?{unit})?)")
}

/// A quantity, a range, a sum.
fn many() -> String {
    let quantity = quantity();
    let joins = format!("(?:{COMPARES}|[–—‑−×÷→x*+/-])");
    format!("{quantity}(?:{BLANK}?{joins}{BLANK}?{quantity})*")
}

/// Every stretch that reads the same in every direction. The digits of Arabic and Persian are digits.
pub(crate) fn measures(text: &str) -> Vec<Range<usize>> {
    westernised(text, found_in)
}

/// The same, each with the Latin words, signs and numbers that go on after it: read from the right,
/// they would change sides.
pub(crate) fn measures_and_words(text: &str) -> Vec<Range<usize>> {
    westernised(text, found_with_words_in)
}

/// Whether it is a digit of Arabic or Persian, or parts their decimals or thousands. Their percent sign
/// is none of them: it stands to the left of its number.
pub(crate) fn is_eastern(letter: char) -> bool {
    western(letter) != letter
}

fn western(letter: char) -> char {
    let digit = match letter {
        '٠'..='٩' => u32::from(letter) - u32::from('٠'),
        '۰'..='۹' => u32::from(letter) - u32::from('۰'),
        '٫' => return ',',
        '٬' => return '.',
        _ => return letter,
    };
    char::from_digit(digit, 10).unwrap_or(letter)
}

/// What is found in a text once its digits are those the rules are written in, where it stands.
fn westernised(text: &str, find: fn(&str) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
    if !text.contains(is_eastern) {
        return find(text);
    }
    let (mut plain, mut places) = (String::with_capacity(text.len()), Vec::new());
    for (place, letter) in text.char_indices() {
        plain.push(western(letter));
        places.resize(plain.len(), place);
    }
    places.push(text.len());
    let stands = |range: Range<usize>| places[range.start]..places[range.end];
    find(&plain).into_iter().map(stands).collect()
}

fn found_in(text: &str) -> Vec<Range<usize>> {
    let fraction = |one: char| matches!(one, '¼'..='¾' | '⅐'..='⅞');
    let perhaps = |one: char| one.is_ascii_digit() || one == '@' || fraction(one);
    if !text.contains(perhaps) && !text.contains("www.") && !text.contains("://") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(range) = MEASURE.find_at(text, at).map(|found| found.range()) {
        at = range.end;
        if starts_fresh(text, &range) {
            found.push(range);
        } else {
            let name = |one: char| one.is_ascii_alphanumeric();
            let rest = text[range.start..].trim_start_matches(name).len();
            at = at.min((text.len() - rest).max(range.start + first_letter(text, &range)));
        }
    }
    found
}

fn found_with_words_in(text: &str) -> Vec<Range<usize>> {
    let mut whole: Vec<Range<usize>> = Vec::new();
    for measure in found_in(text) {
        let more = GOES_ON.find(&text[measure.end..]);
        let end = measure.end + more.map_or(0, |more| more.end());
        match whole.last_mut() {
            Some(before) if measure.start < before.end => before.end = before.end.max(end),
            _ => whole.push(measure.start..end),
        }
    }
    whole
}

/// Whether a small raised number at the end of a text would be read as a power.
pub(crate) fn takes_a_power(text: &str) -> bool {
    TAKES_A_POWER.is_match(text)
}

fn first_letter(text: &str, range: &Range<usize>) -> usize {
    text[range.start..].chars().next().map_or(1, char::len_utf8)
}

/// The digits of `HbA1c` and `B12` are part of a name.
fn starts_fresh(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    !before.is_some_and(|one| one.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let ranges = measures(text).into_iter();
        ranges.map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_holds_on_to_its_unit() {
        assert_eq!(found("الماء 37 °C."), ["37 °C"]);
        assert_eq!(
            found("2,5 mmol/l, 80 kg/m² (12 %)"),
            ["2,5 mmol/l", "80 kg/m²", "12 %"]
        );
        assert_eq!(found("500\u{A0}mg و 5 كغ"), ["500\u{A0}mg", "5"]);
        assert_eq!(found("10\u{A0}000 خطوة"), ["10\u{A0}000"]);
    }

    fn found_with_words(text: &str) -> Vec<&str> {
        let ranges = measures_and_words(text).into_iter();
        ranges.map(|range| &text[range]).collect()
    }

    #[test]
    fn the_digits_of_arabic_and_persian_are_digits() {
        for whole in [
            "٣٧",
            "٣٧٫٥",
            "١٬٥٠٠",
            "١٤٠/٩٠",
            "< ١٤٠/٩٠",
            "≤ ٧",
            "٨٠–١٣٠ mg/dl",
            "٢ × ٥٠٠ mg",
            "٠٣ ٢٤ ٥٥ ٠٠ ٠٠",
            "١٤:٣٠ – ١٦:٠٠",
            "۱۴۰/۹۰",
        ] {
            let text = format!("خذوا {whole} ثم (٣٧ °C)، {whole}. نعم");
            assert_eq!(found_with_words(&text), [whole, "٣٧ °C", whole]);
        }
        assert_eq!(found_with_words("٥٠٪ و ٥ ملغ"), ["٥٠", "٥"]);
    }

    #[test]
    fn every_sign_of_comparison_holds_on_to_its_number() {
        for whole in [
            "≤ 140/90",
            "≥ 7 %",
            "≠ 0",
            "≈ 5 mmol/l",
            "~ 30 min",
            "±2",
            "HbA1c ≤ 7 %",
            "3 ≤ 5",
            "8 → 7 %",
            "6 ÷ 2",
        ] {
            assert_eq!(found(&format!("ضغط {whole} دائمًا")), [whole]);
        }
        assert_eq!(found("8 ← 7"), ["8", "7"]);
    }

    #[test]
    fn ranges_comparisons_and_sums_are_whole() {
        assert_eq!(found("من 80–130 mg/dl قبل"), ["80–130 mg/dl"]);
        assert_eq!(found("ضغط < 140/90"), ["< 140/90"]);
        assert_eq!(found("HbA1c < 7 % أو"), ["HbA1c < 7 %"]);
        assert_eq!(found("2 × 500 mg"), ["2 × 500 mg"]);
        assert_eq!(found("1 g = 4 kcal"), ["1 g = 4 kcal"]);
        assert_eq!(found("حتى -20 °C أو +4 °C"), ["-20 °C", "+4 °C"]);
    }

    #[test]
    fn phones_times_days_and_addresses_are_whole() {
        assert_eq!(found("اتصل +33 3 24 55 00 00."), ["+33 3 24 55 00 00"]);
        assert_eq!(found("رقم 03 24 55 00 00"), ["03 24 55 00 00"]);
        assert_eq!(found("الساعة 14:00 – 16:30"), ["14:00 – 16:30"]);
        assert_eq!(
            found("يوم 26/11/2026، 2026-11-26"),
            ["26/11/2026", "2026-11-26"]
        );
        assert_eq!(
            found("انظر https://www.has-sante.fr/a?b=1."),
            ["https://www.has-sante.fr/a?b=1"]
        );
        assert_eq!(found("aide@exemple.fr."), ["aide@exemple.fr"]);
    }

    #[test]
    fn digits_in_a_name_are_part_of_the_name() {
        assert_eq!(found("فيتامين B12 و HbA1c"), [""; 0]);
        assert_eq!(found("بلا أرقام. نعم"), [""; 0]);
        assert_eq!(found("B12 500 mg"), ["500 mg"]);
    }

    #[test]
    fn a_fraction_is_a_number() {
        for whole in ["1½", "1 ½", "½–1", "1-½-1", "½", "2 ¼ cp", "⅓"] {
            assert_eq!(found(&format!("خذوا {whole} حبة")), [whole]);
        }
    }

    #[test]
    fn phone_numbers_of_each_country_are_whole() {
        for whole in [
            "0800 12 34 56",
            "065 40 11 22",
            "071/92 11 11",
            "071 / 92 11 11",
            "(03) 24 55 00 00",
            "0496 12 34 56",
            "02 555 1234",
            "+33 (0)3 24 55 00 00",
            "+32 65 40 11 22",
            "0033 3 24 55 00 00",
        ] {
            assert_eq!(found(&format!("اتصلوا {whole}.")), [whole]);
            assert_eq!(found(&format!("الرقم ({whole}) دائمًا")), [whole]);
        }
    }

    #[test]
    fn a_quantity_in_several_parts_goes_on_to_the_next_word_from_the_right() {
        for whole in [
            "8 h 30",
            "1 h 30 min",
            "500 mg × 3/j",
            "2×/j",
            "2.5–3 mEq/l",
            "5 à 10 mg",
            "1 cp matin + 1 cp soir",
            "1 ½ cp le matin",
            "2 cp voir www.exemple.fr",
        ] {
            let text = format!("خذوا {whole} ثم (37 °C)، {whole}. HbA1c");
            assert_eq!(found_with_words(&text), [whole, "37 °C", whole]);
        }
    }

    #[test]
    fn numbers_and_units_take_powers_and_words_do_not() {
        for text in [
            "10",
            "2 kg",
            "80 kg/m²",
            "37 °C",
            "12 %",
            "en mg/dl",
            "3/j",
            "½",
        ] {
            assert!(takes_a_power(text), "{text}");
        }
        for text in ["repas", "10 minutes", "2 kg.", "الماء", ""] {
            assert!(!takes_a_power(text), "{text}");
        }
    }
}
