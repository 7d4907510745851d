//! What one cell holds, as the person who filled it sees it. Knows no sheet.
//!
//! A date is told as `1948-02-03`, a moment as `1948-02-03 14:00`, a time as `14:00`, a yes or no
//! as `true` or `false`, and a number in full, without a thousands separator or an exponent.

use super::{NoteWeight, SheetNote};
use calamine::{Data, DataRef, ExcelDateTime};

/// A cell's text, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) text: String,
    /// The code of what is wrong: the cell must not be believed.
    pub(super) problem: Option<&'static str>,
    pub(super) from_formula: bool,
}

impl Seen {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// A spreadsheet's own word for a formula that failed, like `#REF!`.
    pub(super) fn error(word: impl ToString) -> Self {
        Self::text(word.to_string()).with_problem("table-cell-error")
    }

    /// A spreadsheet keeps fifteen digits of a number, and writes zeros for the others.
    pub(super) fn number(number: f64) -> Self {
        let seen = Self::text(digits(number));
        if number.abs() < 1e15 {
            seen
        } else {
            seen.with_problem("table-digits-lost")
        }
    }

    fn moment(moment: &ExcelDateTime) -> Self {
        let (days, last) = (moment.as_f64(), 2_958_466.0);
        if moment.is_duration() {
            Self::text(duration(days))
        } else if (0.0..last).contains(&days) {
            Self::text(moment_text(moment))
        } else {
            Self::text(digits(days)).with_problem("table-date-impossible")
        }
    }

    fn with_problem(mut self, code: &'static str) -> Self {
        self.problem = Some(code);
        self
    }

    /// The same cell, known to come from a formula; one that was never worked out is a problem.
    pub(super) fn worked_out(mut self, has_value: bool) -> Self {
        self.from_formula = true;
        if !has_value {
            self.problem = Some("table-formula-without-value");
        }
        self
    }

    /// What a reader should know of it.
    pub(super) fn note(&self, line: u32, column: usize) -> Option<SheetNote> {
        let note = SheetNote::new(NoteWeight::Problem, Some(line), self.problem?);
        Some(note.in_column(column).with("given", &self.text))
    }
}

impl From<&DataRef<'_>> for Seen {
    fn from(data: &DataRef<'_>) -> Self {
        match data {
            DataRef::Int(number) => Self::text(number.to_string()),
            DataRef::Float(number) => Self::number(*number),
            DataRef::String(text) => Self::text(text),
            DataRef::SharedString(text) => Self::text(*text),
            DataRef::Bool(yes) => Self::text(yes.to_string()),
            DataRef::DateTime(moment) => Self::moment(moment),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::text(iso(text)),
            DataRef::Error(error) => Self::error(error),
            DataRef::Empty => Self::default(),
        }
    }
}

impl From<&Data> for Seen {
    fn from(data: &Data) -> Self {
        match data {
            Data::Int(number) => Self::text(number.to_string()),
            Data::Float(number) => Self::number(*number),
            Data::String(text) => Self::text(text),
            Data::Bool(yes) => Self::text(yes.to_string()),
            Data::DateTime(moment) => Self::moment(moment),
            Data::DateTimeIso(text) | Data::DurationIso(text) => Self::text(iso(text)),
            Data::Error(error) => Self::error(error),
            Data::Empty => Self::default(),
        }
    }
}

/// A number with the fifteen digits a spreadsheet shows: 0.3, not 0.30000000000000004.
fn digits(number: f64) -> String {
    let shown = format!("{number:.14e}").parse().unwrap_or(number);
    // No minus before a zero.
    (shown + 0.0).to_string()
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = time(u32::from(hour), minute, second);
    match (moment.as_f64() < 1.0, hour, minute, second) {
        (true, ..) => time,
        (false, 0, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
        (false, ..) => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

fn time(hour: u32, minute: u8, second: u8) -> String {
    if second == 0 {
        format!("{hour:02}:{minute:02}")
    } else {
        format!("{hour:02}:{minute:02}:{second:02}")
    }
}

fn duration(days: f64) -> String {
    let seconds = (days * 86_400.0).round();
    if !(0.0..1e9).contains(&seconds) {
        return digits(days);
    }
    let whole = |part: f64| part.rem_euclid(60.0) as u8;
    time(
        (seconds / 3600.0) as u32,
        whole((seconds / 60.0).floor()),
        whole(seconds),
    )
}

/// `1948-02-03T00:00:00` is a day; `PT14H30M00S` is half past two.
pub(super) fn iso(text: &str) -> String {
    if let Some((day, time)) = text.split_once('T').filter(|(day, _)| day.len() >= 10) {
        let time = time.split('.').next().unwrap_or_default();
        let time = time
            .strip_suffix(":00")
            .filter(|time| time.len() == 5)
            .unwrap_or(time);
        return if time == "00:00" {
            day.to_owned()
        } else {
            format!("{day} {time}")
        };
    }
    time_of_duration(text).unwrap_or_else(|| text.to_owned())
}

fn time_of_duration(text: &str) -> Option<String> {
    let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.split(['.', ',', 'S']).next()?;
    Some(time(
        hours.parse().ok()?,
        minutes.parse().ok()?,
        seconds.parse().ok()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    fn date(days: f64, is_1904: bool) -> String {
        let moment = ExcelDateTime::new(days, ExcelDateTimeType::DateTime, is_1904);
        Seen::from(&Data::DateTime(moment)).text
    }

    #[test]
    fn dates_are_told_as_iso_in_both_date_systems() {
        assert_eq!(date(17_566.0, false), "1948-02-03");
        assert_eq!(date(17_566.0 - 1_462.0, true), "1948-02-03");
        assert_eq!(date(46_000.583_333_333_3, false), "2025-12-09 14:00");
        assert_eq!(date(0.583_333_333_333, false), "14:00");
        assert_eq!(date(60.0, false), "1900-02-29", "left to the rule of dates");
        let span = ExcelDateTime::new(1.0625, ExcelDateTimeType::TimeDelta, false);
        assert_eq!(Seen::from(&Data::DateTime(span)).text, "25:30");
    }

    #[test]
    fn a_date_that_no_spreadsheet_could_show_is_a_problem() {
        let before = ExcelDateTime::new(-3.0, ExcelDateTimeType::DateTime, false);
        let seen = Seen::from(&Data::DateTime(before));
        assert_eq!(
            (seen.text.as_str(), seen.problem),
            ("-3", Some("table-date-impossible"))
        );
    }

    #[test]
    fn numbers_are_told_in_full() {
        let told = |number| Seen::number(number).text;
        assert_eq!(told(8600.0), "8600");
        assert_eq!(told(1_948_020_312_345.0), "1948020312345");
        assert_eq!(told(248_075_812_345_678.0), "248075812345678");
        assert_eq!(told(0.1 + 0.2), "0.3");
        assert_eq!(told(-0.0), "0");
        assert_eq!(Seen::number(1e16).problem, Some("table-digits-lost"));
    }

    #[test]
    fn iso_moments_lose_what_nobody_wrote() {
        assert_eq!(iso("1948-02-03"), "1948-02-03");
        assert_eq!(iso("1948-02-03T00:00:00"), "1948-02-03");
        assert_eq!(iso("1948-02-03T14:30:00.000"), "1948-02-03 14:30");
        assert_eq!(iso("PT08H05M00S"), "08:05");
        assert_eq!(iso("P2D"), "P2D");
    }
}
