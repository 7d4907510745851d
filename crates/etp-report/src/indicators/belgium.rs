//! Belgium: units by nomenclature number, quotas per calendar year, conditions of a group, feedback to
//! the doctor. The numbers are those of the rule book on the day of the session; where none was read,
//! none is written.

mod feedback;
mod groups;
mod quota;
mod unit;

use super::{Counting, Indicator, Unit, absence};
use crate::centre::{Centre, Held};
use crate::figures::Key;
use crate::verdict::{Verdict, Why};
use etp_domain::PresenceFact;

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::new("be-units", Unit::Units, Counting::Units(charged, units)),
    Indicator::people("be-people", quota::people),
    Indicator::people("be-over-quota", quota::over),
    Indicator::people("be-educator-missing", quota::educator_missing),
    Indicator::people("be-home-missing", quota::home_missing),
    Indicator::sessions("be-sessions", groups::all),
    Indicator::sessions("be-sessions-in-order", groups::in_order),
    Indicator::sessions("be-sessions-not-charged", groups::not_charged),
    Indicator::sessions("be-groups-short", groups::short),
    Indicator::sessions("be-groups-large", groups::large),
    Indicator::sessions("be-individual-short", groups::individual_short),
    Indicator::sessions("be-without-number", groups::without_number),
    Indicator::undated("be-feedback-done", feedback::done),
    Indicator::undated("be-feedback-owed", feedback::owed),
];

/// The nomenclature number a session is charged under; unknown where none was read.
pub(crate) fn codes(centre: &Centre<'_>, held: &Held<'_>) -> Vec<Key> {
    let number = unit::of(centre, held).and_then(|unit| unit.ok()?.number);
    vec![number.map_or(Key::Unknown, |number| Key::code(&number.to_string()))]
}

/// One person at a session that is a unit of a Belgian rule.
fn charged(centre: &Centre<'_>, held: &Held<'_>, one: &PresenceFact) -> Verdict {
    let came = absence::attendance(centre, held, one).counts();
    match unit::of(centre, held).filter(|_| came) {
        None => Verdict::Outside,
        Some(Err(why)) => Verdict::Not(1, why),
        Some(Ok(unit)) => {
            let why = match unit.number {
                Some(number) => Why::plain("be-unit").with("number", number),
                None => Why::plain("be-unit-number-unread"),
            };
            Verdict::Counted(why.with("count", unit.units))
        }
    }
}

fn units(centre: &Centre<'_>, held: &Held<'_>) -> u32 {
    let unit = unit::of(centre, held).and_then(Result::ok);
    unit.map_or(0, |unit| unit.units)
}
