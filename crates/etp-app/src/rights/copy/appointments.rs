//! The letters about appointments in a person's copy: what each told, in which languages, when it was
//! printed, and how it left.

use crate::Failure;
use crate::rights::words::Words;
use etp_domain::{AppointmentLetter, AppointmentTold, PatientId};
use etp_handout::RecordPart;
use etp_i18n::{appointments as told_in, dates, rights as says};
use etp_store::Reader;

/// One row a letter, the latest printed first.
pub(super) fn table(
    words: &Words,
    reader: &Reader<'_>,
    root: PatientId,
) -> Result<RecordPart, Failure> {
    let letters = reader.appointment_letters_of(root)?;
    let columns = [
        (says::printed(words.speaks), 2.2),
        (says::what(words.speaks), 5.0),
        (says::languages(words.speaks), 1.8),
        (says::sent(words.speaks), 2.0),
        (says::how(words.speaks), 2.0),
    ];
    let rows = letters.iter().map(|letter| row(words, letter));
    Ok(words.table(&columns, rows.collect()))
}

fn row(words: &Words, letter: &AppointmentLetter) -> Vec<String> {
    let told: Vec<_> = letter.told.iter().map(|one| told(words, one)).collect();
    let codes: Vec<_> = letter.languages.iter().map(|one| one.code()).collect();
    let sent = letter.sent_on.map(|day| words.day(day));
    let way = letter
        .way
        .map(|way| words.word(&format!("appointments-way-{}", way.code())));
    vec![
        words.stamp(&letter.printed_at.to_rfc3339()),
        told.join(" · "),
        words.value("languages", &codes.join(" ")),
        sent.unwrap_or_default(),
        way.unwrap_or_default(),
    ]
}

fn told(words: &Words, one: &AppointmentTold) -> String {
    let news = words.word(&format!("appointments-news-{}", one.news.code()));
    let time = dates::time(words.speaks, one.at.time());
    told_in::told(words.speaks, words.day(one.at.date()), news, time)
}
