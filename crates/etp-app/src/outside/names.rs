//! Neutral names of places and of the centre: what messages and calendar files say in place of a true
//! name that tells too much.

use super::Outside;
use crate::forms::NameOutside;
use crate::patients::fields::line;
use crate::views::{OutsideName, OutsideNames};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, PlaceId};
use etp_store::{Reader, StoreError};

const CENTRE: &str = "outside-name-centre";

/// The neutral names that were given.
///
/// # Errors
/// The disk.
pub fn outside_names(desk: &Desk) -> Result<OutsideNames, Failure> {
    desk.read(|reader| {
        let mut named = OutsideNames {
            centre: of_centre(reader)?,
            ..OutsideNames::default()
        };
        for (place, _) in reader.places()? {
            let name = of_place(reader, place.id)?;
            if !name.is_empty() {
                let place = place.id;
                named.places.push(OutsideName { place, name });
            }
        }
        Ok(named)
    })
}

/// Writes by which name others read of a place, or of the centre.
///
/// # Errors
/// The name tells of an illness or a programme; it is too long; no such place; the disk.
pub fn name_outside(desk: &Desk, form: &NameOutside) -> Result<Done<()>, Failure> {
    let name = line(&form.name, "name")?;
    desk.write(|writer| {
        let outside = Outside::of(writer)?;
        let known = |id| outside.places.iter().any(|(place, _)| place.id == id);
        if form.place.is_some_and(|place| !known(place)) {
            return Err(StoreError::NotFound { what: "place" }.into());
        }
        // Who passes by may read any language, whatever the country is.
        let told = outside.private(&name, &HandoutLanguage::ALL, &[]);
        if !told.is_empty() {
            return Err(Failure::refused("outside-name-tells")
                .with("field", "outside")
                .with("word", told.join(", ")));
        }
        let key = form.place.map_or(CENTRE.to_owned(), key);
        writer.save_setting(&key, &name)?;
        let detail = serde_json::json!({ "given": !name.is_empty() });
        let what = form.place.map(|place| place.to_string());
        desk.log(writer, "name-outside", &what.unwrap_or_default(), &detail)?;
        Ok(Done::new((), [Topic::Centre, Topic::Sessions]))
    })
}

pub(super) fn of_centre(reader: &Reader<'_>) -> Result<String, Failure> {
    Ok(reader.setting(CENTRE)?.unwrap_or_default())
}

pub(super) fn of_place(reader: &Reader<'_>, place: PlaceId) -> Result<String, Failure> {
    Ok(reader.setting(&key(place))?.unwrap_or_default())
}

fn key(place: PlaceId) -> String {
    format!("outside-name-{place}")
}
