//! Facts on their way: lists that are filled one after the other, with the numbers of everything that was
//! read so far.

use super::lists::numbered;
use super::pathways::Pathways;
use super::people::People;
use super::{Ids, kept, look_back};
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{Facts, ProgrammeFact, ProgrammeId};

/// Which programmes are shown.
pub(super) struct Shown {
    /// Their numbers among all.
    pub(super) of_id: Ids,
    /// Nobody asked for some alone.
    pub(super) all: bool,
    numbers: Vec<Option<u32>>,
}

impl Shown {
    /// The number in the facts of one of all.
    pub(super) fn number(&self, programme: u32) -> Option<u32> {
        self.numbers[programme as usize]
    }

    fn of(programmes: &mut Vec<ProgrammeFact>, wanted: Option<&[ProgrammeId]>) -> Self {
        let of_id = numbered(programmes.iter().map(|one| one.id.0));
        let shown = |one: &ProgrammeFact| wanted.is_none_or(|wanted| wanted.contains(&one.id));
        let is_shown: Vec<_> = programmes.iter().map(shown).collect();
        let places = is_shown.iter().zip(kept(&is_shown));
        let numbers = places
            .map(|(shown, place)| shown.then_some(place))
            .collect();
        programmes.retain(shown);
        Self {
            of_id,
            all: wanted.is_none(),
            numbers,
        }
    }
}

/// Facts on their way.
pub(super) struct Load<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) facts: Facts,
    pub(super) programmes: Shown,
    pub(super) places: Ids,
    pub(super) professionals: Ids,
    pub(super) people: People,
    pub(super) pathways: Pathways,
    pub(super) sessions: Ids,
}

impl<'a> Load<'a> {
    pub(super) fn begin(
        reader: &'a Reader<'a>,
        (first, last): (NaiveDate, NaiveDate),
        wanted: Option<&[ProgrammeId]>,
    ) -> Result<Self, StoreError> {
        let centre = reader.centre()?;
        let mut programmes = reader.programme_facts()?;
        let shown = Shown::of(&mut programmes, wanted);
        let facts = Facts {
            complete_from: centre.complete_from,
            programmes,
            places: reader.place_facts()?,
            professionals: reader.professional_facts()?,
            ..Facts::none(first, last, centre.country)
        };
        Ok(Self {
            places: numbered(facts.places.iter().map(|one| one.id.0)),
            professionals: numbered(facts.professionals.iter().map(|one| one.id.0)),
            programmes: shown,
            people: reader.people_of_facts()?,
            pathways: Pathways::default(),
            sessions: Ids::default(),
            facts,
            reader,
        })
    }

    /// Everything, in the order in which one list needs another.
    pub(super) fn whole(mut self) -> Result<Facts, StoreError> {
        self.enrolments()?;
        self.assessments()?;
        self.letters()?;
        let earlier = self.earlier()?;
        self.sessions_among(&look_back::sessions_of(&earlier))?;
        self.sessions()?;
        self.leaders()?;
        self.presences()?;
        let earlier = look_back::numbered(earlier, &self.sessions);
        self.facts.presences.extend(earlier);
        self.sort_presences();
        let wanted = self.named();
        self.caregivers(&wanted)?;
        let last = self.facts.last;
        self.facts.patients = self.reader.patient_facts(&self.people, &wanted, last)?;
        self.number_anew(&kept(&wanted));
        Ok(self.facts)
    }

    /// Whom the facts name.
    fn named(&self) -> Vec<bool> {
        let mut named = vec![false; self.people.count()];
        let facts = &self.facts;
        let people = facts.enrolments.iter().map(|one| one.patient);
        let people = people.chain(facts.assessments.iter().map(|one| one.patient));
        let people = people.chain(facts.letters.iter().map(|one| one.patient));
        people
            .chain(facts.presences.iter().map(|one| one.patient))
            .for_each(|person| named[person as usize] = true);
        named
    }

    fn number_anew(&mut self, anew: &[u32]) {
        let number = |person: &mut u32| *person = anew[*person as usize];
        let facts = &mut self.facts;
        facts
            .enrolments
            .iter_mut()
            .for_each(|one| number(&mut one.patient));
        facts
            .assessments
            .iter_mut()
            .for_each(|one| number(&mut one.patient));
        facts
            .letters
            .iter_mut()
            .for_each(|one| number(&mut one.patient));
        facts
            .presences
            .iter_mut()
            .for_each(|one| number(&mut one.patient));
        facts
            .ties
            .iter_mut()
            .for_each(|(_, patient)| number(patient));
    }
}
