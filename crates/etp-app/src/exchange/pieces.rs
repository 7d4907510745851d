//! A template taken apart into named pieces, and put together again with some of another's.

use crate::views::PieceLine;
use etp_domain::{
    Competency, HandoutLanguage, PathwayTemplate, Question, TemplateSession, Timing, Words,
};
use etp_handout::pictogram;

/// One piece of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Title(Words),
    About(Words),
    Timing(Timing),
    Competency(Competency),
    Question(Question),
    Session(TemplateSession),
    /// The codes of the sessions, in order.
    SessionOrder(Vec<String>),
}

impl Piece {
    /// Its name: `title`, `session:move`…
    pub(super) fn name(&self) -> String {
        match self {
            Self::Title(_) => "title".to_owned(),
            Self::About(_) => "about".to_owned(),
            Self::Timing(_) => "timing".to_owned(),
            Self::Competency(one) => format!("competency:{}", one.code),
            Self::Question(one) => format!("question:{}", one.code),
            Self::Session(one) => format!("session:{}", one.code),
            Self::SessionOrder(_) => "session-order".to_owned(),
        }
    }

    /// What it says, line by line.
    pub(super) fn lines(&self) -> Vec<PieceLine> {
        match self {
            Self::Title(text) | Self::About(text) => words("words", text),
            Self::Timing(timing) => timing_lines(timing),
            Self::Competency(one) => {
                let mut lines = vec![line("competency", one.kind.code())];
                if one.safety {
                    lines.push(line("safety", "yes"));
                }
                lines.extend(words("words", &one.words));
                lines
            }
            Self::Question(one) => question_lines(one),
            Self::Session(one) => session_lines(one),
            Self::SessionOrder(codes) => vec![line("order", codes.join(" · "))],
        }
    }
}

/// Every piece of a template, in the order people read it.
pub(super) fn pieces(template: &PathwayTemplate) -> Vec<Piece> {
    let mut pieces = vec![
        Piece::Title(template.title.clone()),
        Piece::About(template.about.clone()),
        Piece::Timing(template.timing),
    ];
    pieces.extend(template.competencies.iter().cloned().map(Piece::Competency));
    pieces.extend(template.questions.iter().cloned().map(Piece::Question));
    pieces.extend(template.sessions.iter().cloned().map(Piece::Session));
    let codes = template.sessions.iter().map(|session| session.code.clone());
    pieces.push(Piece::SessionOrder(codes.collect()));
    pieces
}

/// Puts a piece into a template: over the one of its name, or after the others.
pub(super) fn put(template: &mut PathwayTemplate, piece: Piece) {
    match piece {
        Piece::Title(words) => template.title = words,
        Piece::About(words) => template.about = words,
        Piece::Timing(timing) => template.timing = timing,
        Piece::Competency(one) => over(&mut template.competencies, one, |a, b| a.code == b.code),
        Piece::Question(one) => over(&mut template.questions, one, |a, b| a.code == b.code),
        Piece::Session(one) => put_session(template, one),
        Piece::SessionOrder(codes) => reorder(&mut template.sessions, &codes),
    }
}

/// Takes the piece of a name out of a template.
pub(super) fn take_out(template: &mut PathwayTemplate, name: &str) {
    let Some((noun, code)) = name.split_once(':') else {
        return;
    };
    match noun {
        "competency" => {
            template.competencies.retain(|one| one.code != code);
            for session in &mut template.sessions {
                session.competencies.retain(|one| one != code);
            }
        }
        "question" => template.questions.retain(|one| one.code != code),
        "session" => template.sessions.retain(|one| one.code != code),
        _ => {}
    }
}

fn over<T>(all: &mut Vec<T>, new: T, same: impl Fn(&T, &T) -> bool) {
    match all.iter_mut().find(|one| same(one, &new)) {
        Some(old) => *old = new,
        None => all.push(new),
    }
}

/// A new session takes its place by its day; skills the template does not know are left out of it.
fn put_session(template: &mut PathwayTemplate, mut new: TemplateSession) {
    let known = |code: &String| template.competencies.iter().any(|one| one.code == *code);
    new.competencies.retain(known);
    if let Some(old) = template
        .sessions
        .iter_mut()
        .find(|one| one.code == new.code)
    {
        *old = new;
        return;
    }
    let after = template
        .sessions
        .iter()
        .rposition(|one| one.offset_days <= new.offset_days);
    template
        .sessions
        .insert(after.map_or(0, |place| place + 1), new);
}

/// The sessions named come in that order, on the days that stood at those places; others stay last.
fn reorder(sessions: &mut [TemplateSession], codes: &[String]) {
    let mut days: Vec<u32> = sessions.iter().map(|one| one.offset_days).collect();
    days.sort_unstable();
    let place = |one: &TemplateSession| codes.iter().position(|code| *code == one.code);
    sessions.sort_by_key(|one| place(one).unwrap_or(usize::MAX));
    for (session, day) in sessions.iter_mut().zip(days) {
        session.offset_days = day;
    }
}

fn line(code: &str, value: impl Into<String>) -> PieceLine {
    PieceLine {
        code: code.to_owned(),
        language: String::new(),
        value: value.into(),
    }
}

fn words(code: &str, words: &Words) -> Vec<PieceLine> {
    let written = HandoutLanguage::ALL.into_iter();
    written
        .filter_map(|language| {
            words.get(language).map(|text| PieceLine {
                code: code.to_owned(),
                language: language.code().to_owned(),
                value: text.to_owned(),
            })
        })
        .collect()
}

fn timing_lines(timing: &Timing) -> Vec<PieceLine> {
    let number = |code, days: u32| line(code, days.to_string());
    vec![
        number("assessment-within", timing.assessment_within),
        number("evaluation-within", timing.evaluation_within),
        number("follow-up-after", timing.follow_up_after),
        number("lost-after-missed", timing.lost_after_missed),
        number("lost-after-days", timing.lost_after_days),
    ]
}

fn question_lines(question: &Question) -> Vec<PieceLine> {
    let mut lines = vec![
        line("dimension", question.dimension.code()),
        line("question", question.kind.code()),
    ];
    if question.again {
        lines.push(line("again", "yes"));
    }
    lines.extend(picture_lines(&question.pictogram));
    lines.extend(words("words", &question.words));
    for choice in &question.choices {
        lines.extend(words("choice", &choice.words));
    }
    lines
}

/// A picture by what it shows.
fn picture_lines(name: &str) -> Vec<PieceLine> {
    let Some(picture) = pictogram(name) else {
        return Vec::new();
    };
    let labels = HandoutLanguage::FULL.into_iter().map(|language| PieceLine {
        code: "pictogram".to_owned(),
        language: language.code().to_owned(),
        value: picture.label(language).to_owned(),
    });
    labels.collect()
}

fn session_lines(session: &TemplateSession) -> Vec<PieceLine> {
    let mut lines = words("theme", &session.theme);
    lines.push(line("day", session.offset_days.to_string()));
    lines.push(line("kind", session.kind.code()));
    lines.push(line("minutes", session.minutes.to_string()));
    lines.push(line("capacity", session.capacity.to_string()));
    if !session.handout.is_empty() {
        lines.push(line("handout", session.handout.clone()));
    }
    let professions = session
        .professions
        .iter()
        .map(|one| line("profession", one.code()));
    lines.extend(professions);
    lines.extend(
        session
            .competencies
            .iter()
            .map(|code| line("skill", code.clone())),
    );
    for objective in &session.objectives {
        lines.extend(words("objective", objective));
    }
    for material in &session.materials {
        lines.extend(words("material", material));
    }
    for thing in &session.per_person {
        lines.extend(words("per-person", thing));
    }
    lines
}
