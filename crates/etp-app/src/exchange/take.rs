//! Taking another centre's programme: the whole as a new one, or pieces into a new version of one's
//! own. A handout of theirs never replaces one that ships or is kept under the same name.

use super::compare::differences;
use super::file::{Contents, carried, read};
use super::pieces::{pieces, put, take_out};
use crate::forms::TakeProgrammePieces;
use crate::programmes::{new_programme, write_new};
use crate::shelf::handout_source;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{PathwayTemplate, PathwayVersion, Programme, ProgrammeId, Scheme};
use etp_handout::Draft;
use etp_store::Writer;
use std::path::Path;

/// Takes what was ticked; the answer is the programme it is in now.
///
/// # Errors
/// Another file than the one shown; a file that is not sound; nothing ticked, or a piece that does
/// not differ; what would come out is no sound template; no such programme; the disk. Nothing was
/// taken.
pub fn take_programme_pieces(
    desk: &Desk,
    form: &TakeProgrammePieces,
) -> Result<Done<ProgrammeId>, Failure> {
    let arrived = read(Path::new(&form.path))?;
    if arrived.sha256 != form.sha256 {
        return Err(Failure::refused("programme-file-other"));
    }
    let contents = arrived.contents;
    desk.write(|writer| {
        let programme = match form.into {
            None => take_whole(desk, writer, &contents)?,
            Some(own) => take_pieces(desk, writer, own, &form.pieces, &contents)?,
        };
        let detail = serde_json::json!({ "sha256": form.sha256, "pieces": form.pieces.len() });
        desk.log(writer, "take-programme", &programme.to_string(), &detail)?;
        Ok(Done::new(programme, [Topic::Programmes]))
    })
}

fn take_whole(
    desk: &Desk,
    writer: &Writer<'_>,
    contents: &Contents,
) -> Result<ProgrammeId, Failure> {
    let template = as_model(contents.template.clone());
    let scheme = Scheme::usual_in(desk.centre().country, template.pathology);
    let new = new_programme(desk, &contents.title, &template, scheme, desk.today())?;
    let mut details = new.details.clone();
    details.capacity = contents.capacity;
    details.languages.clone_from(&contents.languages);
    details.professions.clone_from(&contents.professions);
    let programme = Programme { details, ..new };
    let names = contents.handouts.iter().map(|one| one.name.as_str());
    keep_handouts(desk, writer, contents, &names.collect::<Vec<_>>())?;
    write_new(desk, writer, &programme, template)?;
    Ok(programme.id)
}

/// Whatever another team validated is a model here until somebody here does.
fn as_model(template: PathwayTemplate) -> PathwayTemplate {
    PathwayTemplate {
        model: true,
        ..template
    }
}

fn take_pieces(
    desk: &Desk,
    writer: &Writer<'_>,
    own: ProgrammeId,
    ticked: &[String],
    contents: &Contents,
) -> Result<ProgrammeId, Failure> {
    let latest = writer.programme(own)?.version;
    let before = writer.version(own, latest)?.template;
    let (different, _) = differences(Some(&before), &carried(writer, &before)?, contents);
    let mut after = before.clone();
    let mut handouts = Vec::new();
    for name in ticked {
        let differs = different.iter().find(|one| one.piece == *name);
        let unknown = || Failure::refused("programme-piece-unknown").with("piece", name.clone());
        let differs = differs.ok_or_else(unknown)?;
        match name.strip_prefix("handout:") {
            Some(handout) if differs.change == "new" => handouts.push(handout),
            Some(_) => {}
            None if differs.change == "gone" => take_out(&mut after, name),
            None => {}
        }
    }
    for piece in pieces(&contents.template) {
        if ticked.contains(&piece.name()) {
            put(&mut after, piece);
        }
    }
    let named: Vec<&str> = after
        .sessions
        .iter()
        .map(|one| one.handout.as_str())
        .collect();
    handouts.extend(new_handouts(writer, contents, &named)?);
    keep_handouts(desk, writer, contents, &handouts)?;
    if after == before && handouts.is_empty() {
        return Err(Failure::refused("programme-pieces-none"));
    }
    after.check()?;
    if after != before {
        writer.add_version(&PathwayVersion {
            programme: own,
            number: latest + 1,
            saved_on: desk.today(),
            saved_by: desk.professional().to_owned(),
            note: contents.centre.clone(),
            template: as_model(after),
        })?;
    }
    Ok(own)
}

/// Handouts that sessions now name and nobody here has.
fn new_handouts<'a>(
    writer: &Writer<'_>,
    contents: &'a Contents,
    named: &[&str],
) -> Result<Vec<&'a str>, Failure> {
    let mut new = Vec::new();
    for handout in &contents.handouts {
        let wanted = named.contains(&handout.name.as_str());
        if wanted && handout_source(writer, &handout.name)?.is_none() {
            new.push(handout.name.as_str());
        }
    }
    Ok(new)
}

fn keep_handouts(
    desk: &Desk,
    writer: &Writer<'_>,
    contents: &Contents,
    names: &[&str],
) -> Result<(), Failure> {
    for handout in &contents.handouts {
        if !names.contains(&handout.name.as_str()) {
            continue;
        }
        if handout_source(writer, &handout.name)?.is_none() {
            let source = unvalidated(&handout.source)?;
            writer.save_handout(&handout.name, &source, &contents.centre, desk.now())?;
        }
    }
    Ok(())
}

/// Whoever validated a handout elsewhere did not validate it here.
fn unvalidated(source: &str) -> Result<String, Failure> {
    let mut draft = Draft::open(source)?;
    if draft.reviewed.is_empty() {
        return Ok(source.to_owned());
    }
    draft.reviewed.clear();
    draft.review_by = None;
    Ok(draft.source())
}
