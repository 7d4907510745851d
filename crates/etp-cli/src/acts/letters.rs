//! Letters about appointments: listed, noted as sent, dropped.

use crate::args::Letters;
use crate::console::Console;
use chrono::Datelike;
use etp_app::forms::SendAppointmentLetters;
use etp_app::views::AppointmentLetterLine;
use etp_app::{Clock, Desk, Failure, WallClock, letters};
use etp_i18n::{appointments as says, cli as sentences, dates, word};

/// Does what was typed.
pub(crate) fn letters(desk: &Desk, console: &Console, act: &Letters) -> Result<(), Failure> {
    match act {
        Letters::List { year, patient } => {
            let lines = match patient {
                Some(patient) => letters::appointment_letters(desk, *patient)?,
                None => {
                    let year = year.unwrap_or_else(|| WallClock.today().year());
                    letters::appointment_ledger(desk, year)?.lines
                }
            };
            console.answer(&lines, |lines| {
                lines.iter().map(|line| written(console, line)).collect()
            });
        }
        Letters::Sent { letters, on, way } => {
            let form = SendAppointmentLetters {
                letters: letters.clone(),
                on: *on,
                way: *way,
            };
            letters::send_appointment_letters(desk, &form)?;
            console.tell(&says::gone(console.language));
        }
        Letters::Drop { letter } => {
            letters::drop_appointment_letter(desk, *letter)?;
            console.tell(&says::dropped(console.language));
        }
    }
    Ok(())
}

/// Who, what it told, how it stands.
fn written(console: &Console, line: &AppointmentLetterLine) -> String {
    let speaks = console.language;
    let told = line.told.iter().map(|one| {
        let news = word(speaks, &format!("appointments-news-{}", one.news.code()));
        let (day, time) = (
            dates::short(speaks, one.at.date()),
            dates::time(speaks, one.at.time()),
        );
        says::told(speaks, day, news.unwrap_or_default(), time)
    });
    let told = told.collect::<Vec<_>>().join(" · ");
    let stands = match (line.sent_on, line.way) {
        (Some(on), Some(way)) => {
            let way = word(speaks, &format!("appointments-way-{}", way.code()));
            says::sent_by(speaks, dates::short(speaks, on), way.unwrap_or_default())
        }
        _ if line.outdated => says::outdated(speaks),
        _ => says::waits(speaks),
    };
    sentences::letter_line(speaks, &line.name, stands, told)
}
