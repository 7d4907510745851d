//! For whom something is lacking: what people in care read, beside what there is to give them.

use super::batch::who_takes_part;
use super::show::documents_read;
use crate::rows::number;
use crate::views::{CoverageLine, CoverageView};
use crate::{Desk, Failure};
use etp_domain::{CoverageGap, CoveredHandout, CoveredReader, HandoutLanguage};
use std::collections::{BTreeMap, BTreeSet};

/// What is lacking, the gap most people wait for first.
///
/// # Errors
/// The disk.
pub fn coverage(desk: &Desk, language: HandoutLanguage) -> Result<CoverageView, Failure> {
    desk.read(|reader| {
        let cards = documents_read(desk, reader, language)?;
        let handouts: Vec<_> = cards.iter().map(covered).collect();
        let mut readers = Vec::new();
        let (mut here, mut unknown) = (BTreeMap::new(), BTreeSet::new());
        for one in who_takes_part(desk, reader, None)? {
            let person = reader.patient(one.person)?;
            if person.languages.is_empty() {
                unknown.insert(one.person);
            }
            *here.entry(one.person).or_insert(true) &= one.waits;
            readers.push(CoveredReader {
                person: one.person,
                programme: one.programme,
                languages: person.languages,
                level: person.needs.reading_level,
                waits: one.waits,
            });
        }
        let waiting = here.values().filter(|waits| **waits).count();
        let line = |gap: CoverageGap| CoverageLine {
            handout: cards[gap.handout].name.clone(),
            title: cards[gap.handout].title.clone(),
            language: gap.language,
            lack: gap.lack,
            present: gap.present,
            waiting: gap.waiting,
        };
        let gaps = etp_domain::coverage(&handouts, &readers).into_iter();
        Ok(CoverageView {
            present: number(here.len() - waiting),
            waiting: number(waiting),
            unknown: number(unknown.len()),
            gaps: gaps.map(line).collect(),
        })
    })
}

fn covered(card: &crate::views::DocumentCard) -> CoveredHandout {
    CoveredHandout {
        programmes: card.programmes.iter().map(|one| one.id).collect(),
        languages: card.languages.clone(),
        simple: card.simple,
        standing: card.standing,
    }
}
