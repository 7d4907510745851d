//! Who sits in which seat: the assignment problem, solved by the Hungarian method of `pathfinding`.

use super::Traveller;
use pathfinding::kuhn_munkres::kuhn_munkres;
use pathfinding::matrix::Matrix;

/// Known from either side.
pub(super) fn km_between(travellers: &[Traveller], one: usize, other: usize) -> Option<u32> {
    let from = |a: usize, b: usize| travellers[a].km_to.get(b).copied().flatten();
    from(one, other).or_else(|| from(other, one))
}

/// Each seat by its driver; no more seats than people who could take one.
pub(super) fn seats(
    travellers: &[Traveller],
    drivers: &[usize],
    riders: &[usize],
    way: impl Fn(usize, usize) -> Option<u32>,
) -> Vec<usize> {
    let of = |driver: &usize| {
        let near = riders
            .iter()
            .filter(|rider| way(*driver, **rider).is_some());
        let offered = usize::try_from(travellers[*driver].share.offers).unwrap_or(usize::MAX);
        std::iter::repeat_n(*driver, near.count().min(offered))
    };
    drivers.iter().flat_map(of).collect()
}

/// For each rider the driver and the kilometres, or nobody. One more person in a car outweighs all
/// kilometres together; a pair that may not travel weighs nothing, like staying behind.
pub(super) fn assign(
    riders: &[usize],
    seats: &[usize],
    way: impl Fn(usize, usize) -> Option<u32>,
) -> Vec<Option<(usize, u32)>> {
    if riders.is_empty() || seats.is_empty() {
        return vec![None; riders.len()];
    }
    let pair = |rider: usize, seat: usize| {
        let driver = *seats.get(seat)?;
        Some((driver, way(driver, riders[rider])?))
    };
    let longest = (0..riders.len())
        .flat_map(|rider| (0..seats.len()).filter_map(move |seat| pair(rider, seat)))
        .map(|(_, km)| i128::from(km))
        .max()
        .unwrap_or_default();
    let one_more = (longest + 1) * (riders.len() as i128 + 1);
    // The method wants a column for every rider.
    let columns = seats.len().max(riders.len());
    let weights = Matrix::from_fn(riders.len(), columns, |(rider, seat)| {
        pair(rider, seat).map_or(0, |(_, km)| one_more - i128::from(km))
    });
    let (_, chosen) = kuhn_munkres(&weights);
    (0..)
        .zip(chosen)
        .map(|(rider, seat)| pair(rider, seat))
        .collect()
}
