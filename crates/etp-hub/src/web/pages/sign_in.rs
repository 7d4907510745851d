//! Signing in, and choosing one's own password after the one-time one.

use super::frame::{Look, frame};
use etp_i18n::hub;
use maud::{Markup, html};

/// The way in; `said` is what went wrong the last time.
pub(in crate::web) fn sign_in(look: &Look, said: Option<&str>) -> Markup {
    let language = look.language;
    let content = html! {
        p { (hub::sign_in_about(language)) }
        (wrong(said))
        form class="card" method="post" action="/sign-in" {
            (look.form_field())
            label class="field" {
                span { (hub::name(language)) }
                input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required;
            }
            (password("password", &hub::password(language), "current-password"))
            button class="main" { (hub::sign_in(language)) }
        }
    };
    frame(look, &hub::sign_in(language), &content)
}

/// The form of a new password.
pub(in crate::web) fn choose_password(look: &Look, said: Option<&str>) -> Markup {
    let language = look.language;
    let content = html! {
        p { (hub::password_about(language)) }
        (wrong(said))
        form class="card" method="post" action="/password" {
            (look.form_field())
            (password("old", &hub::password_old(language), "current-password"))
            (password("new", &hub::password_new(language), "new-password"))
            (password("again", &hub::password_again(language), "new-password"))
            button class="main" { (hub::password_save(language)) }
        }
    };
    frame(look, &hub::password_title(language), &content)
}

fn password(name: &str, label: &str, autocomplete: &str) -> Markup {
    html! {
        label class="field" {
            span { (label) }
            input type="password" name=(name) autocomplete=(autocomplete) required;
        }
    }
}

fn wrong(said: Option<&str>) -> Markup {
    html! { @if let Some(said) = said { p class="wrong" role="alert" { (said) } } }
}
