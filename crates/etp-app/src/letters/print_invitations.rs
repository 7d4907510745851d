//! Letters of invitation, and letters after an absence, for envelopes with a window: to one person, or to
//! everybody on the list of a session, each in their own language.

use super::invitation::Invitation;
use super::invited::invited;
use super::notice::Greeted;
use super::print::place_and_day;
use super::voice::Voice;
use super::{address, appointments, to_person};
use crate::forms::PrintInvitations;
use crate::handouts::OF_MANY;
use crate::outside::{Outside, own_words};
use crate::programmes::language_of;
use crate::views::HandoutMade;
use crate::{Desk, Done, Failure, Topic, paper};
use etp_domain::{AppointmentTold, HandoutLanguage, Patient, WrittenTo};
use etp_handout::{LetterSheet, Pack, PackPart, print_pack};
use etp_store::{ReadWhat, Reader};

/// Prints the letters among the register's papers, each with a line among the letters about
/// appointments. Whoever may not be contacted gets none, nor anybody
/// who has no appointment to come, or missed none. Every file that was read stands in the reading log.
///
/// # Errors
/// More than two languages, twice the same, or one in which no letters are written; nobody has anything
/// to be told; the person asked for is not to be written to; no such file or session; the disk.
pub fn print_invitations(
    desk: &Desk,
    form: &PrintInvitations,
) -> Result<Done<HandoutMade>, Failure> {
    check(&form.languages)?;
    let letters = desk.read(|reader| {
        let invited = invited(desk, reader, form)?.into_iter();
        let made = invited.map(|(patient, invitation)| {
            let voices = voices(desk, form, &patient).into_iter();
            let sheets = voices.map(|voice| sheet(desk, reader, (&patient, &invitation), voice));
            Ok(Made {
                sheets: sheets.collect::<Result<_, Failure>>()?,
                told: invitation.told(),
                patient,
            })
        });
        made.collect::<Result<Vec<Made>, Failure>>()
    })?;
    let sheets: Vec<&LetterSheet> = letters.iter().flat_map(|one| &one.sheets).collect();
    let mut languages: Vec<HandoutLanguage> = Vec::new();
    for sheet in sheets.iter() {
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
        parts: (sheets.into_iter().cloned().map(PackPart::Letter)).collect(),
    };
    let name = file_name(desk, form, &letters);
    let made = paper::keep(desk, &name, &print_pack(&pack)?, languages)?;
    note(desk, form, &letters)?;
    Ok(Done::new(made, [Topic::Patients, Topic::Sessions]))
}

/// One person's letter, a sheet in each language.
struct Made {
    patient: Patient,
    told: Vec<AppointmentTold>,
    sheets: Vec<LetterSheet>,
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
fn file_name(desk: &Desk, form: &PrintInvitations, letters: &[Made]) -> String {
    let (about, today) = (form.about.code(), desk.today());
    match (form.patient, letters.first(), form.session) {
        (Some(_), Some(one), _) => {
            format!("invitation-{about}-{}-{today}", one.patient.file_number)
        }
        (_, _, session) => {
            let session = session.map(|one| one.to_string()).unwrap_or_default();
            let short = session.rsplit('-').next().unwrap_or_default().to_owned();
            format!("{OF_MANY}invitations-{about}-{today}-{short}")
        }
    }
}

fn note(desk: &Desk, form: &PrintInvitations, letters: &[Made]) -> Result<(), Failure> {
    let detail = serde_json::json!({ "about": form.about.code(), "letters": letters.len() });
    let object = match (form.patient, form.session) {
        (Some(patient), _) => patient.to_string(),
        (None, session) => session.map(|one| one.to_string()).unwrap_or_default(),
    };
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        for one in letters {
            writer.log_read(one.patient.id, ReadWhat::Print, by, now)?;
            let to = WrittenTo::Patient(one.patient.id);
            appointments::printed(desk, writer, to, &one.told, &one.sheets)?;
        }
        desk.log(writer, "print-invitations", &object, &detail)
    })
}
