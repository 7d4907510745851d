//! The letters about appointments of the invented house: who of today's group is invited to their next
//! session, by letters that left and some that wait on the table, and a word to somebody who stayed
//! away. Their dates lie in the past, where no use case prints.

use super::week::Todays;
use crate::programmes::language_of;
use crate::{Desk, Failure};
use chrono::{Days, NaiveDate, NaiveTime};
use etp_domain::{
    AppointmentLetter, AppointmentLetterId, AppointmentNews, AppointmentTold, AppointmentWay,
    HandoutLanguage, Patient, Session, Standing, WrittenTo,
};

/// So many of those on the list have a letter, and so many of those left.
const PRINTED: usize = 6;
const LEFT: usize = 4;

/// So many days ago they were printed; they left the day after.
const AGO: u64 = 3;

/// How they left, one after the other.
const WAYS: [AppointmentWay; 2] = [AppointmentWay::Post, AppointmentWay::Hand];

/// Writes the letters of the next session, and one after an absence.
pub(super) fn furnish(desk: &Desk, todays: &Todays) -> Result<(), Failure> {
    if let Some(next) = todays.next() {
        for (nth, patient) in expected(desk, next)?.iter().take(PRINTED).enumerate() {
            let way = (nth < LEFT).then(|| WAYS[nth % WAYS.len()]);
            keep(desk, patient, (AppointmentNews::Invitation, next), way)?;
        }
    }
    let before = |one: &&Session| one.date < todays.session.date;
    let (Some(silent), Some(last)) = (todays.silent.first(), todays.sessions.iter().rfind(before))
    else {
        return Ok(());
    };
    let patient = desk.read(|reader| Ok(reader.patient(*silent)?))?;
    let way = Some(AppointmentWay::ReadOut);
    keep(desk, &patient, (AppointmentNews::Missed, last), way)
}

/// Whoever is on a list and may be written to.
fn expected(desk: &Desk, session: &Session) -> Result<Vec<Patient>, Failure> {
    let list = desk.read(|reader| Ok(reader.attendance_list(session.id)?))?;
    let people = list.into_iter().map(|(patient, _)| patient);
    Ok(people
        .filter(|one| one.standing == Standing::Active)
        .collect())
}

fn keep(
    desk: &Desk,
    patient: &Patient,
    (news, session): (AppointmentNews, &Session),
    way: Option<AppointmentWay>,
) -> Result<(), Failure> {
    let printed_on = desk.today() - Days::new(AGO);
    let letter = AppointmentLetter {
        id: AppointmentLetterId(desk.doors.chance.id()),
        to: WrittenTo::Patient(patient.id),
        told: vec![AppointmentTold {
            session: session.id,
            news,
            at: session.begins(),
        }],
        recipient_lines: address(patient),
        languages: vec![HandoutLanguage::of_letters(
            &patient.languages,
            language_of(&desk.centre()),
        )],
        printed_at: noon(printed_on),
        printed_by: desk.professional().to_owned(),
        sent_on: way.map(|_| printed_on + Days::new(1)),
        way,
    };
    desk.write(|writer| Ok(writer.add_appointment_letter(&letter)?))
}

fn address(patient: &Patient) -> Vec<String> {
    let contact = &patient.contact;
    let lines = [
        format!("{} {}", patient.first_name, patient.last_name),
        contact.address.clone(),
        format!("{} {}", contact.postal_code, contact.commune),
    ];
    let lines = lines.map(|line| line.trim().to_owned()).into_iter();
    lines.filter(|line| !line.is_empty()).collect()
}

fn noon(day: NaiveDate) -> chrono::DateTime<chrono::Utc> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    day.and_time(noon).and_utc()
}
