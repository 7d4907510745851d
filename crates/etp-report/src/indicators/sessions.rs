//! Sessions: how many took place, and how many people came to them (2.6 to 2.8 of the French grid).
//!
//! A session of the period holds somebody when it was not cancelled and a mark says so: present, late or
//! left early. Who has no mark is neither there nor absent.

pub(super) mod care;
pub(super) mod relatives;

use super::{Counting, Indicator, Unit};
use crate::centre::{Centre, Held, was_there};
use crate::verdict::{Verdict, Why};
use etp_domain::{PresenceFact, SessionKind};

pub(super) const INDICATORS: &[Indicator] = &[
    Indicator::presences("individual-presences", |_, held, presence| {
        came(SessionKind::Individual, held, presence)
    }),
    Indicator::presences("individual-presences-remote", remotely),
    Indicator::sessions("group-sessions", took_place),
    Indicator::sessions("group-sessions-remote", took_place_remotely),
    Indicator::presences("group-presences", |_, held, presence| {
        came(SessionKind::Group, held, presence)
    }),
    Indicator::new(
        "people-per-group-session",
        Unit::Ratio,
        Counting::Ratio {
            part: "group-presences",
            whole: "group-sessions",
            share: false,
        },
    ),
];

/// 2.6: honoured presences at individual sessions; also the upper side of 2.8, at group sessions.
fn came(kind: SessionKind, held: &Held<'_>, presence: &PresenceFact) -> Verdict {
    if held.session.kind != kind {
        Verdict::Outside
    } else if held.is_cancelled() {
        Verdict::not(1, "session-cancelled")
    } else if presence.mark.is_none() {
        Verdict::not(2, "not-marked")
    } else if !was_there(presence.mark) {
        Verdict::not(3, "not-there")
    } else {
        Verdict::counted("was-there")
    }
}

/// 2.6bis: of those, by telephone or video.
fn remotely(centre: &Centre<'_>, held: &Held<'_>, presence: &PresenceFact) -> Verdict {
    match came(SessionKind::Individual, held, presence) {
        Verdict::Counted(_) if held.is_remote(presence, centre.facts) => {
            Verdict::counted("was-there-remotely")
        }
        Verdict::Counted(_) => Verdict::not(4, "was-on-site"),
        other => other,
    }
}

/// 2.7: distinct group sessions with at least one honoured presence.
fn took_place(_: &Centre<'_>, held: &Held<'_>) -> Verdict {
    if held.session.kind != SessionKind::Group {
        Verdict::Outside
    } else if held.is_cancelled() {
        Verdict::not(1, "session-cancelled")
    } else {
        match held.came().count() {
            0 => Verdict::not(2, "nobody-there"),
            count => Verdict::Counted(Why::plain("people-there").with("count", count)),
        }
    }
}

/// 2.7bis: of those, all of whose presences were by telephone or video.
fn took_place_remotely(centre: &Centre<'_>, held: &Held<'_>) -> Verdict {
    let on_site = |one: &&&PresenceFact| !held.is_remote(one, centre.facts);
    match took_place(centre, held) {
        Verdict::Counted(_) => match held.came().filter(on_site).count() {
            0 => Verdict::counted("all-remote"),
            count => Verdict::Not(3, Why::plain("some-on-site").with("count", count)),
        },
        other => other,
    }
}
