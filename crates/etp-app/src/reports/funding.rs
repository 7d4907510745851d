//! How far the centre is from the floor of a funding rule: who meets it, who is one act away, who can no
//! longer this year; and for each the missing act with the next session where it fits.

mod seats;

use super::ground::Ground;
use super::people::Names;
use super::schemes::{self, Known, all, pick};
use super::words;
use crate::forms::AskReport;
use crate::rows::number;
use crate::views::{FundingPerson, FundingView};
use crate::{Desk, Failure};
use chrono::{Datelike, NaiveDate};
use etp_domain::HandoutLanguage;
use etp_i18n::{Language, report as says};
use etp_report::{FundingLine, FundingStanding, funding as lines};
use etp_store::Reader;
use seats::Seats;
use std::collections::BTreeSet;

/// How many of the next sessions are proposed to one person.
const PROPOSED: usize = 3;

/// Who meets the funding rules of a year, scheme by scheme.
///
/// # Errors
/// A year that cannot be, or that has not begun; the disk.
pub fn funding(
    desk: &Desk,
    year: i32,
    language: HandoutLanguage,
) -> Result<Vec<FundingView>, Failure> {
    let period = super::ground::period(&year.to_string())?;
    if year > desk.today().year() {
        return Err(Failure::refused("report-period-unreadable")
            .with("given", year.to_string())
            .with("field", "period"));
    }
    desk.read(|reader| {
        let rules = rules(reader, period.last())?;
        let form = |scheme: &str| AskReport {
            scheme: scheme.to_owned(),
            version: String::new(),
            period: period.to_string(),
            programme: None,
            language,
        };
        let ground =
            |known: Known| Ground::under(desk, reader, &form(&known.scheme.name), known, period);
        rules
            .into_iter()
            .map(|known| view(desk, reader, &ground(known)?, year))
            .collect()
    })
}

/// The schemes with a funding rule on a day, each in its version of that day.
fn rules(reader: &Reader<'_>, day: NaiveDate) -> Result<Vec<Known>, Failure> {
    let names: BTreeSet<_> = all(reader)?
        .into_iter()
        .map(|one| one.scheme.name)
        .collect();
    let mut rules = Vec::new();
    for name in names {
        let known = pick(reader, &name, "", day)?;
        let asks = |cell: &etp_report::Cell| cell.indicator.starts_with("funding");
        let funds = known.scheme.cells().any(asks);
        if funds && known.scheme.holds_on(day) {
            rules.push(known);
        }
    }
    Ok(rules)
}

fn view(
    desk: &Desk,
    reader: &Reader<'_>,
    ground: &Ground,
    year: i32,
) -> Result<FundingView, Failure> {
    let day = desk.today().min(ground.period.last());
    let centre = ground.centre();
    let mut all = lines(&centre, day);
    let many =
        |wanted: fn(&FundingLine) -> bool| number(all.iter().filter(|one| wanted(one)).count());
    let met = many(|one| one.standing == FundingStanding::Met);
    let (one_step, lost, unclear) = (
        many(FundingLine::is_one_step_away),
        many(|one| one.standing == FundingStanding::Lost),
        many(|one| one.standing == FundingStanding::Unclear),
    );
    let floor = ground.scheme().options.funding_floor;
    let open = ground.today <= ground.period.last();
    let count = Count {
        met,
        one_step,
        lost,
        unclear,
    };
    all.retain(|one| one.standing != FundingStanding::Met);
    all.sort_by_key(|one| {
        (
            one.standing == FundingStanding::Lost,
            one.steps,
            one.patient,
        )
    });
    let names = ground.names(reader);
    let seats = Seats::of(&centre, day);
    let seats = (ground.today.year() == year).then_some(&seats);
    let people = all.iter().map(|one| person(ground, one, seats, names));
    Ok(FundingView {
        scheme: schemes::card(&ground.known, desk.centre().country, ground.voice),
        year,
        met,
        floor,
        one_step,
        lost,
        sentence: sentence(&count, floor, open, ground.voice.speaks),
        people: people.collect::<Result<_, _>>()?,
    })
}

/// How many stand how.
struct Count {
    met: u32,
    one_step: u32,
    lost: u32,
    unclear: u32,
}

/// What there is to say: of a year that is over nothing is still to come, and where something nobody wrote
/// down decides, nobody is promised anything.
fn sentence(count: &Count, floor: Option<u32>, open: bool, speaks: Language) -> String {
    let [met, one_step, lost, unclear] =
        [count.met, count.one_step, count.lost, count.unclear].map(i64::from);
    let mut said = vec![match floor {
        Some(floor) => says::funding_met_of(speaks, i64::from(floor), met),
        None => says::funding_met(speaks, met),
    }];
    match (open, lost) {
        (true, 0) => said.push(says::funding_step(speaks, one_step)),
        (true, lost) => said.extend([
            says::funding_step(speaks, one_step),
            says::funding_lost(speaks, lost),
        ]),
        (false, 0) => {}
        (false, lost) => said.push(says::funding_missed(speaks, lost)),
    }
    if unclear > 0 {
        said.push(says::funding_unclear(speaks, unclear));
    } else if open && lost == 0 {
        said.push(says::funding_open(speaks));
    }
    said.join(" ")
}

fn person(
    ground: &Ground,
    line: &FundingLine,
    seats: Option<&Seats>,
    names: Names<'_>,
) -> Result<FundingPerson, Failure> {
    // A session brings nobody nearer whose assessment is missing: that comes first.
    let assessed = !line
        .missing
        .iter()
        .any(|why| why.code.starts_with("funding-assessment"));
    let wanted = assessed && line.standing == FundingStanding::Missing;
    let next = seats.filter(|_| wanted).map(|seats| {
        let fitting = seats.fitting(&ground.facts, line).take(PROPOSED);
        fitting.map(|number| names.session(number)).collect()
    });
    Ok(FundingPerson {
        person: names.person(line.patient)?,
        missing: line
            .missing
            .iter()
            .map(|why| words::why(why, ground.voice))
            .collect(),
        steps: (line.standing != FundingStanding::Lost).then_some(line.steps),
        next: next.unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(met: u32, open: bool) -> String {
        let count = Count {
            met,
            one_step: 4,
            lost: 2,
            unclear: 0,
        };
        sentence(&count, Some(25), open, Language::En)
    }

    #[test]
    fn the_distance_to_the_floor_is_said_below_it_at_it_and_above_it() {
        let rest = "4 are one step away. 2 can no longer meet it this year.";
        for met in [24, 25, 26] {
            assert_eq!(said(met, true), format!("{met} of 25. {rest}"));
        }
    }

    #[test]
    fn once_the_year_is_over_nothing_is_still_to_come() {
        for met in [24, 25, 26] {
            assert_eq!(said(met, false), format!("{met} of 25. 2 did not meet it."));
        }
    }
}
