//! The goals as a letter prints them: the person's own words, how far before, how far after.

use super::voice::Voice;
use crate::pathways::goals_of;
use etp_domain::{Addressee, LetterGoal, LetterKind, Pathway, SkillLevel};
use etp_handout::LetterTable;
use etp_i18n::letters as says;

/// Stands for what nobody wrote down.
const UNKNOWN: &str = "–";

/// The goals a letter of a kind carries. What was reached is told at the end only.
pub(super) fn carried(pathway: &Pathway, kind: LetterKind) -> Vec<LetterGoal> {
    let goals = goals_of(pathway).into_iter();
    match kind {
        LetterKind::End => goals.collect(),
        LetterKind::Entry => goals
            .map(|goal| LetterGoal {
                after: None,
                ..goal
            })
            .collect(),
        LetterKind::DropOut | LetterKind::NotIncluded => Vec::new(),
    }
}

/// The table of a letter; `None` without goals.
pub(super) fn table(goals: &[LetterGoal], to: Addressee, voice: Voice) -> Option<LetterTable> {
    if goals.is_empty() {
        return None;
    }
    let speaks = voice.speaks;
    let reached = goals.iter().any(|goal| goal.after.is_some());
    let mut heads = match to {
        Addressee::Doctor => vec![says::goal(speaks)],
        Addressee::Patient => vec![says::my_goal(speaks)],
    };
    heads.extend(match reached {
        true => vec![says::before(speaks), says::after(speaks)],
        false => vec![says::start(speaks)],
    });
    let row = |goal: &LetterGoal| {
        let mut cells = vec![goal.words.clone(), level(goal.before, to, voice)];
        cells.extend(reached.then(|| level(goal.after, to, voice)));
        cells
    };
    Some(LetterTable {
        caption: match (to, reached) {
            (Addressee::Doctor, _) => says::goals(speaks),
            (Addressee::Patient, true) => says::my_goals(speaks),
            (Addressee::Patient, false) => says::my_goals_now(speaks),
        },
        heads,
        rows: goals.iter().map(row).collect(),
    })
}

/// How far, in words for the one who reads.
pub(crate) fn level(level: Option<SkillLevel>, to: Addressee, voice: Voice) -> String {
    let family = match to {
        Addressee::Doctor => "level",
        Addressee::Patient => "mine",
    };
    level.map_or_else(
        || UNKNOWN.to_owned(),
        |level| voice.word(&format!("letters-{family}-{}", level.code())),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use etp_domain::HandoutLanguage;

    fn goal(before: Option<SkillLevel>, after: Option<SkillLevel>) -> LetterGoal {
        LetterGoal {
            words: "Marcher avec Rex".into(),
            before,
            after,
        }
    }

    #[test]
    fn before_and_after_stand_in_two_columns_beside_the_persons_own_words() {
        let voice = Voice::of(HandoutLanguage::Fr);
        let goals = [goal(None, Some(SkillLevel::Acquired))];
        let table = table(&goals, Addressee::Patient, voice).unwrap();
        assert_eq!(table.caption, "Mes objectifs, avant et après");
        assert_eq!(table.rows, [["Marcher avec Rex", "–", "Je sais le faire"]]);
        assert_eq!(table.heads.len(), 3);
    }

    #[test]
    fn before_an_evaluation_there_is_no_column_for_after() {
        let voice = Voice::of(HandoutLanguage::En);
        let goals = [goal(Some(SkillLevel::InProgress), None)];
        let written = table(&goals, Addressee::Doctor, voice).unwrap();
        assert_eq!(written.rows, [["Marcher avec Rex", "in progress"]]);
        assert_eq!(table(&[], Addressee::Doctor, voice), None);
    }

    #[test]
    fn every_level_has_a_word_for_both_in_every_language() {
        for language in HandoutLanguage::FULL {
            for to in [Addressee::Doctor, Addressee::Patient] {
                for one in SkillLevel::ALL {
                    let word = level(Some(*one), to, Voice::of(language));
                    assert!(!word.starts_with("letters-"), "{word}");
                }
            }
        }
    }
}
