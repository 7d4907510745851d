//! What changed since a day: a line for each change, the latest first.

use super::choose::chooser;
use super::frame::{Look, frame};
use crate::sums::Change;
use crate::web::words;
use chrono::NaiveDate;
use etp_disclosure::Period;
use etp_i18n::{Language, dates, hub};
use maud::{Markup, html};

/// Nothing is looked up when what was asked for is no day.
pub(in crate::web) fn changes(look: &Look, since: Option<NaiveDate>, changes: &[Change]) -> Markup {
    let language = look.language;
    let content = html! {
        p { (hub::changes_about(language)) }
        (chooser(language, "/changes", &html! {
            label class="field" {
                span { (hub::since(language)) }
                input type="date" name="since" required value=[since.map(|day| day.to_string())];
            }
        }))
        @match since {
            None => p class="wrong" role="alert" { (hub::day_unreadable(language)) },
            Some(day) if changes.is_empty() => {
                p class="empty" { (hub::changes_none(language, dates::short(language, day))) }
            },
            Some(day) => (table(language, day, changes)),
        }
    };
    frame(look, &hub::changes(language), &content)
}

fn table(language: Language, since: NaiveDate, changes: &[Change]) -> Markup {
    let caption = hub::changes_caption(language, dates::short(language, since));
    html! {
        div class="wide" role="region" aria-label=(caption) tabindex="0" {
            table {
                caption { (caption) }
                thead { tr {
                    th scope="col" { (hub::centre(language)) }
                    th scope="col" { (hub::period(language)) }
                    th scope="col" { (hub::change(language)) }
                    th scope="col" { (hub::cause(language)) }
                    th scope="col" { (hub::received(language)) }
                } }
                tbody { @for change in changes { (line(language, change)) } }
            }
        }
    }
}

fn line(language: Language, change: &Change) -> Markup {
    let period = change.period.parse::<Period>();
    html! {
        tr {
            th scope="row" { (change.centre) }
            td { (period.map_or_else(|_| change.period.clone(), |one| words::period(language, one))) }
            td {
                (words::named(language, &format!("hub-change-{}", change.kind), change.kind))
                @if change.revision > 1 {
                    span class="under" { (hub::revision(language, change.revision.to_string())) }
                }
            }
            td { (cause(language, change)) }
            td { (words::day(language, &change.received_at)) }
        }
    }
}

fn cause(language: Language, change: &Change) -> String {
    match change.cause.as_str() {
        "" => hub::cause_none(language),
        cause => words::named(language, &format!("hub-cause-{cause}"), cause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_i18n::word;
    use etp_wire::Cause;

    #[test]
    fn every_cause_a_centre_can_give_has_its_words() {
        for language in Language::ALL {
            for cause in Cause::ALL {
                let key = format!("hub-cause-{}", cause.code());
                assert!(word(language, &key).is_some(), "{key}");
            }
        }
    }
}
