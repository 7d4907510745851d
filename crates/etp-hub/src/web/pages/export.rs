//! Where the files are had: rounded for everybody, exact for coordinators.

use super::choose::years;
use super::frame::{Look, frame};
use etp_disclosure::Period;
use etp_i18n::{Language, hub};
use maud::{Markup, html};

/// The page.
pub(in crate::web) fn export(look: &Look, all: &[Period], year: Period) -> Markup {
    let language = look.language;
    let content = html! {
        p { (hub::export_about(language)) }
        section class="card" {
            h2 { (hub::export_public(language)) }
            p { (hub::export_public_about(language)) }
            (file(language, "public", all, year))
        }
        section class="card" {
            h2 { (hub::export_internal(language)) }
            @if look.coordinates() {
                p { (hub::export_internal_about(language)) }
                (file(language, "internal", all, year))
            } @else {
                p { (hub::export_internal_closed(language)) }
            }
        }
    };
    frame(look, &hub::export(language), &content)
}

fn file(language: Language, reach: &str, all: &[Period], year: Period) -> Markup {
    html! {
        form class="choose" method="get" action="/export/file" {
            input type="hidden" name="for" value=(reach);
            (years(language, all, year))
            button class="main" name="as" value="csv" { (hub::export_csv(language)) }
            button class="main" name="as" value="xlsx" { (hub::export_xlsx(language)) }
        }
    }
}
