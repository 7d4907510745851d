//! The schedule on paper.

use crate::forms::PrintSchedule;
use crate::handouts::OF_MANY;
use crate::paper::{keep, marks};
use crate::programmes::written_in;
use crate::schedule::schedule;
use crate::views::{HandoutMade, ScheduleDay, ScheduleSession};
use crate::{Desk, Failure};
use etp_domain::{SessionStatus, Slot};
use etp_handout::{SessionFacts, WeekDay, WeekSession, WeekSheet, print_week};
use etp_i18n::Language;

/// Prints the days asked for, with their sessions; no patient is named.
///
/// # Errors
/// Days that cannot be; the disk.
pub fn print_schedule(desk: &Desk, form: &PrintSchedule) -> Result<HandoutMade, Failure> {
    let view = schedule(desk, &form.asked)?;
    let language = written_in(desk, form.language);
    let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
    let sheet = WeekSheet {
        language,
        marks: marks(desk, String::new()),
        about: String::new(),
        days: view.days.into_iter().map(|one| day(speaks, one)).collect(),
    };
    let (from, to) = (form.asked.from, form.asked.to);
    let name = format!("{OF_MANY}schedule-{from}-{to}-{}", language.code());
    keep(desk, &name, &print_week(&sheet)?, vec![language])
}

fn day(speaks: Language, one: ScheduleDay) -> WeekDay {
    let closed = one
        .closures
        .into_iter()
        .map(|closure| match closure.kind.as_str() {
            "forbidden-week" => closure.name,
            _ => etp_i18n::word(speaks, &closure.name).unwrap_or(closure.name),
        });
    WeekDay {
        date: one.date,
        notes: closed.chain(one.away).collect(),
        sessions: one.sessions.into_iter().map(session).collect(),
    }
}

fn session(one: ScheduleSession) -> WeekSession {
    let card = one.card;
    let partner = one.arranged.partner.map(|partner| partner.team);
    WeekSession {
        people: card.listed.saturating_sub(one.excused),
        capacity: card.capacity,
        cancelled: card.status == SessionStatus::Cancelled,
        notes: partner.into_iter().collect(),
        session: SessionFacts {
            theme: card.theme,
            programme: card.programme_title,
            slot: Slot {
                from: card.date.and_time(card.starts),
                to: card.ends_on.and_time(card.ends),
            },
            place: card.place,
            room: card.room,
            leaders: one.leaders.into_iter().map(|leader| leader.name).collect(),
        },
    }
}
