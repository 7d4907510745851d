//! Letters to those whose session moved or does not take place: one for each person, in their language,
//! that names no illness and nobody's reasons.

use crate::planning::{half_day, table_of, with_first_times};
use crate::schedule::House;
use etp_app::forms::{
    CancelHalfDay, EndPathway, ExcusePatient, NewTime, SavePatient, SaveSession, SetStanding,
};
use etp_app::views::{HandoutMade, PlanningDone};
use etp_app::{
    Country, HandoutLanguage, PatientId, PlanningId, Scheme, SessionId, Sex, attendance, letters,
    pathways, patients, planning,
};
use etp_domain::{CancelCause, Contact, EndReason, EndingKind, Standing};
use etp_tests::{day, pdf_words, somebody};

/// An address as an envelope needs it.
fn at_home(contact: Contact) -> Contact {
    Contact {
        address: "Rue fictive 4".into(),
        phone: "03 24 00 00 01".into(),
        ..contact
    }
}

pub(super) fn person(house: &House, name: &str, language: HandoutLanguage) -> PatientId {
    let form = somebody(name, "Anne", "1948");
    house.centre.patient(SavePatient {
        sex: Sex::Female,
        contact: at_home(form.contact),
        languages: vec![language],
        ..form
    })
}

pub(super) fn session(house: &House, when: &str, people: &[PatientId]) -> SessionId {
    let form = SaveSession {
        theme: "Manger avec le diabète".into(),
        patients: people.to_vec(),
        ..house.wanted(when)
    };
    house.centre.save(form).expect("a session")
}

pub(super) fn relative(house: &House, session: SessionId) {
    let contact = Contact {
        postal_code: "54290".into(),
        commune: "Trier".into(),
        address: "Musterstraße 2".into(),
        ..Contact::in_country(Country::Germany)
    };
    house
        .centre
        .expects_relative(session, "Schmitz", HandoutLanguage::De, contact);
}

pub(super) fn cancel(house: &House, form: CancelHalfDay) -> PlanningDone {
    planning::cancel_half_day(house.centre.desk(), form)
        .expect("cancelled")
        .answer
}

pub(super) fn printed(house: &House, done: &PlanningDone) -> (HandoutMade, String) {
    let made = letters::print_notices(house.centre.desk(), done.planning);
    let made = made.expect("letters").answer;
    let text = pdf_words(&std::fs::read(&made.path).expect("a file"));
    (made, text)
}

fn times(text: &str, what: &str) -> usize {
    text.matches(what).count()
}

/// A morning with two sessions: Colette is at both, Lieve and a relative at one.
fn bad_morning() -> (House, [PatientId; 2], [SessionId; 2]) {
    let house = House::on("2026-09-03");
    let colette = person(&house, "Colette", HandoutLanguage::Fr);
    let lieve = person(&house, "Lieve", HandoutLanguage::Nl);
    let first = session(&house, "2026-09-10 09:00", &[colette, lieve]);
    let second = session(&house, "2026-09-10 11:00", &[colette]);
    relative(&house, first);
    (house, [colette, lieve], [first, second])
}

#[test]
fn each_person_gets_one_letter_in_their_language_whatever_number_of_sessions() {
    let (mut house, [colette, lieve], [first, _]) = bad_morning();
    let form = with_first_times(
        &house,
        CancelHalfDay {
            cause: CancelCause::StaffIll,
            note: "Claire est malade".into(),
            ..half_day("2026-09-10", None)
        },
    );
    let only_first: Vec<NewTime> = form
        .new_times
        .iter()
        .copied()
        .filter(|time| time.session == first)
        .collect();
    let new_day = in_french(only_first[0].from.date());
    let done = cancel(
        &house,
        CancelHalfDay {
            new_times: only_first,
            ..form
        },
    );
    assert_eq!((done.to_tell.len(), done.letters), (4, 3));
    assert_eq!(done.no_address, Vec::<String>::new());
    let (made, text) = printed(&house, &done);
    use HandoutLanguage::{De, Fr, Nl};
    let mut languages = made.languages.clone();
    languages.sort();
    assert_eq!(languages, [Fr, Nl, De]);
    assert_eq!(times(&text, "Madame Colette,"), 1, "{text}");
    assert_eq!(times(&text, "n’a pas lieu"), 2, "both of hers: {text}");
    assert_eq!(times(&text, "Nous vous appellerons"), 1, "{text}");
    assert!(text.contains(&new_day), "{new_day} in {text}");
    assert_eq!(times(&text, "Geachte mevrouw Lieve,"), 1);
    assert_eq!(times(&text, "Guten Tag Lotte Schmitz,"), 1);
    assert!(text.contains("ALLEMAGNE") || text.contains("DEUTSCHLAND"));
    assert_eq!(times(&text, "Rue fictive 4"), 2);
    let said = text.to_lowercase();
    for telling in ["diab", "malade", "krank", "ziek", "infirm", "programm"] {
        assert!(!said.contains(telling), "{telling} in {text}");
    }
    for who in [colette, lieve] {
        let read = house.centre.look_inside(|reader| reader.reads_of(who));
        assert!(
            !read.is_empty(),
            "who printed stands in the file's readings"
        );
    }
    let told = house.centre.told_of("print-notices");
    assert_eq!(told, [serde_json::json!({ "letters": 3 })]);
}

/// A day as a French letter writes it.
fn in_french(date: chrono::NaiveDate) -> String {
    etp_i18n::dates::long(etp_i18n::Language::Fr, date)
}

#[test]
fn who_may_not_be_contacted_gets_none_and_who_has_no_address_is_named() {
    let house = House::on("2026-09-03");
    let names = ["Reste", "Retire", "Decede"];
    let [stays, asked, dead] = names.map(|name| person(&house, name, HandoutLanguage::Fr));
    let nowhere = house.centre.patient(somebody("Sansrue", "Anne", "1950"));
    // Another programme knows that he died; nobody told the file.
    let other = house.centre.programme("copd", Scheme::FrDeclared);
    let enrolment = house.centre.refer(dead, other, None, "2026-09-01").unwrap();
    let session = session(&house, "2026-09-10 09:00", &[stays, asked, dead, nowhere]);
    // Whoever has a mark stays on the list, whatever becomes of them.
    let told = ExcusePatient {
        session,
        patient: asked,
        reason: None,
        told_on: day("2026-09-02"),
    };
    attendance::excuse_patient(house.centre.desk(), told).unwrap();
    let restricted = SetStanding {
        patient: asked,
        standing: Standing::Restricted,
        since: day("2026-09-03"),
        reason: "À sa demande".into(),
    };
    patients::set_standing(house.centre.desk(), restricted).unwrap();
    let died = EndPathway {
        enrolment,
        on: day("2026-09-03"),
        kind: EndingKind::NotIncluded,
        reason: EndReason::Died,
        note: String::new(),
    };
    pathways::end_pathway(house.centre.desk(), died).unwrap();
    let done = cancel(&house, half_day("2026-09-10", None));
    assert_eq!((done.letters, done.not_to_tell), (1, 2));
    assert_eq!(done.no_address, ["Anne Sansrue"]);
    let called: Vec<_> = done.to_tell.iter().filter_map(|one| one.patient).collect();
    assert!(called.contains(&nowhere), "still called");
    let (_, text) = printed(&house, &done);
    assert!(text.contains("Madame Reste,"));
    for name in ["Retire", "Decede", "Sansrue"] {
        assert!(!text.contains(name), "{name} in {text}");
    }
}

#[test]
fn a_session_that_moved_is_told_by_letter_too_and_nothing_once_it_was_taken_back() {
    let (house, _, [first, _]) = bad_morning();
    let done = house
        .centre
        .shift(first, "2026-09-11 09:30", false)
        .unwrap();
    let (_, text) = printed(&house, &done);
    assert!(
        text.contains("jeudi 10 septembre 2026 est maintenant vendredi 11 septembre 2026 à 09:30"),
        "{text}"
    );
    assert_eq!(times(&text, "n’a pas lieu"), 0);
    planning::undo_planning(house.centre.desk(), done.planning).unwrap();
    let refused = letters::print_notices(house.centre.desk(), done.planning).unwrap_err();
    assert_eq!(refused.code, "letters-act-undone");
    let forgotten = PlanningId(uuid::Uuid::from_u128(7));
    let refused = letters::print_notices(house.centre.desk(), forgotten).unwrap_err();
    assert_eq!(refused.code, "letters-act-not-kept");
}

#[test]
fn nobody_is_promised_a_new_date_for_what_a_version_dropped_or_was_a_mistake() {
    let house = House::on("2026-09-03");
    let colette = person(&house, "Colette", HandoutLanguage::Fr);
    let cohort = house
        .centre
        .group(house.programme, "2026-09-07", &[colette])
        .expect("a group");
    let version = house
        .centre
        .new_version(house.programme, "Sans les pieds", |template| {
            template.sessions.remove(2);
        });
    let form = table_of(&house, cohort, version);
    let done = planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    let mistake = cancel(
        &house,
        CancelHalfDay {
            cause: CancelCause::Mistake,
            ..half_day("2026-09-14", None)
        },
    );
    for done in [done.answer, mistake] {
        let (_, text) = printed(&house, &done);
        assert_eq!(times(&text, "n’a pas lieu"), 1, "{text}");
        for promise in ["nouvelle date", "organisation"] {
            assert_eq!(times(&text, promise), 0, "{promise} in {text}");
        }
    }
}

#[test]
fn who_is_newly_listed_by_a_change_of_kind_is_invited() {
    let house = House::on("2026-09-03");
    let colette = person(&house, "Colette", HandoutLanguage::Fr);
    let cohort = house
        .centre
        .group(house.programme, "2026-09-07", &[colette])
        .expect("a group");
    let version = house
        .centre
        .new_version(house.programme, "Ensemble", |template| {
            template.sessions[5].kind = etp_domain::SessionKind::Group;
        });
    let form = table_of(&house, cohort, version);
    let done = planning::regenerate_cohort(house.centre.desk(), form).expect("it is done");
    assert_eq!(done.answer.letters, 1, "who is told has a letter");
    let (_, text) = printed(&house, &done.answer);
    assert_eq!(times(&text, "Nous vous attendons"), 1, "{text}");
    for change in ["est maintenant", "Changement"] {
        assert_eq!(times(&text, change), 0, "{change} in {text}");
    }
}

#[test]
fn a_new_session_that_was_cancelled_since_is_no_new_date_any_more() {
    let (house, _, _) = bad_morning();
    let form = with_first_times(&house, half_day("2026-09-10", None));
    let new = form.new_times[0].from.date().to_string();
    let done = cancel(&house, form);
    cancel(&house, half_day(&new, None));
    let (_, text) = printed(&house, &done);
    assert!(!text.contains("Nous vous attendons"), "{text}");
    assert_eq!(times(&text, "Nous vous appellerons"), 1);
}
