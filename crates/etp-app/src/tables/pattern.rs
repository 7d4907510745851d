//! Number formats that show zeros or gaps which the number itself does not hold: the postal code
//! 08600, the telephone 06 00 00 00 00. Knows only whole numbers.

/// A format made of places for digits and of fixed signs, like `00000` or `0#" "##" "##`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Piece>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A digit, or a zero where the number has none.
    Always,
    /// A digit, where the number has one.
    Maybe,
    Sign(char),
}

impl Pattern {
    /// None for a format that shows a number as it is, or in a way that is no pattern of digits.
    pub(super) fn read(format: &str) -> Option<Self> {
        let mut pieces = Vec::new();
        let mut signs = format.chars();
        while let Some(sign) = signs.next() {
            match sign {
                '0' => pieces.push(Piece::Always),
                '#' => pieces.push(Piece::Maybe),
                ' ' | '-' | '\u{A0}' | '\u{202F}' => pieces.push(Piece::Sign(sign)),
                '\\' => pieces.push(Piece::Sign(signs.next()?)),
                '"' => pieces.extend(
                    signs
                        .by_ref()
                        .take_while(|sign| *sign != '"')
                        .map(Piece::Sign),
                ),
                ';' => break,
                _ => return None,
            }
        }
        let zeros = pieces
            .iter()
            .filter(|piece| **piece == Piece::Always)
            .count();
        let plain = zeros <= 1 && pieces.len() == zeros;
        (zeros > 0 && !plain).then_some(Self(pieces))
    }

    /// The number as the format shows it; none when it is not whole, or below zero.
    pub(super) fn show(&self, number: &str) -> Option<String> {
        let plain = !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
        let mut digits = plain.then(|| number.chars().rev().peekable())?;
        let mut shown = Vec::new();
        let mut places = self
            .0
            .iter()
            .filter(|piece| !matches!(piece, Piece::Sign(_)))
            .count();
        for piece in self.0.iter().rev() {
            if let Piece::Sign(sign) = piece {
                shown.push(*sign);
                continue;
            }
            places -= 1;
            let missing = (*piece == Piece::Always).then_some('0');
            shown.extend(digits.next().or(missing));
            if places == 0 {
                shown.extend(digits.by_ref());
            }
        }
        Some(shown.iter().rev().collect())
    }
}

/// The text a spreadsheet shows for a number, when it is the same number after some zeros.
pub(super) fn with_zeros<'a>(number: &str, shown: &'a str) -> Option<&'a str> {
    let zeros = shown.len() > 1 && shown.starts_with('0');
    (zeros && shown.trim_start_matches('0') == number.trim_start_matches('0')).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(format: &str, number: &str) -> Option<String> {
        Pattern::read(format)?.show(number)
    }

    #[test]
    fn zeros_and_gaps_are_put_back_as_the_format_says() {
        assert_eq!(shown("00000", "8600").as_deref(), Some("08600"));
        assert_eq!(shown("00000", "0").as_deref(), Some("00000"));
        assert_eq!(shown("00000", "123456").as_deref(), Some("123456"));
        assert_eq!(shown("00000;@", "8600").as_deref(), Some("08600"));
        let telephone = "0#\" \"##\" \"##\" \"##\" \"##";
        assert_eq!(
            shown(telephone, "600000001").as_deref(),
            Some("06 00 00 00 01")
        );
        assert_eq!(shown(r"0\ 00\ 00", "60203").as_deref(), Some("6 02 03"));
    }

    #[test]
    fn other_formats_leave_the_number_as_it_is() {
        for format in [
            "General",
            "0",
            "0.00",
            "#,##0",
            "0%",
            "@",
            "dd/mm/yyyy",
            "",
            "#",
            "[>9]00",
        ] {
            assert_eq!(Pattern::read(format), None, "{format}");
        }
        assert_eq!(shown("00000", "-5"), None);
        assert_eq!(shown("00000", "8600.5"), None);
    }

    #[test]
    fn a_shown_text_counts_when_it_is_the_number_after_zeros() {
        assert_eq!(with_zeros("8600", "08600"), Some("08600"));
        assert_eq!(with_zeros("8600", "8 600"), None);
        assert_eq!(with_zeros("0", "0"), None);
    }
}
