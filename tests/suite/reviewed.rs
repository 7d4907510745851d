//! Handouts whose day of review has passed: everybody's of a session and a day's pack ask why once, the
//! cover says so, and the reason that stays in the history names nobody.

use crate::schedule::House;
use etp_app::forms::{
    BatchOf, PrintDayPack, PrintDocument, PrintSessionPaper, SaveSession, SessionPaper, StartBatch,
    ValidateHandout,
};
use etp_app::{Failure, HandoutLanguage, HandoutLayout, PatientId, SessionId};
use etp_app::{composer, documents, session_papers};
use etp_tests::{day, pdf_words, somebody};

const HANDOUT: &str = "diabetes2-1";
const WHY: &str = "La relecture est prévue lundi, le texte reste juste";

struct Late {
    house: House,
    session: SessionId,
    person: PatientId,
}

/// A session today that gives a handout whose day of review was yesterday.
fn late() -> Late {
    let mut house = House::on("2026-09-03");
    let person = house
        .centre
        .patient(somebody("Quatrebras", "Odile", "1950"));
    let form = SaveSession {
        handout: HANDOUT.into(),
        patients: vec![person],
        ..house.wanted("2026-09-10 14:00")
    };
    let session = house.centre.save(form).expect("a session");
    let form = ValidateHandout {
        handout: HANDOUT.into(),
        validated_by: "Dr Weber".into(),
        review_by: Some(day("2026-09-09")),
    };
    composer::validate_handout(house.centre.desk(), &form).expect("validated");
    house.centre.reopen_on("2026-09-10");
    Late {
        house,
        session,
        person,
    }
}

impl Late {
    fn stack(&self, despite: &str) -> Result<String, Failure> {
        let form = PrintSessionPaper {
            session: self.session,
            paper: SessionPaper::Handouts,
            language: HandoutLanguage::Fr,
            despite: despite.into(),
        };
        let made = session_papers::print_session_paper(self.house.centre.desk(), &form)?;
        Ok(made.answer.path)
    }

    fn pack(&self, despite: &str) -> Result<String, Failure> {
        let form = PrintDayPack {
            date: day("2026-09-10"),
            language: HandoutLanguage::Fr,
            despite: despite.into(),
        };
        let made = session_papers::print_day_pack(self.house.centre.desk(), &form)?;
        Ok(made.answer.path)
    }

    fn reasons(&mut self) -> Vec<String> {
        let lines = self.house.centre.told_of("print-handout");
        let reason = |line: &serde_json::Value| line["despite"].as_str().map(str::to_owned);
        lines.iter().filter_map(reason).collect()
    }
}

fn words(paper: &str) -> String {
    pdf_words(&std::fs::read(paper).expect("a paper"))
}

#[test]
fn a_sessions_stack_and_a_days_pack_name_what_is_late_and_ask_why_once() {
    let mut late = late();
    for refused in [late.stack(" "), late.pack("")] {
        let refused = refused.unwrap_err();
        assert_eq!(refused.code, "handouts-expired");
        assert_eq!(refused.args["field"], "despite");
        assert_eq!(refused.args["titles"], "Comprendre le diabète");
    }
    assert!(late.reasons().is_empty(), "nothing was given");
    for made in [late.stack(WHY).unwrap(), late.pack(WHY).unwrap()] {
        let words = words(&made);
        assert!(words.contains("9 septembre 2026"), "{words}");
        let (why, whom) = (words.find("La relecture est prévue"), words.find("Odile"));
        assert!(why < whom, "the cover says it first: {words}");
    }
    assert_eq!(late.reasons(), [WHY, WHY]);
}

#[test]
fn what_may_be_relied_on_goes_out_without_a_reason_and_none_is_kept() {
    let house = House::on("2026-09-03");
    let person = house
        .centre
        .patient(somebody("Quatrebras", "Odile", "1950"));
    let form = SaveSession {
        handout: HANDOUT.into(),
        patients: vec![person],
        ..house.wanted("2026-09-03 14:00")
    };
    let session = house.centre.save(form).expect("a session");
    let mut late = Late {
        house,
        session,
        person,
    };
    let made = late.stack("Parce que").unwrap();
    assert!(!words(&made).contains("Parce que"));
    assert_eq!(late.reasons(), [""]);
}

#[test]
fn a_reason_that_names_somebody_is_refused_wherever_it_is_typed() {
    let mut late = late();
    let named = "Mme Quatrebras y tient";
    let alone = |patient, despite: &str| {
        let form = PrintDocument {
            handout: HANDOUT.into(),
            languages: vec![HandoutLanguage::Fr],
            layout: HandoutLayout::SideBySide,
            booklet: false,
            patient,
            despite: despite.into(),
        };
        documents::print_document(late.house.centre.desk(), form)
    };
    let (programme, person) = (late.house.programme, late.person);
    for refused in [
        late.stack(named).unwrap_err(),
        late.pack(named).unwrap_err(),
        alone(Some(person), named).unwrap_err(),
    ] {
        assert_eq!(refused.code, "despite-names");
        assert_eq!(refused.args["field"], "despite");
    }
    alone(Some(person), WHY).unwrap();
    assert_eq!(late.reasons(), [WHY]);
    // Whoever is in care is not named for a paper of nobody or of many either.
    let centre = &late.house.centre;
    centre
        .refer(person, programme, None, "2026-09-02")
        .expect("referred");
    let form = StartBatch {
        handout: HANDOUT.into(),
        of: BatchOf::Programme(programme),
        layout: None,
        booklet: false,
        lots_of: None,
        despite: named.into(),
    };
    let refused = documents::start_batch(centre.desk(), &form).unwrap_err();
    assert_eq!(refused.code, "despite-names");
}

#[test]
fn a_handout_that_cannot_be_read_any_more_holds_up_no_stack_and_the_cover_says_so() {
    let mut late = late();
    let number = composer::handout_versions(late.house.centre.desk(), HANDOUT).unwrap()[0].number;
    late.house
        .centre
        .change_inside(|writer| writer.set_handout_source(HANDOUT, number, "name = "));
    let words = words(&late.stack("").unwrap());
    assert!(words.contains("ne peut plus être lu"), "{words}");
    assert!(late.reasons().is_empty(), "nobody got it");
}
