//! A file of facts, sound in every line or not taken at all.

use super::born::{Disagreement, born};
use super::contents::*;
use super::known::{self, FARTHEST, LONGEST, LONGEST_STEP, MOST};
use super::{FactsTold, told};
use crate::Failure;
use chrono::{NaiveDate, Timelike};
use etp_domain::{Addressee, AssessmentKind, SessionStatus};
use std::collections::{HashMap, HashSet};

/// Checks a file of facts without a register.
///
/// # Errors
/// It is no file of facts, or contradicts itself.
pub fn check_facts_bytes(bytes: &[u8]) -> Result<FactsTold, Failure> {
    Ok(told(&contents(bytes)?, bytes))
}

/// What it says, checked.
pub(super) fn contents(bytes: &[u8]) -> Result<Contents, Failure> {
    if version(bytes).is_some_and(|version| version > VERSION) {
        return Err(Failure::refused("facts-newer"));
    }
    let contents: Contents = serde_json::from_slice(bytes).map_err(|error| {
        Failure::refused("facts-unreadable")
            .with("line", error.line().to_string())
            .with("column", error.column().to_string())
    })?;
    if contents.format != FORMAT || contents.version != VERSION || contents.marking != MARKING {
        return Err(Failure::refused("facts-not-one"));
    }
    Checked::of(&contents)?.all()?;
    Ok(contents)
}

/// The version of a file that may say more than is known here.
fn version(bytes: &[u8]) -> Option<u32> {
    #[derive(serde::Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    let head: Head = serde_json::from_slice(bytes).ok()?;
    (head.format == FORMAT).then_some(head.version)
}

/// The ids a file describes.
struct Checked<'a> {
    contents: &'a Contents,
    programmes: HashSet<&'a str>,
    places: HashSet<&'a str>,
    professionals: HashSet<&'a str>,
    patients: HashSet<&'a str>,
    caregivers: HashSet<&'a str>,
    sessions: HashSet<&'a str>,
}

impl<'a> Checked<'a> {
    fn of(contents: &'a Contents) -> Result<Self, Failure> {
        Ok(Self {
            contents,
            programmes: each_once(contents.programmes.iter().map(|one| &one.id[..]))?,
            places: each_once(contents.places.iter().map(|one| &one.id[..]))?,
            professionals: each_once(contents.professionals.iter().map(|one| &one.id[..]))?,
            patients: each_once(contents.patients.iter().map(|one| &one.id[..]))?,
            caregivers: each_once(contents.caregivers.iter().map(|one| &one.id[..]))?,
            sessions: each_once(contents.sessions.iter().map(|one| &one.id[..]))?,
        })
    }

    fn all(&self) -> Result<(), Failure> {
        self.ends()?;
        self.lists()?;
        self.people()?;
        self.pathways()?;
        self.assessments()?;
        self.letters()?;
        self.sessions()?;
        self.presences()?;
        self.ages()
    }

    fn ends(&self) -> Result<(), Failure> {
        let contents = self.contents;
        let days = [contents.first, contents.last];
        let days = days.into_iter().chain(contents.complete_from);
        let sound = days.into_iter().all(believed) && contents.first <= contents.last;
        must(sound, "first", "")
    }

    fn lists(&self) -> Result<(), Failure> {
        for one in &self.contents.programmes {
            let steps: HashSet<_> = one.steps.iter().collect();
            let sound = steps.len() == one.steps.len()
                && one
                    .steps
                    .iter()
                    .all(|step| !step.is_empty() && is_step(step))
                && believed(one.starts_on);
            must(sound, "programmes", &one.id)?;
        }
        for one in &self.contents.professionals {
            must(
                one.trained_on.is_none_or(believed),
                "professionals",
                &one.id,
            )?;
        }
        Ok(())
    }

    fn people(&self) -> Result<(), Failure> {
        for one in &self.contents.patients {
            let sound = one.km.is_none_or(|km| km <= FARTHEST)
                && one
                    .epices
                    .is_none_or(|score| known::answers_of(score).is_some());
            must(sound, "patients", &one.id)?;
        }
        for one in &self.contents.caregivers {
            let patients = each_once(one.patients.iter().map(String::as_str))?;
            patients
                .into_iter()
                .try_for_each(|id| describes(&self.patients, id))?;
        }
        Ok(())
    }

    fn pathways(&self) -> Result<(), Failure> {
        for one in &self.contents.enrolments {
            describes(&self.patients, &one.patient)?;
            describes(&self.programmes, &one.programme)?;
            let ended = one.ending.as_ref().map(|ending| ending.on);
            let days = [Some(one.enrolled_on), one.referred_on, ended];
            let sound = days.into_iter().flatten().all(believed);
            must(sound, "enrolments", &one.patient)?;
        }
        Ok(())
    }

    fn assessments(&self) -> Result<(), Failure> {
        let enrolled = self.enrolled();
        for one in &self.contents.assessments {
            describes(&self.patients, &one.patient)?;
            if let Some(programme) = &one.programme {
                describes(&self.programmes, programme)?;
                takes_part(&enrolled, &one.patient, programme)?;
            }
            let evaluation = one.kind == AssessmentKind::Evaluation;
            let sound = believed(one.on)
                && (one.decision.is_none() || evaluation)
                && (!one.proposal || one.decision.is_some());
            must(sound, "assessments", &one.patient)?;
        }
        Ok(())
    }

    fn letters(&self) -> Result<(), Failure> {
        let enrolled = self.enrolled();
        for one in &self.contents.letters {
            describes(&self.patients, &one.patient)?;
            describes(&self.programmes, &one.programme)?;
            takes_part(&enrolled, &one.patient, &one.programme)?;
            let sound =
                believed(one.sent_on) && (!one.to_doctor || one.addressee == Addressee::Doctor);
            must(sound, "letters", &one.patient)?;
        }
        Ok(())
    }

    fn enrolled(&self) -> HashSet<(&'a str, &'a str)> {
        let enrolments = self.contents.enrolments.iter();
        enrolments
            .map(|one| (&one.patient[..], &one.programme[..]))
            .collect()
    }

    fn sessions(&self) -> Result<(), Failure> {
        for one in &self.contents.sessions {
            describes(&self.programmes, &one.programme)?;
            let leaders = each_once(one.leaders.iter().map(String::as_str))?;
            leaders
                .into_iter()
                .try_for_each(|id| describes(&self.professionals, id))?;
            one.place
                .iter()
                .try_for_each(|id| describes(&self.places, id))?;
            let cancelled = one.status == SessionStatus::Cancelled;
            let sound = believed(one.date)
                && one.starts.nanosecond() == 0
                && (1..=MOST).contains(&one.minutes)
                && (1..=MOST).contains(&one.capacity)
                && is_step(&one.step)
                && (one.cancelled.is_none() || cancelled);
            must(sound, "sessions", &one.id)?;
        }
        Ok(())
    }

    fn presences(&self) -> Result<(), Failure> {
        let mut seen = HashSet::new();
        for one in &self.contents.presences {
            describes(&self.sessions, &one.session)?;
            describes(&self.patients, &one.patient)?;
            must(
                seen.insert((&one.session, &one.patient)),
                "presences",
                &one.session,
            )?;
        }
        let mut seen = HashSet::new();
        for one in &self.contents.caregiver_presences {
            describes(&self.sessions, &one.session)?;
            describes(&self.caregivers, &one.caregiver)?;
            let once = seen.insert((&one.session, &one.caregiver));
            must(once, "caregiver_presences", &one.session)?;
        }
        Ok(())
    }

    fn ages(&self) -> Result<(), Failure> {
        for (patient, ages) in ages_of(self.contents) {
            born(&ages).map_err(|disagreement| {
                let code = match disagreement {
                    Disagreement::Ages => "facts-ages-disagree",
                    Disagreement::Silence => "facts-ages-missing",
                };
                Failure::refused(code).with("id", patient)
            })?;
        }
        Ok(())
    }
}

/// The ages said of each person, with their days.
pub(super) fn ages_of(contents: &Contents) -> HashMap<&str, Vec<(NaiveDate, Option<u32>)>> {
    let mut ages: HashMap<&str, Vec<_>> = HashMap::new();
    for one in &contents.enrolments {
        let said = ages.entry(&one.patient).or_default();
        said.push((one.enrolled_on, one.age));
    }
    for one in &contents.assessments {
        ages.entry(&one.patient)
            .or_default()
            .push((one.on, one.age));
    }
    ages
}

fn each_once<'a>(ids: impl Iterator<Item = &'a str>) -> Result<HashSet<&'a str>, Failure> {
    let mut all = HashSet::new();
    for id in ids {
        must(!id.is_empty() && is_code(id), "id", id)?;
        if !all.insert(id) {
            return Err(Failure::refused("facts-id-twice").with("id", id));
        }
    }
    Ok(all)
}

fn describes(known: &HashSet<&str>, id: &str) -> Result<(), Failure> {
    match known.contains(id) {
        true => Ok(()),
        false => Err(Failure::refused("facts-id-unknown").with("id", shown(id))),
    }
}

fn takes_part(
    enrolled: &HashSet<(&str, &str)>,
    patient: &str,
    programme: &str,
) -> Result<(), Failure> {
    match enrolled.contains(&(patient, programme)) {
        true => Ok(()),
        false => Err(Failure::refused("facts-without-enrolment").with("id", patient)),
    }
}

fn must(sound: bool, list: &str, id: &str) -> Result<(), Failure> {
    match sound {
        true => Ok(()),
        false => Err(Failure::refused("facts-value-impossible")
            .with("list", list)
            .with("id", shown(id))),
    }
}

/// What is shown of an id nobody checked.
fn shown(id: &str) -> String {
    id.chars().take(LONGEST).collect()
}

fn believed(day: NaiveDate) -> bool {
    (known::FIRST..=known::LAST).contains(&day)
}

/// Letters, digits and the marks that join them.
fn is_code(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    text.len() <= LONGEST && text.chars().all(plain)
}

/// What a template calls a step.
fn is_step(text: &str) -> bool {
    text.chars().count() <= LONGEST_STEP && !text.chars().any(char::is_control)
}
