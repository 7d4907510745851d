//! Made-up centres: each has a laptop with a key of its own, and three quarters to send.

use etp_disclosure::{
    AgeBand, AnonymousCounts, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period,
    Policy, Residence, Sex, release,
};
use etp_wire::{BatchFacts, DeviceKey, SignedBatch, sign_batch};

/// What every centre sends.
pub(crate) const QUARTERS: [&str; 3] = ["2025Q3", "2025Q4", "2026Q1"];

/// Sizes of centres; a centre's number says which it has.
const SIZES: u32 = 8;

/// The tables centres send: by size, then by quarter.
pub(crate) struct Centres {
    tables: Vec<[AnonymousCounts; 3]>,
}

impl Centres {
    /// Small centres hide much, large ones little.
    pub(crate) fn new() -> Self {
        let of_size = |size| QUARTERS.map(|quarter| table(quarter, size));
        Self {
            tables: (0..SIZES).map(of_size).collect(),
        }
    }

    /// The batches of a centre, in order.
    pub(crate) fn batches(&self, number: u32) -> [SignedBatch; 3] {
        let tables = &self.tables[(number % SIZES) as usize];
        let (key, centre) = (key(number), code(number));
        [1, 2, 3].map(|sequence| {
            let facts = BatchFacts {
                centre: &centre,
                counts: &tables[sequence as usize - 1],
                revision: 1,
                cause: None,
                sequence,
                previous: None,
                created: "2026-04-02T08:15:00Z",
            };
            sign_batch(&key, facts).expect("good facts")
        })
    }
}

/// The reporting code of a centre.
pub(crate) fn code(number: u32) -> String {
    format!("FR-08-C{number:06}-01")
}

/// The key of its laptop.
pub(crate) fn key(number: u32) -> DeviceKey {
    let mut seed = [7; 32];
    seed[..4].copy_from_slice(&number.to_le_bytes());
    DeviceKey::from_seed(seed)
}

fn table(quarter: &str, size: u32) -> AnonymousCounts {
    let quarter: Period = quarter.parse().expect("a quarter");
    let register = people(quarter, size);
    let released = release(
        &Ledger::default(),
        &register,
        quarter,
        Policy::K11_V1,
        Occasion::First,
    );
    released.expect("a release").counts
}

/// Five groups, one of them often below the threshold, spread over ages, sexes and sides of the border.
fn people(quarter: Period, size: u32) -> Vec<Contribution> {
    use CountedPathology::{Bpco, Dt2, Ic, Irc, Obe};
    let sizes = [(Dt2, 55), (Ic, 27), (Obe, 16), (Bpco, 7), (Irc, 12)];
    let groups = sizes
        .into_iter()
        .flat_map(|(group, most)| std::iter::repeat_n(group, (most + size * 9) as usize));
    (0..)
        .zip(groups)
        .map(|(person, pathology)| Contribution {
            person,
            quarter,
            pathology,
            age: if person % 3 == 0 {
                AgeBand::To64
            } else {
                AgeBand::To79
            },
            sex: Some(if person % 2 == 0 {
                Sex::Female
            } else {
                Sex::Male
            }),
            residence: Residence::France,
            delivery: Delivery::Group,
            attendances: 3,
        })
        .collect()
}
