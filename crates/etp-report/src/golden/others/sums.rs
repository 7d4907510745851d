//! What must hold between a table and its total, whatever happened: rows of presences and sessions add
//! up, no row of people is above their total, and the schemes' own checks hold.

use super::ruled;
use crate::testing::{FactsBuilder, centre, day};
use crate::{Dimension, FigureTable, Key, Said, Value, figures, shipped};
use chrono::Days;
use etp_domain::{Country, EndReason, Mark, PlaceKind, Profession, ReferralOrigin, SessionKind};
use proptest::prelude::*;

/// One act of a generated centre: who, on which day, what, how.
type Act = (u32, u64, u8, u8);

fn told(acts: &[Act]) -> FactsBuilder {
    let mut told = centre();
    told.patient(7);
    for (patient, after, what, how) in acts {
        let on = day("2024-06-01") + Days::new(*after);
        let marks = Mark::ALL.into_iter().map(Some).chain([None]);
        let mark = marks.cycle().nth(usize::from(*how)).flatten();
        let places = [
            Some(PlaceKind::Town),
            Some(PlaceKind::Outpatient),
            Some(PlaceKind::Remote),
            None,
        ];
        let place = places[usize::from(*how) % 4];
        let kinds = [
            SessionKind::Group,
            SessionKind::Group,
            SessionKind::Individual,
        ];
        let kind = kinds[usize::from(*what) % 3];
        let own = told.patient(*patient).in_programme(u32::from(*how % 2));
        match what {
            0..=5 => {
                own.listed(on, kind, place, mark);
            }
            6 => {
                own.enrolled(on, ReferralOrigin::Unknown).assessed(on);
            }
            7 => {
                own.evaluated(on);
            }
            8 => {
                own.left(on, EndReason::ALL[usize::from(*how) % EndReason::ALL.len()]);
            }
            _ => {
                let session = told.session(on, kind, place).led_by(u32::from(*how % 3));
                match how % 5 {
                    0 => session.cancelled(),
                    1 => session.open(),
                    _ => session.minutes(120),
                };
            }
        }
    }
    scatter(&mut told);
    told
}

/// Homes, distances, professions and partners, so that tables have more than one row.
fn scatter(told: &mut FactsBuilder) {
    let facts = told.raw();
    for (place, one) in facts.patients.iter_mut().enumerate() {
        one.residence = Country::ALL[place % 5];
        one.km = (place % 3 > 0).then_some(7 * u32::try_from(place).unwrap_or(0));
    }
    for (place, one) in facts.places.iter_mut().enumerate() {
        one.country = Country::ALL[place % 2];
    }
    for (place, one) in facts.professionals.iter_mut().enumerate() {
        one.profession = [Profession::Nurse, Profession::Nurse, Profession::Dietician][place % 3];
    }
    for (place, one) in facts.sessions.iter_mut().enumerate() {
        one.partner = (place % 3 == 0).then_some(Country::Belgium);
        one.theme = format!("Theme {}", place % 2);
    }
    facts.leaders.sort_unstable();
    facts.leaders.dedup();
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    prop::collection::vec((0..8_u32, 0..400_u64, 0..12_u8, 0..20_u8), 0..80)
}

fn count(value: &Value) -> u64 {
    match value {
        Value::Count { count } => u64::from(*count),
        Value::Minutes { minutes } => *minutes,
        _ => 0,
    }
}

fn add_up(table: &FigureTable) -> bool {
    let rows: u64 = table.row_totals.iter().map(count).sum();
    let cells: u64 = table.values.iter().flatten().map(count).sum();
    rows == count(&table.total) && cells == rows
}

proptest! {
    #[test]
    fn presences_sessions_and_minutes_add_up(acts in acts()) {
        let asked = ruled(&told(&acts), "2025");
        for (rows, columns) in [
            (Dimension::Residence, Some(Dimension::SessionCountry)),
            (Dimension::Theme, Some(Dimension::Weekday)),
            (Dimension::Patient, Some(Dimension::Mark)),
            (Dimension::Distance, Some(Dimension::AbsenceReason)),
            (Dimension::Session, None),
        ] {
            prop_assert!(add_up(&asked.table("listed", rows, columns)), "{rows:?}");
            prop_assert!(add_up(&asked.table("attendances", rows, columns)), "{rows:?}");
        }
        for rows in [Dimension::Month, Dimension::Place, Dimension::SessionKind] {
            prop_assert!(add_up(&asked.table("sessions-took-place", rows, None)));
            prop_assert!(add_up(&asked.table("participations", rows, None)));
        }
        let by = |rows, columns| asked.table("educator-minutes", rows, columns);
        prop_assert!(add_up(&by(Dimension::Educator, Some(Dimension::Month))));
        prop_assert!(add_up(&by(Dimension::Profession, Some(Dimension::Educator))));
    }

    #[test]
    fn no_row_of_people_is_above_their_total(acts in acts()) {
        let asked = ruled(&told(&acts), "2025");
        for (rows, columns) in [
            (Dimension::Residence, Dimension::SessionCountry),
            (Dimension::Programme, Dimension::Quarter),
        ] {
            let table = asked.table("active-present", rows, Some(columns));
            let total = count(&table.total);
            prop_assert!(table.row_totals.iter().all(|row| count(row) <= total));
            let together: u64 = table.row_totals.iter().map(count).sum();
            prop_assert!(together >= total);
            for (row, values) in table.row_totals.iter().zip(&table.values) {
                prop_assert!(values.iter().all(|value| count(value) <= count(row)));
            }
        }
        let alone = asked.rows("active-present", Dimension::Patient);
        prop_assert!(alone.iter().all(|(key, one)| matches!(key, Key::Patient(_)) && *one == 1));
    }

    #[test]
    fn the_checks_of_every_scheme_hold(acts in acts()) {
        let asked = ruled(&told(&acts), "2025");
        for scheme in shipped().iter().filter(|scheme| scheme.name != "fr-grid") {
            let filled = figures(&asked.centre(), scheme, &Said::new());
            prop_assert_eq!(filled.broken.len(), 0, "{}: {:?}", scheme.name, filled.broken);
        }
    }
}
