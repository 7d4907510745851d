//! The centre: its facts and logo, places and rooms, directory, and what it has decided to keep.
//!
//! Nothing here is ever deleted: a place, a room or a doctor is put out of use, so that past
//! sessions and letters still say where and to whom.

mod communes;
mod facts;
mod keeping;
mod languages;
mod logo;
mod number;
mod places;
mod recipients;

pub use communes::communes;
pub use facts::save_centre;
pub use keeping::save_keeping;
pub use logo::save_logo;
pub use places::{save_place, save_room};
pub use recipients::{recipients, save_recipient};

pub(crate) use keeping::{identifiers_kept, retention_years};
pub(crate) use languages::{language_of, languages_of, written as written_languages};
pub(crate) use places::written as written_place;

use crate::views::CentreView;
use crate::{Desk, Failure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

/// Everything the centre's page shows but its directory.
///
/// # Errors
/// The disk.
pub fn centre(desk: &Desk) -> Result<CentreView, Failure> {
    desk.read(|reader| {
        let centre = reader.centre()?;
        let logo = reader
            .logo()?
            .map(|logo| BASE64_STANDARD.encode(logo.bytes));
        Ok(CentreView {
            code: centre.code,
            name: centre.name,
            country: centre.country,
            region: centre.region,
            phone: centre.phone,
            number: centre.number,
            letterhead: centre.letterhead,
            logo: logo.unwrap_or_default(),
            complete_from: centre.complete_from,
            languages: centre.languages,
            places: places::cards(reader)?,
            identifiers: identifiers_kept(reader)?,
            retention: keeping::retention(reader)?,
        })
    })
}
