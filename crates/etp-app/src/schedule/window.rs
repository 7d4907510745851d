//! The calendar between two days, read once: what is planned, and the ground it stands on.

use super::bookings::around;
use super::check::start_hours;
use super::ground::{close_for, ground};
use crate::{Desk, Failure};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use etp_domain::{Booking, Conflict, Ground, Partner, SessionId, Slot, conflicts, free_slots};
use etp_store::Reader;
use std::borrow::Cow;

/// How many free times are proposed.
const FEW: usize = 5;
/// How many days ahead they are looked for.
const AHEAD: u64 = 56;

/// What is planned between two days, by hour, and the ground of those days.
pub(crate) struct Window {
    around: Vec<Booking>,
    ground: Ground,
    now: NaiveDateTime,
    today: NaiveDate,
}

impl Window {
    /// The days around these sessions' own, as far as they lie apart.
    pub(crate) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<Self, Failure> {
        let mut around = around(desk, reader, (from, to))?;
        around.sort_by_key(|one| one.slot);
        Ok(Self {
            around,
            ground: ground(desk, reader, (from, day_after(to)))?,
            now: desk.wall(),
            today: desk.today(),
        })
    }

    /// The days on which free times are looked for, for sessions from one day to another.
    pub(crate) fn ahead(
        desk: &Desk,
        reader: &Reader<'_>,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Result<Self, Failure> {
        let today = desk.today();
        Self::of(
            desk,
            reader,
            (first.max(today), last_ahead(last.max(today))),
        )
    }

    /// What stands against a booking; only its own days and those beside them are looked at.
    pub(crate) fn conflicts(&self, wanted: &Booking, partner: Option<&Partner>) -> Vec<Conflict> {
        let near = self.near(wanted.slot);
        let own = (wanted.slot.from.date(), wanted.slot.to.date());
        conflicts(wanted, near, &self.ground_for(partner, own), self.today)
    }

    /// The next times at which nothing stands against it, other than its own, from a day on.
    pub(crate) fn free(
        &self,
        wanted: &Booking,
        partner: Option<&Partner>,
        from: NaiveDate,
    ) -> Vec<Slot> {
        let from = from.max(self.today);
        let hours = start_hours(wanted.slot.from.time());
        let days = (from, last_ahead(from));
        let ground = self.ground_for(partner, days);
        // Hours of today that are past, and its own, are taken out again.
        let most = FEW + hours.len() + 1;
        let mut free = free_slots(wanted, days, &hours, &self.around, &ground, most);
        free.retain(|slot| *slot != wanted.slot && slot.from > self.now);
        free.truncate(FEW);
        free
    }

    /// From now on these stand where they are going to, whatever they stood before.
    pub(crate) fn put(&mut self, moved: impl IntoIterator<Item = Booking>) {
        for booking in moved {
            self.around
                .retain(|one| one.session.is_none() || one.session != booking.session);
            let place = self.around.partition_point(|one| one.slot <= booking.slot);
            self.around.insert(place, booking);
        }
    }

    /// From now on these take nothing.
    pub(crate) fn leave_out(&mut self, gone: &[SessionId]) {
        self.around
            .retain(|one| one.session.is_none_or(|session| !gone.contains(&session)));
    }

    /// The booking of a session, when it lies in the window.
    pub(crate) fn booking(&self, session: SessionId) -> Option<&Booking> {
        self.around.iter().find(|one| one.session == Some(session))
    }

    /// Sessions of the day before to the day after: none lasts longer than a day.
    fn near(&self, slot: Slot) -> &[Booking] {
        let first = day_before(slot.from.date()).and_time(NaiveTime::MIN);
        let last = day_after(day_after(slot.to.date())).and_time(NaiveTime::MIN);
        let start = self.around.partition_point(|one| one.slot.from < first);
        let end = self.around.partition_point(|one| one.slot.from < last);
        &self.around[start..end]
    }

    /// The ground, with a partner's public holidays where there is one.
    fn ground_for(
        &self,
        partner: Option<&Partner>,
        days: (NaiveDate, NaiveDate),
    ) -> Cow<'_, Ground> {
        let Some(partner) = partner else {
            return Cow::Borrowed(&self.ground);
        };
        let mut ground = self.ground.clone();
        close_for(&mut ground, partner, days);
        Cow::Owned(ground)
    }
}

/// What stands against one booking, on its own days.
pub(crate) fn against(
    desk: &Desk,
    reader: &Reader<'_>,
    wanted: &Booking,
    partner: Option<&Partner>,
) -> Result<Vec<Conflict>, Failure> {
    let days = (wanted.slot.from.date(), wanted.slot.to.date());
    Ok(Window::of(desk, reader, days)?.conflicts(wanted, partner))
}

fn last_ahead(from: NaiveDate) -> NaiveDate {
    from.checked_add_days(Days::new(AHEAD)).unwrap_or(from)
}

fn day_before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(day)
}

fn day_after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}
