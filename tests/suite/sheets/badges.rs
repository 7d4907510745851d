//! Badges, read by their code; the signed sheet, kept by its digest.

use super::Paper;
use etp_app::forms::{AttachSheet, SessionPaper};
use etp_app::{Mark, attendance};
use etp_tests::ONE_PIXEL;

fn codes(paper: &mut Paper) -> Vec<(etp_app::PatientId, String)> {
    let session = paper.session;
    let rows = paper
        .centre
        .look_inside(|reader| reader.sheet_rows(session));
    rows.into_iter()
        .map(|row| (row.patient, row.code))
        .collect()
}

#[test]
fn the_code_of_a_badge_says_nothing_about_anybody_and_marks_its_person_present() {
    let mut paper = Paper::for_so_many(3);
    paper.print(SessionPaper::Badges).unwrap();
    let codes = codes(&mut paper);
    assert_eq!(codes.len(), 3);
    for (who, code) in &codes {
        assert_eq!(code.len(), 8, "{code}");
        assert!(!who.to_string().to_uppercase().contains(code));
    }
    let (who, code) = &codes[1];
    let typed = format!(" {} ", code.to_lowercase());
    let scanned = attendance::scan_code(paper.centre.desk(), paper.session, &typed);
    assert_eq!(scanned.unwrap().answer, *who);
    let list = paper.centre.list(paper.session);
    let row = list.people.iter().find(|row| row.patient == *who).unwrap();
    assert_eq!((row.mark, list.session.marked), (Some(Mark::Present), 1));
}

#[test]
fn a_badge_of_another_session_or_of_nobody_marks_nobody() {
    let mut paper = Paper::for_so_many(2);
    paper.print(SessionPaper::Badges).unwrap();
    let code = codes(&mut paper)[0].1.clone();
    let other = paper
        .centre
        .planned(paper.programme, "2026-09-03 09:00", &paper.people);
    for (session, code) in [(other, code.as_str()), (paper.session, "ABCDEFGH")] {
        let refused = attendance::scan_code(paper.centre.desk(), session, code).unwrap_err();
        assert_eq!(refused.code, "badge-unknown");
    }
    assert_eq!(paper.centre.list(other).session.marked, 0);
    paper
        .centre
        .close_list(paper.session, Some(Mark::Absent))
        .unwrap();
    let late = attendance::scan_code(paper.centre.desk(), paper.session, &code);
    assert_eq!(late.unwrap_err().code, "correction-reason-missing");
}

fn attach(paper: &Paper, name: &str, bytes: &[u8]) -> Result<(), etp_app::Failure> {
    let form = AttachSheet {
        session: paper.session,
        path: paper.centre.file(name, bytes).display().to_string(),
        binder: "Classeur bleu".into(),
    };
    attendance::attach_sheet(paper.centre.desk(), form).map(|_| ())
}

#[test]
fn a_scan_is_found_by_its_digest_and_comes_back_byte_for_byte() {
    let mut paper = Paper::for_so_many(2);
    attach(&paper, "Feuille du 3 septembre.png", ONE_PIXEL).unwrap();
    paper.centre.reopen_on("2026-09-04");
    let papers = paper.centre.list(paper.session).papers;
    assert_eq!(papers.len(), 1);
    assert_eq!(papers[0].binder, "Classeur bleu");
    assert_eq!(papers[0].sha256.len(), 64);
    let desk = paper.centre.desk();
    let path = attendance::open_sheet(desk, paper.session, &papers[0].sha256).unwrap();
    assert_eq!(std::fs::read(path).unwrap(), ONE_PIXEL);
    let unknown = attendance::open_sheet(desk, paper.session, &"0".repeat(64));
    assert!(unknown.is_err());
}

#[test]
fn what_is_no_scan_is_not_kept() {
    let paper = Paper::for_so_many(1);
    assert!(attach(&paper, "liste.txt", b"Nom1 present").is_err());
    assert_eq!(paper.centre.list(paper.session).papers, []);
}
