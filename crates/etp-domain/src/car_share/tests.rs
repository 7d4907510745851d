//! Valleys with their cars, checked against every way of sharing them.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

/// `2` offers two seats, `s` seeks one, `-` neither; `km` between each pair, `None` for an unknown way.
fn valley(people: &[&str], km: impl Fn(usize, usize) -> Option<u32>) -> Vec<Traveller> {
    let traveller = |(place, said): (usize, &&str)| Traveller {
        patient: PatientId(Uuid::from_u128(place as u128)),
        share: CarShare {
            offers: said.trim_end_matches('s').parse().unwrap_or(0),
            seeks: said.ends_with('s'),
            phone_agreed: true,
        },
        km_to: (0..people.len()).map(|other| km(place, other)).collect(),
    };
    people.iter().enumerate().map(traveller).collect()
}

/// People along one road, at these kilometres.
fn road(people: &[(&str, u32)]) -> Vec<Traveller> {
    let said: Vec<&str> = people.iter().map(|(said, _)| *said).collect();
    valley(&said, |a, b| Some(people[a].1.abs_diff(people[b].1)))
}

/// `0: 1 3km, 2 5km | without 4 | free 2`.
fn told(plan: &CarPlan) -> String {
    let car = |car: &Car| {
        let riders: Vec<String> = car
            .riders
            .iter()
            .map(|(who, km)| format!("{who} {km}km"))
            .collect();
        format!("{}: {}", car.driver, riders.join(", "))
    };
    let cars: Vec<String> = plan.cars.iter().map(car).collect();
    format!(
        "{} | without {:?} | free {}",
        cars.join("; "),
        plan.without,
        plan.free
    )
}

#[test]
fn neighbours_find_a_seat() {
    for (people, most, expected) in [
        (&[][..], 20, " | without [] | free 0"),
        (&[("-", 0), ("-", 5)], 20, " | without [] | free 0"),
        (&[("2", 0)], 20, " | without [] | free 2"),
        (&[("s", 0)], 20, " | without [0] | free 0"),
        (
            &[("2", 0), ("s", 5), ("s", 3)],
            20,
            "0: 2 3km, 1 5km | without [] | free 0",
        ),
        (
            &[("1", 0), ("s", 5), ("s", 3)],
            20,
            "0: 2 3km | without [1] | free 0",
        ),
        (
            &[("4", 0), ("s", 20), ("s", 21)],
            20,
            "0: 1 20km | without [2] | free 3",
        ),
        (
            &[("1", 0), ("1", 10), ("s", 9), ("s", 30)],
            20,
            "0: 2 9km; 1: 3 20km | without [] | free 0",
        ),
        (
            &[("1", 0), ("1", 10), ("s", 9), ("s", 1)],
            20,
            "0: 3 1km; 1: 2 1km | without [] | free 0",
        ),
        (
            &[("1", 0), ("3", 0), ("s", 0)],
            20,
            "0: 2 0km | without [] | free 3",
        ),
        (&[("1s", 0), ("1s", 2)], 20, " | without [] | free 2"),
        (&[("1s", 0), ("s", 2)], 20, "0: 1 2km | without [] | free 0"),
        (
            &[("4294967295", 0), ("9", 1), ("s", 2)],
            20,
            "1: 2 1km | without [] | free 4294967295",
        ),
    ] {
        let plan = share_cars(&road(people), most);
        assert_eq!(told(&plan), expected, "{people:?} within {most}");
    }
}

#[test]
fn a_way_known_from_one_side_is_known() {
    let one_sided = |from: usize| valley(&["1", "s"], move |a, _| (a == from).then_some(4));
    for from in [0, 1] {
        assert_eq!(
            told(&share_cars(&one_sided(from), 20)),
            "0: 1 4km | without [] | free 0"
        );
    }
}

#[test]
fn an_unknown_way_is_never_taken() {
    let unknown = valley(&["3", "s", "s"], |_, _| None);
    assert_eq!(
        told(&share_cars(&unknown, u32::MAX)),
        " | without [1, 2] | free 3"
    );
    let mut short = road(&[("3", 0), ("s", 1)]);
    for one in &mut short {
        one.km_to.clear();
    }
    assert_eq!(
        told(&share_cars(&short, u32::MAX)),
        " | without [1] | free 3"
    );
}

#[test]
fn a_hundred_people_find_their_cars_at_once() {
    let people: Vec<(&str, u32)> = (0..100)
        .map(|at| (["3", "s", "s", "s"][at % 4], 3 * at as u32))
        .collect();
    let plan = share_cars(&road(&people), 30);
    assert_eq!((plan.without.len(), plan.free), (0, 0));
}

/// The most people with a seat and, of those ways, the fewest kilometres; every way is tried.
fn best(travellers: &[Traveller], most: u32, rider: usize, free: &mut [u32]) -> (usize, u64) {
    let Some(one) = travellers.get(rider) else {
        return (0, 0);
    };
    let mut found = best(travellers, most, rider + 1, free);
    if !one.share.seeks || one.share.offers > 0 {
        return found;
    }
    for driver in 0..travellers.len() {
        let way = travellers[driver].km_to[rider].or(one.km_to[driver]);
        if let Some(km) = way.filter(|km| *km <= most && free[driver] > 0) {
            free[driver] -= 1;
            let (seated, total) = best(travellers, most, rider + 1, free);
            free[driver] += 1;
            let with = (seated + 1, total + u64::from(km));
            if (with.0, u64::MAX - with.1) > (found.0, u64::MAX - found.1) {
                found = with;
            }
        }
    }
    found
}

fn travellers() -> impl Strategy<Value = Vec<Traveller>> {
    let said = prop::sample::select(vec!["-", "s", "s", "s", "1", "2", "3", "1s"]);
    let km = prop::collection::vec(prop::option::weighted(0.8, 0..12_u32), 36);
    (prop::collection::vec(said, 0..=6), km)
        .prop_map(|(people, km)| valley(&people, |a, b| km[a.min(b) * 6 + a.max(b)]))
}

proptest! {
    #[test]
    fn no_other_way_seats_more_people_or_drives_less(people in travellers(), most in 0..12_u32) {
        let plan = share_cars(&people, most);
        let seated: usize = plan.cars.iter().map(|car| car.riders.len()).sum();
        let total: u64 = plan.cars.iter().flat_map(|car| &car.riders).map(|(_, km)| u64::from(*km)).sum();
        let mut free: Vec<u32> = people.iter().map(|one| one.share.offers).collect();
        prop_assert_eq!((seated, total), best(&people, most, 0, &mut free));
    }

    #[test]
    fn everybody_is_somewhere_once_and_every_seat_is_real(people in travellers(), most in 0..12_u32) {
        let plan = share_cars(&people, most);
        let mut somewhere: Vec<usize> = plan.without.clone();
        for car in &plan.cars {
            somewhere.push(car.driver);
            let offers = people[car.driver].share.offers;
            prop_assert!(!car.riders.is_empty() && car.riders.len() <= offers as usize);
            for (rider, km) in &car.riders {
                somewhere.push(*rider);
                prop_assert!(*km <= most);
                prop_assert_eq!(people[car.driver].km_to[*rider], Some(*km));
                prop_assert!(people[*rider].share.seeks && people[*rider].share.offers == 0);
            }
        }
        let (count, used) = (somewhere.len(), plan.cars.iter().map(|car| car.riders.len() as u32).sum::<u32>());
        somewhere.sort_unstable();
        somewhere.dedup();
        prop_assert_eq!(somewhere.len(), count);
        let seekers = people.iter().filter(|one| one.share.seeks && one.share.offers == 0).count();
        prop_assert_eq!(plan.without.len() + used as usize, seekers);
        let offered: u32 = people.iter().map(|one| one.share.offers).sum();
        prop_assert_eq!(plan.free, offered - used);
        prop_assert_eq!(share_cars(&people, most), plan);
    }
}
