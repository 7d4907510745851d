//! Who waits without a date, who fits a place that became free, and why.

mod cars;
mod places;

use etp_app::forms::{AskFits, SavePatient, SaveWish};
use etp_app::views::FitsView;
use etp_app::{EnrolmentId, PatientId, ProgrammeId, Scheme, SessionId, waiting};
use etp_domain::{Contact, Wish};
use etp_tests::{Centre, foyer, somebody};

/// A centre with a free place on Thursday 10 September at 14:00, and people who wait for it.
struct Valley {
    centre: Centre,
    programme: ProgrammeId,
    session: SessionId,
}

impl Valley {
    fn new() -> Self {
        let centre = Centre::in_givet_on("2026-09-03");
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let form = etp_app::forms::SaveSession {
            step: "understand".into(),
            place: Some(centre.place(foyer(&centre))),
            capacity: 2,
            ..centre.wanted(programme, "2026-09-10 14:00")
        };
        let session = centre.save(form).expect("a session");
        Self {
            centre,
            programme,
            session,
        }
    }

    /// Somebody of a commune who waits since a day.
    fn waits(&self, name: &str, commune: (&str, &str), since: &str) -> (PatientId, EnrolmentId) {
        let form = somebody(name, "Anne", "1950");
        let patient = self.centre.patient(SavePatient {
            contact: Contact {
                postal_code: commune.0.into(),
                commune: commune.1.into(),
                phone: "03 24 00 00 02".into(),
                ..form.contact
            },
            ..form
        });
        let enrolment = self.centre.refer(patient, self.programme, None, since);
        (patient, enrolment.expect("a referral"))
    }

    fn wishes(&self, enrolment: EnrolmentId, wish: Wish) {
        let form = SaveWish { enrolment, wish };
        waiting::save_wish(self.centre.desk(), form).expect("a wish");
    }

    fn fits(&self) -> FitsView {
        let form = AskFits {
            session: Some(self.session),
            cohort: None,
        };
        waiting::who_fits(self.centre.desk(), &form).expect("an order")
    }

    fn order(&self) -> Vec<PatientId> {
        self.fits().people.iter().map(|one| one.person.id).collect()
    }
}

const GIVET: (&str, &str) = ("08600", "Givet");
const FAR: (&str, &str) = ("57000", "Metz");
