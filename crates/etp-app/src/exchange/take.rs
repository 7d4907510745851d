//! Taking another centre's programme: the whole as a new one, or pieces into a new version of one's
//! own. Where a handout of theirs has the name of one of ours and says something else, ours stays, unless
//! theirs is ticked: then it is our newest version.

use super::compare::{differences, ours};
use super::file::{Contents, read};
use super::pieces::{pieces, put, take_out};
use crate::composer::adopt;
use crate::forms::TakeProgrammePieces;
use crate::programmes::{new_programme, write_new};
use crate::shelf::handout_source;
use crate::views::PieceDifference;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{PathwayTemplate, PathwayVersion, Programme, ProgrammeId, Scheme};
use etp_handout::Draft;
use etp_store::Writer;
use std::path::Path;

/// What the name of a piece that is a handout begins with.
const HANDOUT: &str = "handout:";

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
            None => take_whole(desk, writer, &form.pieces, &contents)?,
            Some(own) => take_pieces(desk, writer, own, &form.pieces, &contents)?,
        };
        let detail = serde_json::json!({ "sha256": form.sha256, "pieces": form.pieces.len() });
        desk.log(writer, "take-programme", &programme.to_string(), &detail)?;
        let changed = [Topic::Programmes, Topic::Documents, Topic::Sessions];
        Ok(Done::new(programme, changed))
    })
}

fn take_whole(
    desk: &Desk,
    writer: &Writer<'_>,
    ticked: &[String],
    contents: &Contents,
) -> Result<ProgrammeId, Failure> {
    let (different, _) = differences(None, &ours(writer, contents)?, contents);
    let theirs = collisions(ticked, &different)?;
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
    adopt_handouts(desk, writer, contents, &theirs)?;
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
    let (different, _) = differences(Some(&before), &ours(writer, contents)?, contents);
    let theirs = collisions(ticked, &different)?;
    let mut after = before.clone();
    let mut handouts = Vec::new();
    for name in ticked {
        let differs = differing(name, &different)?;
        match name.strip_prefix(HANDOUT) {
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
    adopt_handouts(desk, writer, contents, &theirs)?;
    if after == before && handouts.is_empty() && theirs.is_empty() {
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

fn differing<'a>(
    name: &str,
    different: &'a [PieceDifference],
) -> Result<&'a PieceDifference, Failure> {
    let unknown = || Failure::refused("programme-piece-unknown").with("piece", name);
    let mut different = different.iter();
    different.find(|one| one.piece == name).ok_or_else(unknown)
}

/// The ticked handouts of which there is another text here.
fn collisions<'a>(
    ticked: &'a [String],
    different: &[PieceDifference],
) -> Result<Vec<&'a str>, Failure> {
    let mut theirs = Vec::new();
    for name in ticked {
        let changed = differing(name, different)?.change == "changed";
        theirs.extend(name.strip_prefix(HANDOUT).filter(|_| changed));
    }
    Ok(theirs)
}

fn adopt_handouts(
    desk: &Desk,
    writer: &Writer<'_>,
    contents: &Contents,
    theirs: &[&str],
) -> Result<(), Failure> {
    let ticked = contents.handouts.iter();
    let ticked = ticked.filter(|one| theirs.contains(&one.name.as_str()));
    for handout in ticked {
        adopt(desk, writer, &handout.source)?;
    }
    Ok(())
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
