//! Who of today's group has which part: who does not follow, who drives, who has no way to come, who
//! told they will not come. Written through the same acts as in the window.

use super::lives::as_it_is;
use crate::attendance::excuse_patient;
use crate::forms::{ExcusePatient, SaveCarShare, SavePatient};
use crate::patients::save_patient;
use crate::waiting::save_car_share;
use crate::{Desk, Failure};
use chrono::Duration;
use etp_domain::{
    AbsenceReason, CarShare, HandoutLanguage, Needs, Patient, PatientId, Session, Tongue, Transport,
};

/// Seats the driver offers.
const SEATS: u32 = 3;

/// People who have no part yet, by name.
pub(super) struct Cast(pub(super) Vec<Patient>);

impl Cast {
    /// The first whom it suits, or else the first.
    pub(super) fn take(&mut self, suits: impl Fn(&Patient) -> bool) -> Option<Patient> {
        let place = self.0.iter().position(suits).unwrap_or(0);
        (place < self.0.len()).then(|| self.0.remove(place))
    }

    /// Two people of one commune.
    fn neighbours(&mut self) -> Option<(Patient, Patient)> {
        let home = |one: &Patient| one.contact.commune.clone();
        let shared = self.0.iter().enumerate().find_map(|(place, one)| {
            let mut later = self.0.iter().skip(place + 1);
            let known = !one.contact.postal_code.is_empty();
            (known && later.any(|other| home(other) == home(one))).then(|| home(one))
        })?;
        let driver = self.take(|one| home(one) == shared)?;
        Some((driver, self.take(|one| home(one) == shared)?))
    }

    fn reads(&mut self, language: HandoutLanguage) -> Option<Patient> {
        self.take(|one| one.languages.contains(&language))
    }
}

/// Gives the parts that today's session shows; the others of the cast stay.
pub(super) fn play(desk: &Desk, today: &Session, cast: &mut Cast) -> Result<(), Failure> {
    for (reads, speaks) in [
        (HandoutLanguage::De, Tongue::German),
        (HandoutLanguage::Nl, Tongue::Dutch),
    ] {
        if let Some(patient) = cast.reads(reads) {
            speaks_only(desk, &patient, speaks)?;
        }
    }
    if let Some(stuck) = cast.take(|_| true) {
        comes(desk, &stuck, Transport::NoMeans)?;
    }
    if let Some((driver, rider)) = cast.neighbours() {
        comes(desk, &driver, Transport::OwnCar)?;
        shares(desk, &driver, SEATS)?;
        comes(desk, &rider, Transport::SharedCar)?;
        shares(desk, &rider, 0)?;
    }
    match cast.take(|_| true) {
        Some(patient) => excuse(desk, today, patient.id, AbsenceReason::Unwell, 1),
        None => Ok(()),
    }
}

/// Somebody who speaks one language only, and needs an interpreter for it.
fn speaks_only(desk: &Desk, patient: &Patient, tongue: Tongue) -> Result<(), Failure> {
    let form = SavePatient {
        spoken: vec![tongue],
        needs: Needs {
            interpreter: true,
            ..patient.needs.clone()
        },
        ..as_it_is(patient)
    };
    save_patient(desk, form)?;
    Ok(())
}

/// How somebody comes.
fn comes(desk: &Desk, patient: &Patient, transport: Transport) -> Result<(), Failure> {
    let form = SavePatient {
        needs: Needs {
            transport,
            ..patient.needs.clone()
        },
        ..as_it_is(patient)
    };
    save_patient(desk, form)?;
    Ok(())
}

/// Who offers no seat needs one. The telephone may be shown to those in the same car.
fn shares(desk: &Desk, patient: &Patient, offers: u32) -> Result<(), Failure> {
    let share = CarShare {
        offers,
        seeks: offers == 0,
        phone_agreed: true,
    };
    let patient = patient.id;
    save_car_share(desk, SaveCarShare { patient, share })?;
    Ok(())
}

/// Somebody told so many days ago that they will not come.
pub(super) fn excuse(
    desk: &Desk,
    session: &Session,
    patient: PatientId,
    reason: AbsenceReason,
    days_ago: i64,
) -> Result<(), Failure> {
    let form = ExcusePatient {
        session: session.id,
        patient,
        reason: Some(reason),
        told_on: desk.today() - Duration::days(days_ago),
    };
    excuse_patient(desk, form)?;
    Ok(())
}
