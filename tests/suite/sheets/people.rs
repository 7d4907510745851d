//! The sheet and the people: who comes back, who was two files, who speaks another language.

use super::Paper;
use etp_app::forms::{MergePatients, SavePatient, SessionPaper};
use etp_app::{HandoutLanguage, Mark, PatientId, attendance, merges, session_papers};
use etp_tests::somebody;

fn number_of(paper: &Paper, who: PatientId) -> Option<u32> {
    let mut numbers = paper.numbers().into_iter();
    numbers
        .find(|(other, _)| *other == who)
        .and_then(|(_, row)| row)
}

fn code_of(paper: &mut Paper, who: PatientId) -> String {
    let session = paper.session;
    let rows = paper
        .centre
        .look_inside(|reader| reader.sheet_rows(session));
    let mut rows = rows.into_iter();
    rows.find(|row| row.patient == who).expect("a row").code
}

#[test]
fn whoever_is_taken_off_and_put_back_has_the_number_that_was_signed() {
    let mut paper = Paper::for_so_many(3);
    paper.print(SessionPaper::SignIn).unwrap();
    let who = paper.people[1];
    let number = number_of(&paper, who);
    let code = code_of(&mut paper, who);
    crate::attendance::take_off(&paper.centre, paper.session, who, "Erreur").unwrap();
    let scanned = attendance::scan_code(paper.centre.desk(), paper.session, &code);
    assert_eq!(scanned.unwrap_err().code, "patient-not-on-list");
    assert_eq!(paper.centre.put(paper.session, &[who]).unwrap(), 1);
    assert_eq!(
        paper.centre.put(paper.session, &[who]).unwrap(),
        0,
        "once is enough"
    );
    paper.print(SessionPaper::SignIn).unwrap();
    assert_eq!(number_of(&paper, who), number);
    attendance::scan_code(paper.centre.desk(), paper.session, &code).unwrap();
}

#[test]
fn two_files_of_one_person_on_one_sheet_are_one_row_and_both_badges_are_theirs() {
    let mut paper = Paper::for_so_many(3);
    paper.print(SessionPaper::Badges).unwrap();
    let (kept, gone) = (paper.people[0], paper.people[1]);
    let code = code_of(&mut paper, gone);
    let merge = MergePatients {
        kept,
        gone,
        take: vec![],
    };
    merges::merge_patients(paper.centre.desk(), &merge).unwrap();
    assert_eq!(paper.centre.list(paper.session).people.len(), 2);
    let scanned = attendance::scan_code(paper.centre.desk(), paper.session, &code);
    assert_eq!(scanned.unwrap().answer, kept);
    let list = paper.centre.list(paper.session);
    let row = list.people.iter().find(|row| row.patient == kept).unwrap();
    assert_eq!((row.mark, list.session.marked), (Some(Mark::Present), 1));
    paper
        .centre
        .close_list(paper.session, Some(Mark::Absent))
        .unwrap();
    assert_eq!(paper.centre.list(paper.session).session.marked, 2);
}

#[test]
fn every_paper_is_printed_in_every_language_for_people_of_every_language() {
    let paper = Paper::for_so_many(1);
    for (number, language) in HandoutLanguage::ALL.into_iter().enumerate() {
        let form = SavePatient {
            languages: vec![language],
            ..somebody(&format!("Langue{number}"), "Anne", "1950")
        };
        let who = paper.centre.patient(form);
        paper.centre.put(paper.session, &[who]).unwrap();
    }
    for language in HandoutLanguage::FULL {
        for one in [
            SessionPaper::SignIn,
            SessionPaper::Badges,
            SessionPaper::Materials,
        ] {
            let form = etp_app::forms::PrintSessionPaper {
                session: paper.session,
                paper: one,
                language,
                despite: String::new(),
            };
            let made = session_papers::print_session_paper(paper.centre.desk(), &form)
                .unwrap()
                .answer;
            assert_eq!(made.languages, [language]);
            assert!(std::fs::read(&made.path).unwrap().starts_with(b"%PDF"));
        }
    }
    let path = paper.print(SessionPaper::Handouts).unwrap();
    let text = etp_tests::pdf_words(&std::fs::read(path).unwrap());
    for row in paper.centre.list(paper.session).people {
        assert!(
            text.contains(&row.last_name),
            "{} is on the cover",
            row.last_name
        );
    }
}

#[test]
fn a_long_list_goes_on_over_the_page_and_nobody_is_left_out() {
    let paper = Paper::for_so_many(70);
    let text = {
        let path = paper.print(SessionPaper::SignIn).unwrap();
        etp_tests::pdf_words(&std::fs::read(path).unwrap())
    };
    for row in paper.centre.list(paper.session).people {
        let name = format!("{} {}", row.last_name, row.first_name);
        assert!(text.contains(&name), "{name} is missing");
    }
    assert_eq!(paper.enter("1-70 p").unwrap(), 70);
}
