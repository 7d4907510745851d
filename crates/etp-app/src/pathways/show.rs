//! A person's pathways as the file shows them.

mod lines;

pub(crate) use lines::goals_of;
pub(super) use lines::session_lines;

use crate::due::was_called;
use crate::programmes::language_of;
use crate::rules::{book, lamp_view};
use crate::views::{DueLine, LampView, PathwaySessionLine, PathwayView, ReferralView};
use crate::{Desk, Failure};
use etp_domain::{
    ConsentKind, ConsentStanding, DuePerson, EndingKind, LampPerson, Offer, Pathway, PatientId,
    Programme, RuleBook, Scheme, due_of_pathway, lamps,
};
use etp_store::{ProgrammeRow, Reader};
use std::collections::BTreeSet;

/// Every pathway of a person, the running ones first, then the latest.
///
/// # Errors
/// No such file; the disk.
pub fn pathways(desk: &Desk, patient: PatientId) -> Result<Vec<PathwayView>, Failure> {
    desk.read(|reader| {
        let all = with_programmes(reader, reader.pathways_of(patient)?)?;
        let room = Room {
            desk,
            reader,
            book: book(reader)?,
            born: reader.patient(reader.root_of(patient)?)?.birth_date,
            others: all
                .iter()
                .map(|(row, pathway)| (row.programme.scheme, pathway.clone()))
                .collect(),
        };
        let mut views = all
            .iter()
            .map(|(row, pathway)| room.view(row, pathway))
            .collect::<Result<Vec<_>, Failure>>()?;
        views.sort_by_key(|view| (view.ending.is_some(), std::cmp::Reverse(view.enrolled_on)));
        Ok(views)
    })
}

fn with_programmes(
    reader: &Reader<'_>,
    pathways: Vec<Pathway>,
) -> Result<Vec<(ProgrammeRow, Pathway)>, Failure> {
    let rows = pathways.into_iter();
    rows.map(|one| Ok((reader.programme(one.enrolment.programme)?, one)))
        .collect()
}

/// What every pathway of a person is shown with.
struct Room<'a> {
    desk: &'a Desk,
    reader: &'a Reader<'a>,
    book: RuleBook,
    born: etp_domain::BirthDate,
    others: Vec<(Scheme, Pathway)>,
}

impl Room<'_> {
    fn view(&self, row: &ProgrammeRow, pathway: &Pathway) -> Result<PathwayView, Failure> {
        let today = self.desk.today();
        let language = language_of(&self.desk.centre());
        let enrolment = &pathway.enrolment;
        let cohort = enrolment
            .cohort
            .map(|id| self.reader.cohort(id))
            .transpose()?;
        Ok(PathwayView {
            enrolment: enrolment.id,
            patient: self.reader.root_of(enrolment.patient)?,
            programme: enrolment.programme,
            programme_title: row.programme.title.clone(),
            pathology: row.programme.pathology,
            scheme: row.programme.scheme,
            version: enrolment.version,
            latest_version: row.version,
            cohort: enrolment.cohort,
            cohort_title: cohort.map(|one| one.title).unwrap_or_default(),
            enrolled_on: enrolment.enrolled_on,
            offer: enrolment.offer,
            stage: pathway.stage(today),
            next_step: pathway.next_step(today),
            next_session: pathway.next_session(today).map(|session| session.date),
            twin: pathway.twin,
            referral: self.referral(pathway)?,
            assessed_on: pathway.assessed_on(),
            assessments: lines::assessments(pathway),
            plans: lines::plans(pathway, language),
            sessions: self.with_themes(session_lines(pathway, language, today))?,
            goals: goals_of(pathway),
            ending: lines::ending(enrolment),
            letters: lines::letters(pathway),
            due: self.due(&row.programme, pathway)?,
            lamps: self.lamps(row.programme.scheme, pathway)?,
            same_themes: self.same_themes(pathway),
        })
    }

    /// A session that came from no step of the template says itself what it was about.
    fn with_themes(
        &self,
        mut lines: Vec<PathwaySessionLine>,
    ) -> Result<Vec<PathwaySessionLine>, Failure> {
        for line in &mut lines {
            if let (true, Some(session)) = (line.theme.is_empty(), line.session) {
                line.theme = self.reader.session(session)?.session.theme;
            }
        }
        Ok(lines)
    }

    fn referral(&self, pathway: &Pathway) -> Result<ReferralView, Failure> {
        let referral = &pathway.enrolment.referral;
        let by = referral
            .by
            .map(|id| self.reader.recipient(id))
            .transpose()?;
        Ok(ReferralView {
            on: referral.on,
            origin: referral.origin,
            by: referral.by,
            by_name: by.map_or_else(|| referral.by_words.clone(), |entry| entry.name),
            reason: referral.reason.clone(),
        })
    }

    fn due(&self, programme: &Programme, pathway: &Pathway) -> Result<Vec<DueLine>, Failure> {
        let today = self.desk.today();
        let followed_up = is_followed_up(pathway, self.others.iter().map(|(_, other)| other));
        let person = due_person(self.desk, self.reader, pathway, followed_up)?;
        let due = due_of_pathway(pathway, programme.scheme, person, &self.book, today);
        let mut lines = Vec::with_capacity(due.len());
        for due in due {
            if !was_called(self.desk, self.reader, pathway, &due)? {
                let line = DueLine::of_pathway(self.reader, due, &self.book, programme, pathway)?;
                lines.push(line);
            }
        }
        Ok(lines)
    }

    /// A pathway that was written twice or never began has no lamps.
    fn lamps(&self, scheme: Scheme, pathway: &Pathway) -> Result<Vec<LampView>, Failure> {
        let ending = pathway.enrolment.ending.as_ref();
        if pathway.twin || ending.is_some_and(|one| one.kind == EndingKind::NotIncluded) {
            return Ok(Vec::new());
        }
        let person = LampPerson { born: self.born };
        let others: Vec<_> = self
            .others
            .iter()
            .filter(|(_, one)| !one.twin)
            .cloned()
            .collect();
        lamps(
            pathway,
            scheme,
            &others,
            &person,
            &self.book,
            self.desk.today(),
        )
        .into_iter()
        .map(|lamp| lamp_view(self.reader, lamp, &self.book))
        .collect()
    }

    /// Themes that another running pathway of this person has too.
    fn same_themes(&self, pathway: &Pathway) -> Vec<String> {
        let language = language_of(&self.desk.centre());
        let running = |one: &Pathway| one.enrolment.ending.is_none() && !one.twin;
        if !running(pathway) {
            return Vec::new();
        }
        let themes = |one: &Pathway| -> BTreeSet<String> {
            let sessions = one.template.sessions.iter();
            sessions
                .filter(|session| one.agreed_sessions().contains(&session.code.as_str()))
                .map(|session| session.theme.read_in(language).to_owned())
                .collect()
        };
        let own = themes(pathway);
        let elsewhere: BTreeSet<String> = self
            .others
            .iter()
            .filter(|(_, other)| other.enrolment.id != pathway.enrolment.id && running(other))
            .flat_map(|(_, other)| themes(other))
            .collect();
        own.intersection(&elsewhere).cloned().collect()
    }
}

/// Whether a later pathway of the person follows this one.
pub(crate) fn is_followed_up<'a>(
    pathway: &Pathway,
    mut others: impl Iterator<Item = &'a Pathway>,
) -> bool {
    others.any(|other| {
        other.enrolment.follows == Some(pathway.enrolment.id)
            && other.enrolment.offer != Offer::Initial
    })
}

/// The person of a pathway, as far as what is due depends on them.
pub(crate) fn due_person(
    desk: &Desk,
    reader: &Reader<'_>,
    pathway: &Pathway,
    followed_up: bool,
) -> Result<DuePerson, Failure> {
    let patient = reader.patient(reader.root_of(pathway.enrolment.patient)?)?;
    let consents = reader.consents_of(patient.id)?;
    let stands = |kind| ConsentStanding::of(&consents, kind, desk.today());
    Ok(DuePerson {
        to_join: stands(ConsentKind::Join),
        to_share: stands(ConsentKind::Share),
        standing: patient.standing,
        has_doctor: patient.doctor.is_some(),
        followed_up,
    })
}
