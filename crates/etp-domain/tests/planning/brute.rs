//! How many sessions of a tiny cycle can be placed at all: every way is written out and tried.

use crate::centre::slot;
use crate::sound::{avoided, booking, in_order};
use chrono::{Datelike, NaiveDate};
use etp_domain::{Means, Placed, ProfessionalId, Wanted, conflicts};

/// The most sessions that can be placed together.
pub(crate) fn most(wanted: &[Wanted], means: &Means) -> usize {
    let every = (0..wanted.len()).map(|which| seats(which, wanted, means));
    let every: Vec<Vec<Placed>> = every.collect();
    most_from(&every, &mut Vec::new(), wanted, means)
}

fn most_from<'a>(
    every: &'a [Vec<Placed>],
    placed: &mut Vec<&'a Placed>,
    wanted: &[Wanted],
    means: &Means,
) -> usize {
    let Some((seats, rest)) = every.split_first() else {
        return placed.len();
    };
    let mut most = most_from(rest, placed, wanted, means);
    for seat in seats {
        if most == placed.len() + every.len() {
            break;
        }
        if placed
            .iter()
            .all(|other| go_together(other, seat, wanted, means))
        {
            placed.push(seat);
            most = most.max(most_from(rest, placed, wanted, means));
            placed.pop();
        }
    }
    most
}

fn go_together(one: &Placed, other: &Placed, wanted: &[Wanted], means: &Means) -> bool {
    let book = |placed: &Placed| booking(placed, &wanted[placed.which], means);
    let found = conflicts(&book(one), &[book(other)], &means.ground, NaiveDate::MIN);
    in_order(one, other, wanted) && !found.iter().any(avoided)
}

/// Every seat of a session that what is there already leaves free.
fn seats(which: usize, wanted: &[Wanted], means: &Means) -> Vec<Placed> {
    let asked = &wanted[which];
    let days = asked
        .earliest
        .iter_days()
        .take_while(|day| *day <= asked.latest);
    let days = days.filter(|day| {
        means
            .weekdays
            .contains(&(day.weekday().number_from_monday() as u8))
    });
    let mut seats = Vec::new();
    for day in days {
        for (hour, room) in means
            .hours
            .iter()
            .flat_map(|hour| means.rooms.iter().map(move |room| (hour, room)))
        {
            let crews = crews(&means.educators, asked.leaders as usize).into_iter();
            seats.extend(crews.map(|educators| Placed {
                which,
                slot: slot(day, *hour, asked.minutes),
                room: *room,
                educators,
            }));
        }
    }
    seats.retain(|seat| {
        let found = conflicts(
            &booking(seat, asked, means),
            &means.around,
            &means.ground,
            NaiveDate::MIN,
        );
        let place = means.ground.rooms[&seat.room].0;
        asked.place.is_none_or(|asked| asked == place) && !found.iter().any(avoided)
    });
    seats
}

fn crews(educators: &[ProfessionalId], leaders: usize) -> Vec<Vec<ProfessionalId>> {
    let Some((first, others)) = educators.split_first() else {
        return if leaders == 0 {
            vec![Vec::new()]
        } else {
            Vec::new()
        };
    };
    if leaders == 0 {
        return vec![Vec::new()];
    }
    let mut crews = crews(others, leaders);
    for mut crew in self::crews(others, leaders - 1) {
        crew.push(*first);
        crews.push(crew);
    }
    crews
}
