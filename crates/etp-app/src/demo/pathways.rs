//! The invented pathways: what went before each group and what came after it, for everybody in it.
//! Their days lie in the past, so they are written with their dates; a test asks of each act whether
//! it was possible.

use super::letters::About;
use super::outcome::Outcome;
use super::turns::Stretch;
use super::words::{self, AGAIN, LEADERS, PROJECTS, REFERRALS, of_hundred, pick};
use super::years::open_day;
use super::{talks, turns};
use crate::programmes::language_of;
use crate::{Desk, Failure};
use chrono::{Duration, NaiveDate};
use etp_domain::{
    Assessment, AssessmentKind, ConsentKind, ConsentStanding, DecisionKind, Enrolment, EnrolmentId,
    FieldDifference, LetterKind, Offer, PathwayTemplate, Patient, PatientId, PersonalPlan, PlanId,
    ProgrammeId, Recipient, Referral, SessionKind, SkillGoal, SkillResult,
};
use etp_store::Writer;
use fastrand::Rng;
use std::collections::HashMap;

/// Of those of today's programme whose group still meets, counted from the first: who has no assessment yet, who no plan.
const NOT_ASSESSED: usize = 4;
const NOT_PLANNED: usize = 8;
/// Of the same: whose doctor heard nothing yet.
const UNTOLD: [usize; 2] = [2, 9];

/// Who is in the register, and to whom their doctors' letters go.
pub(super) struct People {
    pub(super) patients: HashMap<PatientId, Patient>,
    pub(super) doctors: Vec<Recipient>,
}

/// Tells the pathways of one programme.
pub(super) struct Teller<'a> {
    pub(super) desk: &'a Desk,
    pub(super) writer: &'a Writer<'a>,
    pub(super) people: &'a People,
    pub(super) programme: ProgrammeId,
    pub(super) title: &'a str,
    pub(super) template: &'a PathwayTemplate,
    /// How many pathways were told whose group still meets.
    pub(super) running: usize,
    /// Whether some of those are behind.
    pub(super) lagging: bool,
    /// Whether somebody's goals were rated on the way.
    pub(super) rated: bool,
}

/// The pathway before the next one.
struct Before {
    enrolment: EnrolmentId,
    /// What its evaluation decided; `None` when there was none.
    decided: Option<DecisionKind>,
}

impl Teller<'_> {
    /// The pathways of each person of a pool, one after the other.
    pub(super) fn tell(
        &mut self,
        pool: &[PatientId],
        met: &[turns::Turn],
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        for patient in pool {
            let mut before: Option<Before> = None;
            let own = turns::stretches(*patient, met);
            let mut left = own.len();
            for stretch in own {
                left -= 1;
                before = Some(self.pathway(&stretch, before.as_ref(), left > 0, chance)?);
            }
        }
        Ok(())
    }

    fn pathway(
        &mut self,
        stretch: &Stretch,
        before: Option<&Before>,
        goes_on: bool,
        chance: &mut Rng,
    ) -> Result<Before, Failure> {
        let today = self.desk.today();
        let runs = stretch.last >= today;
        self.running += usize::from(runs);
        let assessed = if runs {
            !self.behind(NOT_ASSESSED)
        } else {
            of_hundred(chance, 97)
        };
        let outcome = Outcome::invent(stretch, (assessed, goes_on), today, chance);
        let referred = open_day(stretch.first - Duration::days(24));
        let enrolment = Enrolment {
            cohort: Some(stretch.cohort),
            ending: outcome.ending.clone(),
            ..self.enrolment(stretch.patient, referred, before, chance)
        };
        self.enrol(&enrolment)?;
        let goals = match assessed {
            true => self.begin(&enrolment, stretch, chance)?,
            false => Vec::new(),
        };
        let results = self.evaluate(&enrolment, &outcome, &goals, chance)?;
        self.write_to_doctor(&enrolment, &outcome, (&goals, &results), chance)?;
        Ok(Before {
            enrolment: enrolment.id,
            decided: outcome.decision.map(|decision| decision.kind),
        })
    }

    /// Somebody referred on a day; a follow-up where the pathway before led to one.
    pub(super) fn enrolment_of(
        &self,
        patient: PatientId,
        referred: NaiveDate,
        chance: &mut Rng,
    ) -> Enrolment {
        self.enrolment(patient, referred, None, chance)
    }

    /// Whether the pathway told last is that one of those that are behind.
    fn behind(&self, which: usize) -> bool {
        self.lagging && self.running == which
    }

    fn enrolment(
        &self,
        patient: PatientId,
        referred: NaiveDate,
        before: Option<&Before>,
        chance: &mut Rng,
    ) -> Enrolment {
        let led = before.and_then(|before| Some((before.enrolment, before.decided?)));
        let (offer, follows) = match led {
            Some((one, DecisionKind::Resumption)) => (Offer::Resumption, Some(one)),
            Some((one, DecisionKind::Reinforcement)) => (Offer::FollowUp, Some(one)),
            _ => (Offer::Initial, None),
        };
        let (origin, by_words, reason) = pick(chance, &REFERRALS);
        let doctor = self
            .people
            .patients
            .get(&patient)
            .and_then(|one| one.doctor);
        let outside = origin == etp_domain::ReferralOrigin::OutsideProfessional;
        Enrolment {
            id: EnrolmentId(self.desk.doors.chance.id()),
            programme: self.programme,
            patient,
            version: 1,
            cohort: None,
            enrolled_on: referred,
            offer,
            follows,
            referral: Referral {
                on: Some(referred),
                origin,
                by: doctor.filter(|_| outside && by_words.is_empty()),
                by_words: by_words.to_owned(),
                reason: follows.map_or(reason, |_| AGAIN).to_owned(),
            },
            ending: None,
        }
    }

    pub(super) fn enrol(&self, enrolment: &Enrolment) -> Result<(), Failure> {
        self.writer.enrol(enrolment)?;
        let change = FieldDifference {
            field: "enrolment",
            old: String::new(),
            new: self.title.to_owned(),
        };
        self.desk
            .note(self.writer, "enrol", enrolment.patient, &[change])
    }

    /// The assessment before the group, the plan, and for one person two goals rated on the way.
    fn begin(
        &mut self,
        enrolment: &Enrolment,
        stretch: &Stretch,
        chance: &mut Rng,
    ) -> Result<Vec<SkillGoal>, Failure> {
        let on = open_day(stretch.first - Duration::days(chance.i64(9..14)));
        self.open(enrolment, on, chance)?;
        let runs = stretch.last >= self.desk.today();
        if runs && self.behind(NOT_PLANNED) || !runs && of_hundred(chance, 4) {
            return Ok(Vec::new());
        }
        let agreed_on = open_day(on + Duration::days(chance.i64(0..4)));
        let goals = words::goals(chance, self.template, self.language());
        self.writer.add_plan(&PersonalPlan {
            id: PlanId(self.desk.doors.chance.id()),
            enrolment: enrolment.id,
            patient: enrolment.patient,
            agreed_on,
            by: pick(chance, &LEADERS).to_owned(),
            project: pick(chance, &PROJECTS).to_owned(),
            goals: goals.clone(),
            sessions: self.group_sessions(),
        })?;
        let sent_on = open_day(agreed_on + Duration::days(3));
        let known = if runs {
            !UNTOLD.into_iter().any(|one| self.behind(one))
        } else {
            of_hundred(chance, 93)
        };
        if known && sent_on <= self.desk.today() {
            self.letter(
                enrolment,
                (LetterKind::Entry, sent_on),
                ("", &goals, &[]),
                true,
            )?;
        }
        if runs && !self.rated {
            self.rated = self.rate_on_the_way(enrolment, stretch, &goals, chance)?;
        }
        Ok(goals)
    }

    /// The assessment that opens a pathway.
    pub(super) fn open(
        &self,
        enrolment: &Enrolment,
        on: NaiveDate,
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        let kind = match enrolment.offer {
            Offer::Initial => AssessmentKind::Shared,
            Offer::FollowUp | Offer::Resumption => AssessmentKind::Updated,
        };
        let assessment = self.interview(enrolment, (kind, on), chance);
        Ok(self.writer.add_assessment(&assessment)?)
    }

    /// Between two sessions the person came to, two of the goals are looked at.
    fn rate_on_the_way(
        &self,
        enrolment: &Enrolment,
        stretch: &Stretch,
        goals: &[SkillGoal],
        chance: &mut Rng,
    ) -> Result<bool, Failure> {
        let came = stretch
            .came_last()
            .map(|last| (last, last - Duration::weeks(1)));
        let Some((_, on)) = came.filter(|(_, earlier)| stretch.came_on(*earlier)) else {
            return Ok(false);
        };
        let mut evaluation = self.interview(enrolment, (AssessmentKind::Evaluation, on), chance);
        talks::rate(&mut evaluation, goals.get(..2).unwrap_or(goals), chance);
        self.writer.add_assessment(&evaluation)?;
        Ok(true)
    }

    fn evaluate(
        &self,
        enrolment: &Enrolment,
        outcome: &Outcome,
        goals: &[SkillGoal],
        chance: &mut Rng,
    ) -> Result<Vec<SkillResult>, Failure> {
        let Some(on) = outcome.evaluated else {
            return Ok(Vec::new());
        };
        let mut evaluation = self.interview(enrolment, (AssessmentKind::Evaluation, on), chance);
        talks::rate(&mut evaluation, goals, chance);
        evaluation.decision = outcome.decision.clone();
        self.writer.add_assessment(&evaluation)?;
        Ok(evaluation.content.results)
    }

    /// Most letters at the end left; of those that did not, a few lie there as drafts.
    fn write_to_doctor(
        &self,
        enrolment: &Enrolment,
        outcome: &Outcome,
        (goals, results): (&[SkillGoal], &[SkillResult]),
        chance: &mut Rng,
    ) -> Result<(), Failure> {
        let today = self.desk.today();
        let decided = outcome.decision.as_ref();
        let ended = outcome.ending.as_ref().filter(|_| outcome.dropped_out());
        let about = match (decided, ended) {
            (Some(decision), _) => (LetterKind::End, decision.on, decision.proposal.as_str()),
            (None, Some(ending)) => (LetterKind::DropOut, ending.on, ""),
            (None, None) => return Ok(()),
        };
        let (kind, since, told) = about;
        let on = open_day(since + Duration::days(chance.i64(1..4))).min(today);
        let sent = of_hundred(chance, if kind == LetterKind::End { 98 } else { 85 });
        if sent || of_hundred(chance, 50) {
            self.letter(enrolment, (kind, on), (told, goals, results), sent)?;
        }
        Ok(())
    }

    /// Nothing is written about somebody who refused to share.
    fn letter(
        &self,
        enrolment: &Enrolment,
        what: (LetterKind, NaiveDate),
        (told, goals, results): (&str, &[SkillGoal], &[SkillResult]),
        sent: bool,
    ) -> Result<(), Failure> {
        let consents = self.writer.consents_of(enrolment.patient)?;
        let share = ConsentStanding::of(&consents, ConsentKind::Share, self.desk.today());
        let Some(patient) = self.people.patients.get(&enrolment.patient) else {
            return Ok(());
        };
        if share.is_no() {
            return Ok(());
        }
        let mut doctors = self.people.doctors.iter();
        let about = About {
            enrolment,
            name: format!("{} {}", patient.first_name, patient.last_name),
            programme: self.title,
            doctor: doctors.find(|one| Some(one.id) == patient.doctor),
            goals,
        };
        let id = self.desk.doors.chance.id();
        let letter = about.letter(id, what, (told, results), self.desk.professional(), sent);
        Ok(self.writer.add_letter(&letter)?)
    }

    fn interview(
        &self,
        enrolment: &Enrolment,
        what: (AssessmentKind, NaiveDate),
        chance: &mut Rng,
    ) -> Assessment {
        let id = self.desk.doors.chance.id();
        talks::assessment(
            id,
            enrolment,
            what,
            (self.template, self.language()),
            chance,
        )
    }

    fn language(&self) -> etp_domain::HandoutLanguage {
        language_of(&self.desk.centre())
    }

    fn group_sessions(&self) -> Vec<String> {
        let sessions = self.template.sessions.iter();
        sessions
            .filter(|session| session.kind == SessionKind::Group)
            .map(|session| session.code.clone())
            .collect()
    }
}
