//! What stands around every page: the way to its content, the other pages, the person, the languages.

use crate::people::{Person, Role};
use etp_i18n::{Language, hub};
use maud::{DOCTYPE, Markup, html};

/// How a page is looked at, and by whom.
pub(in crate::web) struct Look {
    pub(in crate::web) language: Language,
    /// The hub's name.
    pub(in crate::web) hub: String,
    /// Nobody before signing in.
    pub(in crate::web) person: Option<Person>,
    /// What forms carry, so that only this hub's pages can send them.
    pub(in crate::web) form: String,
    /// The page's address, without its language.
    pub(in crate::web) here: String,
}

impl Look {
    /// Whether the person may have exact numbers in a file.
    pub(in crate::web) fn coordinates(&self) -> bool {
        self.person
            .as_ref()
            .is_some_and(|person| person.role == Role::Coordinator)
    }

    /// The hidden field every form that changes something has.
    pub(super) fn form_field(&self) -> Markup {
        html! { input type="hidden" name="form" value=(self.form); }
    }
}

/// A page of this title.
pub(in crate::web) fn frame(look: &Look, title: &str, content: &Markup) -> Markup {
    let language = look.language;
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – " (look.hub) }
                link rel="stylesheet" href="/style.css";
            }
            body {
                a class="skip" href="#content" { (hub::skip(language)) }
                header class="banner" {
                    p class="hub" { (look.hub) }
                    @if let Some(person) = &look.person { (known(look, person)) }
                    (languages(look))
                }
                main id="content" tabindex="-1" {
                    h1 { (title) }
                    (content)
                }
            }
        }
    }
}

fn known(look: &Look, person: &Person) -> Markup {
    let language = look.language;
    let role = match person.role {
        Role::Coordinator => hub::role_coordinator(language),
        Role::Reader => hub::role_reader(language),
    };
    html! {
        @if !person.must_change { (pages(look)) }
        form class="who" method="post" action="/sign-out" {
            (look.form_field())
            span { (hub::who(language, person.name.as_str(), role)) }
            button class="plain" { (hub::sign_out(language)) }
        }
    }
}

fn pages(look: &Look) -> Markup {
    let language = look.language;
    let pages = [
        ("/reported", hub::reported(language)),
        ("/sums", hub::sums(language)),
        ("/trends", hub::trends(language)),
        ("/changes", hub::changes(language)),
        ("/export", hub::export(language)),
    ];
    let here = look.here.split('?').next().unwrap_or_default();
    html! {
        nav class="pages" aria-label=(hub::pages(language)) {
            ul {
                @for (path, name) in &pages {
                    li { a href=(path) aria-current=[(here == *path).then_some("page")] { (name) } }
                }
            }
        }
    }
}

fn languages(look: &Look) -> Markup {
    let joint = if look.here.contains('?') { '&' } else { '?' };
    html! {
        nav class="languages" aria-label=(hub::language(look.language)) {
            ul {
                @for one in Language::ALL {
                    li {
                        a lang=(one.code()) hreflang=(one.code())
                            href=(format!("{}{joint}language={}", look.here, one.code()))
                            aria-current=[(one == look.language).then_some("true")]
                            { (one.own_name()) }
                    }
                }
            }
        }
    }
}
