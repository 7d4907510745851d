//! What can be typed after `sentier people`.

use super::handout_language;
use clap::{Args, Subcommand};
use etp_app::{HandoutLanguage, IdentifierKind, ImportId, MergeId, PatientId, Sex};
use std::path::PathBuf;

/// People: import, find, export, check, merge, erase.
#[derive(Subcommand)]
pub(crate) enum People {
    /// Import people, enrolments, assessments or attendance from CSV, XLSX, XLS or ODS.
    Import(Import),
    /// List patients by parts of names, file number, date of birth, commune or phone.
    Find(Find),
    /// Save one person's whole file for that person: a PDF, a JSON document and the papers.
    Export(Export),
    /// Say whether a national identifier is possible; keeps nothing, needs no register.
    CheckId(CheckId),
    /// List pairs of files that may be one person.
    Duplicates,
    /// Make one file of two; can be taken back.
    Merge(Merge),
    /// Take a merge back.
    Unmerge {
        /// The merge's id, as `people merge --json` gave it.
        merge: MergeId,
    },
    /// List imports, latest first.
    Imports,
    /// Take an import back; whoever was worked on since stays, and is listed.
    UndoImport {
        /// The import's id, as `people imports --json` gives it.
        import: ImportId,
    },
    /// Remove a person for good and leave a certificate; past anonymous totals stay.
    Erase(Erase),
}

#[derive(Args)]
pub(crate) struct Import {
    /// The file.
    pub(crate) file: PathBuf,
    /// Only say what the file would bring; nothing is written.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// The sheet of a workbook; without it the one that looks most like a list.
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// What a column holds, as HEADING=CODE (empty code: leave it); may be repeated.
    #[arg(long = "column", value_name = "HEADING=CODE", value_parser = column)]
    pub(crate) columns: Vec<(String, String)>,
    /// Save the rows that are not taken here.
    #[arg(long, value_name = "FILE")]
    pub(crate) rejected: Option<PathBuf>,
    /// Take people who look like somebody the register knows, as new files.
    #[arg(long)]
    pub(crate) take_likely_twins: bool,
}

#[derive(Args)]
pub(crate) struct Find {
    /// What to look for; nothing lists all.
    pub(crate) words: Vec<String>,
    /// all, active, to-call, without-consent, lost, set-aside or due.
    #[arg(long, default_value = "all")]
    pub(crate) list: String,
}

#[derive(Args)]
pub(crate) struct Export {
    /// Who, by id.
    pub(crate) patient: PatientId,
    /// The folder to put it into.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// fr, nl, de or en; without it the person's first handout language.
    #[arg(long, value_parser = handout_language)]
    pub(crate) language: Option<HandoutLanguage>,
    /// 18 points.
    #[arg(long)]
    pub(crate) large_print: bool,
}

#[derive(Args)]
pub(crate) struct CheckId {
    /// nir, niss, lu or kvnr.
    #[arg(value_parser = kind)]
    pub(crate) kind: IdentifierKind,
    /// The number, as written on the card; blanks and dots do not matter.
    pub(crate) number: String,
    /// The holder's date of birth, YYYY-MM-DD, YYYY-MM or YYYY.
    #[arg(
        long,
        value_name = "DATE",
        default_value = "",
        hide_default_value = true
    )]
    pub(crate) born: String,
    /// F or M.
    #[arg(long, value_parser = sex)]
    pub(crate) sex: Option<Sex>,
}

#[derive(Args)]
pub(crate) struct Merge {
    /// The file that is kept, by id.
    pub(crate) kept: PatientId,
    /// The file that goes into it, by id.
    pub(crate) gone: PatientId,
    /// A field whose value is taken from the gone file, e.g. phone; may be repeated.
    #[arg(long = "take", value_name = "FIELD")]
    pub(crate) take: Vec<String>,
}

#[derive(Args)]
pub(crate) struct Erase {
    /// Who, by id.
    pub(crate) patient: PatientId,
    /// asked, retention-over or mistake.
    #[arg(long)]
    pub(crate) reason: String,
    /// The person's file number, so that nobody is erased by a slip.
    #[arg(long)]
    pub(crate) file_number: String,
    /// Where the certificate is saved.
    #[arg(long, value_name = "FILE")]
    pub(crate) certificate: PathBuf,
    /// The certificate's language: fr, nl, de or en.
    #[arg(long, value_parser = handout_language, default_value = "fr")]
    pub(crate) language: HandoutLanguage,
}

fn kind(code: &str) -> Result<IdentifierKind, &'static str> {
    IdentifierKind::from_code(&code.to_ascii_lowercase()).ok_or("write nir, niss, lu or kvnr")
}

fn sex(code: &str) -> Result<Sex, &'static str> {
    Sex::from_code(&code.to_ascii_uppercase()).ok_or("write F or M")
}

fn column(text: &str) -> Result<(String, String), &'static str> {
    let (heading, holds) = text.rsplit_once('=').ok_or("write HEADING=CODE")?;
    Ok((heading.to_owned(), holds.to_owned()))
}
