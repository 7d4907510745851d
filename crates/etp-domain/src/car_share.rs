//! People of the same valley in one car: who offers seats, who needs one, and whose telephone number
//! the others may see.
//!
//! Knows no map and no telephone number. Who goes with whom is solved in `seats`.

mod seats;

#[cfg(test)]
mod tests;

use crate::PatientId;
use seats::{assign, km_between, seats};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What somebody said about sharing a car.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarShare {
    /// Seats offered beside the driver's own.
    pub offers: u32,
    /// Needs a seat.
    pub seeks: bool,
    /// Agreed that those in the same car see the telephone number.
    pub phone_agreed: bool,
}

/// Somebody on the way to a session. Kilometres are straight lines between communes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Traveller {
    /// Who.
    pub patient: PatientId,
    /// What the person said.
    pub share: CarShare,
    /// Kilometres to each other traveller, by their place in the list; `None` when not known.
    pub km_to: Vec<Option<u32>>,
}

/// One car.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Car {
    /// Who drives, by place in the list.
    pub driver: usize,
    /// Who comes along, by place in the list, with the kilometres from the driver's home.
    pub riders: Vec<(usize, u32)>,
}

/// The cars for a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarPlan {
    /// Cars with somebody to take along.
    pub cars: Vec<Car>,
    /// Who needs a seat and found none, by place in the list.
    pub without: Vec<usize>,
    /// Seats still free.
    pub free: u32,
}

/// Puts who needs a seat with the nearest driver who has one, not further than `most_km` away; as many
/// people as possible find one, and of those ways the shortest in all. Who offers seats has a car and
/// drives, even when also seeking one. Ways that nobody knows are not taken. The same list gives the same
/// cars.
pub fn share_cars(travellers: &[Traveller], most_km: u32) -> CarPlan {
    let drivers: Vec<usize> = (0..travellers.len())
        .filter(|one| travellers[*one].share.offers > 0)
        .collect();
    let riders: Vec<usize> = (0..travellers.len())
        .filter(|one| travellers[*one].share.seeks && travellers[*one].share.offers == 0)
        .collect();
    let way = |driver: usize, rider: usize| {
        km_between(travellers, driver, rider).filter(|km| *km <= most_km)
    };
    let seats = seats(travellers, &drivers, &riders, way);
    let taken = assign(&riders, &seats, way);
    plan(travellers, &drivers, &riders, &taken)
}

fn plan(
    travellers: &[Traveller],
    drivers: &[usize],
    riders: &[usize],
    taken: &[Option<(usize, u32)>],
) -> CarPlan {
    let mut plan = CarPlan::default();
    for &driver in drivers {
        let mut with: Vec<(usize, u32)> = riders
            .iter()
            .zip(taken)
            .filter_map(|(rider, seat)| {
                seat.filter(|(by, _)| *by == driver)
                    .map(|(_, km)| (*rider, km))
            })
            .collect();
        with.sort_by_key(|(rider, km)| (*km, *rider));
        let used = u32::try_from(with.len()).unwrap_or(u32::MAX);
        let left = travellers[driver].share.offers.saturating_sub(used);
        plan.free = plan.free.saturating_add(left);
        if !with.is_empty() {
            plan.cars.push(Car {
                driver,
                riders: with,
            });
        }
    }
    let left_out = riders.iter().zip(taken).filter(|(_, seat)| seat.is_none());
    plan.without = left_out.map(|(rider, _)| *rider).collect();
    plan
}
