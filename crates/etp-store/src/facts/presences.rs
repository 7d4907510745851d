//! Who was on which list. Of several files of a person the best mark counts, as everywhere.

use super::cells::{coded, coded_if_any, columns, id, truth};
use super::load::Load;
use crate::StoreError;
use etp_domain::{AbsenceReason, ListEntry, Mark, PresenceFact};
use rusqlite::{Row, named_params};

columns!(pub(super) PresenceColumns {
    session,
    patient,
    mark,
    remote,
    companion,
    reason,
    entry,
});

/// A presence before its session has a number.
pub(super) struct Listed {
    pub(super) session: u128,
    pub(super) presence: PresenceFact,
}

impl Load<'_> {
    /// Those of the stretch.
    pub(super) fn presences(&mut self) -> Result<(), StoreError> {
        let (first, last) = (self.facts.first, self.facts.last);
        let stretch = named_params! { ":first": first, ":last": last };
        let (presences, sessions) = (&mut self.facts.presences, &self.sessions);
        let people = &self.people;
        let mut at_hand = None;
        let sql = include_str!("presences.sql");
        self.reader
            .each_of::<PresenceColumns>(sql, stretch, |at, row| {
                // Rows come session by session: most are of the one before.
                let session = id(row, at.session)?;
                let known = at_hand.filter(|(last, _)| *last == session);
                let (_, number) = *at_hand
                    .insert(known.unwrap_or_else(|| (session, sessions.get(&session).copied())));
                if let Some(number) = number {
                    let person = people.of_file[&id(row, at.patient)?];
                    let one = listed(at, row, session, person)?;
                    presences.push(PresenceFact {
                        session: number,
                        ..one.presence
                    });
                }
                Ok(())
            })
    }

    /// By person, then by session; what several files of a person say is one line.
    pub(super) fn sort_presences(&mut self) {
        let presences = &mut self.facts.presences;
        presences.sort_unstable_by_key(|one| u64::from(one.patient) << 32 | u64::from(one.session));
        presences.dedup_by(|next, kept| {
            let same = (next.patient, next.session) == (kept.patient, kept.session);
            if same {
                *kept = together(kept, next);
            }
            same
        });
    }
}

pub(super) fn listed(
    at: &PresenceColumns,
    row: &Row<'_>,
    session: u128,
    patient: u32,
) -> rusqlite::Result<Listed> {
    let presence = PresenceFact {
        session: 0,
        patient,
        mark: coded_if_any(row, at.mark, Mark::from_code)?,
        remote: truth(row, at.remote)?,
        companion: truth(row, at.companion)?,
        reason: coded_if_any(row, at.reason, AbsenceReason::from_code)?,
        entry: coded(row, at.entry, ListEntry::from_code)?,
    };
    Ok(Listed { session, presence })
}

/// What two files of one person say of a session: as the view `attendance` puts it together.
fn together(a: &PresenceFact, b: &PresenceFact) -> PresenceFact {
    let rank = |mark: Option<Mark>| Mark::ALL.iter().position(|one| Some(*one) == mark);
    let marks = [a.mark, b.mark].into_iter().filter(Option::is_some);
    PresenceFact {
        mark: marks.min_by_key(|mark| rank(*mark)).flatten(),
        remote: a.remote || b.remote,
        companion: a.companion || b.companion,
        reason: a.reason.into_iter().chain(b.reason).min(),
        entry: if a.entry.code() > b.entry.code() {
            a.entry
        } else {
            b.entry
        },
        ..*a
    }
}
