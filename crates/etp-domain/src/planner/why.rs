//! What stands in the way of a session that found no seat, start by start, once the others have theirs.

use super::Unplaced;
use super::board::Board;
use super::starts::window;
use crate::conflict::days::{closures, is_open};
use crate::conflict::travel::Stop;
use crate::{ConflictKind, Resource, Slot};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in the way, each kind once.
type Kinds = BTreeSet<ConflictKind>;

impl Board<'_> {
    pub(super) fn why(&self, which: usize) -> Unplaced {
        let facts = self.facts;
        let mut counts = BTreeMap::new();
        let mut nowhere = true;
        let somewhere = self.places_asked(which).next().is_some();
        let window = window(&facts.wanted[which], facts.means);
        for slot in
            window.filter(|slot| somewhere && self.out_of_order(which, *slot).next().is_none())
        {
            nowhere = false;
            for kind in self.in_the_way(which, slot) {
                *counts.entry(kind).or_insert(0) += 1;
            }
        }
        let mut because: Vec<_> = counts.into_iter().collect();
        because.sort_by_key(|(kind, count)| (Reverse(*count), *kind));
        Unplaced {
            which,
            because,
            nowhere,
        }
    }

    /// Rooms at the place a session asks for, whatever their size.
    fn places_asked(&self, which: usize) -> impl Iterator<Item = usize> {
        let facts = self.facts;
        let asked = facts.wanted[which].place;
        let rooms = facts.rooms.iter().enumerate();
        let there = rooms.filter(move |(_, (_, place))| asked.is_none() || asked == *place);
        there.map(|(room, _)| room)
    }

    fn in_the_way(&self, which: usize, slot: Slot) -> Kinds {
        let closed = closures(&self.facts.means.ground, slot);
        if !closed.is_empty() {
            return closed.iter().map(|one| one.kind.stands_against()).collect();
        }
        let (rooms, mut kinds) = self.rooms_in_the_way(which, slot);
        let (educators, of_people) = self.people_in_the_way(which, slot);
        let both = !rooms.is_empty() && of_people.is_empty();
        kinds.extend(of_people);
        if both
            && !rooms
                .iter()
                .any(|room| self.enough_come(which, *room, slot, &educators))
        {
            kinds.insert(ConflictKind::TravelTooShort);
        }
        kinds
    }

    /// The free rooms; and when there is none, why.
    fn rooms_in_the_way(&self, which: usize, slot: Slot) -> (Vec<usize>, Kinds) {
        let fits = &self.facts.fits[which];
        let (mut free, mut kinds, mut fitting) = (Vec::new(), Kinds::new(), false);
        for room in self.places_asked(which).filter(|room| fits[*room]) {
            fitting = true;
            let against = self.against_room(room, slot);
            if against.is_empty() {
                free.push(room);
            }
            kinds.extend(against);
        }
        if !fitting {
            kinds.insert(ConflictKind::RoomTooSmall);
        } else if !free.is_empty() {
            kinds.clear();
        }
        (free, kinds)
    }

    fn against_room(&self, room: usize, slot: Slot) -> Kinds {
        let (id, place) = self.facts.rooms[room];
        let ground = &self.facts.means.ground;
        let fixed = self.facts.fixed.during(Resource::Room(id), slot);
        let mut kinds: Kinds = fixed.map(|held| held.kind).collect();
        if place.is_some_and(|place| !is_open(ground, place, slot)) {
            kinds.insert(ConflictKind::PlaceClosed);
        }
        if self.in_room(room, slot).next().is_some() {
            kinds.insert(ConflictKind::RoomTaken);
        }
        kinds
    }

    /// The free educators; and when they are too few, or none has the profession, why.
    fn people_in_the_way(&self, which: usize, slot: Slot) -> (Vec<usize>, Kinds) {
        let leaders = self.facts.leaders(which);
        let all = 0..self.facts.educators.len();
        let may_lead = |who: &usize| self.facts.may_lead[which][*who];
        if leaders == 0 {
            return (Vec::new(), Kinds::new());
        } else if all.len() < leaders {
            return (Vec::new(), Kinds::from([ConflictKind::NobodyLeads]));
        } else if !all.clone().any(|who| may_lead(&who)) {
            return (Vec::new(), Kinds::from([ConflictKind::ProfessionMissing]));
        }
        let free: Vec<_> = all
            .clone()
            .filter(|who| self.against(*who, slot).is_empty())
            .collect();
        let against = |who| self.against(who, slot);
        let kinds = if !free.iter().any(may_lead) {
            all.filter(may_lead).flat_map(against).collect()
        } else if free.len() < leaders {
            all.flat_map(against).collect()
        } else {
            Kinds::new()
        };
        (free, kinds)
    }

    fn against(&self, who: usize, slot: Slot) -> Kinds {
        let whom = Resource::Professional(self.facts.educators[who]);
        let fixed = self.facts.fixed.during(whom, slot);
        let mut kinds: Kinds = fixed.map(|held| held.kind).collect();
        if self.leads_during(who, slot) {
            kinds.insert(ConflictKind::ProfessionalTaken);
        }
        kinds
    }

    /// Whether enough of those who are free come to a room on time.
    fn enough_come(&self, which: usize, room: usize, slot: Slot, free: &[usize]) -> bool {
        let facts = self.facts;
        let comes = |who: &usize| {
            let place = facts.rooms[room].1;
            let id = facts.educators[*who];
            place.is_none_or(|place| {
                facts
                    .fixed
                    .can_come(id, Stop { slot, place }, &facts.means.ground)
            })
        };
        let able: Vec<_> = self.able(free, room, slot).filter(comes).collect();
        let leaders = facts.leaders(which);
        leaders == 0 || able.len() >= leaders && able.iter().any(|who| facts.may_lead[which][*who])
    }
}
