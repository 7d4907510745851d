//! What is printed of a session, a day and a week, and what is left of it when somebody is erased.

use super::Paper;
use etp_app::forms::{
    AskSchedule, CancelSession, ErasePerson, ErasureReason, ExcusePatient, PrintDayPack,
    PrintSchedule, PrintSessionPaper, SavePatient, SessionPaper,
};
use etp_app::{HandoutLanguage, attendance, patients, planning, rights, session_papers};
use etp_domain::{CancelCause, Needs};
use etp_tests::{day, somebody};
use std::path::Path;

/// The words of a page, as a reader of the file sees them.
fn words(path: &str) -> String {
    let bytes = std::fs::read(path).expect("a paper");
    etp_tests::pdf_words(&bytes)
}

fn names(paper: &Paper) -> Vec<(String, String)> {
    let list = paper.centre.list(paper.session).people.into_iter();
    list.map(|row| (row.last_name, row.first_name)).collect()
}

#[test]
fn the_sheet_has_everybody_with_a_number_and_room_for_who_was_not_expected() {
    let paper = Paper::for_so_many(5);
    let told = ExcusePatient {
        session: paper.session,
        patient: paper.people[0],
        reason: None,
        told_on: day("2026-09-03"),
    };
    attendance::excuse_patient(paper.centre.desk(), told).unwrap();
    let text = words(&paper.print(SessionPaper::SignIn).unwrap());
    for (last, first) in names(&paper) {
        assert!(
            text.contains(&format!("{last} {first}")),
            "{last} is not in {text}"
        );
    }
    for word in ["Marcher à son rythme", "Excusé", "14:00"] {
        assert!(text.contains(word), "{word} is not in {text}");
    }
}

#[test]
fn badges_name_the_people_and_a_materials_list_names_nobody() {
    let paper = Paper::for_so_many(3);
    let badges = words(&paper.print(SessionPaper::Badges).unwrap());
    let things = words(&paper.print(SessionPaper::Materials).unwrap());
    for (_, first) in names(&paper) {
        assert!(badges.contains(&first), "{first} is not in {badges}");
        assert!(!things.contains(&first), "{first} is in {things}");
    }
}

#[test]
fn everybodys_handouts_come_with_a_cover_that_says_who_gets_what() {
    let paper = Paper::for_so_many(2);
    let text = words(&paper.print(SessionPaper::Handouts).unwrap());
    for (last, _) in names(&paper) {
        assert!(
            text.matches(&last).count() >= 2,
            "on the cover and on the paper"
        );
    }
    let file = patients::patient_file(paper.centre.desk(), paper.people[0]).unwrap();
    assert!(file.readings.iter().any(|line| line.what == "print"));
}

#[test]
fn ten_people_of_four_languages_get_theirs_in_one_job_in_the_order_of_the_sheet() {
    use HandoutLanguage::{De, En, Fr, Nl, Ro};
    let paper = Paper::for_so_many(10);
    // The last one reads a language this handout is not written in.
    let reads = [Fr, Nl, De, En, Fr, Nl, De, En, Fr, Ro];
    let names = names(&paper);
    for ((patient, (last, first)), language) in paper.people.iter().zip(&names).zip(reads) {
        let form = SavePatient {
            patient: Some(*patient),
            languages: vec![language],
            ..somebody(last, first, "")
        };
        patients::save_patient(paper.centre.desk(), form).unwrap();
    }
    let text = words(&paper.print(SessionPaper::Handouts).unwrap());
    let after_the_cover: Vec<usize> = names
        .iter()
        .map(|(last, first)| text.rfind(&format!("{first} {last} ")).unwrap())
        .collect();
    assert!(after_the_cover.is_sorted(), "{after_the_cover:?}");
    for (words, papers) in [
        ("Cette fiche", 4),
        ("Deze fiche", 2),
        ("Dieses Blatt fasst", 2),
        ("This sheet", 2),
    ] {
        assert_eq!(text.matches(words).count(), papers, "{words} in {text}");
    }
    let (lacking, first) = (&names[9].0, &names[0].0);
    assert!(
        text.find(lacking.as_str()) < text.find(first.as_str()),
        "what is missing in a language comes before who gets what: {text}"
    );
}

#[test]
fn booklets_are_a_lot_of_their_own_and_large_letters_stay_on_a4() {
    let paper = Paper::for_so_many(3);
    let names = names(&paper);
    let form = SavePatient {
        patient: Some(paper.people[2]),
        needs: Needs {
            large_print: true,
            ..Needs::default()
        },
        ..somebody(&names[2].0, &names[2].1, "")
    };
    patients::save_patient(paper.centre.desk(), form).unwrap();
    let form = PrintSessionPaper {
        session: paper.session,
        paper: SessionPaper::Booklets,
        language: HandoutLanguage::Fr,
        despite: String::new(),
    };
    let made = session_papers::print_session_paper(paper.centre.desk(), &form).unwrap();
    let (folded, beside) = (
        words(&made.answer.path),
        words(&made.answer.beside.unwrap()),
    );
    for (last, _) in &names[..2] {
        assert!(folded.contains(last), "{last} gets a booklet");
        assert_eq!(beside.matches(last).count(), 1, "named on the cover alone");
    }
    let large = &names[2].0;
    assert!(!folded.contains(large), "{large} reads no A5 page");
    assert!(beside.matches(large).count() >= 2);
    assert!(beside.contains("2 livrets A5"), "{beside}");
    let sides = std::fs::read(&made.answer.path).unwrap();
    let sides = lopdf::Document::load_mem(&sides).unwrap().get_pages().len();
    assert_eq!(sides % 4, 0, "two booklets of whole sheets");
}

#[test]
fn a_days_pack_and_the_week_are_printed_and_a_day_without_sessions_is_not() {
    let paper = Paper::for_so_many(3);
    let pack = |date: &str| PrintDayPack {
        date: day(date),
        language: HandoutLanguage::De,
        despite: String::new(),
    };
    let desk = paper.centre.desk();
    let refused = session_papers::print_day_pack(desk, &pack("2026-09-04")).unwrap_err();
    assert_eq!(refused.code, "day-without-session");
    let made = session_papers::print_day_pack(desk, &pack("2026-09-03"))
        .unwrap()
        .answer;
    let text = words(&made.path);
    for (last, _) in names(&paper) {
        assert!(text.contains(&last));
    }
    let week = PrintSchedule {
        asked: AskSchedule {
            from: day("2026-08-31"),
            to: day("2026-09-06"),
            place: None,
            room: None,
            professional: None,
            programme: None,
        },
        language: HandoutLanguage::Fr,
    };
    let made = session_papers::print_schedule(desk, &week).unwrap();
    let text = words(&made.path);
    assert!(text.contains("Marcher à son rythme"));
    assert!(!text.contains("Nom1"), "the week names no patient");
}

#[test]
fn a_cancelled_session_has_no_sheet() {
    let paper = Paper::for_so_many(1);
    let form = CancelSession {
        session: paper.session,
        following: false,
        cause: CancelCause::TooFew,
        note: String::new(),
    };
    planning::cancel_session(paper.centre.desk(), form).unwrap();
    let refused = paper.print(SessionPaper::SignIn).unwrap_err();
    assert_eq!(refused.code, "session-cancelled");
}

#[test]
fn erasing_somebody_takes_every_paper_away_that_may_name_them() {
    let paper = Paper::for_so_many(2);
    let desk = paper.centre.desk();
    let mut made: Vec<String> = [
        SessionPaper::SignIn,
        SessionPaper::Badges,
        SessionPaper::Handouts,
    ]
    .into_iter()
    .map(|one| paper.print(one).unwrap())
    .collect();
    let pack = PrintDayPack {
        date: day("2026-09-03"),
        language: HandoutLanguage::Fr,
        despite: String::new(),
    };
    made.push(
        session_papers::print_day_pack(desk, &pack)
            .unwrap()
            .answer
            .path,
    );
    assert!(made.iter().all(|path| Path::new(path).exists()));
    let file = patients::patient_file(desk, paper.people[0]).unwrap();
    let erase = ErasePerson {
        patient: paper.people[0],
        reason: ErasureReason::Asked,
        file_number: file.row.file_number,
        language: HandoutLanguage::Fr,
        certificate: paper.centre.folder().display().to_string(),
    };
    rights::erase_person(desk, &erase).unwrap();
    for path in made {
        assert!(!Path::new(&path).exists(), "{path} is still there");
    }
    assert_eq!(names(&paper).len(), 1);
    let text = words(&paper.print(SessionPaper::SignIn).unwrap());
    assert!(!text.contains(&file.row.last_name), "nor on a new one");
}
