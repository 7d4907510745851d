//! Letters about appointments noted as sent, or dropped. What was sent stands as it left.

use super::happened;
use crate::forms::SendAppointmentLetters;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{AppointmentLetter, AppointmentLetterId, AppointmentWay, Standing, WrittenTo};
use etp_store::{Reader, Writer};

const CHANGED: [Topic; 2] = [Topic::Patients, Topic::Sessions];

/// By post: below a name, a street or a town.
const LINES_OF_AN_ADDRESS: usize = 2;

/// Writes down that letters left, all of them on a day by one way. All are noted, or none.
///
/// # Errors
/// None was named; one was sent already; a day ahead, or before one was printed; by post without an
/// address; a person who was not to be written to any more on that day; no such letter; the disk.
pub fn send_appointment_letters(
    desk: &Desk,
    form: &SendAppointmentLetters,
) -> Result<Done<()>, Failure> {
    if form.letters.is_empty() {
        return Err(Failure::refused("appointment-letter-none").with("field", "letters"));
    }
    if form.on > desk.today() {
        return Err(Failure::refused("appointment-letter-day-ahead").with("field", "on"));
    }
    desk.write(|writer| {
        form.letters
            .iter()
            .try_for_each(|letter| send(desk, writer, *letter, form))?;
        Ok(Done::new((), CHANGED))
    })
}

fn send(
    desk: &Desk,
    writer: &Writer<'_>,
    letter: AppointmentLetterId,
    form: &SendAppointmentLetters,
) -> Result<(), Failure> {
    let letter = not_sent(writer, letter)?;
    let printed = letter.printed_at.date_naive();
    if form.on < printed {
        let refused = Failure::refused("appointment-letter-day-before-print").with("field", "on");
        return Err(refused.with("date", printed.to_string()));
    }
    if form.way == AppointmentWay::Post && letter.recipient_lines.len() < LINES_OF_AN_ADDRESS {
        return Err(Failure::refused("appointment-letter-no-address").with("field", "way"));
    }
    may_reach(writer, &letter, form)?;
    writer.send_appointment_letter(letter.id, form.on, form.way)?;
    happened(desk, writer, "send-appointment-letter", &letter)
}

/// Whoever died, moved away or asked for rest before that day was not written to.
fn may_reach(
    reader: &Reader<'_>,
    letter: &AppointmentLetter,
    form: &SendAppointmentLetters,
) -> Result<(), Failure> {
    let WrittenTo::Patient(patient) = letter.to else {
        return Ok(());
    };
    let patient = reader.patient(patient)?;
    let already = patient.standing_since.is_none_or(|since| since <= form.on);
    match patient.standing != Standing::Active && already {
        true => Err(Failure::refused("letter-person-not-contacted")),
        false => Ok(()),
    }
}

/// Drops a letter that was printed and did not leave.
///
/// # Errors
/// It was sent; no such letter; the disk.
pub fn drop_appointment_letter(
    desk: &Desk,
    letter: AppointmentLetterId,
) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let letter = not_sent(writer, letter)?;
        writer.drop_appointment_letter(letter.id)?;
        happened(desk, writer, "drop-appointment-letter", &letter)?;
        Ok(Done::new((), CHANGED))
    })
}

fn not_sent(
    reader: &Reader<'_>,
    letter: AppointmentLetterId,
) -> Result<AppointmentLetter, Failure> {
    let letter = reader.appointment_letter(letter)?;
    match letter.sent_on {
        None => Ok(letter),
        Some(on) => Err(Failure::refused("letter-sent-already").with("date", on.to_string())),
    }
}
