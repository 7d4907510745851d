//! The parcel a Word document is, and what leads from one part of it to the next. A part is unfolded
//! only as far as the whole may be.

use super::xml::{Mark, Xml, attribute};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Parts of a parcel; a document has some dozens, and one more for each picture.
const MOST_PARTS: usize = 5_000;
/// What the parts that are read may unfold to together.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// A document in memory.
pub(super) struct Package<'a> {
    parcel: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let parcel = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let left = MOST_BYTES;
        (parcel.len() <= MOST_PARTS).then_some(Self { parcel, left })
    }

    /// The text of a part; none when it is missing, damaged or too large.
    pub(super) fn part(&mut self, path: &str) -> Option<String> {
        let part = self.parcel.by_name(path).ok()?;
        let mut bytes = Vec::new();
        let read = part.take(self.left + 1).read_to_end(&mut bytes).ok()?;
        self.left = self.left.checked_sub(read as u64)?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// What a part leads to; the whole when the path is empty.
    pub(super) fn relations(&mut self, path: &str) -> Option<Relations> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let folder = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let xml = self.part(&format!("{folder}_rels/{name}.rels"))?;
        Relations::read(&xml, folder)
    }
}

/// Where a part leads.
#[derive(Default)]
pub(super) struct Relations {
    folder: String,
    /// By their id.
    all: BTreeMap<String, Relation>,
}

struct Relation {
    kind: String,
    target: String,
}

impl Relations {
    fn read(xml: &str, folder: String) -> Option<Self> {
        let mut xml = Xml::of(xml);
        let mut all = BTreeMap::new();
        while let Some(mark) = xml.next()? {
            if let Mark::Opens(element) = mark
                && element.local_name().as_ref() == "Relationship"
            {
                let said = |name| attribute(&element, name).unwrap_or_default();
                let relation = Relation {
                    kind: said("Type"),
                    target: said("Target"),
                };
                all.entry(said("Id")).or_insert(relation);
            }
        }
        Some(Self { folder, all })
    }

    /// The path of the part of a kind, in the transitional namespace or the strict one.
    pub(super) fn target(&self, kind: &str) -> Option<String> {
        self.targets(kind).next()
    }

    /// The paths of all parts of a kind.
    pub(super) fn targets(&self, kind: &str) -> impl Iterator<Item = String> {
        let found = self
            .all
            .values()
            .filter(move |one| one.kind.ends_with(kind));
        found.map(|one| match one.target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None => format!("{}{}", self.folder, one.target),
        })
    }

    /// The address a link leads to.
    pub(super) fn address(&self, id: &str) -> Option<&str> {
        let found = self.all.get(id)?;
        found.kind.ends_with("/hyperlink").then_some(&found.target)
    }
}
