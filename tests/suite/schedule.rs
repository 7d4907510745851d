//! One session before and after it is saved: what stands against it, odd hours, calendar files.

mod conflicts;
mod day;
mod export;
mod joint;
mod kinds;
mod odd;

use etp_app::{PlaceId, ProfessionalId, ProgrammeId, RoomId, Scheme};
use etp_domain::{Arrangement, Profession};
use etp_tests::{Centre, foyer};

/// A centre with a programme, a place with two rooms, a nurse and a dietician.
pub(crate) struct House {
    pub(crate) centre: Centre,
    pub(crate) programme: ProgrammeId,
    pub(crate) place: PlaceId,
    pub(crate) rooms: [RoomId; 2],
    pub(crate) nurse: ProfessionalId,
    pub(crate) dietician: ProfessionalId,
}

impl House {
    /// In Givet, on a day.
    pub(crate) fn on(today: &str) -> Self {
        Self::of(Centre::in_givet_on(today))
    }

    /// The same in any centre.
    pub(crate) fn of(centre: Centre) -> Self {
        let place = centre.place(foyer(&centre));
        Self {
            programme: centre.programme("diabetes2", Scheme::FrDeclared),
            rooms: [
                centre.room(place, "Grande salle", 16),
                centre.room(place, "Petite salle", 8),
            ],
            nurse: centre.hire("Lambert", Profession::Nurse),
            dietician: centre.hire("Moreau", Profession::Dietician),
            place,
            centre,
        }
    }

    /// The form of a session led by the nurse in the large room.
    pub(crate) fn wanted(&self, when: &str) -> etp_app::forms::SaveSession {
        etp_app::forms::SaveSession {
            place: Some(self.place),
            arranged: Arrangement {
                room: Some(self.rooms[0]),
                ..Arrangement::default()
            },
            professionals: vec![self.nurse],
            ..self.centre.wanted(self.programme, when)
        }
    }

    /// Such a session, saved.
    pub(crate) fn planned(&self, when: &str) -> etp_app::SessionId {
        self.centre.save(self.wanted(when)).expect("a session")
    }
}
