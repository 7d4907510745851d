//! Handouts: of a session, of a person, or from a file to a file; the sheet of the sealed envelope.

use crate::args::{
    ConsentPapers, Invitations, PocketPlan, RenderFile, SessionHandout, StackHandout,
};
use crate::console::Console;
use etp_app::forms::{
    BatchOf, InvitationAbout, PrintConsentPapers, PrintHandout, PrintInvitations, PrintPocketPlan,
    StartBatch,
};
use etp_app::views::HandoutMade;
use etp_app::{
    Desk, Doors, Failure, HandoutLanguage, RenderHandout, consent_papers, documents, handouts,
    letters, pocket, recovery, render_handout,
};
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

/// Prints somebody's dates on a sheet to be folded.
pub(crate) fn pocket(desk: &Desk, console: &Console, asked: &PocketPlan) -> Result<(), Failure> {
    let form = PrintPocketPlan {
        patient: asked.patient,
        languages: asked.languages.clone(),
    };
    say(console, &pocket::print_pocket_plan(desk, &form)?);
    Ok(())
}

/// Prints what is read and signed before a consent.
pub(crate) fn consent(
    desk: &Desk,
    console: &Console,
    asked: &ConsentPapers,
) -> Result<(), Failure> {
    let form = PrintConsentPapers {
        patient: asked.patient,
        programme: asked.programme,
        papers: vec![],
        languages: asked.languages.clone(),
    };
    say(
        console,
        &consent_papers::print_consent_papers(desk, &form)?.made,
    );
    Ok(())
}

/// Prints invitations, or letters after an absence.
pub(crate) fn invite(desk: &Desk, console: &Console, asked: &Invitations) -> Result<(), Failure> {
    let form = PrintInvitations {
        about: match asked.missed {
            true => InvitationAbout::Missed,
            false => InvitationAbout::Coming,
        },
        patient: asked.patient,
        session: asked.session,
        languages: asked.languages.clone(),
    };
    say(console, &letters::print_invitations(desk, &form)?.answer);
    Ok(())
}

/// Prints how the register is opened again, in the language of the console.
pub(crate) fn recovery(desk: &Desk, console: &Console) -> Result<(), Failure> {
    let language = HandoutLanguage::from_code(console.language.code());
    let language = language.unwrap_or(HandoutLanguage::Fr);
    say(console, &recovery::print_recovery_sheet(desk, language)?);
    Ok(())
}

/// Prints a file; needs no register.
pub(crate) fn render(console: &Console, asked: &RenderFile) -> Result<(), Failure> {
    let form = RenderHandout {
        file: asked.file.clone(),
        languages: asked.languages.clone(),
        layout: asked.layout,
        booklet: asked.booklet,
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
        booklet: asked.booklet,
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
