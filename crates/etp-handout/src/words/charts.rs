//! How the figures of a chart are written in one language.

use super::Words;
use crate::chart::ChartUnit;
use etp_i18n::{Value, sheets};

impl Words {
    /// `1 234`, `75 %`, `2,5`, `12 h`
    pub(crate) fn figure(&self, value: f64, unit: ChartUnit, decimals: usize) -> String {
        let tens = 10_f64.powi(decimals as i32);
        let digits = format!("{:.decimals$}", (value * tens).round() / tens);
        let nought = digits.bytes().all(|one| matches!(one, b'-' | b'0' | b'.'));
        let number = Value::try_number(match nought {
            true => digits.trim_start_matches('-'),
            false => &digits,
        });
        match unit {
            ChartUnit::Count | ChartUnit::Ratio => sheets::figure(self.language, number),
            ChartUnit::Percent => sheets::percent(self.language, number),
            ChartUnit::Hours => sheets::duration(self.language, number),
        }
    }

    /// What stands where a figure is missing.
    pub(crate) fn no_figure(&self) -> String {
        sheets::no_figure(self.language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::HandoutLanguage::{De, En, Fr, Nl};

    #[test]
    fn figures_are_written_as_each_language_writes_them() {
        use ChartUnit::{Count, Hours, Percent, Ratio};
        let written = |value, unit, decimals| {
            [Fr, Nl, De, En].map(|language| Words::of(language).figure(value, unit, decimals))
        };
        assert_eq!(
            written(12345.0, Count, 0),
            ["12\u{202F}345", "12.345", "12.345", "12,345"]
        );
        assert_eq!(
            written(74.0, Percent, 0),
            ["74\u{A0}%", "74%", "74\u{A0}%", "74%"]
        );
        assert_eq!(written(2.0, Ratio, 1), ["2,0", "2,0", "2,0", "2.0"]);
        assert_eq!(
            written(7.25, Hours, 1),
            ["7,3\u{A0}h", "7,3\u{A0}u", "7,3\u{A0}Std.", "7.3\u{A0}h"]
        );
    }

    #[test]
    fn what_rounds_to_nought_is_not_below_it() {
        assert_eq!(Words::of(Fr).figure(-0.04, ChartUnit::Ratio, 1), "0,0");
    }
}
