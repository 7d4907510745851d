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

/// A handout nobody can read any more: its file was written by something else, or was damaged.
pub(crate) struct Unread {
    /// Its name.
    pub(crate) name: String,
    /// The centre it came from; empty for our own.
    pub(crate) from_centre: String,
    /// What is wrong with its file.
    pub(crate) why: Failure,
}

/// What stands on the shelf, and what should and cannot be read.
#[derive(Default)]
pub(crate) struct Shelf {
    /// Everything that may be chosen, each name once.
    pub(crate) handouts: Vec<Shelved>,
    /// What cannot be read any more. It holds up nothing else, and no other text takes its place.
    pub(crate) unread: Vec<Unread>,
}

impl Shelf {
    fn put(&mut self, name: String, source: &str, from_centre: String, own_version: Option<u32>) {
        match Handout::parse(source) {
            Ok(handout) => self.handouts.push(Shelved {
                handout,
                from_centre,
                own_version,
            }),
            Err(why) => self.unread.push(Unread {
                name,
                from_centre,
                why: why.into(),
            }),
        }
    }
}

/// Everything that may be chosen, each name once.
///
/// # Errors
/// The disk.
pub(crate) fn shelf(reader: &Reader<'_>) -> Result<Shelf, Failure> {
    let mut named: BTreeSet<_> = reader.retired_handouts()?.into_iter().collect();
    let mut shelf = Shelf::default();
    for own in reader.own_handouts()? {
        if named.insert(own.name.clone()) {
            shelf.put(own.name, &own.source, String::new(), Some(own.number));
        }
    }
    for (name, text) in library() {
        if named.insert((*name).to_owned()) {
            shelf.put((*name).to_owned(), text, String::new(), None);
        }
    }
    for line in reader.handouts()? {
        let source = reader.handout_source(&line.name)?;
        if let (true, Some(source)) = (named.insert(line.name.clone()), source) {
            shelf.put(line.name, &source, line.from_centre, None);
        }
    }
    Ok(shelf)
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
