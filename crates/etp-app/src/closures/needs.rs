//! What the people in hand will need, month by month: arithmetic from the waiting list and the
//! templates, beside what is planned already.

use crate::forms::AskForecast;
use crate::rows::number;
use crate::views::{DemandLine, ForecastView, MonthLine, ProfessionMinutes};
use crate::{Desk, Failure};
use chrono::{Datelike, Months, NaiveDate};
use etp_domain::{
    Demand, MonthNeed, PathwayTemplate, ProgrammeStatus, SessionKind, SessionStatus,
    forecast as needs,
};
use etp_store::{ProgrammeRow, Reader};

/// The most months looked ahead.
const MOST: u32 = 24;

/// Sessions, rooms and hours by profession for the months to come.
///
/// # Errors
/// A number of months that cannot be; the disk.
pub fn forecast(desk: &Desk, form: &AskForecast) -> Result<ForecastView, Failure> {
    if !(1..=MOST).contains(&form.months) {
        return Err(Failure::refused("forecast-months-impossible")
            .with("field", "months")
            .with("most", MOST.to_string()));
    }
    desk.read(|reader| {
        let first = first_of_month(desk.today());
        let hands = in_hand(reader, form)?;
        let demands: Vec<_> = hands
            .iter()
            .map(|(row, template, monthly)| Demand {
                template,
                waiting: row.waiting,
                monthly: *monthly,
            })
            .collect();
        let months = needs(&demands, first, form.months, form.starts_each_month.max(1));
        Ok(ForecastView {
            months: months
                .into_iter()
                .map(|month| line(reader, month))
                .collect::<Result<_, Failure>>()?,
            demands: hands
                .into_iter()
                .map(|(row, _, monthly)| DemandLine {
                    programme: row.programme.id,
                    title: row.programme.title,
                    waiting: row.waiting,
                    monthly,
                })
                .collect(),
        })
    })
}

/// Programmes that go on, with their latest template and the referrals expected.
fn in_hand(
    reader: &Reader<'_>,
    form: &AskForecast,
) -> Result<Vec<(ProgrammeRow, PathwayTemplate, u32)>, Failure> {
    let mut hands = Vec::new();
    for row in reader.programmes()? {
        if row.programme.status == ProgrammeStatus::Stopped || row.version == 0 {
            continue;
        }
        let id = row.programme.id;
        let asked = form.monthly.iter().find(|one| one.programme == id);
        let monthly = asked.map_or(0, |one| one.people);
        hands.push((
            row.clone(),
            reader.version(id, row.version)?.template,
            monthly,
        ));
    }
    Ok(hands)
}

fn line(reader: &Reader<'_>, need: MonthNeed) -> Result<MonthLine, Failure> {
    let last = need
        .month
        .checked_add_months(Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(need.month);
    let planned = reader.sessions_between(need.month, last)?.into_iter();
    let of_kind = |kind| {
        let kinds = need.sessions.iter().filter(|(one, _)| *one == kind);
        kinds.map(|(_, count)| count).sum::<u32>()
    };
    Ok(MonthLine {
        month: need.month,
        groups: need.groups,
        sessions: need.sessions.iter().map(|(_, count)| count).sum(),
        individual: of_kind(SessionKind::Individual),
        room_minutes: need.room_minutes,
        planned: number(
            planned
                .filter(|row| row.session.status != SessionStatus::Cancelled)
                .count(),
        ),
        minutes: need
            .minutes
            .into_iter()
            .map(|(profession, minutes)| ProfessionMinutes {
                profession,
                minutes,
            })
            .collect(),
    })
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
