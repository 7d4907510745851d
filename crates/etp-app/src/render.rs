//! A handout from a file to a file, without a register: for scripts and other programs. Knows no
//! desk; what it is told about somebody is in the file of values and goes nowhere else.

use crate::{Clock, Failure, rows::number, views::HandoutMade, write_whole};
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::{Handout, HandoutValues, print_booklet, print_handout};
use std::fs;
use std::path::{Path, PathBuf};

/// The largest file, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// What to print, how, and where to.
#[derive(Clone, Debug)]
pub struct RenderHandout {
    /// The handout; `docs/handout-format.md` says what is in it.
    pub file: PathBuf,
    /// One language, or two different ones.
    pub languages: Vec<HandoutLanguage>,
    /// How it is printed.
    pub layout: HandoutLayout,
    /// Its A5 pages two by two on sheets to be folded; for that layout alone.
    pub booklet: bool,
    /// What is filled in; without it, dotted lines are printed.
    pub values: Option<PathBuf>,
    /// The PDF, which appears whole or not at all.
    pub out: PathBuf,
}

/// Prints a handout.
///
/// # Errors
/// A PDF that would replace what it is made of; a file that cannot be read, is too large, is no handout
/// or no values; a handout that cannot be set in these languages; the disk.
pub fn render_handout(clock: &dyn Clock, form: &RenderHandout) -> Result<HandoutMade, Failure> {
    keep_the_sources(form)?;
    let handout = Handout::parse(&read(&form.file)?)?;
    let values = match &form.values {
        Some(file) => HandoutValues::parse(&read(file)?)?,
        None => HandoutValues::default(),
    };
    let facts = values.into_facts(form.languages.clone(), form.layout, clock.today());
    let pdf = match form.booklet {
        true => print_booklet(&handout, &facts)?,
        false => print_handout(&handout, &facts)?,
    };
    write_whole(&form.out, &pdf).map_err(|_| {
        Failure::broken("file-not-saved").with("file", form.out.display().to_string())
    })?;
    Ok(HandoutMade {
        path: form.out.display().to_string(),
        bytes: number(pdf.len()),
        languages: form.languages.clone(),
    })
}

/// The author's text is not replaced by its print, by whatever path it is named.
fn keep_the_sources(form: &RenderHandout) -> Result<(), Failure> {
    let Ok(out) = fs::canonicalize(&form.out) else {
        return Ok(());
    };
    let mut sources = [&form.file].into_iter().chain(&form.values);
    match sources.any(|one| fs::canonicalize(one).is_ok_and(|one| one == out)) {
        true => {
            Err(Failure::refused("handout-out-is-source")
                .with("file", form.out.display().to_string()))
        }
        false => Ok(()),
    }
}

/// Some editors begin a text with a byte order mark; it says nothing.
fn read(file: &Path) -> Result<String, Failure> {
    let named = |code: &str| Failure::refused(code).with("file", file.display().to_string());
    let unreadable = |_| named("file-unreadable");
    if fs::metadata(file).map_err(unreadable)?.len() > LARGEST {
        return Err(named("handout-file-too-large"));
    }
    let text = fs::read_to_string(file).map_err(unreadable)?;
    Ok(match text.strip_prefix('\u{FEFF}') {
        Some(text) => text.to_owned(),
        None => text,
    })
}
