//! 2.6 to 2.8: presences and sessions of the period.

use super::{Cells, Counted, Ground};
use etp_domain::{PresenceFact, SessionKind};
use std::collections::BTreeSet;

pub(super) fn count(ground: Ground<'_>, cells: &mut Cells) {
    let alone = of(ground, SessionKind::Individual);
    let remote = |one: &&(u32, &PresenceFact)| ground.remote(one.1);
    let places = |all: &mut dyn Iterator<Item = &(u32, &PresenceFact)>| {
        Counted::These(all.map(|(place, _)| *place).collect())
    };
    cells.insert("individual-presences", places(&mut alone.iter()));
    let distant = places(&mut alone.iter().filter(remote));
    cells.insert("individual-presences-remote", distant);
    let together = of(ground, SessionKind::Group);
    cells.insert("group-presences", places(&mut together.iter()));
    let sessions: BTreeSet<u32> = together.iter().map(|(_, one)| one.session).collect();
    let all_remote = sessions.iter().copied().filter(|session| {
        let mut there = together.iter().filter(|(_, one)| one.session == *session);
        there.all(|(_, one)| ground.remote(one))
    });
    let all_remote = Counted::These(all_remote.collect());
    cells.insert("group-sessions-remote", all_remote);
    let number = |many: usize| u32::try_from(many).expect("a small centre");
    let mean = match sessions.len() {
        0 => Counted::Empty,
        many => Counted::Ratio(number(together.len()), number(many)),
    };
    cells.insert("people-per-group-session", mean);
    cells.insert("group-sessions", Counted::These(sessions));
}

/// The honoured presences of the period at sessions of a kind, with their places in the list.
fn of(ground: Ground<'_>, kind: SessionKind) -> Vec<(u32, &PresenceFact)> {
    let all = ground.honoured();
    all.filter(|(_, _, session)| session.kind == kind && ground.in_period(session.date))
        .map(|(place, one, _)| (place, one))
        .collect()
}
