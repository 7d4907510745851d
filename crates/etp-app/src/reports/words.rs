//! What figures, rules and rows are called in the language asked for.

use crate::letters::voice::Voice;
use crate::views::ReportValue;
use etp_domain::Words;
use etp_i18n::{message, numbers, report as says};
use etp_report::{Dimension, Key, Options, Value, Verdict, Why};

/// A text of a scheme; its first language where it lacks the one asked for.
pub(super) fn words_in(words: &Words, voice: Voice) -> String {
    words.read_in(voice.language).to_owned()
}

/// How an indicator is counted under the options of a scheme.
pub(super) fn how(indicator: &str, options: &Options, voice: Voice) -> String {
    let args = [
        ("least", options.least_sessions.to_string()),
        ("rates", options.rates_from.to_string()),
    ];
    message(voice.speaks, &format!("reports-how-{indicator}"), args).unwrap_or_default()
}

/// The line of a rule that decided.
pub(super) fn why(why: &Why, voice: Voice) -> String {
    let args = why
        .args
        .iter()
        .map(|(name, value)| (*name, spoken(name, value, voice)));
    let key = format!("reports-why-{}", why.code);
    message(voice.speaks, &key, args).unwrap_or(key)
}

/// The line that decided on something an indicator looked at; empty for what it has nothing to do with.
pub(super) fn decided(verdict: &Verdict, voice: Voice) -> String {
    match verdict {
        Verdict::Counted(line) | Verdict::Not(_, line) => why(line, voice),
        Verdict::Outside => String::new(),
    }
}

/// A day is said as a day; everything else as it is.
fn spoken(name: &str, value: &str, voice: Voice) -> String {
    match value.parse::<chrono::NaiveDate>() {
        Ok(day) if !name.is_empty() => voice.day(day),
        _ => value.to_owned(),
    }
}

/// What a figure says. A rate over fewer than the scheme asks for is not written.
pub(super) fn value(value: &Value, options: &Options, voice: Voice) -> ReportValue {
    let speaks = voice.speaks;
    let count = |number: u32| numbers::grouped(speaks, i64::from(number));
    match value {
        Value::Count { count: number } => written(count(*number), f64::from(*number)),
        Value::Ratio { whole: 0, .. } | Value::NotApplicable => {
            nothing(says::not_applicable(speaks), "not-applicable")
        }
        Value::Ratio {
            part,
            whole,
            share: true,
        } if !value.writes_rate(options) => nothing(
            says::too_few(speaks, count(*part), count(*whole)),
            "too-few",
        ),
        Value::Ratio {
            part,
            whole,
            share: true,
        } => {
            let share = f64::from(*part) / f64::from(*whole);
            written(
                says::percent(speaks, format!("{:.0}", share * 100.0)),
                share,
            )
        }
        Value::Ratio {
            part,
            whole,
            share: false,
        } => {
            let mean = f64::from(*part) / f64::from(*whole);
            written(decimal(mean, voice), mean)
        }
        Value::Minutes { minutes } => {
            let hours = i64::try_from(minutes / 60).unwrap_or(i64::MAX);
            let rest = format!("{:02}", minutes % 60);
            written(
                says::hours(speaks, numbers::grouped(speaks, hours), rest),
                *minutes as f64 / 60.0,
            )
        }
        Value::Days {
            half_days,
            count: over,
        } => {
            let days = f64::from(*half_days) / 2.0;
            let plural = plural(i64::from(*half_days), voice);
            written(
                says::days(speaks, i64::from(*over), decimal(days, voice), plural),
                days,
            )
        }
        Value::Yes { yes: true } => nothing(voice.word("common-yes"), ""),
        Value::Yes { yes: false } => nothing(voice.word("common-no"), ""),
        Value::Words { words } => nothing(words.clone(), ""),
        Value::NotRecorded => nothing(says::not_recorded(speaks), "not-recorded"),
    }
}

/// The number whose plural days take: in French a day and a half is still one.
fn plural(half_days: i64, voice: Voice) -> i64 {
    match (half_days % 2, voice.speaks) {
        (0, _) | (_, etp_i18n::Language::Fr) => half_days / 2,
        _ => 2,
    }
}

fn written(shown: String, number: f64) -> ReportValue {
    ReportValue {
        shown,
        number: Some(number),
        nothing: None,
    }
}

fn nothing(shown: String, kind: &str) -> ReportValue {
    ReportValue {
        shown,
        number: None,
        nothing: (!kind.is_empty()).then(|| kind.to_owned()),
    }
}

/// A number with at most one decimal, rounded half up, as the language writes it.
pub(super) fn decimal(number: f64, voice: Voice) -> String {
    let text = format!("{:.1}", (number * 10.0).round() / 10.0);
    let text = text.strip_suffix(".0").unwrap_or(&text).to_owned();
    match voice.speaks {
        etp_i18n::Language::En => text,
        _ => text.replace('.', ","),
    }
}

/// The stable code of a unit or a dimension, as schemes and screens name it.
pub(super) fn code<T: serde::Serialize>(one: &T) -> String {
    let code = serde_json::to_value(one).ok();
    code.and_then(|code| code.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// What a dimension is called.
pub(super) fn dimension(one: Dimension, voice: Voice) -> String {
    one.heading(voice.speaks)
}

/// What a key without a name of its own is called; names of programmes, places and people are told
/// elsewhere.
pub(super) fn key(dimension: Dimension, key: &Key, voice: Voice) -> String {
    key.words(dimension, voice.speaks).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::HandoutLanguage;

    #[test]
    fn one_day_is_one_and_what_is_counted_is_a_pathway() {
        let said = |half_days, count, language| {
            let days = Value::Days { half_days, count };
            value(&days, &Options::default(), Voice::of(language)).shown
        };
        assert_eq!(said(2, 1, HandoutLanguage::Fr), "1 jour (un parcours)");
        assert_eq!(
            said(3, 4, HandoutLanguage::Fr),
            "1,5 jour (médiane sur 4 parcours)"
        );
        assert_eq!(
            said(3, 4, HandoutLanguage::En),
            "1.5 days (median of 4 pathways)"
        );
    }
}
