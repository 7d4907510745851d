//! The sessions of the year, outside the hospital's wards.

use crate::lamp::facts::learned_this_year;
use crate::{LampLine, Pathway, PlaceKind};
use chrono::NaiveDate;

/// The sessions of the year, by whether they count.
pub(super) struct Visits {
    pub(super) least: u32,
    pub(super) external: u32,
    pub(super) unknown: u32,
    pub(super) inside: u32,
    pub(super) remote: u32,
    pub(super) remote_counts: bool,
}

impl Visits {
    pub(super) fn of(pathway: &Pathway, least: u32, remote_counts: bool, today: NaiveDate) -> Self {
        let mut visits = Self {
            least,
            external: 0,
            unknown: 0,
            inside: 0,
            remote: 0,
            remote_counts,
        };
        for session in learned_this_year(pathway, today) {
            match session.setting {
                Some(PlaceKind::Outpatient | PlaceKind::Town | PlaceKind::Home) => {
                    visits.external += 1;
                }
                Some(PlaceKind::Hospital) => visits.inside += 1,
                Some(PlaceKind::Remote) => {
                    visits.remote += 1;
                    visits.external += u32::from(remote_counts);
                }
                None => visits.unknown += 1,
            }
        }
        visits
    }

    pub(super) fn lines(&self) -> Vec<LampLine> {
        let missing = self.least.saturating_sub(self.external);
        let code = match missing {
            0 => "external-enough",
            _ => "external-missing",
        };
        let main = LampLine::of(code)
            .with("count", self.external)
            .with("least", self.least)
            .with("missing", missing)
            .is(missing == 0);
        let remote = match self.remote_counts {
            true => "remote-counted",
            false => "remote-not-counted",
        };
        let others = [
            ("inside-not-counted", self.inside),
            (remote, self.remote),
            ("place-unknown", self.unknown),
        ];
        let told = others.into_iter().filter(|(_, count)| *count > 0);
        std::iter::once(main)
            .chain(told.map(|(code, count)| LampLine::of(code).with("count", count)))
            .collect()
    }
}
