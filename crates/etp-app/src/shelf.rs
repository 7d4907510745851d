//! Every handout there is to give: the centre's own, those that ship, those that came with another
//! centre's programme. The centre's own wording stands before the model of its name, and that before
//! one that came from elsewhere.

use crate::Failure;
use etp_handout::{Handout, library};
use etp_store::Reader;
use std::collections::BTreeSet;

/// A handout on the shelf.
pub(crate) struct Shelved {
    /// What its file says.
    pub(crate) handout: Handout,
    /// The centre it came from; empty for one that ships and for our own.
    pub(crate) from_centre: String,
    /// The number of our version; `None` for one we did not write.
    pub(crate) own_version: Option<u32>,
}

/// Everything that may be chosen, each name once.
///
/// # Errors
/// The disk; a handout that cannot be read any more.
pub(crate) fn shelf(reader: &Reader<'_>) -> Result<Vec<Shelved>, Failure> {
    let retired: BTreeSet<_> = reader.retired_handouts()?.into_iter().collect();
    let mut shelved = Vec::new();
    let mut named = retired;
    for own in reader.own_handouts()? {
        if named.insert(own.name) {
            shelved.push(read(&own.source, String::new(), Some(own.number))?);
        }
    }
    for (name, text) in library() {
        if named.insert((*name).to_owned()) {
            shelved.push(read(text, String::new(), None)?);
        }
    }
    for line in reader.handouts()? {
        let source = reader.handout_source(&line.name)?;
        if let (true, Some(source)) = (named.insert(line.name), source) {
            shelved.push(read(&source, line.from_centre, None)?);
        }
    }
    Ok(shelved)
}

fn read(source: &str, from_centre: String, own_version: Option<u32>) -> Result<Shelved, Failure> {
    Ok(Shelved {
        handout: Handout::parse(source)?,
        from_centre,
        own_version,
    })
}

/// The file of a handout by name, chosen or not any more; `None` when nobody has it.
pub(crate) fn handout_source(reader: &Reader<'_>, name: &str) -> Result<Option<String>, Failure> {
    let own = reader.handout_versions(name)?.into_iter().next();
    match (own, model(name)) {
        (Some(own), _) => Ok(Some(own.source)),
        (None, Some(text)) => Ok(Some(text.to_owned())),
        (None, None) => Ok(reader.handout_source(name)?),
    }
}

/// The file of a handout that ships.
pub(crate) fn model(name: &str) -> Option<&'static str> {
    let shipped = library().iter().find(|(one, _)| *one == name);
    shipped.map(|(_, text)| *text)
}
