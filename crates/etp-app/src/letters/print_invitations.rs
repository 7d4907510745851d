//! Letters of invitation, and letters after an absence, for envelopes with a window: to one person, or to
//! everybody on the list of a session, each in their own language.

use super::invitation::Invitation;
use super::invited::invited;
use super::notice::Greeted;
use super::print::place_and_day;
use super::voice::Voice;
use super::{address, to_person};
use crate::forms::PrintInvitations;
use crate::handouts::OF_MANY;
use crate::outside::{Outside, own_words};
use crate::programmes::language_of;
use crate::views::HandoutMade;
use crate::{Desk, Failure, paper};
use etp_domain::{HandoutLanguage, Patient};
use etp_handout::{LetterSheet, Pack, PackPart, print_pack};
use etp_store::{ReadWhat, Reader};

/// Prints the letters among the register's papers. Whoever may not be contacted gets none, nor anybody
/// who has no appointment to come, or missed none. Every file that was read stands in the reading log.
///
/// # Errors
/// More than two languages, twice the same, or one in which no letters are written; nobody has anything
/// to be told; the person asked for is not to be written to; no such file or session; the disk.
pub fn print_invitations(desk: &Desk, form: &PrintInvitations) -> Result<HandoutMade, Failure> {
    check(&form.languages)?;
    let (people, sheets) = desk.read(|reader| {
        let invited = invited(desk, reader, form)?;
        let mut sheets = Vec::new();
        for (patient, invitation) in &invited {
            for voice in voices(desk, form, patient) {
                sheets.push(sheet(desk, reader, (patient, invitation), voice)?);
            }
        }
        let people: Vec<Patient> = invited.into_iter().map(|(patient, _)| patient).collect();
        Ok((people, sheets))
    })?;
    let mut languages: Vec<HandoutLanguage> = Vec::new();
    for sheet in &sheets {
        if !languages.contains(&sheet.language) {
            languages.push(sheet.language);
        }
    }
    let pack = Pack {
        title: sheets
            .first()
            .map(|one| one.subject.clone())
            .unwrap_or_default(),
        two_sided: true,
        parts: sheets.into_iter().map(PackPart::Letter).collect(),
    };
    let name = file_name(desk, form, &people);
    let made = paper::keep(desk, &name, &print_pack(&pack)?, languages)?;
    note(desk, form, &people)?;
    Ok(made)
}

/// None, or one or two different languages in which letters are written.
fn check(languages: &[HandoutLanguage]) -> Result<(), Failure> {
    let twice = matches!(languages, [first, second] if first == second);
    let full = languages.iter().all(|one| one.is_full());
    match full && !twice && languages.len() <= 2 {
        true => Ok(()),
        false => Err(Failure::refused("handout-languages-impossible").with("field", "languages")),
    }
}

/// A letter in each language that was asked for; else one in the person's own.
fn voices(desk: &Desk, form: &PrintInvitations, patient: &Patient) -> Vec<Voice> {
    if form.languages.is_empty() {
        let centre = language_of(&desk.centre());
        let own = HandoutLanguage::of_letters(&patient.languages, centre);
        return vec![Voice::of(own)];
    }
    form.languages.iter().map(|one| Voice::of(*one)).collect()
}

/// A head that would tell is left out, as is a name of the centre that tells.
fn sheet(
    desk: &Desk,
    reader: &Reader<'_>,
    (patient, invitation): (&Patient, &Invitation),
    voice: Voice,
) -> Result<LetterSheet, Failure> {
    let (outside, centre) = (Outside::of(reader)?, desk.centre());
    let own = own_words(patient.clone());
    let mut marks = paper::marks(desk, String::new());
    let tells = |line: &str| !outside.private(line, &[voice.language], &own).is_empty();
    marks.letterhead.retain(|line| !tells(line));
    marks.centre_name = outside.centre().0;
    let greeted = Greeted {
        name: to_person::salutation_name(patient),
        sex: patient.sex.code(),
        has_phone: true,
    };
    let signed = [desk.professional().to_owned(), marks.centre_name.clone()];
    Ok(LetterSheet {
        language: voice.language,
        large_print: patient.needs.large_print,
        marks,
        logo: None,
        window: address::window(&centre),
        address: address::of_patient(patient, &centre, voice),
        place_and_day: place_and_day(reader, desk.today(), voice)?,
        subject: invitation.subject(voice),
        paragraphs: invitation.paragraphs(&greeted, &centre.phone, voice),
        table: invitation.table(voice),
        to_fill_in: invitation.to_fill_in(voice),
        signed_by: signed.into_iter().filter(|line| !line.is_empty()).collect(),
    })
}

/// Of one person it has the number of the file, by which an erasure finds it.
fn file_name(desk: &Desk, form: &PrintInvitations, people: &[Patient]) -> String {
    let (about, today) = (form.about.code(), desk.today());
    match (form.patient, people.first(), form.session) {
        (Some(_), Some(patient), _) => {
            format!("invitation-{about}-{}-{today}", patient.file_number)
        }
        (_, _, session) => {
            let session = session.map(|one| one.to_string()).unwrap_or_default();
            let short = session.rsplit('-').next().unwrap_or_default().to_owned();
            format!("{OF_MANY}invitations-{about}-{today}-{short}")
        }
    }
}

fn note(desk: &Desk, form: &PrintInvitations, people: &[Patient]) -> Result<(), Failure> {
    let (about, letters) = (form.about.code(), people.len());
    let detail = serde_json::json!({ "about": about, "letters": letters });
    let object = match (form.patient, form.session) {
        (Some(patient), _) => patient.to_string(),
        (None, session) => session.map(|one| one.to_string()).unwrap_or_default(),
    };
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        for patient in people {
            writer.log_read(patient.id, ReadWhat::Print, by, now)?;
        }
        desk.log(writer, "print-invitations", &object, &detail)
    })
}
