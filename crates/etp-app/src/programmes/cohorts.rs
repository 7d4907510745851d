//! A group that begins: the template unrolled from a day, its sessions and its people.

use super::against::against_each;
use super::language_of;
use crate::forms::OpenCohort;
use crate::pathways::enrol_one;
use crate::planning::Opening;
use crate::schedule::{ClosedDays, Names, hard};
use crate::views::{PlannedSession, ProgrammePreview, SkippedDate};
use crate::{Desk, Done, Failure, Topic};
use chrono::{NaiveDate, NaiveTime};
use etp_domain::{
    Cohort, CohortId, DatedSession, Offer, PathwayTemplate, PatientId, PlaceId, ProgrammeId,
    Referral, ReferralOrigin, Refusal, Session, SessionId, SessionStatus, Unrolled,
};
use etp_store::{Reader, Writer};

/// A template with its dates.
pub(crate) struct Unrolling {
    starts_on: NaiveDate,
    unrolled: Unrolled,
}

/// The same at an hour and a place.
pub(crate) struct Placed<'a> {
    dates: &'a [DatedSession],
    starts: NaiveTime,
    place_id: Option<PlaceId>,
    place: &'a str,
}

/// The sessions a group would get, and the holidays they avoid. Writes nothing.
///
/// # Errors
/// No such programme; its template is not sound.
pub fn preview_cohort(desk: &Desk, form: &OpenCohort) -> Result<ProgrammePreview, Failure> {
    desk.read(|reader| {
        let latest = reader.programme(form.programme)?.version;
        let version = reader.version(form.programme, latest)?;
        let unrolling = Unrolling::of(desk, reader, &version.template, form.starts_on)?;
        let found = against_each(desk, reader, &unrolling.unrolled.sessions, form)?;
        let names = Names::of(reader)?;
        let mut preview = unrolling.preview(desk)?;
        for (session, found) in preview.sessions.iter_mut().zip(found) {
            session.conflicts = names.lines(reader, found)?;
        }
        Ok(preview)
    })
}

/// Opens a group with its sessions and people, all or nothing.
///
/// # Errors
/// No title; something hard stands against a session and nobody said why all the same; a cycle for one
/// person with another number of people; no such programme, place or patient; somebody refused to join;
/// more people than a session holds; the disk.
pub fn open_cohort(desk: &Desk, form: OpenCohort) -> Result<Done<ProgrammeId>, Failure> {
    if form.title.trim().is_empty() {
        return Err(Failure::refused("programme-title-missing").with("field", "title"));
    }
    if form.for_one && form.patients.len() != 1 {
        return Err(Failure::refused("cohort-for-one").with("field", "patients"));
    }
    desk.write(|writer| {
        let latest = writer.programme(form.programme)?.version;
        let version = writer.version(form.programme, latest)?;
        let unrolling = Unrolling::of(desk, writer, &version.template, form.starts_on)?;
        for found in against_each(desk, writer, &unrolling.unrolled.sessions, &form)? {
            hard(&found, &form.despite)?;
        }
        let cohort = unrolling.cohort(desk, form.programme, latest, form.title.trim());
        let place = place_words(writer, form.place, &form.place_words)?;
        let dated = unrolling.at(&form.starts_at, form.place, &place);
        let sessions: Vec<_> = dated
            .sessions(desk, &cohort)
            .into_iter()
            .map(|session| (session, form.professionals.clone()))
            .collect();
        let opening = Opening {
            cohorts: std::slice::from_ref(&cohort),
            sessions: &sessions,
            patients: &form.patients,
            for_one: form.for_one,
            despite: &form.despite,
        };
        opening.write(desk, writer, "open-cohort")?;
        Ok(Done::new(
            form.programme,
            [Topic::Programmes, Topic::Sessions],
        ))
    })
}

/// The name of a place of the list, or the words given instead.
pub(crate) fn place_words(
    writer: &Writer<'_>,
    place: Option<PlaceId>,
    words: &str,
) -> Result<String, Failure> {
    match place {
        None => Ok(words.trim().to_owned()),
        Some(id) => {
            let mut places = writer.places()?.into_iter().map(|(place, _)| place);
            let known = places.find(|place| place.id == id);
            known
                .map(|place| place.name)
                .ok_or_else(|| Failure::refused("place-unknown"))
        }
    }
}

impl Unrolling {
    /// A template from a day on, around the centre's closed days.
    pub(crate) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        template: &PathwayTemplate,
        starts_on: NaiveDate,
    ) -> Result<Self, Failure> {
        let closed = ClosedDays::of(desk, reader)?;
        let unrolled = template.unroll(starts_on, |day| closed.on(day))?;
        Ok(Self {
            starts_on,
            unrolled,
        })
    }

    /// The template's sessions with their days, in order.
    pub(crate) fn dated(&self) -> &[DatedSession] {
        &self.unrolled.sessions
    }

    /// The day of each session, in order.
    pub(crate) fn dates(&self) -> Vec<NaiveDate> {
        self.unrolled
            .sessions
            .iter()
            .map(|session| session.date)
            .collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.unrolled.sessions.len()
    }

    pub(crate) fn cohort(
        &self,
        desk: &Desk,
        programme: ProgrammeId,
        version: u32,
        title: &str,
    ) -> Cohort {
        Cohort {
            id: CohortId(desk.doors.chance.id()),
            programme,
            version,
            title: title.to_owned(),
            starts_on: self.starts_on,
        }
    }

    pub(crate) fn at<'a>(
        &'a self,
        starts: &NaiveTime,
        place_id: Option<PlaceId>,
        place: &'a str,
    ) -> Placed<'a> {
        Placed {
            dates: &self.unrolled.sessions,
            starts: *starts,
            place_id,
            place: place.trim(),
        }
    }

    pub(crate) fn preview(self, desk: &Desk) -> Result<ProgrammePreview, Failure> {
        let language = language_of(&desk.centre());
        let planned = |session: DatedSession| PlannedSession {
            number: session.number,
            date: session.date,
            theme: session.from.theme.read_in(language).to_owned(),
            minutes: session.from.minutes,
            capacity: session.from.capacity,
            conflicts: Vec::new(),
        };
        let skipped = self.unrolled.skipped.into_iter().map(|day| SkippedDate {
            session: day.session,
            date: day.date,
            holiday: day.holiday,
        });
        Ok(ProgrammePreview {
            sessions: self.unrolled.sessions.into_iter().map(planned).collect(),
            skipped: skipped.collect(),
        })
    }
}

impl Placed<'_> {
    pub(crate) fn sessions(&self, desk: &Desk, cohort: &Cohort) -> Vec<Session> {
        let language = language_of(&desk.centre());
        let session = |dated: &DatedSession| Session {
            starts: self.starts,
            place: self.place.to_owned(),
            place_id: self.place_id,
            ..dated.session(SessionId(desk.doors.chance.id()), cohort, language)
        };
        self.dates.iter().map(session).collect()
    }
}

/// People join a group from a day on, and are expected at its coming group sessions. Whoever takes
/// part in the programme already keeps their pathway and gets a place in the group if they wait for
/// one; whoever is in another group stays there. The answer is how many were new.
pub(crate) fn join(
    desk: &Desk,
    writer: &Writer<'_>,
    cohort: &Cohort,
    patients: &[PatientId],
    (from, for_one): (NaiveDate, bool),
    referred_on: Option<NaiveDate>,
    origin: ReferralOrigin,
) -> Result<u32, Failure> {
    let mut added = 0;
    for patient in patients {
        let referral = Referral {
            on: referred_on,
            origin,
            ..Referral::unknown()
        };
        let of = (cohort.programme, Some(cohort));
        let new = enrol_one(
            desk,
            writer,
            of,
            *patient,
            (Offer::Initial, None),
            referral,
            from,
        )?;
        added += u32::from(new.is_some());
    }
    let mut placed = Vec::new();
    for patient in patients {
        let own = writer.enrolment_open(cohort.programme, *patient)?;
        if own.is_some_and(|one| one.cohort == Some(cohort.id)) {
            placed.push(*patient);
        }
    }
    expect_at(writer, cohort, &placed, (from, for_one))?;
    Ok(added)
}

/// Puts people on the lists of a group's coming sessions.
pub(crate) fn expect_at(
    writer: &Writer<'_>,
    cohort: &Cohort,
    patients: &[PatientId],
    (from, alone): (NaiveDate, bool),
) -> Result<(), Failure> {
    for row in writer.sessions_of_programme(cohort.programme)? {
        let session = &row.session;
        if session.cohort != Some(cohort.id) || !takes_people(session, from, alone) {
            continue;
        }
        for patient in patients {
            writer.expect(session.id, *patient)?;
        }
        if writer.session(session.id)?.tally.listed > session.capacity {
            let capacity = session.capacity;
            return Err(Refusal::SessionFull { capacity }.into());
        }
    }
    Ok(())
}

/// An earlier, closed or cancelled session keeps its list.
fn takes_people(session: &Session, from: NaiveDate, alone: bool) -> bool {
    session.status == SessionStatus::Planned
        && session.kind.expects_group(alone)
        && session.date >= from
}
