//! The sheet for the sealed envelope: where the register and its backups are, how it is opened again, and
//! its recovery code, or room to write one by hand. The application keeps no passphrase and prints none.
//!
//! Why: a sheet with a code on it opens the register beside which it lies. So its file is taken away when
//! the desk is left, and when the register is opened next after a process that died.

use crate::paper::{blank, keep};
use crate::programmes::written_in;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use etp_domain::HandoutLanguage;
use etp_handout::{Record, RecordPart, RecordSection, print_record};
use etp_i18n::{Language, recovery as says};
use std::fs;
use std::path::Path;

/// Room for a code: its seven groups fit on one line.
const LINES: usize = 1;
/// What the file of a sheet with a code begins with.
const WITH_CODE: &str = "recovery-code-";
/// Who seals the envelope.
const PEOPLE: usize = 2;

/// Prints the recovery sheet, with room for the code.
///
/// # Errors
/// The disk.
pub fn print_recovery_sheet(
    desk: &Desk,
    language: HandoutLanguage,
) -> Result<HandoutMade, Failure> {
    print(desk, language, "recovery-", &[])
}

/// Prints the recovery sheet with a code that is about to be in force.
pub(super) fn with_code(
    desk: &Desk,
    language: HandoutLanguage,
    groups: &[String],
) -> Result<HandoutMade, Failure> {
    print(desk, language, WITH_CODE, groups)
}

/// Takes away the sheets with a code on them. What cannot be taken away is tried again the next time.
pub(crate) fn wipe(papers: &Path) {
    for entry in fs::read_dir(papers).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(WITH_CODE) {
            fs::remove_file(entry.path()).ok();
        }
    }
}

fn print(
    desk: &Desk,
    language: HandoutLanguage,
    begins: &str,
    groups: &[String],
) -> Result<HandoutMade, Failure> {
    let language = written_in(desk, language);
    let name = format!("{begins}{}-{}", desk.today(), language.code());
    let made = keep(
        desk,
        &name,
        &print_record(&record(desk, language, groups))?,
        vec![language],
    )?;
    let detail = serde_json::json!({ "language": language.code() });
    desk.write(|writer| desk.log(writer, "print-recovery-sheet", "register", &detail))?;
    Ok(made)
}

fn record(desk: &Desk, language: HandoutLanguage, groups: &[String]) -> Record {
    let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
    let mut sheet = blank(desk, language, says::title(speaks), says::footer(speaks));
    // The name of the centre is enough in an envelope, and one page is one sheet to look for.
    sheet.marks.letterhead.clear();
    sheet.marks.centre_phone.clear();
    sheet.lead = vec![says::lead(speaks)];
    sheet.sections = vec![
        section(says::register(speaks), register(desk, speaks)),
        section(says::secret(speaks), secret(speaks, groups)),
        section(says::reopen(speaks), reopen(speaks)),
        section(says::sealed(speaks), sealed(speaks)),
    ];
    sheet
}

fn register(desk: &Desk, speaks: Language) -> Vec<RecordPart> {
    let centre = desk.centre();
    let folder = desk.doorstep().folder;
    vec![
        RecordPart::Facts(vec![
            (says::code(speaks), centre.code.as_str().to_owned()),
            (says::folder(speaks), folder),
        ]),
        RecordPart::Paragraph(says::files(speaks)),
        RecordPart::Subheading(says::copy(speaks)),
        RecordPart::Lines(1),
    ]
}

fn secret(speaks: Language, groups: &[String]) -> Vec<RecordPart> {
    let code = if groups.is_empty() {
        vec![
            RecordPart::Paragraph(says::secret_hint(speaks)),
            RecordPart::Lines(LINES),
        ]
    } else {
        vec![RecordPart::KeyMessage(groups.join(" – "))]
    };
    let only = RecordPart::Warning(says::only_key(speaks));
    code.into_iter().chain([only]).collect()
}

fn reopen(speaks: Language) -> Vec<RecordPart> {
    let steps = [says::install, says::put, says::open, says::check];
    let numbered = (1..).zip(steps);
    let step = |(number, say): (u32, fn(Language) -> String)| {
        RecordPart::Paragraph(format!("{number}. {}", say(speaks)))
    };
    numbered.map(step).collect()
}

fn sealed(speaks: Language) -> Vec<RecordPart> {
    vec![
        RecordPart::Paragraph(says::each(speaks)),
        RecordPart::Lines(PEOPLE),
    ]
}

fn section(heading: String, parts: Vec<RecordPart>) -> RecordSection {
    RecordSection { heading, parts }
}
