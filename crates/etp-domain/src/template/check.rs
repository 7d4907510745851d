//! What a template written by hand, by form or by another centre can get wrong.

use super::{CompetencyKind, PathwayTemplate, Question, QuestionKind, TemplateSession};
use crate::{Refusal, SessionKind};
use std::collections::BTreeSet;

impl PathwayTemplate {
    /// Checks what a hand-written template can get wrong.
    ///
    /// # Errors
    /// No title; no session; offsets that go backwards; minutes outside 5–480; capacity outside
    /// 1–200, or more than 1 for an individual session; a session without a theme; a code that is
    /// empty or stands twice; a session that names a skill nobody declared; a safety skill that is
    /// not one of self-care; a choice without two answers; a skill or question without words.
    pub fn check(&self) -> Result<(), Refusal> {
        if self.title.is_blank() {
            return Err(self.lacks("title", 0));
        }
        self.check_competencies()?;
        self.check_questions()?;
        self.check_sessions()
    }

    fn check_competencies(&self) -> Result<(), Refusal> {
        self.codes_differ(
            "competency",
            self.competencies.iter().map(|one| one.code.as_str()),
        )?;
        for (number, competency) in (1..).zip(&self.competencies) {
            if competency.words.is_blank() {
                return Err(self.lacks("competency", number));
            }
            if competency.safety && competency.kind == CompetencyKind::Coping {
                return Err(Refusal::TemplateSafetyNotSelfCare {
                    template: self.name.clone(),
                    code: competency.code.clone(),
                });
            }
        }
        Ok(())
    }

    fn check_questions(&self) -> Result<(), Refusal> {
        self.codes_differ(
            "question",
            self.questions.iter().map(|one| one.code.as_str()),
        )?;
        for (number, question) in (1..).zip(&self.questions) {
            if question.words.is_blank() {
                return Err(self.lacks("question", number));
            }
            if !question.choices_are_sound() {
                return Err(self.lacks("choices", number));
            }
            self.codes_differ(
                "choice",
                question.choices.iter().map(|one| one.code.as_str()),
            )?;
        }
        Ok(())
    }

    fn check_sessions(&self) -> Result<(), Refusal> {
        if self.sessions.is_empty() {
            return Err(Refusal::TemplateWithoutSessions {
                template: self.name.clone(),
            });
        }
        self.codes_differ("session", self.sessions.iter().map(|one| one.code.as_str()))?;
        let known: BTreeSet<&str> = self
            .competencies
            .iter()
            .map(|one| one.code.as_str())
            .collect();
        let mut earliest = 0;
        for (number, session) in (1..).zip(&self.sessions) {
            if session.offset_days < earliest {
                return Err(Refusal::TemplateOutOfOrder {
                    template: self.name.clone(),
                    session: number,
                });
            }
            earliest = session.offset_days;
            self.check_session(number, session, &known)?;
        }
        Ok(())
    }

    fn check_session(
        &self,
        number: u32,
        session: &TemplateSession,
        known: &BTreeSet<&str>,
    ) -> Result<(), Refusal> {
        if let Some(field) = session.impossible_field() {
            return Err(Refusal::TemplateNumberImpossible {
                template: self.name.clone(),
                session: number,
                field,
            });
        }
        if session.theme.is_blank() {
            return Err(self.lacks("theme", number));
        }
        let unknown = session
            .competencies
            .iter()
            .find(|code| !known.contains(code.as_str()));
        unknown.map_or(Ok(()), |code| {
            Err(Refusal::TemplateCompetencyUnknown {
                template: self.name.clone(),
                session: number,
                code: code.clone(),
            })
        })
    }

    fn codes_differ<'a>(
        &self,
        what: &'static str,
        codes: impl Iterator<Item = &'a str>,
    ) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        for code in codes {
            if code.trim().is_empty() || !seen.insert(code) {
                return Err(Refusal::TemplateCodeTwice {
                    template: self.name.clone(),
                    what,
                    code: code.to_owned(),
                });
            }
        }
        Ok(())
    }

    fn lacks(&self, what: &'static str, number: u32) -> Refusal {
        Refusal::TemplateLacks {
            template: self.name.clone(),
            what,
            number,
        }
    }
}

impl Question {
    fn choices_are_sound(&self) -> bool {
        let worded = self.choices.iter().all(|choice| !choice.words.is_blank());
        match self.kind {
            QuestionKind::Choice => self.choices.len() >= 2 && worded,
            _ => self.choices.is_empty(),
        }
    }
}

impl TemplateSession {
    fn impossible_field(&self) -> Option<&'static str> {
        let most = if self.kind == SessionKind::Individual {
            1
        } else {
            200
        };
        if self.offset_days > 3650 {
            Some("offset_days")
        } else if !(5..=480).contains(&self.minutes) {
            Some("minutes")
        } else if !(1..=most).contains(&self.capacity) {
            Some("capacity")
        } else {
            None
        }
    }
}
