//! The centre's own facts: what its letters are headed with and from when its figures are whole.

use super::{languages, number};
use crate::patients::fields::{line, needed, text};
use crate::{Desk, Done, Failure, Topic, forms::SaveCentre, region};
use etp_domain::Centre;

/// The longest letterhead, in characters.
const LONGEST_LETTERHEAD: usize = 600;

/// Writes what was typed. The reporting code and the country stay: counts are filed under the one,
/// holidays and retention follow from the other.
///
/// # Errors
/// A field that cannot be (its name stands in the argument `field`); the disk.
pub fn save_centre(desk: &Desk, form: SaveCentre) -> Result<Done<()>, Failure> {
    let now = desk.write(|writer| {
        let before = writer.centre()?;
        let after = written_over(&before, form)?;
        let fields = changed(&before, &after);
        if !fields.is_empty() {
            writer.save_centre(&after)?;
            let detail = serde_json::json!({ "fields": fields });
            desk.log(writer, "save-centre", "", &detail)?;
        }
        Ok(after)
    })?;
    desk.centre_is_now(now);
    Ok(Done::new((), [Topic::Centre, Topic::Sharing]))
}

fn written_over(centre: &Centre, form: SaveCentre) -> Result<Centre, Failure> {
    let region = region::of(centre.country, &form.region);
    Ok(Centre {
        code: centre.code.clone(),
        name: needed(&form.name, "name")?,
        country: centre.country,
        region: region.map_err(|failure| failure.with("field", "region"))?,
        phone: line(&form.phone, "phone")?,
        number: number::of(centre.country, &form.number)?,
        letterhead: text(&form.letterhead, LONGEST_LETTERHEAD, "letterhead")?,
        complete_from: form.complete_from,
        languages: languages::written(form.languages)?,
        demo: centre.demo,
    })
}

/// The names of the fields that differ; the history keeps no more.
fn changed(before: &Centre, after: &Centre) -> Vec<&'static str> {
    let fields = [
        ("name", before.name != after.name),
        ("region", before.region != after.region),
        ("phone", before.phone != after.phone),
        ("number", before.number != after.number),
        ("letterhead", before.letterhead != after.letterhead),
        ("complete_from", before.complete_from != after.complete_from),
        ("languages", before.languages != after.languages),
    ];
    let differing = fields.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(name, _)| name).collect()
}
