//! What a letter to the doctor says: whole sentences, each left out when its fact is not known.

use super::facts::Facts;
use super::voice::Voice;
use etp_domain::{DecisionKind, EndReason, Ending, LetterKind};
use etp_i18n::letters as says;

/// Reasons a doctor alone is told.
const FOR_DOCTORS: [EndReason; 8] = [
    EndReason::Died,
    EndReason::Psychiatric,
    EndReason::Cognitive,
    EndReason::HealthProblem,
    EndReason::MedicalCriteria,
    EndReason::MedicalFirst,
    EndReason::DailyNeeds,
    EndReason::Other,
];

/// The subject. It stands below any window, and names no illness all the same.
pub(super) fn subject(facts: &Facts, kind: LetterKind, voice: Voice) -> String {
    let (speaks, person) = (voice.speaks, voice.person_born(&facts.patient));
    match kind {
        LetterKind::Entry => says::subject_entry(speaks, person),
        LetterKind::End => says::subject_end(speaks, person),
        LetterKind::DropOut => says::subject_drop_out(speaks, person),
        LetterKind::NotIncluded => says::subject_not_included(speaks, person),
    }
}

/// From the salutation to the closing words.
pub(super) fn paragraphs(facts: &Facts, kind: LetterKind, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let doctor = facts.is_read_by_a_doctor();
    let mut said = vec![match doctor {
        true => says::doctor(speaks),
        false => says::anybody(speaks),
    }];
    said.extend(match kind {
        LetterKind::Entry => entry(facts, voice),
        LetterKind::End => end(facts, voice),
        LetterKind::DropOut => drop_out(facts, voice),
        LetterKind::NotIncluded => not_included(facts, voice),
    });
    if !facts.phone.is_empty() {
        said.push(says::call(speaks, &facts.phone));
    }
    said.push(match doctor {
        true => says::closing_doctor(speaks),
        false => says::closing_anybody(speaks),
    });
    said
}

fn entry(facts: &Facts, voice: Voice) -> Vec<String> {
    let (speaks, person) = (voice.speaks, voice.person(&facts.patient));
    let mut said = Vec::new();
    let referred_by = facts.pathway.enrolment.referral.by;
    if referred_by.is_some() && referred_by == facts.patient.doctor {
        said.push(says::thanks(speaks, &person));
    }
    said.push(says::takes_part(speaks, &person, &facts.programme));
    said.extend(assessed(facts, voice));
    let summary = facts.assessment().map(|one| one.content.summary.as_str());
    said.extend(filled(summary).map(|summary| says::summary(speaks, summary)));
    if let Some(plan) = facts.plan() {
        said.push(says::planned(speaks, voice.day(plan.agreed_on)));
        let project = filled(Some(plan.project.as_str()));
        said.extend(project.map(|project| says::project(speaks, project)));
    }
    let themes = facts.themes(voice);
    if !themes.is_empty() {
        said.push(says::sessions(speaks, themes.len(), voice.list(&themes)));
    }
    let next = facts.pathway.next_session(facts.today);
    said.extend(next.map(|session| says::next(speaks, voice.day(session.date))));
    said
}

fn assessed(facts: &Facts, voice: Voice) -> Option<String> {
    let day = voice.day(facts.pathway.assessed_on()?);
    let by = facts.assessment().map(|one| one.by.as_str());
    Some(match filled(by) {
        Some(by) => says::assessed_by(voice.speaks, by, day),
        None => says::assessed(voice.speaks, day),
    })
}

fn end(facts: &Facts, voice: Voice) -> Vec<String> {
    let (speaks, person) = (voice.speaks, voice.person(&facts.patient));
    let mut said = vec![says::followed(speaks, person, &facts.programme)];
    said.extend(attended(facts, voice));
    let Some(evaluation) = facts.pathway.evaluation() else {
        return said;
    };
    let day = voice.day(evaluation.on);
    said.push(match filled(Some(evaluation.by.as_str())) {
        Some(by) => says::evaluated_by(speaks, by, day),
        None => says::evaluated(speaks, day),
    });
    let content = &evaluation.content;
    let summary = filled(Some(content.summary.as_str()));
    said.extend(summary.map(|summary| says::summary(speaks, summary)));
    said.extend(
        content
            .satisfaction
            .map(|points| says::satisfaction(speaks, points.to_string())),
    );
    if let Some(decision) = &evaluation.decision {
        let day = voice.day(decision.on);
        said.push(match decision.kind {
            DecisionKind::Stop => says::decision_stop(speaks, day),
            DecisionKind::Reinforcement => says::decision_reinforcement(speaks, day),
            DecisionKind::Resumption => says::decision_resumption(speaks, day),
        });
        let proposal = filled(Some(decision.proposal.as_str()));
        said.extend(proposal.map(|proposal| says::proposal(speaks, proposal)));
        let follow_up = decision.follow_up_on.map(|on| voice.day(on));
        said.extend(follow_up.map(|day| says::follow_up(speaks, day)));
    }
    said
}

fn drop_out(facts: &Facts, voice: Voice) -> Vec<String> {
    let Some(ending) = facts.ending() else {
        return Vec::new();
    };
    let (person, day) = (voice.person(&facts.patient), voice.day(ending.on));
    let left = ending.reason.is_drop_out() && ending.reason != EndReason::Died;
    let mut said = vec![match left {
        true => says::stopped(voice.speaks, day, person, &facts.programme),
        false => says::closed(voice.speaks, day, person, &facts.programme),
    }];
    said.extend(reason(facts, ending, voice));
    said.extend(assessed(facts, voice));
    said.extend(attended(facts, voice));
    said
}

fn not_included(facts: &Facts, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let mut said = Vec::new();
    let referred = facts.pathway.enrolment.referral.on.map(|on| voice.day(on));
    let person = voice.person(&facts.patient);
    said.extend(referred.map(|day| says::referred(speaks, day, person)));
    if let Some(ending) = facts.ending() {
        said.push(says::not_included(
            speaks,
            voice.day(ending.on),
            &facts.programme,
        ));
        said.extend(reason(facts, ending, voice));
    }
    said
}

fn attended(facts: &Facts, voice: Voice) -> Option<String> {
    let (there, planned) = facts.attended();
    (planned > 0).then(|| says::attended(voice.speaks, there, planned))
}

/// Why it ended, in neutral words; some reasons are told to a doctor only.
fn reason(facts: &Facts, ending: &Ending, voice: Voice) -> Option<String> {
    let kept_back = FOR_DOCTORS.contains(&ending.reason) && !facts.is_read_by_a_doctor();
    match ending.reason {
        EndReason::Completed | EndReason::Unknown => None,
        _ if kept_back => None,
        EndReason::Other => {
            let note = filled(Some(ending.note.as_str()))?;
            Some(says::reason_other(voice.speaks, note))
        }
        plain => Some(voice.word(&format!("letters-reason-{}", plain.code()))),
    }
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}
