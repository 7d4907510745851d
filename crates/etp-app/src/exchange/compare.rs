//! Another centre's programme beside one's own: what is new, changed, gone.

use super::file::{Arrived, CarriedHandout, Contents, read};
use super::pieces::{Piece, pieces};
use crate::forms::ReadProgrammeFile;
use crate::rows::number;
use crate::shelf::handout_source;
use crate::views::{PieceDifference, PieceLine, ProgrammeFileView};
use crate::{Desk, Failure};
use etp_domain::{Pathology, PathwayTemplate, ProgrammeId, ProgrammeStatus};
use etp_handout::Draft;
use etp_store::{ProgrammeRow, Reader};
use std::path::Path;

/// Another centre's file beside the own programme that is asked for, or the nearest one.
///
/// # Errors
/// The file is none, changed, newer or not sound; no such programme; the disk. Nothing was taken.
pub fn read_programme_file(
    desk: &Desk,
    form: &ReadProgrammeFile,
) -> Result<ProgrammeFileView, Failure> {
    let arrived = read(Path::new(&form.path))?;
    desk.read(|reader| {
        let own = match form.with {
            Some(id) => Some(reader.programme(id)?),
            None => nearest(reader.programmes()?, &arrived.contents),
        };
        let template = match &own {
            None => None,
            Some(row) => Some(reader.version(row.programme.id, row.version)?.template),
        };
        let handouts = ours(reader, &arrived.contents)?;
        let (pieces, same) = differences(template.as_ref(), &handouts, &arrived.contents);
        Ok(view(form.path.clone(), arrived, own, pieces, same))
    })
}

/// Two files beside each other, without a register: the first is taken as one's own.
///
/// # Errors
/// One of them is none, changed, newer or not sound.
pub fn compare_files(own: &Path, theirs: &Path) -> Result<Vec<PieceDifference>, Failure> {
    let own = read(own)?.contents;
    let theirs = read(theirs)?.contents;
    Ok(differences(Some(&own.template), &own.handouts, &theirs).0)
}

/// What is given here under the names of the handouts of a file, whichever programme gives it.
pub(super) fn ours(
    reader: &Reader<'_>,
    contents: &Contents,
) -> Result<Vec<CarriedHandout>, Failure> {
    let mut found = Vec::new();
    for CarriedHandout { name, .. } in &contents.handouts {
        if let Some(source) = handout_source(reader, name)? {
            let name = name.clone();
            found.push(CarriedHandout { name, source });
        }
    }
    Ok(found)
}

/// The own programme a file is most likely about: the same model, else the same illness.
fn nearest(own: Vec<ProgrammeRow>, contents: &Contents) -> Option<ProgrammeRow> {
    let template = &contents.template;
    let is_near = |row: &ProgrammeRow| {
        let same_model = !template.name.is_empty() && row.programme.template == template.name;
        let illness = template.pathology;
        let same_illness = illness != Pathology::Other && row.programme.pathology == illness;
        same_model || same_illness
    };
    own.into_iter()
        .filter(|row| row.programme.status != ProgrammeStatus::Stopped && is_near(row))
        .max_by_key(|row| {
            (
                row.programme.template == template.name,
                row.programme.starts_on,
            )
        })
}

/// What differs, in the order people read a programme; and how many pieces are the same. A handout is
/// `changed` where ours of its name says something else, whoever gives it.
pub(super) fn differences(
    own: Option<&PathwayTemplate>,
    own_handouts: &[CarriedHandout],
    theirs: &Contents,
) -> (Vec<PieceDifference>, u32) {
    let own = own.map(pieces).unwrap_or_default();
    let other = pieces(&theirs.template);
    let find = |among: &[Piece], name: &str| among.iter().find(|one| one.name() == name).cloned();
    let mut found = Vec::new();
    let mut same = 0;
    for piece in &other {
        match find(&own, &piece.name()) {
            Some(mine) if mine == *piece => same += 1,
            Some(mine) => found.push(difference("changed", Some(&mine), Some(piece))),
            None => found.push(difference("new", None, Some(piece))),
        }
    }
    for piece in own.iter().filter(|one| find(&other, &one.name()).is_none()) {
        found.push(difference("gone", Some(piece), None));
    }
    for handout in &theirs.handouts {
        match own_handouts.iter().find(|one| one.name == handout.name) {
            Some(mine) if says_the_same(&mine.source, &handout.source) => same += 1,
            mine => found.push(handout_difference(mine, handout)),
        }
    }
    (found, same)
}

fn difference(change: &str, own: Option<&Piece>, theirs: Option<&Piece>) -> PieceDifference {
    let lines = |piece: Option<&Piece>| piece.map(Piece::lines).unwrap_or_default();
    PieceDifference {
        piece: theirs.or(own).map(Piece::name).unwrap_or_default(),
        change: change.to_owned(),
        own: lines(own),
        theirs: lines(theirs),
    }
}

fn handout_difference(own: Option<&CarriedHandout>, theirs: &CarriedHandout) -> PieceDifference {
    let change = if own.is_some() { "changed" } else { "new" };
    PieceDifference {
        piece: format!("handout:{}", theirs.name),
        change: change.to_owned(),
        own: own.map(|one| written(&one.source)).unwrap_or_default(),
        theirs: written(&theirs.source),
    }
}

/// Whether two files differ at most in who validated them, which nobody takes over.
fn says_the_same(own: &str, theirs: &str) -> bool {
    let said = |source: &str| {
        let mut draft = Draft::open(source).ok()?;
        draft.reviewed.clear();
        draft.review_by = None;
        Some(draft.source())
    };
    own == theirs || said(own).is_some_and(|own| said(theirs) == Some(own))
}

/// A handout's content file, line by line.
fn written(source: &str) -> Vec<PieceLine> {
    let lines = source.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| PieceLine {
            code: "source".to_owned(),
            language: String::new(),
            value: line.to_owned(),
        })
        .collect()
}

fn view(
    path: String,
    arrived: Arrived,
    own: Option<ProgrammeRow>,
    pieces: Vec<PieceDifference>,
    same: u32,
) -> ProgrammeFileView {
    let contents = arrived.contents;
    let with: Option<ProgrammeId> = own.as_ref().map(|row| row.programme.id);
    ProgrammeFileView {
        path,
        sha256: arrived.sha256,
        from_centre: contents.centre,
        key: arrived.key,
        written_on: contents.written_on,
        title: contents.title,
        scheme: contents.scheme,
        template: contents.template,
        with,
        with_title: own.map(|row| row.programme.title).unwrap_or_default(),
        pieces,
        same: number(same as usize),
    }
}
