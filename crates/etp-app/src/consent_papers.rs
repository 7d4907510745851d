//! What is read before the two consents, and the two forms on which they are answered: models, in one or
//! two languages beside each other. Each bears the version of its text, which is noted with the answer.
//!
//! Why:
//! - Two consents are two papers: who takes part may still refuse that data about them leave.
//! - A text that does not exist in a language is printed in the centre's, and says so.

mod form;
mod information;
mod sheet;

use crate::centre::{language_of, languages_of};
use crate::forms::{ConsentPaper, PrintConsentPapers};
use crate::letters::voice::Voice;
use crate::paper::keep;
use crate::programmes::written_in;
use crate::views::{ConsentPapersMade, ConsentText};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Patient, PatientId, ProgrammeId, ProgrammeStatus, Words};
use etp_handout::{Pack, PackPart, Record, print_pack};
use etp_i18n::information as says;
use etp_store::{ReadWhat, Reader};
use sheet::Sheet;

/// The version of the sentences in locales/*/information.ftl; whoever changes one of them changes it too.
const TEXT: &str = "2026-1";

const ALL: [ConsentPaper; 3] = [
    ConsentPaper::Information,
    ConsentPaper::Join,
    ConsentPaper::Share,
];

/// Prints the information and the forms in one file, each on sheets of its own.
///
/// # Errors
/// More than two languages, or twice the same; no such file or programme; the disk.
pub fn print_consent_papers(
    desk: &Desk,
    form: &PrintConsentPapers,
) -> Result<ConsentPapersMade, Failure> {
    let papers = match form.papers.as_slice() {
        [] => &ALL[..],
        asked => asked,
    };
    let told = desk.read(|reader| Told::read(desk, reader, form))?;
    let languages: Vec<HandoutLanguage> = told.sheet.languages();
    let records = papers.iter().map(|one| told.record(desk, *one));
    let pack = Pack {
        title: says::title(told.sheet.first().speaks),
        two_sided: true,
        parts: records.map(PackPart::Record).collect(),
    };
    let codes: Vec<&str> = languages.iter().map(|one| one.code()).collect();
    let (number, today) = (told.patient.file_number, desk.today());
    let name = format!("consent-{number}-{today}-{}", codes.join("-"));
    let made = keep(desk, &name, &print_pack(&pack)?, languages.clone())?;
    let detail = serde_json::json!({ "languages": codes, "version": told.version });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(told.patient.id, ReadWhat::Print, by, now)?;
        let object = told.patient.id.to_string();
        desk.log(writer, "print-consent-papers", &object, &detail)
    })?;
    Ok(ConsentPapersMade {
        made,
        text_version: told.version,
    })
}

/// The texts that can be printed for somebody: those of their own programmes first, then of the others
/// that run; last the one that leaves the programme's name open.
///
/// # Errors
/// No such file; the disk.
pub fn consent_texts(desk: &Desk, patient: PatientId) -> Result<Vec<ConsentText>, Failure> {
    desk.read(|reader| {
        let own: Vec<ProgrammeId> = reader
            .pathways_of(reader.root_of(patient)?)?
            .iter()
            .map(|one| one.enrolment.programme)
            .collect();
        let mut rows = reader.programmes()?;
        rows.retain(|row| {
            let runs = row.programme.status != ProgrammeStatus::Stopped;
            row.version > 0 && (runs || own.contains(&row.programme.id))
        });
        rows.sort_by_key(|row| !own.contains(&row.programme.id));
        let of_programme = rows.into_iter().map(|row| ConsentText {
            programme: Some(row.programme.id),
            title: row.programme.title,
            version: text_version(Some(row.version)),
        });
        let open = ConsentText {
            programme: None,
            title: String::new(),
            version: text_version(None),
        };
        Ok(of_programme.chain([open]).collect())
    })
}

/// The version of the sentences, and of the programme's own words among them.
fn text_version(programme: Option<u32>) -> String {
    programme.map_or_else(|| TEXT.to_owned(), |version| format!("{TEXT}-p{version}"))
}

/// What the papers tell.
struct Told {
    sheet: Sheet,
    patient: Patient,
    /// What the programme is called, and what it is about; nothing to be written by hand.
    programme: Option<(Words, Words)>,
    partner: String,
    version: String,
}

impl Told {
    fn read(desk: &Desk, reader: &Reader<'_>, form: &PrintConsentPapers) -> Result<Self, Failure> {
        let patient = reader.patient(reader.root_of(form.patient)?)?;
        let asked = asked(desk, form, &patient)?;
        let mut told = Self {
            sheet: sheet(desk, &asked, patient.needs.large_print),
            patient,
            programme: None,
            partner: String::new(),
            version: text_version(None),
        };
        if let Some(programme) = form.programme {
            let row = reader.programme(programme)?;
            let template = reader.version(programme, row.version)?.template;
            let named = Words::one(told.sheet.first().language, &row.programme.title);
            let title = if template.title.is_blank() {
                named
            } else {
                template.title
            };
            told.programme = Some((title, template.about));
            let details = row.programme.details;
            told.partner = if details.joint {
                details.partner
            } else {
                String::new()
            };
            told.version = text_version(Some(row.version));
        }
        Ok(told)
    }

    fn record(&self, desk: &Desk, paper: ConsentPaper) -> Record {
        match paper {
            ConsentPaper::Information => information::record(desk, self),
            ConsentPaper::Join => form::join(desk, self),
            ConsentPaper::Share => form::share(desk, self),
        }
    }

    /// What the programme is called in a language.
    fn title(&self, voice: Voice) -> String {
        let words = self.programme.as_ref().map(|(title, _)| title);
        words.map_or_else(String::new, |words| {
            words.read_in(voice.language).to_owned()
        })
    }
}

/// One or two different languages: those asked for, else the person's first two, else the centre's.
fn asked(
    desk: &Desk,
    form: &PrintConsentPapers,
    patient: &Patient,
) -> Result<Vec<HandoutLanguage>, Failure> {
    let own = || patient.languages.iter().take(2).copied().collect();
    let asked: Vec<HandoutLanguage> =
        match (form.languages.is_empty(), patient.languages.is_empty()) {
            (false, _) => form.languages.clone(),
            (true, false) => own(),
            (true, true) => languages_of(&desk.centre()),
        };
    match asked.as_slice() {
        [_] => Ok(asked),
        [first, second] if first != second => Ok(asked),
        _ => Err(Failure::refused("handout-languages-impossible").with("field", "languages")),
    }
}

/// In the languages the texts exist in; those that are missing are named.
fn sheet(desk: &Desk, asked: &[HandoutLanguage], large_print: bool) -> Sheet {
    let mut voices: Vec<Voice> = Vec::new();
    for language in asked {
        let voice = Voice::of(written_in(desk, *language));
        if voices.iter().all(|one| one.language != voice.language) {
            voices.push(voice);
        }
    }
    let missing = asked.iter().copied().filter(|one| !one.is_full());
    Sheet {
        voices,
        missing: missing.collect(),
        instead: language_of(&desk.centre()),
        large_print,
    }
}
