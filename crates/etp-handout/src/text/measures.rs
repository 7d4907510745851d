//! What reads the same in every direction: numbers with their units, ranges, comparisons, phone
//! numbers, times, dates, addresses. Knows no direction and no language.

use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Tried in this order; a blank may be of any kind, and a sign stands right before its number.
static MEASURE: LazyLock<Regex> = LazyLock::new(|| {
    let blank = "[ \u{A0}\u{202F}\u{2009}]";
    let address = r"(?:https?://|www\.)[!-~]*[0-9A-Za-z/]|[0-9A-Za-z._%+-]+@[0-9A-Za-z.-]+[a-z]";
    let phone = format!(
        r"(?:\+|00)[0-9]{{1,3}}(?:(?:{blank}|[./-])?\(?[0-9]{{1,4}}\)?){{2,}}|0[0-9](?:(?:{blank}|[./-])[0-9]{{2,3}}){{3,}}"
    );
    let number = format!(
        r"[0-9]{{1,3}}(?:{blank}[0-9]{{3}})+(?-u:\b)(?:[.,][0-9]+)?|[0-9]+(?:[.,:/·][0-9]+)*"
    );
    let unit = format!(
        "(?:[°º]{blank}?[CFcf]?|%|‰|€|(?:{UNITS})(?-u:\\b)[²³]?(?:/(?:{UNITS}|j|d|jour|Tag|dag)(?-u:\\b)[²³]?)*)"
    );
    let quantity = format!("[+±−-]?(?:{number})(?:{blank}?{unit})?");
    let compares = "(?:[<>]=|[<>≤≥≈~=])";
    let joins = format!("(?:{compares}|[–—‑−×x*+/-])");
    let many = format!("(?:{quantity})(?:{blank}?{joins}{blank}?(?:{quantity}))*");
    let compared = format!("(?:[A-Za-z][0-9A-Za-z]*{blank}?)?{compares}{blank}?{many}");
    let pattern = format!("(?:{address})|(?:{phone})|(?:{compared})|(?:{many})");
    Regex::new(&pattern).expect("a fixed pattern, tested below")
});

/// Units in Latin letters, the longer ones first.
const UNITS: &str = "mmol|mmHg|kcal|mol|mcg|min|bpm|kPa|ppm|mL|ml|dL|dl|cL|cl|mg|µg|μg|ng|kg|mm|cm|km|cal|kJ|UI|IU|IE|g|l|L|m|h|s|J|W|U";

/// Every stretch that reads the same in every direction.
pub(crate) fn measures(text: &str) -> Vec<Range<usize>> {
    let perhaps = |one: u8| one.is_ascii_digit() || one == b'@';
    if !text.bytes().any(perhaps) && !text.contains("www.") && !text.contains("://") {
        return Vec::new();
    }
    let found = MEASURE.find_iter(text).map(|found| found.range());
    found.filter(|range| starts_fresh(text, range)).collect()
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
    }
}
