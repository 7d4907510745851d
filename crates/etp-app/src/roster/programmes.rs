//! The programmes rows name: those of the register by their title, and those a file would make.

use crate::Failure;
use chrono::NaiveDate;
use etp_domain::names::fold_tight;
use etp_domain::{Pathology, Programme, ProgrammeId};
use etp_store::Reader;
use std::collections::HashMap;

/// Something of the register, or something the file would make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Slot<Id> {
    Known(Id),
    New(usize),
}

/// A programme the file would make.
#[derive(Clone, Debug)]
pub(super) struct NewProgramme {
    pub(super) title: String,
    pub(super) pathology: Pathology,
    pub(super) starts_on: NaiveDate,
}

#[derive(Default)]
pub(super) struct Programmes {
    known: HashMap<String, Vec<Programme>>,
    by_title: HashMap<String, usize>,
    pub(super) new: Vec<NewProgramme>,
}

impl Programmes {
    /// # Errors
    /// The disk.
    pub(super) fn of(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut all = Self::default();
        for row in reader.programmes()? {
            let title = fold_tight(&row.programme.title);
            all.known.entry(title).or_default().push(row.programme);
        }
        Ok(all)
    }

    /// The programme of a title; one that nobody made yet begins with its earliest row.
    ///
    /// # Errors
    /// `roster-programme-missing`, `roster-programme-ambiguous`.
    pub(super) fn called(
        &mut self,
        title: &str,
        pathology: Option<Pathology>,
        on: NaiveDate,
    ) -> Result<Slot<ProgrammeId>, Failure> {
        let folded = fold_tight(title);
        if folded.is_empty() {
            return Err(Failure::refused("roster-programme-missing"));
        }
        if let Some(known) = self.known.get(&folded) {
            return one_of(known, pathology).map(Slot::Known);
        }
        let place = *self.by_title.entry(folded).or_insert_with(|| {
            self.new.push(NewProgramme {
                title: title.to_owned(),
                pathology: pathology.unwrap_or(Pathology::Other),
                starts_on: on,
            });
            self.new.len() - 1
        });
        let made = &mut self.new[place];
        made.starts_on = made.starts_on.min(on);
        Ok(Slot::New(place))
    }

    /// A programme's title and first day.
    pub(super) fn title(&self, programme: Slot<ProgrammeId>) -> &str {
        match programme {
            Slot::New(place) => &self.new[place].title,
            Slot::Known(id) => {
                let mut all = self.known.values().flatten();
                all.find(|known| known.id == id)
                    .map_or("", |known| &known.title)
            }
        }
    }
}

/// Groups of several years may have one title; what is taught may tell them apart.
fn one_of(known: &[Programme], pathology: Option<Pathology>) -> Result<ProgrammeId, Failure> {
    let taught = known
        .iter()
        .filter(|known| Some(known.pathology) == pathology);
    let taught: Vec<_> = taught.collect();
    match (known, taught.as_slice()) {
        ([one], _) => Ok(one.id),
        (_, [one]) => Ok(one.id),
        _ => Err(Failure::refused("roster-programme-ambiguous")),
    }
}
