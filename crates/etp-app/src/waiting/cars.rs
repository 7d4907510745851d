//! Who goes with whom by car. A telephone number is shown to the others only where its owner agreed.

use crate::forms::SaveCarShare;
use crate::schedule::{point_of_place, settings};
use crate::views::{CarLine, CarPerson, CarsView};
use crate::{Desk, Done, Failure, Topic};
use etp_atlas::places::whole_km;
use etp_domain::{
    CarPlan, CarShare, Mark, Patient, PatientId, SessionId, Transport, Traveller, share_cars,
};
use etp_store::Reader;
use std::collections::HashMap;

/// The most seats a car offers beside the driver's.
const MOST_SEATS: u32 = 8;

/// The people of a list, and the cars they could share.
struct Cars {
    people: Vec<(Patient, CarShare)>,
    plan: CarPlan,
}

/// The cars for a session: who is expected, who drives, who comes along, who has no seat.
///
/// # Errors
/// No such session; the disk.
pub fn cars(desk: &Desk, session: SessionId) -> Result<CarsView, Failure> {
    desk.read(|reader| {
        let Cars { people, plan } = planned(desk, reader, session)?;
        let person = |place: usize, km: Option<u32>, in_car: bool| {
            let (patient, share) = &people[place];
            let shown = in_car && share.phone_agreed;
            CarPerson {
                patient: patient.id,
                name: format!("{} {}", patient.first_name, patient.last_name),
                commune: patient.contact.commune.clone(),
                phone: match shown {
                    true => patient.contact.phone.clone(),
                    false => String::new(),
                },
                km,
                share: *share,
            }
        };
        let cars = plan.cars.iter().map(|car| CarLine {
            driver: person(car.driver, None, true),
            riders: car
                .riders
                .iter()
                .map(|(rider, km)| person(*rider, Some(*km), true))
                .collect(),
        });
        Ok(CarsView {
            cars: cars.collect(),
            without: plan
                .without
                .iter()
                .map(|place| person(*place, None, false))
                .collect(),
            free: plan.free,
            people: (0..people.len())
                .map(|place| person(place, None, false))
                .collect(),
        })
    })
}

/// How many people of a list have no way to come and no seat.
pub(crate) fn without_seat(
    desk: &Desk,
    reader: &Reader<'_>,
    session: SessionId,
) -> Result<u32, Failure> {
    let cars = planned(desk, reader, session)?;
    let riding = cars.plan.cars.iter().flat_map(|car| &car.riders);
    let riding: Vec<usize> = riding.map(|(rider, _)| *rider).collect();
    let stuck = cars
        .people
        .iter()
        .enumerate()
        .filter(|(place, (one, share))| {
            let needs = share.seeks || one.needs.transport == Transport::NoMeans;
            needs && !riding.contains(place)
        });
    Ok(crate::rows::number(stuck.count()))
}

fn planned(desk: &Desk, reader: &Reader<'_>, session: SessionId) -> Result<Cars, Failure> {
    let list = reader.attendance_list(session)?.into_iter();
    let coming = list.filter(|(_, mark)| !matches!(mark, Some(Mark::Excused | Mark::Absent)));
    let patients: Vec<Patient> = coming.map(|(patient, _)| patient).collect();
    let who: Vec<PatientId> = patients.iter().map(|one| one.id).collect();
    let shares: HashMap<PatientId, CarShare> = reader.car_shares(&who)?;
    let points: Vec<_> = patients
        .iter()
        .map(|one| point_of_place(&one.contact))
        .collect();
    let share = |who: &PatientId| shares.get(who).copied().unwrap_or_default();
    let travellers: Vec<Traveller> = patients
        .iter()
        .zip(&points)
        .map(|(patient, home)| Traveller {
            patient: patient.id,
            share: share(&patient.id),
            km_to: points
                .iter()
                .map(|other| home.zip(*other).map(|(a, b)| whole_km(a, b)))
                .collect(),
        })
        .collect();
    let plan = share_cars(&travellers, settings(desk, reader)?.car_share_km);
    let people = patients.into_iter().map(|one| {
        let share = share(&one.id);
        (one, share)
    });
    Ok(Cars {
        people: people.collect(),
        plan,
    })
}

/// Writes what somebody said about sharing a car.
///
/// # Errors
/// More seats than a car has; no such file; the disk.
pub fn save_car_share(desk: &Desk, form: SaveCarShare) -> Result<Done<()>, Failure> {
    if form.share.offers > MOST_SEATS {
        return Err(Failure::refused("car-seats-impossible")
            .with("field", "offers")
            .with("most", MOST_SEATS.to_string()));
    }
    desk.write(|writer| {
        let root = writer.root_of(form.patient)?;
        writer.set_car_share(root, &form.share, desk.today())?;
        desk.note(writer, "save-car-share", root, &[])?;
        Ok(Done::new((), [Topic::Patients, Topic::Sessions]))
    })
}
