//! A year's letters, and indicator 4.4 of the French grid.

use super::line;
use crate::patients::rows_by_id;
use crate::rows::number;
use crate::views::{LedgerLine, LetterLedger};
use crate::{Desk, Failure};
use chrono::Datelike;
use etp_domain::{Addressee, Letter, LetterKind, Pathway, PatientId, ProgrammeId};
use etp_store::{PathwayFilter, Reader, StoreError};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The letters that left in a year, and the drafts.
///
/// # Errors
/// The disk.
pub fn letter_ledger(desk: &Desk, year: i32) -> Result<LetterLedger, Failure> {
    desk.read(|reader| {
        let told = told(reader, year)?;
        let counted: BTreeSet<PatientId> = told
            .iter()
            .filter(|told| counts(told))
            .map(|told| told.person)
            .collect();
        Ok(LetterLedger {
            year,
            indicator_4_4: number(counted.len()),
            lines: lines(desk, reader, told)?,
        })
    })
}

/// A letter, about whom, in which programme.
struct Told {
    person: PatientId,
    programme: ProgrammeId,
    /// Whether a follow-up had been decided when it left.
    follow_up_told: bool,
    letter: Letter,
}

fn told(reader: &Reader<'_>, year: i32) -> Result<Vec<Told>, Failure> {
    let of_year = |letter: &Letter| letter.sent_on.is_none_or(|on| on.year() == year);
    let mut told = Vec::new();
    for pathway in reader.pathways(PathwayFilter::All)? {
        if pathway.letters.is_empty() || pathway.twin {
            continue;
        }
        let decided_on = pathway
            .assessments
            .iter()
            .filter_map(|one| Some(one.decision.as_ref()?.on));
        let decided_on = decided_on.min();
        let Pathway {
            enrolment, letters, ..
        } = pathway;
        let person = person(reader, enrolment.patient)?;
        let letters = letters.into_iter().filter(of_year);
        told.extend(letters.map(|letter| Told {
            person,
            programme: enrolment.programme,
            follow_up_told: decided_on.is_some_and(|on| letter.sent_on >= Some(on)),
            letter,
        }));
    }
    Ok(told)
}

/// One number a person, whatever files were merged; whoever was erased has no other.
fn person(reader: &Reader<'_>, patient: PatientId) -> Result<PatientId, Failure> {
    match reader.root_of(patient) {
        Err(StoreError::NotFound { .. }) => Ok(patient),
        found => Ok(found?),
    }
}

/// Left for a doctor, with what the evaluation found and the follow-up that was decided: a draft counts
/// for nothing, nor does a letter from before the decision.
fn counts(told: &Told) -> bool {
    told.letter.kind == LetterKind::End
        && told.letter.addressee == Addressee::Doctor
        && told.follow_up_told
}

/// Drafts first, then the latest that left; erased people have no line, though they count.
fn lines(desk: &Desk, reader: &Reader<'_>, told: Vec<Told>) -> Result<Vec<LedgerLine>, Failure> {
    let people = rows_by_id(desk, reader, told.iter().map(|one| one.person))?;
    let titles: BTreeMap<ProgrammeId, String> = reader
        .programmes()?
        .into_iter()
        .map(|row| (row.programme.id, row.programme.title))
        .collect();
    let mut lines: Vec<LedgerLine> = told
        .into_iter()
        .filter_map(|one| {
            Some(LedgerLine {
                letter: line(&one.letter),
                person: people.get(&one.person)?.clone(),
                programme_title: titles.get(&one.programme).cloned().unwrap_or_default(),
                enrolment: one.letter.enrolment,
            })
        })
        .collect();
    lines.sort_by_key(|line| {
        let letter = &line.letter;
        (
            letter.sent_on.is_some(),
            Reverse(letter.sent_on),
            Reverse(letter.drafted_on),
        )
    });
    Ok(lines)
}
