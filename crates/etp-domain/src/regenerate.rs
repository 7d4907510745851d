//! A group made to follow another version of its programme's template: what stays, moves, goes and comes,
//! and why. Nothing that took place, or at which people are marked, is touched; what somebody chose by
//! hand stays as they chose it. Knows no register and no sentence.

mod line;
mod numbers;
#[cfg(test)]
mod tests;

pub use line::{GroupCause, GroupLine, GroupOutcome, GroupSession, StepChange};

use crate::{
    Cancellation, Cohort, DatedSession, HandoutLanguage, Session, SessionId, SessionKind,
    SessionStatus,
};
use chrono::NaiveDateTime;

/// A group, the version it follows and the one it is to follow, both unrolled from its first day.
#[derive(Clone, Debug)]
pub struct Regeneration<'a> {
    /// The group.
    pub cohort: &'a Cohort,
    /// The version it follows.
    pub from: &'a [DatedSession],
    /// The same as if no day were closed: a day may have been closed since the group began.
    pub plain: &'a [DatedSession],
    /// The one it is to follow.
    pub to: &'a [DatedSession],
    /// The language its sessions' themes are written in.
    pub language: HandoutLanguage,
    /// This hour, on the wall clock of the place.
    pub now: NaiveDateTime,
    /// The group is one person.
    pub alone: bool,
    /// What is written about sessions the version has no more.
    pub cancellation: &'a Cancellation,
}

impl Regeneration<'_> {
    /// Every session the group has exactly once, and those that come, by day. New sessions get the
    /// identities handed in.
    pub fn lines(
        &self,
        sessions: &[GroupSession],
        mut fresh: impl FnMut() -> SessionId,
    ) -> Vec<GroupLine> {
        let mut lines: Vec<_> = sessions.iter().map(|one| self.of(one)).collect();
        for dated in self.to {
            if let Some(like) = self.like(dated, &lines)
                && !self.covers(dated, sessions)
            {
                lines.push(self.new_one(dated, &like, fresh()));
            }
        }
        numbers::give(&mut lines, self.to);
        lines.sort_by_key(|one| (one.after.begins(), one.after.number));
        lines
    }

    fn of(&self, one: &GroupSession) -> GroupLine {
        let session = &one.session;
        if let Some(cause) = self.stays(one) {
            return line(GroupOutcome::Kept, cause, session, session.clone());
        }
        let Some(from) = step(self.from, &session.step) else {
            return line(
                GroupOutcome::Kept,
                GroupCause::Own,
                session,
                session.clone(),
            );
        };
        let Some(to) = step(self.to, &session.step) else {
            let gone = Session {
                status: SessionStatus::Cancelled,
                cancelled: Some(self.cancellation.clone()),
                ..session.clone()
            };
            return line(GroupOutcome::Removed, GroupCause::Dropped, session, gone);
        };
        let (after, changes) = self.follow(session, from, to);
        if changes.contains(&StepChange::Kind) && one.listed > 0 {
            let cause = GroupCause::KindListed;
            return line(GroupOutcome::Kept, cause, session, session.clone());
        }
        let (outcome, cause) = self.day(session, from, to, !changes.is_empty());
        let date = match outcome {
            GroupOutcome::Moved => to.date,
            _ => session.date,
        };
        GroupLine {
            changes,
            ..line(outcome, cause, session, Session { date, ..after })
        }
    }

    /// Why a session is no longer, or was never, the template's to change.
    fn stays(&self, one: &GroupSession) -> Option<GroupCause> {
        let session = &one.session;
        let for_one = session.kind == SessionKind::Individual && one.listed > 0 && !self.alone;
        match session.status {
            SessionStatus::Held => Some(GroupCause::Held),
            SessionStatus::Cancelled => Some(GroupCause::Cancelled),
            SessionStatus::Planned if one.marked => Some(GroupCause::Marked),
            SessionStatus::Planned if session.begins() <= self.now => Some(GroupCause::Begun),
            SessionStatus::Planned if for_one => Some(GroupCause::ForOne),
            SessionStatus::Planned => None,
        }
    }

    /// The day of a session both versions have.
    fn day(
        &self,
        session: &Session,
        from: &DatedSession,
        to: &DatedSession,
        changes: bool,
    ) -> (GroupOutcome, GroupCause) {
        let same = match changes {
            true => GroupCause::Changed,
            false => GroupCause::Same,
        };
        if to.date == from.date || to.date == session.date {
            (GroupOutcome::Kept, same)
        } else if !self.counted(session, from) {
            (GroupOutcome::Kept, GroupCause::ChosenByHand)
        } else if to.date.and_time(session.starts) <= self.now {
            (GroupOutcome::Kept, GroupCause::DayPast)
        } else {
            (GroupOutcome::Moved, GroupCause::OtherDay)
        }
    }

    /// Whether the version counts a session's day, or did before a day was closed.
    fn counted(&self, session: &Session, from: &DatedSession) -> bool {
        let plain = step(self.plain, &session.step);
        session.date == from.date || plain.is_some_and(|plain| plain.date == session.date)
    }

    /// What the new version says where the session still says what the old one did.
    fn follow(
        &self,
        session: &Session,
        from: &DatedSession,
        to: &DatedSession,
    ) -> (Session, Vec<StepChange>) {
        let made = |dated: &DatedSession| dated.session(session.id, self.cohort, self.language);
        let (from, to) = (made(from), made(to));
        let mut after = session.clone();
        let changed = [
            (
                StepChange::Theme,
                takes_over(&mut after.theme, from.theme, to.theme),
            ),
            (
                StepChange::Minutes,
                takes_over(&mut after.minutes, from.minutes, to.minutes),
            ),
            (
                StepChange::Kind,
                takes_over(&mut after.kind, from.kind, to.kind),
            ),
            (
                StepChange::Capacity,
                takes_over(&mut after.capacity, from.capacity, to.capacity),
            ),
            (
                StepChange::Handout,
                takes_over(&mut after.handout, from.handout, to.handout),
            ),
        ];
        let changes = changed.into_iter().filter(|(_, changed)| *changed);
        (after, changes.map(|(change, _)| change).collect())
    }

    /// Whether the group has a session for a step. One that was cancelled counts while the group's
    /// version has the step: then somebody cancelled it, not a version.
    fn covers(&self, dated: &DatedSession, sessions: &[GroupSession]) -> bool {
        let of_step = |one: &&GroupSession| one.session.step == dated.from.code;
        let known = step(self.from, &dated.from.code).is_some();
        let mut own = sessions.iter().filter(of_step);
        own.any(|one| known || one.session.status != SessionStatus::Cancelled)
    }

    /// The session of the group a new one resembles: the nearest before it in the template, else the
    /// nearest after it, else any.
    fn like(&self, dated: &DatedSession, lines: &[GroupLine]) -> Option<Session> {
        let there = |code: &str| {
            let mut own = lines.iter().filter(|one| one.before.is_some());
            own.find(|one| one.after.step == code && one.after.status != SessionStatus::Cancelled)
        };
        let (before, after) = self
            .to
            .split_at((dated.number as usize - 1).min(self.to.len()));
        let near = before.iter().rev().chain(after);
        let found = near.filter_map(|one| there(&one.from.code)).next();
        found.or(lines.first()).map(|one| one.after.clone())
    }

    fn new_one(&self, dated: &DatedSession, like: &Session, id: SessionId) -> GroupLine {
        let after = Session {
            starts: like.starts,
            place: like.place.clone(),
            place_id: like.place_id,
            arranged: crate::Arrangement {
                interpreters: Vec::new(),
                transport: String::new(),
                ..like.arranged.clone()
            },
            ..dated.session(id, self.cohort, self.language)
        };
        let (outcome, cause) = if after.begins() <= self.now {
            (GroupOutcome::LeftOut, GroupCause::DayPast)
        } else if step(self.from, &dated.from.code).is_some() {
            (GroupOutcome::New, GroupCause::Missing)
        } else {
            (GroupOutcome::New, GroupCause::Added)
        };
        GroupLine {
            outcome,
            cause,
            changes: Vec::new(),
            before: None,
            after,
            like: Some(like.id),
        }
    }
}

/// Takes the new version's word, unless somebody wrote another than the old one's.
fn takes_over<T: PartialEq>(own: &mut T, from: T, to: T) -> bool {
    let changed = *own == from && from != to;
    if changed {
        *own = to;
    }
    changed
}

fn line(outcome: GroupOutcome, cause: GroupCause, before: &Session, after: Session) -> GroupLine {
    GroupLine {
        outcome,
        cause,
        changes: Vec::new(),
        before: Some(before.clone()),
        after,
        like: None,
    }
}

fn step<'a>(dated: &'a [DatedSession], code: &str) -> Option<&'a DatedSession> {
    dated.iter().find(|one| one.from.code == code)
}
