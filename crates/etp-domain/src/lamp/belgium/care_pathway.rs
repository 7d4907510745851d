//! The care pathway for type 2 diabetes: units per calendar year, one at home, and what a day holds.

use super::additional::{Quota, at_home, of_year, open_in};
use super::day::over_days;
use super::given::{Given, given, over, sum, used};
use crate::lamp::facts::{nothing_can_come, passed_by};
use crate::lamp::places::{by_place, by_professional};
use crate::{Lamp, LampLine, LampStanding, Pathway, PlaceKind, RuleBook};
use chrono::{Datelike, NaiveDate};

const QUOTA: &str = "be-care-pathway-quota";
const CODES: &str = "be-care-pathway-codes";

pub(super) fn lamp(
    pathway: &Pathway,
    same: &[&Pathway],
    book: &RuleBook,
    today: NaiveDate,
) -> Lamp {
    let year = today.year();
    let Some(quota) = Quota::on(QUOTA, book, today) else {
        return Lamp::unset(book, QUOTA, Some(year), today);
    };
    if passed_by(pathway) {
        return Lamp::new(QUOTA, Some(year), LampStanding::NotConcerned, Vec::new());
    }
    let (all, not_counted) = given(same, QUOTA, book, today);
    let this_year = of_year(&all, year);
    let open = open_in(year, &all, |of| {
        let end = NaiveDate::from_ymd_opt(of, 12, 31)?;
        Quota::on(QUOTA, book, end.min(today))
    });
    let over = [
        over(
            "over-year",
            this_year.iter().copied(),
            Some(quota.a_year + open),
        ),
        over_days(QUOTA, &this_year, book),
    ]
    .concat();
    let standing = match over.is_empty() {
        false => LampStanding::Over,
        true => standing(&this_year, quota, nothing_can_come(pathway, today)),
    };
    let mut lines = vec![
        used(sum(&this_year), quota.a_year + open),
        home(&this_year, quota),
    ];
    lines.extend(additional(sum(&this_year), quota.a_year, open));
    lines.extend(over);
    let sessions = || this_year.iter().map(|one| one.session);
    lines.extend(by_place(sessions()));
    lines.extend(by_professional(sessions()));
    lines.extend(numbers(&this_year, book, today));
    let of_this_year = not_counted.into_iter().filter(|(on, _)| on.year() == year);
    lines.extend(of_this_year.map(|(_, line)| line));
    Lamp::new(QUOTA, Some(year), standing, lines)
}

fn standing(year: &[&Given<'_>], quota: Quota, nothing_can_come: bool) -> LampStanding {
    let total = sum(year);
    if sum(&at_home(year, quota.a_year)) >= quota.at_home_least {
        LampStanding::Met
    } else if total == 0 && nothing_can_come {
        LampStanding::NotConcerned
    } else if total >= quota.a_year || nothing_can_come {
        LampStanding::Lost
    } else {
        LampStanding::Missing
    }
}

fn home(year: &[&Given<'_>], quota: Quota) -> LampLine {
    let home = at_home(year, quota.a_year);
    match home.first() {
        Some(first) if sum(&home) >= quota.at_home_least => LampLine::of("home-there")
            .with("date", first.session.date)
            .is(true),
        _ => LampLine::of("home-missing")
            .with("least", quota.at_home_least)
            .is(quota.at_home_least == 0),
    }
}

/// The additional units: open, or how many of them are used.
fn additional(total: u32, a_year: u32, open: u32) -> Option<LampLine> {
    let used = total.saturating_sub(a_year).min(open);
    match (open, used) {
        (0, _) => None,
        (_, 0) => Some(LampLine::of("additional-open").with("most", open)),
        _ => Some(
            LampLine::of("additional-used")
                .with("count", used)
                .with("most", open),
        ),
    }
}

/// The nomenclature number that was read, and how many units have another that was not.
fn numbers(year: &[&Given<'_>], book: &RuleBook, today: NaiveDate) -> Vec<LampLine> {
    let in_a_room = |one: &&Given<'_>| {
        let setting = one.session.setting;
        !one.is_group() && matches!(setting, Some(PlaceKind::Outpatient | PlaceKind::Town))
    };
    let (room, other): (Vec<_>, Vec<_>) = year.iter().copied().partition(in_a_room);
    let number = book.number(CODES, "room", today);
    let mut lines = Vec::new();
    if let Some(number) = number.filter(|_| !room.is_empty()) {
        let line = LampLine::of("code-room").with("number", number);
        lines.push(line.with("count", sum(&room)));
    }
    let unread = sum(&other) + if number.is_none() { sum(&room) } else { 0 };
    if unread > 0 {
        lines.push(LampLine::of("code-unread").with("count", unread));
    }
    lines
}
