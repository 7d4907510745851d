//! The fictional centre of the demonstration: 140 people of four countries, four programmes, two
//! years of sessions. Nobody in it exists; the same seed invents the same people.
//!
//! Its counts are uneven on purpose: diabetes is well attended, heart failure and COPD are small,
//! so that some cells of a quarter may leave and some must not.

mod answers;
mod away;
mod beside;
mod cast;
mod declared;
mod groups;
mod house;
mod invitations;
mod letters;
mod lives;
mod outcome;
mod pathways;
mod people;
mod places;
mod rung;
mod said;
mod talks;
#[cfg(test)]
mod tests;
mod turns;
mod waiting;
mod week;
mod wishes;
mod words;
mod years;

use crate::forms::CreateRegister;
use crate::{Desk, Doors, Failure, desk, roster};
use chrono::NaiveDate;
use etp_domain::Country;
use std::path::Path;

/// The seed of everything that is invented.
const SEED: u64 = 0x5E07_1E12;

/// The roster of the demonstration, as a French spreadsheet would save it.
pub fn roster_csv() -> String {
    people::roster(&mut fastrand::Rng::with_seed(SEED))
}

/// An empty register of the fictional centre in Givet, for the story told on the command line.
///
/// # Errors
/// There is a register in that folder already; the disk.
pub fn empty_centre(folder: &Path, doors: Doors, passphrase: &str) -> Result<Desk, Failure> {
    let form = CreateRegister {
        centre_code: "FR-08-GIVET-01".to_owned(),
        centre_name: "Maison de santé de Givet (démonstration)".to_owned(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        languages: vec![],
        place: None,
        member: None,
        professional: "C. Noël".to_owned(),
        passphrase: passphrase.to_owned(),
        passphrase_again: passphrase.to_owned(),
        demo: true,
    };
    desk::create_empty(folder, doors, form)
}

/// Whether no public holiday closes a day at the fictional centre.
pub fn is_open(day: NaiveDate) -> bool {
    etp_atlas::holidays::on(Country::France.code(), "", day).is_none()
}

/// Fills an empty register: the roster through the same door as any other, then the house, the
/// lives of its people and two years.
///
/// # Errors
/// The disk.
pub fn furnish(desk: &Desk) -> Result<(), Failure> {
    roster::take_bytes(desk, roster_csv().as_bytes())?;
    furnish_years(desk)
}

/// Furnishes the house and the lives of the people of the register, lets two years go by, and a
/// group meet today, in a week as any other.
///
/// # Errors
/// The disk.
pub fn furnish_years(desk: &Desk) -> Result<(), Failure> {
    house::furnish(desk)?;
    lives::furnish(desk, &mut fastrand::Rng::with_seed(SEED))?;
    let (mut chance, mut told) = (
        fastrand::Rng::with_seed(SEED),
        fastrand::Rng::with_seed(!SEED),
    );
    years::fill(desk, &mut chance, &mut told)?;
    declared::furnish(desk)?;
    week::furnish(desk)
}
