//! The sessions still to come that count for the rule and have a seat. Their lists are read once, not once
//! for each person.

use chrono::NaiveDate;
use etp_domain::{Facts, SessionKind, SessionStatus};
use etp_report::{Centre, FundingLine, is_external};
use std::collections::{BTreeMap, BTreeSet};

/// Who is on the list of each session ahead with a seat, by number of the session.
pub(super) struct Seats(BTreeMap<u32, BTreeSet<u32>>);

impl Seats {
    pub(super) fn of(centre: &Centre<'_>, today: NaiveDate) -> Self {
        let facts = centre.facts;
        let ahead = (0u32..).zip(&facts.sessions).filter(|(number, session)| {
            session.date >= today
                && session.status == SessionStatus::Planned
                && session.kind == SessionKind::Group
                && is_external(centre, *number, today)
        });
        let mut lists: BTreeMap<_, BTreeSet<_>> =
            ahead.map(|(number, _)| (number, BTreeSet::new())).collect();
        for one in &facts.presences {
            if let Some(list) = lists.get_mut(&one.session) {
                list.insert(one.patient);
            }
        }
        lists.retain(|session, list| {
            list.len() < facts.sessions[*session as usize].capacity as usize
        });
        Self(lists)
    }

    /// The next of somebody's programme on whose list they are not, earliest first.
    pub(super) fn fitting<'a>(
        &'a self,
        facts: &'a Facts,
        line: &'a FundingLine,
    ) -> impl Iterator<Item = u32> + 'a {
        let fits = |(session, list): &(&u32, &BTreeSet<u32>)| {
            facts.sessions[**session as usize].programme == line.programme
                && !list.contains(&line.patient)
        };
        self.0.iter().filter(fits).map(|(session, _)| *session)
    }
}
