//! A letter read, rewritten, dropped, sent. What was sent is never rewritten.

use super::facts::Facts;
use super::{happened, line, neutral, sort};
use crate::forms::{SaveLetter, SendLetter};
use crate::patients::fields;
use crate::views::LetterView;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{Letter, LetterId, LetterWay};
use etp_store::{ReadWhat, Reader};

/// More lines do not fit behind a window.
const MOST_LINES: usize = 8;
/// The longest paragraph, in characters.
const LONGEST: usize = 4000;

const CHANGED: [Topic; 2] = [Topic::Patients, Topic::Programmes];

/// A letter, whole. Reading it is reading the file.
///
/// # Errors
/// No such letter; the disk.
pub fn letter(desk: &Desk, letter: LetterId) -> Result<LetterView, Failure> {
    desk.write(|writer| {
        let letter = writer.letter(letter)?;
        let root = writer.root_of(letter.patient)?;
        writer.log_read(root, ReadWhat::File, desk.professional(), desk.now())?;
        Ok(LetterView {
            line: line(&letter),
            patient: root,
            enrolment: letter.enrolment,
            language: letter.language,
            recipient_lines: letter.recipient_lines,
            subject: letter.content.subject,
            paragraphs: letter.content.paragraphs,
            goals: letter.content.goals,
        })
    })
}

/// Writes a draft anew.
///
/// # Errors
/// It was sent; no subject or no text; the subject or the address tells of an illness or a programme; a
/// line too long, or too many of the address; no such letter; the disk.
pub fn save_letter(desk: &Desk, form: SaveLetter) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let before = draft(writer, form.letter)?;
        let after = rewritten(&before, &form)?;
        neutral::may_be_seen(writer, &after)?;
        writer.save_letter_draft(&after)?;
        happened(desk, writer, "save-letter", &after)?;
        Ok(Done::new((), CHANGED))
    })
}

/// Drops a draft.
///
/// # Errors
/// It was sent; no such letter; the disk.
pub fn drop_letter(desk: &Desk, letter: LetterId) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let dropped = draft(writer, letter)?;
        writer.drop_letter_draft(letter)?;
        happened(desk, writer, "drop-letter", &dropped)?;
        Ok(Done::new((), CHANGED))
    })
}

/// Writes down that a letter left, and how. From now on nothing in it changes.
///
/// # Errors
/// It was sent already; a day ahead, or before it was drafted; no address; the subject or the address
/// tells of an illness or a programme; the person is not to be written to, or refused to share; no such
/// letter; the disk.
pub fn send_letter(desk: &Desk, form: SendLetter) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let letter = draft(writer, form.letter)?;
        let facts = Facts::read(desk, writer, writer.pathway(letter.enrolment)?)?;
        sort::may_reach(desk, writer, &facts, letter.addressee)?;
        possible_day(desk, &letter, &form)?;
        neutral::may_be_seen(writer, &letter)?;
        if letter.recipient_lines.is_empty() && form.way != LetterWay::Hand {
            return Err(
                Failure::refused("letter-recipient-missing").with("field", "recipient_lines")
            );
        }
        writer.send_letter(form.letter, form.on, form.way)?;
        happened(desk, writer, "send-letter", &letter)?;
        Ok(Done::new((), CHANGED))
    })
}

fn draft(reader: &Reader<'_>, letter: LetterId) -> Result<Letter, Failure> {
    let letter = reader.letter(letter)?;
    match letter.sent_on {
        None => Ok(letter),
        Some(on) => Err(Failure::refused("letter-sent-already").with("date", on.to_string())),
    }
}

fn possible_day(desk: &Desk, letter: &Letter, form: &SendLetter) -> Result<(), Failure> {
    let drafted = letter.drafted_at.date_naive();
    if form.on > desk.today() {
        return Err(Failure::refused("letter-day-ahead").with("field", "on"));
    }
    if form.on < drafted {
        let refused = Failure::refused("letter-day-before-draft").with("field", "on");
        return Err(refused.with("date", drafted.to_string()));
    }
    Ok(())
}

fn rewritten(before: &Letter, form: &SaveLetter) -> Result<Letter, Failure> {
    let mut letter = before.clone();
    letter.recipient_lines = lines(&form.recipient_lines)?;
    if letter.recipient_lines.first() != before.recipient_lines.first() {
        letter.recipient = None;
    }
    letter.content.subject = fields::line(&form.subject, "subject")?;
    letter.content.paragraphs = paragraphs(&form.paragraphs)?;
    if letter.content.subject.is_empty() {
        return Err(Failure::refused("letter-subject-missing").with("field", "subject"));
    }
    if letter.content.paragraphs.is_empty() {
        return Err(Failure::refused("letter-text-missing").with("field", "paragraphs"));
    }
    Ok(letter)
}

fn lines(given: &[String]) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for one in given {
        lines.push(fields::line(one, "recipient_lines")?);
    }
    lines.retain(|line| !line.is_empty());
    if lines.len() > MOST_LINES {
        let refused = Failure::refused("letter-address-too-long").with("field", "recipient_lines");
        return Err(refused.with("most", MOST_LINES.to_string()));
    }
    Ok(lines)
}

fn paragraphs(given: &[String]) -> Result<Vec<String>, Failure> {
    let mut paragraphs = Vec::new();
    for one in given {
        paragraphs.push(fields::text(one, LONGEST, "paragraphs")?);
    }
    paragraphs.retain(|text| !text.is_empty());
    Ok(paragraphs)
}
