//! The arithmetic of check digits. Knows digits, not numbers of a country.

/// The remainder of a long number by 97.
pub(super) fn mod_97(digits: impl IntoIterator<Item = u8>) -> u32 {
    let step = |rest: u32, digit: u8| (rest * 10 + u32::from(digit)) % 97;
    digits.into_iter().fold(0, step)
}

/// 97 less that remainder: the two-digit key of the French and the Belgian number.
pub(super) fn key_97(digits: impl IntoIterator<Item = u8>) -> u32 {
    97 - mod_97(digits)
}

/// The two digits of a key as a number.
pub(super) fn two(digits: &[u8]) -> u32 {
    digits
        .iter()
        .fold(0, |value, digit| value * 10 + u32::from(*digit))
}

/// The Luhn digit to write after these (ISO/IEC 7812-1, annex B).
pub(super) fn luhn(digits: &[u8]) -> u8 {
    let doubled = |(index, digit): (usize, &u8)| {
        let value = if index % 2 == 0 { digit * 2 } else { *digit };
        u32::from(value / 10 + value % 10)
    };
    let sum: u32 = digits.iter().rev().enumerate().map(doubled).sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or_default()
}

/// The Verhoeff digit to write after these: products in the dihedral group of the pentagon.
pub(super) fn verhoeff(digits: &[u8]) -> u8 {
    let mut check = 0;
    for (index, digit) in digits.iter().rev().enumerate() {
        check = product(check, permuted(index + 1, *digit));
    }
    inverse(check)
}

/// 0 to 4 are turns of the pentagon, 5 to 9 its reflections.
fn product(a: u8, b: u8) -> u8 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => 5 + (a + b - 5) % 5,
        (false, true) => 5 + (a - b) % 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

/// A turn is undone by turning back, a reflection by itself.
fn inverse(a: u8) -> u8 {
    if a < 5 { (5 - a) % 5 } else { a }
}

/// Verhoeff's permutation, as many times as the place is far from the right.
fn permuted(times: usize, digit: u8) -> u8 {
    const ONCE: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    (0..times % 8).fold(digit, |digit, _| ONCE[usize::from(digit % 10)])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Examples of the literature, so that our own numbers are not judged by our own arithmetic.
    #[test]
    fn published_examples_have_their_digits() {
        assert_eq!(luhn(&[7, 9, 9, 2, 7, 3, 9, 8, 7, 1]), 3);
        assert_eq!(verhoeff(&[2, 3, 6]), 3);
        assert_eq!(verhoeff(&[1, 2, 3, 4, 5]), 1);
        assert_eq!(key_97([2, 9, 5, 1, 0, 9, 9, 1, 2, 6, 1, 1, 1]), 93);
    }

    #[test]
    fn verhoeff_notices_every_single_digit_and_every_swap_of_neighbours() {
        let good = [1, 8, 9, 3, 1, 2, 0, 1, 0, 5, 7];
        for place in 0..good.len() {
            for digit in (0..10).filter(|digit| *digit != good[place]) {
                let mut wrong = good;
                wrong[place] = digit;
                assert_ne!(verhoeff(&wrong), verhoeff(&good));
            }
        }
        for place in 1..good.len() {
            let mut swapped = good;
            swapped.swap(place - 1, place);
            assert_eq!(verhoeff(&swapped) == verhoeff(&good), swapped == good);
        }
    }
}
