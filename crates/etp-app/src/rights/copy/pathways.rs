//! The pathways in a person's copy: how they came, what was asked and answered, what was agreed,
//! reached, decided and written about them, and how it ended. Knows no rule and no other person.

use super::{RecordPart, RecordSection, Words, section};
use crate::Failure;
use crate::programmes::language_of;
use etp_domain::{
    Answer, Assessment, Centre, HandoutLanguage, Letter, LetterGoal, Pathway, PatientId,
    PersonalPlan, QuestionKind, SkillGoal, SkillLevel, SkillResult, score,
};
use etp_i18n::{pathways as ways, rights as says};
use etp_store::Reader;

/// A label and what it is the label of.
type Fact = (String, String);

/// One section for each pathway of a person, or one that says there is none.
pub(super) fn sections(
    words: &Words,
    reader: &Reader<'_>,
    centre: &Centre,
    root: PatientId,
) -> Result<Vec<RecordSection>, Failure> {
    let pathways = reader.pathways_of(root)?;
    if pathways.is_empty() {
        let none = RecordPart::Paragraph(says::none(words.speaks));
        return Ok(vec![section(says::copy_pathways(words.speaks), none)]);
    }
    let told = Told {
        words,
        reader,
        usual: language_of(centre),
    };
    pathways
        .iter()
        .map(|pathway| told.pathway(pathway))
        .collect()
}

struct Told<'a> {
    words: &'a Words,
    reader: &'a Reader<'a>,
    /// The language of sessions that are not written in the copy's own.
    usual: HandoutLanguage,
}

impl Told<'_> {
    fn pathway(&self, pathway: &Pathway) -> Result<RecordSection, Failure> {
        let programme = self
            .reader
            .programme(pathway.enrolment.programme)?
            .programme;
        let mut parts = vec![self.facts(self.entry(pathway)?)];
        for assessment in &pathway.assessments {
            parts.extend(self.assessment(assessment));
        }
        for plan in &pathway.plans {
            parts.extend(self.plan(pathway, plan));
        }
        for letter in &pathway.letters {
            parts.extend(self.letter(letter));
        }
        Ok(RecordSection {
            heading: says::copy_pathway(self.words.speaks, programme.title),
            parts,
        })
    }

    /// The referral, the offer, the group, the ending.
    fn entry(&self, pathway: &Pathway) -> Result<Vec<Fact>, Failure> {
        let (words, enrolment) = (self.words, &pathway.enrolment);
        let referral = &enrolment.referral;
        let by = referral
            .by
            .map(|by| self.reader.recipient(by))
            .transpose()?;
        let by = by.map_or_else(|| referral.by_words.clone(), |entry| entry.name);
        let group = enrolment
            .cohort
            .map(|group| self.reader.cohort(group))
            .transpose()?;
        let mut facts = vec![
            self.named("pathways-referral-on", self.day_if_any(referral.on)),
            self.named(
                "pathways-referral-origin",
                self.coded("origin", referral.origin.code()),
            ),
            self.named("pathways-referral-by", by),
            self.named("pathways-referral-reason", referral.reason.clone()),
            (
                says::copy_entered(words.speaks),
                words.day(enrolment.enrolled_on),
            ),
            (
                says::copy_offer(words.speaks),
                self.coded("offer", enrolment.offer.code()),
            ),
            self.named(
                "pathways-group-field",
                group.map(|group| group.title).unwrap_or_default(),
            ),
        ];
        if let Some(ending) = &enrolment.ending {
            let kind = self.coded("ending", ending.kind.code());
            facts.push((kind, words.day(ending.on)));
            facts.push(self.named(
                "pathways-end-reason",
                self.coded("reason", ending.reason.code()),
            ));
            facts.push(self.named("pathways-end-note", ending.note.clone()));
        }
        Ok(facts)
    }

    fn assessment(&self, one: &Assessment) -> Vec<RecordPart> {
        let (words, content) = (self.words, &one.content);
        let kind = self.coded("assessment", one.kind.code());
        let mut parts = vec![RecordPart::Subheading(format!(
            "{kind}, {}",
            words.day(one.on)
        ))];
        let remote = if one.remote {
            says::by_phone(words.speaks)
        } else {
            String::new()
        };
        let out_of_ten = content
            .satisfaction
            .map(|points| ways::out_of_ten(words.speaks, points.to_string()));
        let scored = score(&content.answers).map(|score| {
            ways::score(
                words.speaks,
                score.most.to_string(),
                score.points.to_string(),
            )
        });
        let facts = [
            (says::copy_led_by(words.speaks), one.by.clone()),
            (says::how(words.speaks), remote),
            self.named("pathways-summary", content.summary.clone()),
            (says::copy_lived(words.speaks), content.lived.clone()),
            self.named("pathways-satisfaction", out_of_ten.unwrap_or_default()),
            (says::score(words.speaks), scored.unwrap_or_default()),
        ];
        parts.extend(self.some_facts(facts.to_vec()));
        parts.extend(self.answers(&content.answers));
        parts.extend(self.results(&content.results));
        parts.extend(self.decision(one));
        parts
    }

    fn answers(&self, answers: &[Answer]) -> Option<RecordPart> {
        let speaks = self.words.speaks;
        let row = |answer: &Answer| vec![answer.question.clone(), self.answer(answer)];
        let columns = [
            (says::copy_question(speaks), 4.0),
            (says::answer(speaks), 4.0),
        ];
        let rows: Vec<_> = answers.iter().map(row).collect();
        (!rows.is_empty()).then(|| self.words.table(&columns, rows))
    }

    fn answer(&self, answer: &Answer) -> String {
        match (answer.kind, answer.value.as_str()) {
            (_, "") => self.words.word("pathways-no-answer"),
            (QuestionKind::YesNo, value) => self.words.word(&format!("common-{value}")),
            (QuestionKind::Choice, _) if !answer.chosen.is_empty() => answer.chosen.clone(),
            (QuestionKind::Scale, value) => ways::out_of_ten(self.words.speaks, value),
            (_, value) => value.to_owned(),
        }
    }

    fn results(&self, results: &[SkillResult]) -> Option<RecordPart> {
        let row = |one: &SkillResult| vec![one.words.clone(), self.level(one.level)];
        let columns = [
            (self.words.word("pathways-results"), 5.0),
            (says::copy_level(self.words.speaks), 2.0),
        ];
        let rows: Vec<_> = results.iter().map(row).collect();
        (!rows.is_empty()).then(|| self.words.table(&columns, rows))
    }

    fn decision(&self, evaluation: &Assessment) -> Option<RecordPart> {
        let decision = evaluation.decision.as_ref()?;
        let decided = ways::decided(self.words.speaks, self.words.day(decision.on));
        Some(self.facts(vec![
            (decided, self.coded("decision", decision.kind.code())),
            self.named("pathways-proposal", decision.proposal.clone()),
            self.named("pathways-ask-on", self.day_if_any(decision.follow_up_on)),
        ]))
    }

    fn plan(&self, pathway: &Pathway, plan: &PersonalPlan) -> Vec<RecordPart> {
        let speaks = self.words.speaks;
        let day = self.words.day(plan.agreed_on);
        let mut parts = vec![RecordPart::Subheading(says::copy_plan(speaks, day))];
        let themes = self.themes(pathway, &plan.sessions);
        parts.extend(self.some_facts(vec![
            (says::copy_led_by(speaks), plan.by.clone()),
            (says::copy_project(speaks), plan.project.clone()),
            self.named("pathways-agreed-sessions", themes.join(" · ")),
        ]));
        let row = |goal: &SkillGoal| vec![goal.words.clone(), self.level(goal.level)];
        let columns = [
            (says::copy_goals(speaks), 5.0),
            (says::copy_level(speaks), 2.0),
        ];
        parts.push(
            self.words
                .table(&columns, plan.goals.iter().map(row).collect()),
        );
        parts
    }

    fn themes(&self, pathway: &Pathway, agreed: &[String]) -> Vec<String> {
        let own = HandoutLanguage::from_code(self.words.speaks.code()).unwrap_or(self.usual);
        let sessions = pathway.template.sessions.iter();
        sessions
            .filter(|session| agreed.contains(&session.code))
            .map(|session| match session.theme.get(own) {
                Some(theme) => theme.to_owned(),
                None => session.theme.read_in(self.usual).to_owned(),
            })
            .collect()
    }

    /// The letter as it left, or as it lies there.
    fn letter(&self, letter: &Letter) -> Vec<RecordPart> {
        let speaks = self.words.speaks;
        let kind = self.coded("letter", letter.kind.code());
        let drafted = self.words.day(letter.drafted_at.date_naive());
        let way = letter.way.map(|way| self.coded("way", way.code()));
        let standing = match letter.sent_on {
            Some(on) => ways::letter_sent(speaks, self.words.day(on)),
            None => ways::letter_draft(speaks, &drafted),
        };
        let mut parts = vec![
            RecordPart::Subheading(kind),
            self.facts(vec![
                (
                    says::copy_letter_to(speaks),
                    self.coded("addressee", letter.addressee.code()),
                ),
                self.named(
                    "pathways-letter-recipient",
                    letter.recipient_lines.join(", "),
                ),
                (says::when(speaks), standing),
                (says::how(speaks), way.unwrap_or_default()),
                (says::copy_written_by(speaks), letter.drafted_by.clone()),
                self.named("pathways-letter-subject", letter.content.subject.clone()),
            ]),
        ];
        let text = letter.content.paragraphs.iter().cloned();
        parts.extend(
            text.filter(|text| !text.trim().is_empty())
                .map(RecordPart::Paragraph),
        );
        parts.extend(self.letter_goals(&letter.content.goals));
        parts
    }

    fn letter_goals(&self, goals: &[LetterGoal]) -> Option<RecordPart> {
        let speaks = self.words.speaks;
        let level =
            |level: Option<SkillLevel>| level.map_or("–".to_owned(), |one| self.level(one));
        let row =
            |goal: &LetterGoal| vec![goal.words.clone(), level(goal.before), level(goal.after)];
        let columns = [
            (says::copy_goals(speaks), 5.0),
            (says::before(speaks), 2.0),
            (says::after(speaks), 2.0),
        ];
        (!goals.is_empty()).then(|| self.words.table(&columns, goals.iter().map(row).collect()))
    }

    fn level(&self, level: SkillLevel) -> String {
        self.coded("level", level.code())
    }

    /// A code of a pathway in words.
    fn coded(&self, family: &str, code: &str) -> String {
        self.words.word(&format!("pathways-{family}-{code}"))
    }

    fn named(&self, key: &str, value: String) -> Fact {
        (self.words.word(key), value)
    }

    fn day_if_any(&self, day: Option<chrono::NaiveDate>) -> String {
        day.map(|day| self.words.day(day)).unwrap_or_default()
    }

    /// Facts without those of which nothing is known.
    fn facts(&self, facts: Vec<Fact>) -> RecordPart {
        let known = facts
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty());
        RecordPart::Facts(known.collect())
    }

    fn some_facts(&self, facts: Vec<Fact>) -> Option<RecordPart> {
        let known = facts.iter().any(|(_, value)| !value.trim().is_empty());
        known.then(|| self.facts(facts))
    }
}
