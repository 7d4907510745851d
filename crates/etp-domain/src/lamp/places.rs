//! Lines that only count: how many sessions were at which kind of place, and given by whom.

use super::LampLine;
use crate::{PathwaySession, PlaceKind, ProfessionalId};
use std::collections::BTreeMap;

/// One line for each kind of place; `unknown` where nobody said.
pub(super) fn by_place<'a>(
    sessions: impl IntoIterator<Item = &'a PathwaySession>,
) -> Vec<LampLine> {
    let mut counts: BTreeMap<Option<PlaceKind>, u32> = BTreeMap::new();
    for session in sessions {
        *counts.entry(session.setting).or_default() += 1;
    }
    let line = |(place, count): (Option<PlaceKind>, u32)| {
        LampLine::of("by-place")
            .with("place", place.map_or("unknown", PlaceKind::code))
            .with("count", count)
    };
    counts.into_iter().map(line).collect()
}

/// One line for each professional. A session led by two is one for each of them.
pub(super) fn by_professional<'a>(
    sessions: impl IntoIterator<Item = &'a PathwaySession>,
) -> Vec<LampLine> {
    let mut counts: BTreeMap<ProfessionalId, u32> = BTreeMap::new();
    for who in sessions.into_iter().flat_map(|session| &session.led_by) {
        *counts.entry(*who).or_default() += 1;
    }
    let line = |(who, count): (ProfessionalId, u32)| {
        LampLine::of("by-professional")
            .with("professional", who)
            .with("count", count)
    };
    counts.into_iter().map(line).collect()
}
