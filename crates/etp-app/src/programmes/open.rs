//! A new programme from a model of the library, alone or with its first group.

use super::{Unrolling, join};
use crate::forms::{CreateProgramme, OpenProgramme};
use crate::views::ProgrammePreview;
use crate::{Desk, Done, Failure, Topic, library};
use chrono::NaiveDate;
use etp_domain::{
    PathwayTemplate, PathwayVersion, Programme, ProgrammeDetails, ProgrammeId, ProgrammeStatus,
    ReferralOrigin, Scheme,
};
use etp_store::Writer;

/// A new programme: version 1 of its template is the model as it ships. Nothing is dated yet.
///
/// # Errors
/// No title; no such template; the disk.
pub fn create_programme(desk: &Desk, form: &CreateProgramme) -> Result<Done<ProgrammeId>, Failure> {
    let template = library::template(&form.template)?;
    let programme = new_programme(desk, &form.title, &template, form.scheme, desk.today())?;
    desk.write(|writer| {
        write_new(desk, writer, &programme, template)?;
        let detail = serde_json::json!({ "template": programme.template });
        note(desk, writer, "create-programme", &programme, &detail)?;
        Ok(Done::new(programme.id, [Topic::Programmes]))
    })
}

/// The sessions a form would plan, and the holidays they avoid. Writes nothing.
///
/// # Errors
/// No such template.
pub fn preview_programme(desk: &Desk, form: &OpenProgramme) -> Result<ProgrammePreview, Failure> {
    let template = library::template(&form.template)?;
    desk.read(|reader| Unrolling::of(desk, reader, &template, form.starts_on)?.preview(desk))
}

/// Opens a programme with its first group: sessions and people, all or nothing.
///
/// # Errors
/// No title; no such template or patient; somebody refused to join; more people than a session
/// holds; the disk.
pub fn open_programme(desk: &Desk, form: OpenProgramme) -> Result<Done<ProgrammeId>, Failure> {
    let template = library::template(&form.template)?;
    let scheme = Scheme::usual_in(desk.centre().country, template.pathology);
    let programme = new_programme(desk, &form.title, &template, scheme, form.starts_on)?;
    desk.write(|writer| {
        let unrolling = Unrolling::of(desk, writer, &template, form.starts_on)?;
        write_new(desk, writer, &programme, template)?;
        let cohort = unrolling.cohort(desk, programme.id, 1, &programme.title);
        writer.add_cohort(&cohort)?;
        let where_and_when = unrolling.at(&form.starts_at, None, &form.place);
        for session in where_and_when.sessions(desk, &cohort) {
            writer.add_session(&session)?;
        }
        let from = form.starts_on.min(desk.today());
        join(
            desk,
            writer,
            &cohort,
            &form.patients,
            (from, false),
            None,
            ReferralOrigin::Unknown,
        )?;
        let detail =
            serde_json::json!({ "template": programme.template, "sessions": unrolling.len() });
        note(desk, writer, "open-programme", &programme, &detail)?;
        Ok(Done::new(
            programme.id,
            [Topic::Programmes, Topic::Sessions],
        ))
    })
}

pub(crate) fn new_programme(
    desk: &Desk,
    title: &str,
    template: &PathwayTemplate,
    scheme: Scheme,
    starts_on: NaiveDate,
) -> Result<Programme, Failure> {
    if title.trim().is_empty() {
        return Err(Failure::refused("programme-title-missing").with("field", "title"));
    }
    Ok(Programme {
        id: ProgrammeId(desk.doors.chance.id()),
        template: template.name.clone(),
        title: title.trim().to_owned(),
        pathology: template.pathology,
        starts_on,
        scheme,
        status: ProgrammeStatus::Draft,
        details: ProgrammeDetails::default(),
    })
}

/// A programme and the first version of its template.
pub(crate) fn write_new(
    desk: &Desk,
    writer: &Writer<'_>,
    programme: &Programme,
    template: PathwayTemplate,
) -> Result<(), Failure> {
    writer.add_programme(programme)?;
    writer.add_version(&PathwayVersion {
        programme: programme.id,
        number: 1,
        saved_on: desk.today(),
        saved_by: desk.professional().to_owned(),
        note: String::new(),
        template,
    })?;
    Ok(())
}

fn note(
    desk: &Desk,
    writer: &Writer<'_>,
    act: &str,
    programme: &Programme,
    detail: &serde_json::Value,
) -> Result<(), Failure> {
    desk.log(writer, act, &programme.id.to_string(), detail)?;
    Ok(())
}
