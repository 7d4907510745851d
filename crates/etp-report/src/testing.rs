//! Facts for tests, written as one would tell them: `centre.patient(1).assessed("2025-03-02")
//! .came("2025-03-09", Group, Town)`. Lists come out sorted as [`Facts`] promises.
//!
//! A group of one day, kind, place and programme is one session; an individual session is each
//! person's own.

mod patient;
mod session;
mod sorted;

pub use patient::OfPatient;
pub use session::OfSession;

use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    CaregiverFact, CaregiverPresenceFact, Country, Facts, Mark, Pathology, PatientFact, PlaceFact,
    PlaceKind, Profession, ProfessionalFact, ProgrammeFact, ProgrammeStatus, Scheme, SessionFact,
    SessionKind, SessionStatus,
};

/// The code of the one session every programme's template has.
pub const STEP: &str = "theme";

/// A centre in the making.
pub struct FactsBuilder {
    facts: Facts,
    /// Whose own an individual session is, by number.
    owners: Vec<Option<u32>>,
}

/// A centre in France, from 2015 to 2035, whose register is complete.
pub fn centre() -> FactsBuilder {
    let mut facts = Facts::none(day("2015-01-01"), day("2035-12-31"), Country::France);
    facts.complete_from = Some(day("2010-01-01"));
    FactsBuilder {
        facts,
        owners: Vec::new(),
    }
}

/// A day as ISO.
///
/// # Panics
/// When it is none.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A day, written or reckoned.
pub trait AsDay {
    /// The day.
    fn day(self) -> NaiveDate;
}

impl AsDay for &str {
    fn day(self) -> NaiveDate {
        day(self)
    }
}

impl AsDay for NaiveDate {
    fn day(self) -> NaiveDate {
        self
    }
}

fn id<T: std::str::FromStr>(kind: u32, number: usize) -> T
where
    T::Err: std::fmt::Debug,
{
    let text = format!("{kind:08}-0000-7000-8000-{number:012}");
    text.parse().expect("an id")
}

fn number(place: usize) -> u32 {
    u32::try_from(place).expect("a small centre")
}

impl FactsBuilder {
    /// A person by number; everybody before comes with them.
    pub fn patient(&mut self, patient: u32) -> OfPatient<'_> {
        while self.facts.patients.len() <= patient as usize {
            let id = id(1, self.facts.patients.len());
            let fact = PatientFact::unknown(id, Country::France);
            self.facts.patients.push(fact);
        }
        OfPatient::new(self, patient)
    }

    /// The session of a day, kind and place in programme 0; made when there is none.
    pub fn session(
        &mut self,
        on: impl AsDay,
        kind: SessionKind,
        place: impl Into<Option<PlaceKind>>,
    ) -> OfSession<'_> {
        let session = self.session_number((on.day(), kind, place.into(), 0), None);
        OfSession::new(self, session)
    }

    /// The facts, sorted.
    pub fn facts(&self) -> Facts {
        sorted::sorted(&self.facts)
    }

    /// The facts, to change anything nobody has a word for.
    pub fn raw(&mut self) -> &mut Facts {
        &mut self.facts
    }

    fn programme(&mut self, programme: u32) -> u32 {
        while self.facts.programmes.len() <= programme as usize {
            let fact = some_programme(self.facts.programmes.len());
            self.facts.programmes.push(fact);
        }
        programme
    }

    fn place(&mut self, kind: PlaceKind) -> u32 {
        let found = self.facts.places.iter().position(|one| one.kind == kind);
        number(found.unwrap_or_else(|| {
            let place = self.facts.places.len();
            self.facts.places.push(PlaceFact {
                id: id(4, place),
                name: kind.code().to_owned(),
                kind,
                country: Country::France,
            });
            place
        }))
    }

    fn caregiver(&mut self, caregiver: u32) {
        while self.facts.caregivers.len() <= caregiver as usize {
            let id = id(3, self.facts.caregivers.len());
            let residence = Country::France;
            self.facts.caregivers.push(CaregiverFact { id, residence });
        }
    }

    fn professional(&mut self, professional: u32) {
        while self.facts.professionals.len() <= professional as usize {
            let id = id(6, self.facts.professionals.len());
            self.facts.professionals.push(ProfessionalFact {
                id,
                profession: Profession::Nurse,
                trained_on: None,
            });
        }
    }

    fn caregiver_came(&mut self, session: u32, caregiver: u32, mark: Option<Mark>) {
        self.caregiver(caregiver);
        self.facts.caregiver_presences.push(CaregiverPresenceFact {
            session,
            caregiver,
            mark,
        });
    }

    fn session_number(
        &mut self,
        (date, kind, place, programme): (NaiveDate, SessionKind, Option<PlaceKind>, u32),
        owner: Option<u32>,
    ) -> u32 {
        self.programme(programme);
        let place = place.map(|kind| self.place(kind));
        let same = |(one, whose): (&SessionFact, &Option<u32>)| {
            (one.date, one.kind, one.place, one.programme) == (date, kind, place, programme)
                && (kind != SessionKind::Individual || owner.is_none() || *whose == owner)
        };
        let mut all = self.facts.sessions.iter().zip(&self.owners);
        number(all.position(same).unwrap_or_else(|| {
            let session = self.facts.sessions.len();
            self.facts.sessions.push(SessionFact {
                id: id(5, session),
                programme,
                step: STEP.to_owned(),
                theme: "Theme".to_owned(),
                date,
                starts: NaiveTime::from_hms_opt(14, 0, 0).expect("an hour"),
                minutes: 90,
                kind,
                capacity: 10,
                status: SessionStatus::Held,
                cancelled: None,
                remote: false,
                place,
                partner: None,
            });
            self.owners.push(owner);
            session
        }))
    }
}

fn some_programme(place: usize) -> ProgrammeFact {
    ProgrammeFact {
        id: id(2, place),
        title: format!("Programme {place}"),
        scheme: Scheme::FrDeclared,
        pathology: Pathology::Diabetes2,
        status: ProgrammeStatus::Declared,
        starts_on: day("2010-01-01"),
        steps: vec![STEP.to_owned()],
    }
}
