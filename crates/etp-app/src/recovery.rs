//! The sheet for the sealed envelope: where the register is, how it is opened again, and room to write
//! its passphrase by hand. The application does not keep the passphrase and prints none.

use crate::paper::{blank, keep};
use crate::programmes::written_in;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use etp_domain::HandoutLanguage;
use etp_handout::{Record, RecordPart, RecordSection, print_record};
use etp_i18n::{Language, recovery as says};

/// Room for a passphrase.
const LINES: usize = 2;
/// Who seals the envelope.
const PEOPLE: usize = 2;

/// Prints the recovery sheet.
///
/// # Errors
/// The disk.
pub fn print_recovery_sheet(
    desk: &Desk,
    language: HandoutLanguage,
) -> Result<HandoutMade, Failure> {
    let language = written_in(desk, language);
    let name = format!("recovery-{}-{}", desk.today(), language.code());
    let made = keep(
        desk,
        &name,
        &print_record(&record(desk, language))?,
        vec![language],
    )?;
    let detail = serde_json::json!({ "language": language.code() });
    desk.write(|writer| desk.log(writer, "print-recovery-sheet", "register", &detail))?;
    Ok(made)
}

fn record(desk: &Desk, language: HandoutLanguage) -> Record {
    let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
    let mut sheet = blank(desk, language, says::title(speaks), says::footer(speaks));
    // The name of the centre is enough in an envelope, and one page is one sheet to look for.
    sheet.marks.letterhead.clear();
    sheet.marks.centre_phone.clear();
    sheet.lead = vec![says::lead(speaks)];
    sheet.sections = vec![
        section(says::register(speaks), register(desk, speaks)),
        section(says::secret(speaks), secret(speaks)),
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

fn secret(speaks: Language) -> Vec<RecordPart> {
    vec![
        RecordPart::Paragraph(says::secret_hint(speaks)),
        RecordPart::Lines(LINES),
        RecordPart::Warning(says::only_key(speaks)),
    ]
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
