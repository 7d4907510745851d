//! A choice among few, as a native list, and the button that shows what was chosen.

use etp_i18n::{Language, hub};
use maud::{Markup, html};

/// One list: its name in the address, its label, and value, words and whether chosen of each.
pub(super) fn choice(name: &str, label: &str, options: &[(String, String, bool)]) -> Markup {
    html! {
        label class="field" {
            span { (label) }
            select name=(name) {
                @for (value, words, chosen) in options {
                    option value=(value) selected[*chosen] { (words) }
                }
            }
        }
    }
}

/// The form around such lists.
pub(super) fn chooser(language: Language, action: &str, fields: &Markup) -> Markup {
    html! {
        form class="choose" method="get" action=(action) {
            (fields)
            button class="main" { (hub::show(language)) }
        }
    }
}

/// Years, the one shown chosen.
pub(super) fn years(
    language: Language,
    years: &[etp_disclosure::Period],
    chosen: etp_disclosure::Period,
) -> Markup {
    let options: Vec<_> = years
        .iter()
        .map(|year| (year.to_string(), year.to_string(), *year == chosen))
        .collect();
    choice("year", &hub::year(language), &options)
}
