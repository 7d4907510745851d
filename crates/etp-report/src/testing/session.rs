//! What is said of one session.

use super::FactsBuilder;
use chrono::NaiveTime;
use etp_domain::{CancelCause, Mark, SessionFact, SessionStatus};

/// A session being told about.
pub struct OfSession<'a> {
    centre: &'a mut FactsBuilder,
    session: u32,
}

impl<'a> OfSession<'a> {
    pub(super) fn new(centre: &'a mut FactsBuilder, session: u32) -> Self {
        Self { centre, session }
    }

    /// It did not take place, whatever stands on its list.
    pub fn cancelled(self) -> Self {
        self.change(|one| {
            one.status = SessionStatus::Cancelled;
            one.cancelled = Some(CancelCause::Weather);
        })
    }

    /// Nobody closed its attendance.
    pub fn open(self) -> Self {
        self.change(|one| one.status = SessionStatus::Planned)
    }

    /// By telephone or video as a whole.
    pub fn remotely(self) -> Self {
        self.change(|one| one.remote = true)
    }

    /// At another hour.
    pub fn at(self, hour: u32) -> Self {
        let starts = NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
        self.change(|one| one.starts = starts)
    }

    /// With a theme that is in no template.
    pub fn without_step(self) -> Self {
        self.change(|one| one.step = "Réactu 5".to_owned())
    }

    /// For so many people.
    pub fn capacity(self, capacity: u32) -> Self {
        self.change(|one| one.capacity = capacity)
    }

    /// So long.
    pub fn minutes(self, minutes: u32) -> Self {
        self.change(|one| one.minutes = minutes)
    }

    /// A named caregiver was there.
    pub fn caregiver(self, caregiver: u32) -> Self {
        let mark = Some(Mark::Present);
        self.centre.caregiver_came(self.session, caregiver, mark);
        self
    }

    /// A named caregiver was on the list and did not come.
    pub fn caregiver_missed(self, caregiver: u32) -> Self {
        let mark = Some(Mark::Absent);
        self.centre.caregiver_came(self.session, caregiver, mark);
        self
    }

    /// A professional led it.
    pub fn led_by(self, professional: u32) -> Self {
        self.centre.professional(professional);
        self.centre.facts.leaders.push((self.session, professional));
        self
    }

    fn change(self, change: impl FnOnce(&mut SessionFact)) -> Self {
        change(&mut self.centre.facts.sessions[self.session as usize]);
        self
    }
}
