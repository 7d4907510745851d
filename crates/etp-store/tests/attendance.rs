//! A session's list: marks and what is said beside them, notes, numbers on the sheet, papers.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod common;

use common::house::{House, house};
use common::*;
use etp_domain::*;
use etp_store::{ListLine, PatientList, Search, SessionPaper, StoreError};

fn first(house: &House) -> SessionId {
    session(&house.programme, 1, "2026-01-08").id
}

fn second(house: &House) -> SessionId {
    session(&house.programme, 2, "2026-01-15").id
}

fn list(house: &House) -> Vec<ListLine> {
    let list = house.store.read(|reader| reader.session_list(first(house)));
    list.unwrap()
}

#[test]
fn a_line_says_how_somebody_came_onto_the_list_and_what_was_said_of_them() {
    let house = house();
    let detail = PresenceDetail {
        remote: true,
        companion: true,
        reason: Some(AbsenceReason::Transport),
        told_on: Some(day("2026-01-07")),
        line: "vient en train".into(),
    };
    house.write(|writer| {
        assert!(writer.expect_as(first(&house), house.other, ListEntry::WalkIn)?);
        assert!(!writer.expect_as(first(&house), house.other, ListEntry::MakeUp)?);
        writer.expect(first(&house), house.kept)?;
        writer.set_detail(first(&house), house.other, &detail)
    });
    let list = list(&house);
    let shown: Vec<_> = list
        .iter()
        .map(|line| (line.patient.id, line.entry, line.mark, &line.detail))
        .collect();
    let nothing = PresenceDetail::default();
    assert_eq!(
        shown,
        [
            (house.other, ListEntry::WalkIn, None, &detail),
            (house.kept, ListEntry::Planned, None, &nothing),
        ]
    );
    let stranger = house
        .store
        .write(|writer| writer.set_detail(second(&house), house.other, &detail));
    assert_eq!(stranger.unwrap_err().code(), "patient-not-on-list");
}

#[test]
fn two_files_of_one_person_on_a_list_are_one_line() {
    let (store, programme) = (memory(), programme(1));
    let (kept, gone) = (patient(1, "Ørsted", "Ève"), patient(2, "Oersted", "Eva"));
    let said = |line: &str, remote| PresenceDetail {
        remote,
        line: line.into(),
        ..PresenceDetail::default()
    };
    let which = session(&programme, 1, "2026-01-08").id;
    write(&store, |writer| {
        open(writer, &programme)?;
        writer.add_session(&session(&programme, 1, "2026-01-08"))?;
        for (file, mark, said) in [
            (&kept, Mark::Absent, said("pas vue", false)),
            (&gone, Mark::LeftEarly, said("partie à 15 h", true)),
        ] {
            writer.add_patient(file)?;
            writer.expect(which, file.id)?;
            writer.record_mark(which, file.id, Some(mark), "", "M", noon())?;
            writer.set_detail(which, file.id, &said)?;
        }
        writer.merge(MergeId(id(10)), &kept, gone.id, "M", noon())
    });
    let list = store.read(|reader| reader.session_list(which)).unwrap();
    let [line] = &list[..] else {
        panic!("{list:?}")
    };
    assert_eq!(
        (line.patient.id, line.mark),
        (kept.id, Some(Mark::LeftEarly))
    );
    assert_eq!(line.detail, said("pas vue\npartie à 15 h", true));
    let row = store.read(|reader| reader.session(which)).unwrap();
    assert_eq!((row.tally.listed, row.tally.present), (1, 1));
}

#[test]
fn whoever_left_early_was_there_and_whoever_told_is_excused() {
    let house = house();
    house.mark(1, house.kept, Some(Mark::LeftEarly));
    house.mark(1, house.other, Some(Mark::Excused));
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let row = reader.session(first(&house))?;
            assert_eq!(
                (row.tally.listed, row.tally.marked, row.tally.present),
                (2, 2, 1)
            );
            assert_eq!(row.excused, 1);
            let (from, to) = (day("2026-01-01"), day("2026-03-31"));
            let counted = reader.attendances_by_patient(from, to, to)?;
            let people: Vec<_> = counted.iter().map(|line| line.patient).collect();
            assert_eq!(people, [house.kept]);
            let quarters = reader.quarters_with_attendance()?;
            assert_eq!(quarters, [Quarter::of(from)]);
            Ok(())
        })
        .unwrap();
    let of = house.of(house.kept);
    assert_eq!(of[0].sessions[0].present, 1);
}

#[test]
fn an_excuse_neither_counts_nor_breaks_a_row_of_absences() {
    let house = house();
    let more: Vec<_> = (3..=6)
        .map(|number| session(&house.programme, number, &format!("2026-02-0{number}")))
        .collect();
    house.write(|writer| more.iter().try_for_each(|one| writer.add_session(one)));
    let missed = || {
        let days = house.store.read(|reader| reader.marked_days_of_missing(1));
        let days = days.unwrap().remove(&house.other).unwrap_or_default();
        days.iter().map(|day| day.mark.unwrap()).collect::<Vec<_>>()
    };
    let to_call = || {
        let search = Search::default();
        let page = house.store.read(|reader| {
            reader.patients_on_list(PatientList::ToCall, &search, day("2026-03-01"), 9, 0)
        });
        page.unwrap().matching
    };
    house.mark(1, house.other, Some(Mark::Absent));
    house.mark(2, house.other, Some(Mark::Present));
    assert_eq!((missed(), to_call()), (vec![], 0));
    house.mark(3, house.other, Some(Mark::Absent));
    house.mark(4, house.other, Some(Mark::Excused));
    house.mark(5, house.other, None);
    assert_eq!(to_call(), 0);
    house.mark(6, house.other, Some(Mark::Absent));
    assert_eq!(to_call(), 1);
    assert_eq!(
        missed(),
        [Mark::Present, Mark::Absent, Mark::Excused, Mark::Absent]
    );
    let two = house.store.read(|reader| reader.marked_days_of_missing(2));
    assert!(two.unwrap().contains_key(&house.other));
    let three = house.store.read(|reader| reader.marked_days_of_missing(3));
    assert_eq!(three.unwrap().len(), 0);
    house.mark(6, house.other, Some(Mark::LeftEarly));
    assert_eq!(to_call(), 0, "a presence breaks it");
}

#[test]
fn nobody_who_moved_away_is_asked_after() {
    let house = house();
    for number in [1, 2] {
        house.mark(number, house.other, Some(Mark::Absent));
    }
    house.write(|writer| {
        let mut moved = writer.patient(house.other)?;
        moved.standing = Standing::Moved;
        moved.standing_since = Some(day("2026-02-01"));
        writer.save_patient(&moved)
    });
    let missing = house.store.read(|reader| reader.marked_days_of_missing(2));
    assert_eq!(missing.unwrap().len(), 0);
}

#[test]
fn a_note_is_in_the_file_of_everybody_who_was_there_and_a_line_in_one() {
    let house = house();
    let line = PresenceDetail {
        line: "a eu mal au dos".into(),
        ..PresenceDetail::default()
    };
    house.mark(1, house.kept, Some(Mark::Present));
    house.mark(1, house.other, Some(Mark::Absent));
    house.mark(2, house.other, Some(Mark::Absent));
    house.write(|writer| {
        writer.set_session_note(first(&house), "bons échanges", noon())?;
        writer.set_detail(second(&house), house.other, &line)
    });
    let notes = |patient| {
        let notes = house.store.read(|reader| reader.notes_of(patient)).unwrap();
        let said = notes
            .into_iter()
            .map(|one| (one.session, one.note, one.line));
        said.collect::<Vec<_>>()
    };
    let of_group = (first(&house), "bons échanges".to_owned(), String::new());
    assert_eq!(notes(house.gone), [of_group]);
    let alone = (second(&house), String::new(), "a eu mal au dos".to_owned());
    assert_eq!(notes(house.other), [alone], "who was absent was not in it");
    let copy = house
        .store
        .read(|reader| reader.everything_about(house.kept))
        .unwrap();
    let (_, said) = copy
        .iter()
        .find(|(table, _)| *table == "session_note")
        .unwrap();
    assert_eq!(said[0]["note"], "bons échanges");
}

#[test]
fn a_month_on_paper_has_a_line_for_each_person_and_a_day_for_each_session() {
    let house = house();
    house.mark(1, house.gone, Some(Mark::Late));
    house.mark(2, house.kept, None);
    house.mark(2, house.other, Some(Mark::Absent));
    let month = |from: &str| {
        let month = house.store.read(|reader| {
            reader.attendance_month(house.programme.id, day(from), day("2026-01-31"))
        });
        month.unwrap()
    };
    let (january, fifteenth) = (day("2026-01-08"), day("2026-01-15"));
    assert_eq!(
        month("2026-01-01"),
        [
            (
                house.other,
                vec![(second(&house), fifteenth, Some(Mark::Absent))]
            ),
            (
                house.kept,
                vec![
                    (first(&house), january, Some(Mark::Late)),
                    (second(&house), fifteenth, None)
                ]
            ),
        ]
    );
    house.write(|writer| writer.set_status(second(&house), SessionStatus::Cancelled));
    assert_eq!(month("2026-01-09"), []);
}

#[test]
fn a_number_once_given_never_changes_and_a_code_leads_to_its_person() {
    let house = house();
    let mut next = 0;
    let mut codes = || {
        next += 1;
        // The second is asked for twice, as if chance had given it again.
        format!("CODE000{}", next - next / 3)
    };
    let late = patient(4, "Aaron", "Zoé");
    house.write(|writer| {
        writer.expect(first(&house), house.gone)?;
        writer.expect(first(&house), house.other)?;
        let rows = writer.number_rows(first(&house), &mut codes, noon())?;
        let given: Vec<_> = rows.iter().map(|row| (row.row, row.patient)).collect();
        assert_eq!(given, [(1, house.other), (2, house.kept)]);
        writer.add_patient(&late)?;
        writer.expect(first(&house), late.id)?;
        let rows = writer.number_rows(first(&house), &mut codes, noon())?;
        assert_eq!((rows[2].row, rows[2].patient), (3, late.id));
        assert_eq!(
            rows[2].code, "CODE0003",
            "a code that is taken is not given again"
        );
        writer.take_off(first(&house), house.other, "parti", "M", noon())?;
        let again = writer.number_rows(first(&house), &mut codes, noon())?;
        assert_eq!(again, rows);
        Ok(())
    });
    let lines = list(&house);
    let numbers = lines.iter().map(|line| (line.patient.id, line.row));
    assert_eq!(
        numbers.collect::<Vec<_>>(),
        [(late.id, Some(3)), (house.kept, Some(2))]
    );
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let found = reader.sheet_row_of_code(&lines[1].code)?;
            assert_eq!(found, Some((first(&house), house.kept)));
            assert_eq!(reader.sheet_row_of_code("NOBODYS1")?, None);
            Ok(())
        })
        .unwrap();
    house.write(|writer| writer.expect(second(&house), house.kept).map(drop));
    let stuck = house
        .store
        .write(|writer| writer.number_rows(second(&house), &mut || "CODE0002".into(), noon()));
    assert_eq!(stuck.unwrap_err().code(), "randomness-unavailable");
}

#[test]
fn a_signed_sheet_is_kept_with_its_session_once() {
    let house = house();
    let paper = SessionPaper {
        session: first(&house),
        title: "Feuille signée".into(),
        media_type: "application/pdf".into(),
        size: 3,
        sha256: "ab".into(),
        binder: "Classeur 2026".into(),
        added_at: noon(),
        added_by: "M. Exemple".into(),
    };
    house.write(|writer| writer.add_session_paper(&paper, &[1, 2, 3]));
    house
        .store
        .read(|reader| -> Result<(), StoreError> {
            let papers = reader.session_papers(first(&house))?;
            assert_eq!(papers, std::slice::from_ref(&paper));
            assert_eq!(reader.session_papers(second(&house))?, []);
            assert_eq!(reader.session_paper_bytes(first(&house), "ab")?, [1, 2, 3]);
            let other = reader.session_paper_bytes(second(&house), "ab");
            assert_eq!(other.unwrap_err().code(), "record-not-found");
            Ok(())
        })
        .unwrap();
    let twice = house
        .store
        .write(|writer| writer.add_session_paper(&paper, &[1, 2, 3]));
    assert!(twice.is_err());
}
