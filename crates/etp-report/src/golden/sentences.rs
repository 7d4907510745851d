//! Every line the grid's rules can name has its sentence, in every language.

use super::ask;
use crate::{alarms, explain, indicator};
use etp_i18n::{Language, message};

const NO_ARGS: [(&str, &str); 0] = [];

const LANGUAGES: [Language; 4] = [Language::Fr, Language::Nl, Language::De, Language::En];

#[test]
fn every_indicator_of_the_grid_says_how_it_is_counted() {
    for cell in super::grid("2025")
        .cells()
        .chain(super::grid("2023").cells())
    {
        let key = format!("reports-how-{}", cell.indicator);
        for language in LANGUAGES {
            assert!(message(language, &key, NO_ARGS).is_some(), "{key}");
        }
    }
}

#[test]
fn every_line_that_decided_can_be_read_aloud() {
    for seed in 0..40 {
        let centre = super::equations::told(&super::equations::some_acts(seed));
        let asked = ask(&centre, "2024");
        let laid_out = asked.centre();
        for cell in super::grid("2025").cells() {
            let one = indicator(&cell.indicator).unwrap();
            for judged in explain(&laid_out, one) {
                let (crate::Verdict::Counted(why) | crate::Verdict::Not(_, why)) = judged.verdict
                else {
                    continue;
                };
                let key = format!("reports-why-{}", why.code);
                for language in LANGUAGES {
                    let text = message(language, &key, why.args.clone());
                    assert!(text.is_some_and(|text| !text.contains("{$")), "{key}");
                }
            }
        }
        for alarm in alarms(
            &laid_out,
            &super::grid("2025"),
            crate::testing::day("2025-01-15"),
        ) {
            let key = format!("reports-alarm-{}", alarm.code);
            assert!(message(Language::Fr, &key, NO_ARGS).is_some(), "{key}");
        }
    }
}
