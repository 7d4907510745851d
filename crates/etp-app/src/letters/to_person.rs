//! What a letter to the person says, in plain language. No reason for an ending: they know theirs.

use super::facts::Facts;
use super::voice::{Voice, full_name};
use etp_domain::{DecisionKind, LetterKind, Patient, Sex};
use etp_i18n::letters as says;

/// The subject: nothing of an illness, not even of a programme.
pub(super) fn subject(facts: &Facts, kind: LetterKind, voice: Voice) -> String {
    let speaks = voice.speaks;
    match kind {
        LetterKind::Entry if facts.plan().is_some() => says::subject_my_plan(speaks),
        LetterKind::Entry => says::subject_my_assessment(speaks),
        LetterKind::NotIncluded => says::subject_my_no(speaks),
        LetterKind::End => says::subject_my_end(speaks),
        LetterKind::DropOut => says::subject_my_stop(speaks),
    }
}

/// From the salutation to the closing words.
pub(super) fn paragraphs(facts: &Facts, kind: LetterKind, voice: Voice) -> Vec<String> {
    let (speaks, patient) = (voice.speaks, &facts.patient);
    let mut said = vec![says::patient(
        speaks,
        salutation_name(&facts.patient),
        patient.sex.code(),
    )];
    said.extend(match kind {
        LetterKind::Entry => plan(facts, voice),
        LetterKind::End => end(facts, voice),
        LetterKind::DropOut => drop_out(facts, voice),
        LetterKind::NotIncluded => vec![says::my_no(speaks), says::my_no_return(speaks)],
    });
    if !facts.phone.is_empty() {
        said.push(says::my_call(speaks, &facts.phone));
    }
    said.push(says::closing_patient(speaks));
    said
}

/// The family name after a title; the whole name where no title can be given.
pub(super) fn salutation_name(patient: &Patient) -> String {
    match patient.sex {
        Sex::Unknown => full_name(patient),
        _ => patient.last_name.clone(),
    }
}

fn plan(facts: &Facts, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let mut said = Vec::new();
    match (facts.plan(), facts.pathway.assessed_on()) {
        (Some(plan), _) => {
            said.push(says::my_plan(speaks, voice.day(plan.agreed_on)));
            let project = plan.project.trim();
            said.extend((!project.is_empty()).then(|| says::my_project(speaks, project)));
        }
        (None, assessed) => {
            said.extend(assessed.map(|on| says::my_assessment(speaks, voice.day(on))));
        }
    }
    let themes = facts.themes(voice);
    if !themes.is_empty() {
        said.push(says::my_sessions(speaks, themes.len(), voice.list(&themes)));
    }
    let next = facts.pathway.next_session(facts.today);
    said.extend(next.map(|session| says::my_next(speaks, voice.day(session.date))));
    said
}

fn end(facts: &Facts, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let mut said = Vec::new();
    let evaluation = facts.pathway.evaluation();
    said.extend(evaluation.map(|one| says::my_end(speaks, voice.day(one.on))));
    said.extend(attended(facts, voice));
    let Some(evaluation) = evaluation else {
        return said;
    };
    let content = &evaluation.content;
    let lived = content.lived.trim();
    said.extend((!lived.is_empty()).then(|| says::my_lived(speaks, lived)));
    let points = content.satisfaction.map(|points| points.to_string());
    said.extend(points.map(|points| says::my_satisfaction(speaks, points)));
    if let Some(decision) = &evaluation.decision {
        said.push(match decision.kind {
            DecisionKind::Stop => says::my_stop(speaks),
            DecisionKind::Reinforcement => says::my_reinforcement(speaks),
            DecisionKind::Resumption => says::my_resumption(speaks),
        });
        let proposal = decision.proposal.trim();
        said.extend((!proposal.is_empty()).then(|| says::my_proposal(speaks, proposal)));
        let follow_up = decision.follow_up_on.map(|on| voice.day(on));
        said.extend(follow_up.map(|day| says::my_follow_up(speaks, day)));
    }
    said
}

fn drop_out(facts: &Facts, voice: Voice) -> Vec<String> {
    let speaks = voice.speaks;
    let mut said = Vec::new();
    let ending = facts.ending().map(|ending| voice.day(ending.on));
    said.extend(ending.map(|day| says::my_dropped(speaks, day)));
    said.extend(attended(facts, voice));
    said.push(says::my_return(speaks));
    said
}

fn attended(facts: &Facts, voice: Voice) -> Option<String> {
    let (there, planned) = facts.attended();
    (planned > 0).then(|| says::my_attended(voice.speaks, there, planned))
}
