//! The copy holds what a pathway holds, in the person's language.

use super::*;
use crate::forms::CreateRegister;
use crate::{Doors, FixedClock, HttpHubs, SystemChance, desk};
use chrono::NaiveTime;
use etp_domain::{Country, LetterKind, Pathway};
use etp_store::{KdfCost, PathwayFilter};
use std::sync::Arc;

fn demonstration(folder: &std::path::Path) -> Desk {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let doors = Doors {
        clock: Arc::new(FixedClock(today.and_time(NaiveTime::MIN).and_utc())),
        chance: Arc::new(SystemChance),
        hubs: Arc::new(HttpHubs),
        cost: KdfCost::floor_for_tests(),
    };
    let form = CreateRegister {
        centre_code: "FR-08-GIVET-01".to_owned(),
        centre_name: "Centre".to_owned(),
        country: Country::France,
        region: String::new(),
        phone: String::new(),
        languages: vec![],
        place: None,
        member: None,
        professional: "C. Noël".to_owned(),
        passphrase: "sentier-demonstration".to_owned(),
        passphrase_again: "sentier-demonstration".to_owned(),
        demo: true,
    };
    desk::create_register(folder, doors, form).unwrap()
}

/// Everything that is printed, line by line.
fn text_of(record: &Record) -> String {
    let mut lines = vec![];
    for section in &record.sections {
        lines.push(section.heading.clone());
        for part in &section.parts {
            match part {
                RecordPart::Subheading(text)
                | RecordPart::Paragraph(text)
                | RecordPart::KeyMessage(text) => lines.push(text.clone()),
                RecordPart::Facts(facts) => {
                    lines.extend(
                        facts
                            .iter()
                            .map(|(label, value)| format!("{label}: {value}")),
                    );
                }
                RecordPart::List(items) => lines.extend(items.iter().cloned()),
                RecordPart::Table(table) => {
                    lines.extend(table.rows.iter().map(|row| row.join(" | ")));
                }
                other => panic!("{other:?}"),
            }
        }
    }
    lines.join("\n")
}

/// Somebody who went the whole way.
fn finished(one: &Pathway) -> bool {
    let letters = [LetterKind::Entry, LetterKind::End];
    let written = |kind: &LetterKind| one.letters.iter().any(|letter| letter.kind == *kind);
    !one.plans.is_empty()
        && one.enrolment.ending.is_some()
        && letters.iter().all(written)
        && one
            .evaluation()
            .is_some_and(|it| !it.content.results.is_empty())
}

#[test]
fn the_copy_holds_every_part_of_a_pathway_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let desk = demonstration(folder.path());
    for (language, words) in [
        (HandoutLanguage::Fr, ["Parcours terminé", "Vos objectifs"]),
        (HandoutLanguage::Nl, ["Traject afgerond", "Uw doelen"]),
        (HandoutLanguage::De, ["Verlauf abgeschlossen", "Ihre Ziele"]),
        (HandoutLanguage::En, ["Pathway completed", "Your goals"]),
    ] {
        desk.read(|reader| {
            let all = reader.pathways(PathwayFilter::All)?;
            let one = all.iter().find(|one| finished(one)).unwrap();
            let record = record(&desk, reader, one.enrolment.patient, language)?;
            let text = text_of(&record);
            let evaluation = one.evaluation().unwrap();
            let answered = evaluation
                .content
                .answers
                .iter()
                .find(|it| !it.chosen.is_empty());
            let decision = evaluation.decision.as_ref().unwrap();
            for held in [
                one.enrolment.referral.reason.as_str(),
                answered.unwrap().question.as_str(),
                answered.unwrap().chosen.as_str(),
                evaluation.content.lived.as_str(),
                decision.proposal.as_str(),
                one.plans[0].project.as_str(),
                one.plans[0].goals[0].words.as_str(),
                one.letters[0].content.subject.as_str(),
                one.letters[0].content.paragraphs[1].as_str(),
                words[0],
            ] {
                assert!(text.contains(held), "{held} is missing from {text}");
            }
            let tables = record.sections.iter().flat_map(|section| &section.parts);
            let heads = tables.filter_map(|part| match part {
                RecordPart::Table(table) => Some(table.columns[0].head.as_str()),
                _ => None,
            });
            assert!(heads.into_iter().any(|head| head.starts_with(words[1])));
            for key in ["pathways-", "rights-", "common-"] {
                assert!(!text.contains(key), "a {key} key has no word: {text}");
            }
            etp_handout::print_record(&record)?;
            Ok(())
        })
        .unwrap();
    }
}
