//! A page that says what is wrong.

use super::frame::{Look, frame};
use etp_i18n::hub;
use maud::{Markup, html};

/// What happened, and the way back.
pub(in crate::web) fn problem(look: &Look, said: &str) -> Markup {
    let content = html! {
        p class="wrong" role="alert" { (said) }
        p { a href="/" { (hub::problem_back(look.language)) } }
    };
    frame(look, &look.hub, &content)
}
