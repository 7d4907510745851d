//! The sign-in sheet: numbers that stay, a line typed back, badges, scans; and what is printed of a session.

mod badges;
mod people;
mod printed;

use etp_app::forms::{EnterSheet, PrintSessionPaper, SessionPaper, SheetLetter};
use etp_app::{Failure, HandoutLanguage, Mark, PatientId, ProgrammeId, Scheme, SessionId};
use etp_app::{attendance, session_papers};
use etp_domain::write_sheet_line;
use etp_tests::Centre;
use proptest::prelude::*;

/// A centre with a session of today for so many people.
struct Paper {
    centre: Centre,
    session: SessionId,
    programme: ProgrammeId,
    people: Vec<PatientId>,
}

const LETTERS: [(char, Mark); 5] = [
    ('p', Mark::Present),
    ('r', Mark::Late),
    ('t', Mark::LeftEarly),
    ('e', Mark::Excused),
    ('a', Mark::Absent),
];

impl Paper {
    fn for_so_many(people: usize) -> Self {
        let centre = Centre::in_givet_on("2026-09-03");
        let people = centre.with_people(people);
        let programme = centre.programme("diabetes2", Scheme::FrDeclared);
        let form = etp_app::forms::SaveSession {
            handout: "diabetes2-1".into(),
            capacity: 80,
            patients: people.clone(),
            ..centre.wanted(programme, "2026-09-03 14:00")
        };
        let session = centre.save(form).expect("a session");
        Self {
            centre,
            session,
            programme,
            people,
        }
    }

    fn print(&self, paper: SessionPaper) -> Result<String, Failure> {
        let form = PrintSessionPaper {
            session: self.session,
            paper,
            language: HandoutLanguage::Fr,
            despite: String::new(),
        };
        session_papers::print_session_paper(self.centre.desk(), &form).map(|made| made.answer.path)
    }

    fn typed(&self, text: &str, reason: &str) -> EnterSheet {
        let letter = |(letter, mark): (char, Mark)| SheetLetter {
            letter: letter.into(),
            mark,
        };
        EnterSheet {
            session: self.session,
            text: text.into(),
            letters: LETTERS.map(letter).to_vec(),
            reason: reason.into(),
        }
    }

    fn enter(&self, text: &str) -> Result<u32, Failure> {
        let form = self.typed(text, "");
        attendance::enter_sheet(self.centre.desk(), form).map(|done| done.answer.marked)
    }

    /// Each person's number on the sheet.
    fn numbers(&self) -> Vec<(PatientId, Option<u32>)> {
        let rows = self.centre.list(self.session).people.into_iter();
        let mut numbers: Vec<_> = rows.map(|row| (row.patient, row.row)).collect();
        numbers.sort_by_key(|(_, row)| *row);
        numbers
    }

    fn marks(&self) -> Vec<(u32, Mark)> {
        let rows = self.centre.list(self.session).people.into_iter();
        let mut marks: Vec<_> = rows.filter_map(|row| Some((row.row?, row.mark?))).collect();
        marks.sort_by_key(|(row, _)| *row);
        marks
    }
}

#[test]
fn numbers_that_were_printed_stay_whoever_joins_or_leaves_later() {
    let mut paper = Paper::for_so_many(4);
    assert!(!paper.centre.list(paper.session).sheet_printed);
    assert_eq!(paper.enter("1 p").unwrap_err().code, "sheet-not-printed");
    paper.print(SessionPaper::SignIn).unwrap();
    let printed = paper.numbers();
    let rows: Vec<_> = printed.iter().map(|(_, row)| row.unwrap()).collect();
    assert_eq!(rows, [1, 2, 3, 4]);
    let early = paper
        .centre
        .patient(etp_tests::somebody("Aaron", "Zoé", "1950"));
    paper.centre.put(paper.session, &[early]).unwrap();
    let of = |paper: &Paper, who| {
        let mut numbers = paper.numbers().into_iter();
        numbers
            .find(|(other, _)| *other == who)
            .and_then(|(_, row)| row)
    };
    assert_eq!(of(&paper, early), None, "not on the sheet that was printed");
    let gone = paper.people[1];
    crate::attendance::take_off(&paper.centre, paper.session, gone, "Erreur").unwrap();
    paper.centre.reopen_on("2026-09-04");
    paper.print(SessionPaper::SignIn).unwrap();
    assert_eq!(of(&paper, early), Some(5), "first by name, last by number");
    let kept = paper.numbers();
    for (who, row) in printed.iter().filter(|(who, _)| *who != gone) {
        assert!(kept.contains(&(*who, *row)));
    }
    let missing = printed
        .iter()
        .find(|(who, _)| *who == gone)
        .unwrap()
        .1
        .unwrap();
    let refused = paper.enter(&format!("{missing} p")).unwrap_err();
    assert_eq!(refused.code, "sheet-row-unknown");
}

#[test]
fn one_wrong_sign_refuses_the_whole_line_and_marks_nobody() {
    let paper = Paper::for_so_many(6);
    paper.print(SessionPaper::SignIn).unwrap();
    for (text, code) in [
        ("1-3 p, 7 a", "sheet-row-unknown"),
        ("1-3 p, 3 a", "sheet-row-twice"),
        ("1-3 q", "sheet-letter-unknown"),
        ("1-3 p, 4", "sheet-letter-missing"),
        ("3-1 p", "sheet-range-backwards"),
        ("p", "sheet-rows-missing"),
    ] {
        let refused = paper.enter(text).unwrap_err();
        assert_eq!((refused.code.as_str(), text), (code, text));
        assert_eq!(refused.args["field"], "text");
        assert_eq!(paper.marks(), []);
    }
    let shown = attendance::read_sheet(paper.centre.desk(), &paper.typed("1-5 p; 6 A", ""));
    assert_eq!(shown.unwrap().len(), 6);
    assert_eq!(paper.marks(), [], "reading writes nothing");
    assert_eq!(paper.enter("1-5 p; 6 A").unwrap(), 6);
}

#[test]
fn a_line_typed_after_closing_needs_a_reason() {
    let paper = Paper::for_so_many(2);
    paper.print(SessionPaper::SignIn).unwrap();
    paper
        .centre
        .close_list(paper.session, Some(Mark::Absent))
        .unwrap();
    let refused = paper.enter("1 p").unwrap_err();
    assert_eq!(refused.code, "correction-reason-missing");
    let form = paper.typed("1 p", "Feuille retrouvée");
    attendance::enter_sheet(paper.centre.desk(), form).unwrap();
    assert_eq!(paper.marks(), [(1, Mark::Present), (2, Mark::Absent)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_from_a_sheet_is_typed_back_to_the_same_marks(
        marks in prop::collection::vec(prop::option::of(prop::sample::select(&Mark::ALL[..])), 12),
    ) {
        let paper = Paper::for_so_many(12);
        paper.print(SessionPaper::SignIn).unwrap();
        let wanted: Vec<(u32, Mark)> = (1..)
            .zip(marks)
            .filter_map(|(row, mark)| Some((row, mark?)))
            .collect();
        let line = write_sheet_line(&wanted, &LETTERS);
        if !wanted.is_empty() {
            paper.enter(&line).unwrap();
        }
        prop_assert_eq!(paper.marks(), wanted);
    }
}
