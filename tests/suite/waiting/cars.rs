//! Who goes with whom; a telephone number is shown only in the same car, and only if its owner agreed.

use super::{FAR, GIVET, Valley};
use etp_app::forms::{SaveCarShare, SavePlanning};
use etp_app::{Mark, PatientId, closures, patients, waiting};
use etp_domain::CarShare;

fn share(valley: &Valley, patient: PatientId, offers: u32, seeks: bool, phone_agreed: bool) {
    let share = CarShare {
        offers,
        seeks,
        phone_agreed,
    };
    let form = SaveCarShare { patient, share };
    waiting::save_car_share(valley.centre.desk(), form).expect("a word about cars");
}

/// A driver and two neighbours, on the session's list.
fn neighbours(valley: &Valley) -> [PatientId; 3] {
    let people = ["Chauffeur", "Passager", "Autre"];
    let people = people.map(|name| valley.waits(name, GIVET, "2026-08-01").0);
    let form = etp_app::forms::SaveSession {
        capacity: 12,
        ..valley.centre.form_of(valley.session)
    };
    valley.centre.save(form).expect("a larger session");
    valley.centre.put(valley.session, &people).expect("a list");
    people
}

#[test]
fn a_number_is_shown_to_the_same_car_only_where_its_owner_agreed() {
    for (driver_agrees, rider_agrees) in
        [(false, false), (true, false), (false, true), (true, true)]
    {
        let valley = Valley::new();
        let [driver, rider, other] = neighbours(&valley);
        share(&valley, driver, 1, false, driver_agrees);
        share(&valley, rider, 0, true, rider_agrees);
        share(&valley, other, 0, false, true);
        let view = waiting::cars(valley.centre.desk(), valley.session).unwrap();
        let car = &view.cars[0];
        assert_eq!((car.driver.patient, car.riders[0].patient), (driver, rider));
        assert_eq!(car.driver.phone.is_empty(), !driver_agrees);
        assert_eq!(car.riders[0].phone.is_empty(), !rider_agrees);
        assert!(
            view.people.iter().all(|one| one.phone.is_empty()),
            "in no car, no number"
        );
        assert_eq!((view.people.len(), view.free), (3, 0));
        let file = patients::patient_file(valley.centre.desk(), driver).expect("a file");
        let said = file.car_share.expect("what was said");
        assert_eq!((said.offers, said.phone_agreed), (1, driver_agrees));
    }
}

#[test]
fn who_finds_no_seat_is_named_and_an_excused_driver_drives_nobody() {
    let valley = Valley::new();
    let [driver, rider, other] = neighbours(&valley);
    share(&valley, driver, 1, false, true);
    share(&valley, rider, 0, true, true);
    share(&valley, other, 0, true, true);
    let view = waiting::cars(valley.centre.desk(), valley.session).unwrap();
    assert_eq!(view.without.len(), 1);
    assert!(view.without[0].phone.is_empty());
    valley
        .centre
        .mark(valley.session, driver, Mark::Excused)
        .unwrap();
    let view = waiting::cars(valley.centre.desk(), valley.session).unwrap();
    assert_eq!(
        (view.cars.len(), view.without.len(), view.people.len()),
        (0, 2, 2)
    );
}

#[test]
fn neighbours_live_as_near_as_the_centre_says() {
    let valley = Valley::new();
    let driver = valley.waits("Chauffeur", GIVET, "2026-08-01").0;
    let rider = valley.waits("Lointaine", FAR, "2026-08-01").0;
    valley.centre.put(valley.session, &[driver, rider]).unwrap();
    share(&valley, driver, 3, false, true);
    share(&valley, rider, 0, true, true);
    let cars = || waiting::cars(valley.centre.desk(), valley.session).unwrap();
    assert_eq!((cars().cars.len(), cars().free), (0, 3));
    let planning = |km| SavePlanning {
        school_calendar: String::new(),
        avoid_school_holidays: false,
        car_share_km: km,
    };
    let refused = closures::save_planning(valley.centre.desk(), planning(101)).unwrap_err();
    assert_eq!(refused.code, "car-share-km-impossible");
    closures::save_planning(valley.centre.desk(), planning(100)).unwrap();
    assert_eq!(cars().without.len(), 1, "Metz is further still");
    let form = SaveCarShare {
        patient: driver,
        share: CarShare {
            offers: 9,
            seeks: false,
            phone_agreed: false,
        },
    };
    let refused = waiting::save_car_share(valley.centre.desk(), form).unwrap_err();
    assert_eq!(refused.code, "car-seats-impossible");
}
