//! What can be typed after `sentier handout`.

use super::handout_language;
use clap::Subcommand;
use etp_app::{CohortId, HandoutLanguage, HandoutLayout, PatientId, ProgrammeId, SessionId};
use std::path::PathBuf;

/// Handouts.
#[derive(Subcommand)]
pub(crate) enum Handouts {
    /// Make the handout of a session, and note who got it.
    Session(SessionHandout),
    /// Print somebody's dates on one sheet that folds to the size of a pocket.
    Pocket(PocketPlan),
    /// Print the information to read and the two consent forms for somebody: models to be validated.
    Consent(ConsentPapers),
    /// Print letters of invitation, or letters after an absence, for envelopes with a window.
    Invite(Invitations),
    /// Print a handout file; needs no register. docs/handout-format.md says what is in the files.
    Render(RenderFile),
    /// Print a handout of the library for many people, each in their own languages, into a folder.
    Stack(StackHandout),
    /// Go on with a stack that was stopped.
    GoOn {
        /// The stack's id, as it was said when it was begun.
        id: String,
    },
}

#[derive(clap::Args)]
pub(crate) struct StackHandout {
    /// The handout's name in the library.
    pub(crate) handout: String,
    /// For the people of a group.
    #[arg(long, conflicts_with = "programme")]
    pub(crate) cohort: Option<CohortId>,
    /// For everybody in a programme or waiting for it; without, for everybody in care.
    #[arg(long)]
    pub(crate) programme: Option<ProgrammeId>,
    /// The same for everybody; without, each as their needs ask.
    #[arg(long, value_name = "LAYOUT", value_parser = layout)]
    pub(crate) layout: Option<HandoutLayout>,
    /// With the layout a5: each as a booklet to be folded, two pages on each side.
    #[arg(long)]
    pub(crate) booklet: bool,
    /// People in one print file, at most 100; without, one file each.
    #[arg(long, value_name = "PEOPLE")]
    pub(crate) lots: Option<u32>,
    /// Why, although the day of its review has passed.
    #[arg(long, default_value = "")]
    pub(crate) despite: String,
}

#[derive(clap::Args)]
pub(crate) struct SessionHandout {
    /// The session's id.
    pub(crate) session: SessionId,
    /// For whom; without it the handout names nobody.
    #[arg(long)]
    pub(crate) patient: Option<PatientId>,
    /// One or two languages by their codes; without it the patient's own.
    #[arg(long, alias = "langs", value_delimiter = ',', value_parser = handout_language)]
    pub(crate) languages: Vec<HandoutLanguage>,
    /// How it is printed.
    #[arg(long, default_value = "side-by-side", value_name = "LAYOUT", value_parser = layout)]
    pub(crate) layout: HandoutLayout,
    /// Why, although the day of its review has passed.
    #[arg(long, default_value = "")]
    pub(crate) despite: String,
}

#[derive(clap::Args)]
pub(crate) struct PocketPlan {
    /// Whose, by id.
    pub(crate) patient: PatientId,
    /// One or two languages by their codes; without it the person's own.
    #[arg(long, alias = "langs", value_delimiter = ',', value_parser = handout_language)]
    pub(crate) languages: Vec<HandoutLanguage>,
}

#[derive(clap::Args)]
pub(crate) struct ConsentPapers {
    /// For whom, by id.
    pub(crate) patient: PatientId,
    /// About which programme, by id; without it its name is written by hand.
    #[arg(long)]
    pub(crate) programme: Option<ProgrammeId>,
    /// One or two languages by their codes; without it the person's own.
    #[arg(long, alias = "langs", value_delimiter = ',', value_parser = handout_language)]
    pub(crate) languages: Vec<HandoutLanguage>,
}

#[derive(clap::Args)]
pub(crate) struct Invitations {
    /// To whom, by id; without it to everybody on the list of the session.
    #[arg(long, required_unless_present = "session")]
    pub(crate) patient: Option<PatientId>,
    /// About which session, by id; without it about all to come, or the latest that was missed.
    #[arg(long)]
    pub(crate) session: Option<SessionId>,
    /// After an absence.
    #[arg(long)]
    pub(crate) missed: bool,
    /// One or two languages by their codes: fr, nl, de, en; without it each person's own.
    #[arg(long, alias = "langs", value_delimiter = ',', value_parser = handout_language)]
    pub(crate) languages: Vec<HandoutLanguage>,
}

#[derive(clap::Args)]
pub(crate) struct RenderFile {
    /// The handout.
    pub(crate) file: PathBuf,
    /// One or two languages by their codes, the first one first.
    #[arg(
        long = "langs",
        required = true,
        value_name = "CODES",
        value_delimiter = ',',
        value_parser = handout_language
    )]
    pub(crate) languages: Vec<HandoutLanguage>,
    /// side-by-side, sides, stacked, large, easy, a5 or poster.
    #[arg(long, default_value = "side-by-side", value_name = "LAYOUT", value_parser = layout)]
    pub(crate) layout: HandoutLayout,
    /// With the layout a5: pages two by two on A4, to be printed on both sides, turned over the short
    /// edge, and folded.
    #[arg(long)]
    pub(crate) booklet: bool,
    /// A JSON file with what is filled in.
    #[arg(long, value_name = "FILE")]
    pub(crate) values: Option<PathBuf>,
    /// Where the PDF is saved.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

fn layout(code: &str) -> Result<HandoutLayout, String> {
    HandoutLayout::from_code(code).ok_or_else(|| {
        let codes: Vec<_> = HandoutLayout::ALL.iter().map(|one| one.code()).collect();
        format!("write one of {}", codes.join(", "))
    })
}
