//! Acts of planning: moving, cancelling, series, cycles, closed days. Nobody is silently dropped.

mod bad_day;
mod busy;
mod cancelling;
mod closed;
mod cycles;
mod moving;
mod needs;
mod random;
mod regenerating;
mod series;
mod since;
mod undoing;
mod versions;

pub(crate) use bad_day::with_first_times;
pub(crate) use cancelling::half_day;
pub(crate) use regenerating::table_of;

use crate::schedule::House;
use etp_app::forms::SaveSeries;
use etp_app::{PatientId, SessionId, planning};

/// A weekly series of so many, outside every group, with people on each list.
fn weekly(house: &House, when: &str, count: u32, people: &[PatientId]) -> Vec<SessionId> {
    let first = etp_app::forms::SaveSession {
        patients: people.to_vec(),
        ..house.wanted(when)
    };
    let form = SaveSeries {
        first,
        rule: format!("FREQ=WEEKLY;COUNT={count}"),
        left_out: vec![],
        avoid_school_holidays: false,
    };
    planning::add_series(house.centre.desk(), form).expect("a series");
    let (from, to) = ("2026-01-01", "2026-12-31");
    let days = house.centre.days(from, to).into_iter();
    let sessions = days.flat_map(|day| day.sessions);
    let own = sessions.filter(|line| line.series.is_some());
    own.map(|line| line.card.id).collect()
}
