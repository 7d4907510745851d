//! Handouts: of a session, or from a file to a file.

use crate::args::{RenderFile, SessionHandout, StackHandout};
use crate::console::Console;
use etp_app::forms::{BatchOf, PrintHandout, StartBatch};
use etp_app::views::HandoutMade;
use etp_app::{Desk, Doors, Failure, RenderHandout, documents, handouts, render_handout};
use etp_i18n::cli as sentences;

/// Makes a session's handout.
pub(crate) fn session(
    desk: &Desk,
    console: &Console,
    asked: &SessionHandout,
) -> Result<(), Failure> {
    let form = PrintHandout {
        session: asked.session,
        patient: asked.patient,
        languages: asked.languages.clone(),
        layout: asked.layout,
        despite: asked.despite.clone(),
    };
    say(console, &handouts::print_handout(desk, form)?);
    Ok(())
}

/// Prints a file; needs no register.
pub(crate) fn render(console: &Console, asked: &RenderFile) -> Result<(), Failure> {
    let form = RenderHandout {
        file: asked.file.clone(),
        languages: asked.languages.clone(),
        layout: asked.layout,
        values: asked.values.clone(),
        out: asked.out.clone(),
    };
    say(console, &render_handout(&*Doors::real().clock, &form)?);
    Ok(())
}

/// Plans a stack and makes all of it. What was made when it is stopped stays.
pub(crate) fn stack(desk: &Desk, console: &Console, asked: &StackHandout) -> Result<(), Failure> {
    let of = match (asked.cohort, asked.programme) {
        (Some(cohort), _) => BatchOf::Cohort(cohort),
        (None, Some(programme)) => BatchOf::Programme(programme),
        (None, None) => BatchOf::Everybody,
    };
    let form = StartBatch {
        handout: asked.handout.clone(),
        of,
        layout: asked.layout,
        lots_of: asked.lots,
        despite: asked.despite.clone(),
    };
    let begun = documents::start_batch(desk, &form)?.answer;
    go_on(desk, console, &begun.id)
}

/// Goes on with a stack until it is whole.
pub(crate) fn go_on(desk: &Desk, console: &Console, id: &str) -> Result<(), Failure> {
    let standing = loop {
        let standing = documents::go_on_batch(desk, id)?.answer;
        if standing.finished {
            break standing;
        }
        console.tell(&sentences::stack_goes_on(
            console.language,
            standing.done,
            &standing.id,
            standing.total,
        ));
    };
    console.answer(&standing, |standing| {
        let without = standing.without.iter();
        let left_out = without.map(|one| sentences::stack_without(console.language, &one.name));
        let made = sentences::stack_made(
            console.language,
            standing.done,
            standing.files,
            &standing.folder,
        );
        std::iter::once(made).chain(left_out).collect()
    });
    Ok(())
}

fn say(console: &Console, made: &HandoutMade) {
    console.answer(made, |made| {
        vec![sentences::handout_made(console.language, &made.path)]
    });
}
