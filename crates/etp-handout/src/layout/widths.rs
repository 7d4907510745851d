//! The columns of a table whose words say how wide they want to be.

use super::column::{ColumnSetter, Look};
use super::table::{CELL, CELL_SIDE, HEAD};
use crate::HandoutProblem;
use crate::compose::TableRows;
use crate::text::Prose;

/// No column of words takes more of the table before the others have what they need.
const WIDEST: f32 = 0.5;
/// What a column gets at most beyond what it needs, in the size of running text: a number stands near
/// what it is the number of.
const MORE: f32 = 3.2;
/// Unless only this part of the table would stay empty.
const BARE: f32 = 0.2;
/// Longer than any line.
const ENDLESS: f32 = 100_000.0;

impl ColumnSetter<'_> {
    /// The widths a table was given; without any, those of its words on one line each, and where these are
    /// too much together, columns of words give way to columns of numbers.
    pub(crate) fn widths(&mut self, table: &TableRows) -> Result<Vec<f32>, HandoutProblem> {
        if !table.widths.is_empty() {
            return Ok(table.widths.clone());
        }
        let columns = table.rows.first().map_or(table.head.len(), Vec::len);
        let mut wanted = vec![(0.0_f32, 0.0_f32); columns];
        for (column, (least, wanted)) in wanted.iter_mut().enumerate() {
            let look = match column == 0 && table.headed {
                true => HEAD,
                false => CELL,
            };
            for cells in &table.rows {
                *wanted = wanted.max(self.width_of(&cells[column], look)?);
                *least = least.max(self.longest_word(&cells[column], look)?);
            }
            if let Some(head) = table.head.get(column) {
                *least = least.max(self.longest_word(head, HEAD)?);
            }
            let sides = 2.0 * self.em(CELL_SIDE) + 1.0;
            *least += sides;
            *wanted = least.max(*wanted + sides);
        }
        let measure = (self.style.column, self.em(MORE));
        Ok(fitted(wanted, &table.ends, measure))
    }

    /// A column is never so narrow that a word breaks.
    fn longest_word(&mut self, text: &Prose, look: Look) -> Result<f32, HandoutProblem> {
        let mut longest = 0.0_f32;
        for word in text.text.split(' ').filter(|word| !word.is_empty()) {
            longest = longest.max(self.width_of(&Prose::plain(word), look)?);
        }
        Ok(longest)
    }

    fn width_of(&mut self, text: &Prose, look: Look) -> Result<f32, HandoutProblem> {
        let look = self.readable(look);
        let set = self.lines(text, look, ENDLESS)?;
        Ok(set
            .lines
            .iter()
            .map(|line| line.width())
            .fold(0.0, f32::max))
    }
}

/// Widths that fill a measure, from the least and the wanted one of each column, each with no more than
/// so much beyond what it wants; what is left then stays empty behind the last one.
fn fitted(columns: Vec<(f32, f32)>, ends: &[bool], (measure, most): (f32, f32)) -> Vec<f32> {
    let mut wanted: Vec<f32> = columns.iter().map(|(_, wanted)| *wanted).collect();
    let total: f32 = wanted.iter().sum();
    if total > measure {
        return narrowed(&columns, ends, measure);
    }
    let count = wanted.len().max(1) as f32;
    let all = (measure - total) / count;
    let more = match (all - most) * count > measure * BARE {
        true => most,
        false => all,
    };
    wanted.iter_mut().for_each(|width| *width += more);
    wanted.push(measure - total - more * count);
    wanted
}

/// Columns of words give way, each down to its longest word at most and as far as it can.
fn narrowed(columns: &[(f32, f32)], ends: &[bool], measure: f32) -> Vec<f32> {
    let is_number = |column: usize| ends.get(column) == Some(&true);
    let of = |numbers: bool| (0..columns.len()).filter(move |column| is_number(*column) == numbers);
    let wanted = |column: usize| columns[column].1;
    let numbers: f32 = of(true).map(wanted).sum();
    let words: f32 = of(false).map(wanted).sum();
    let least: f32 = of(false).map(|column| columns[column].0).sum();
    let room = measure - numbers;
    let whole = words <= 0.0 || room < measure * (1.0 - WIDEST);
    let width = |column: usize| match columns[column] {
        (_, wanted) if whole || is_number(column) => wanted,
        (own, wanted) if room > least && words > least => {
            own + (wanted - own) * (room - least) / (words - least)
        }
        (_, wanted) => wanted * room / words,
    };
    (0..columns.len()).map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_shared_and_what_lacks_is_taken_from_words() {
        let ends = [false, true, true];
        let measure = (120.0, 15.0);
        let even = |wanted: &[f32]| {
            wanted
                .iter()
                .map(|one| (one / 10.0, *one))
                .collect::<Vec<_>>()
        };
        let narrow = fitted(even(&[50.0, 20.0, 20.0]), &ends, measure);
        assert_eq!(narrow, [60.0, 30.0, 30.0, 0.0]);
        let wide = fitted(even(&[400.0, 20.0, 20.0]), &ends, measure);
        assert_eq!(wide, [80.0, 20.0, 20.0]);
        let tiny = fitted(even(&[10.0, 10.0, 10.0]), &ends, measure);
        assert_eq!(tiny, [25.0, 25.0, 25.0, 45.0]);
    }

    #[test]
    fn numbers_that_leave_no_room_for_words_are_shared_out_like_them() {
        let wanted = vec![100.0, 100.0, 100.0];
        let columns = wanted.iter().map(|one| (*one, *one)).collect();
        assert_eq!(fitted(columns, &[false, true, true], (150.0, 15.0)), wanted);
    }

    #[test]
    fn a_short_column_of_words_keeps_its_longest_word_beside_a_long_one() {
        let columns = vec![(12.0, 14.0), (40.0, 400.0), (20.0, 20.0)];
        let widths = fitted(columns, &[false, false, true], (120.0, 15.0));
        assert!(widths[0] >= 12.0, "{widths:?}");
        assert!(
            (widths.iter().sum::<f32>() - 120.0).abs() < 0.01,
            "{widths:?}"
        );
    }
}
