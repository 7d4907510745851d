//! Everything about people beside their files, written and read back, over merged files too.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{Epices, ReadWhat, StoreError};

fn consent(number: u128, of: PatientId, on: &str, answer: ConsentAnswer) -> Consent {
    Consent {
        id: ConsentId(id(number)),
        patient: of,
        kind: ConsentKind::Join,
        answer,
        on: day(on),
        way: ConsentWay::Oral,
        witness: "Mme Témoin".into(),
        text_version: "2026-1".into(),
        paper: String::new(),
        withdrawn_on: None,
        withdrawal_note: String::new(),
    }
}

#[test]
fn every_field_of_a_file_reads_back_and_can_be_written_over() {
    let store = memory();
    let mut eve = patient(1, "Ørsted", "Ève");
    write(&store, |writer| writer.add_patient(&eve));
    eve.birth_name = "Æbelø".into();
    eve.birth_date = BirthDate::parse("1957-03").unwrap();
    eve.sex = Sex::Female;
    eve.contact.email = "eve@example.org".into();
    eve.spoken = vec![Tongue::Arabic, Tongue::French];
    eve.needs.travel_minutes = Some(35);
    eve.needs.reading_level = ReadingLevel::Simple;
    eve.needs.interpreter = true;
    eve.cover.country = Some(Country::Luxembourg);
    eve.situation.living = Living::Alone;
    eve.standing = Standing::Moved;
    eve.standing_since = Some(day("2026-01-02"));
    eve.standing_reason = "chez sa fille".into();
    write(&store, |writer| writer.save_patient(&eve));
    assert_eq!(store.read(|reader| reader.patient(eve.id)).unwrap(), eve);
    let stranger = patient(9, "Personne", "");
    let error = store
        .write(|writer| writer.save_patient(&stranger))
        .unwrap_err();
    assert_eq!(error.code(), "record-not-found");
}

#[test]
fn a_merged_file_is_found_by_its_own_name_and_number_as_the_one_that_stands_for_it() {
    let (store, kept, gone) = merged();
    let found = |typed: &str| -> Vec<PatientId> {
        let page = store
            .read(|reader| reader.patients_matching(typed, 9, 0))
            .unwrap();
        page.rows.iter().map(|person| person.id).collect()
    };
    assert_eq!(found("").len(), 2);
    assert_eq!(found("oersted eva"), [kept]);
    assert_eq!(found(&FileNumber(2).to_string()), [kept]);
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.patients_count()?, 2);
            assert_eq!(reader.root_of(gone)?, kept);
            let files = reader.files_of(gone)?;
            assert_eq!(
                files.iter().map(|file| file.id).collect::<Vec<_>>(),
                [kept, gone]
            );
            let twin = reader.twin("Oersted", "Eva", day("1957-03-04"))?;
            assert_eq!(twin, Some(kept));
            Ok(())
        })
        .unwrap();
}

#[test]
fn answers_of_both_files_are_one_list_and_a_withdrawal_is_final() {
    let (store, kept, gone) = merged();
    let old = consent(1, gone, "2025-01-10", ConsentAnswer::Refused);
    let new = consent(2, kept, "2026-01-10", ConsentAnswer::Given);
    write(&store, |writer| writer.add_consent(&old));
    write(&store, |writer| writer.add_consent(&new));
    let of = |patient| store.read(|reader| reader.consents_of(patient)).unwrap();
    assert_eq!(of(gone), [new.clone(), old]);
    let end = || {
        store.write(|writer| writer.withdraw_consent(new.id, day("2026-02-01"), "par téléphone"))
    };
    end().unwrap();
    assert_eq!(end().unwrap_err().code(), "record-not-found");
    assert_eq!(of(kept)[0].withdrawn_on, Some(day("2026-02-01")));
    let rows = store
        .read(|reader| reader.patient_rows([kept].into_iter(), day("2026-01-31")))
        .unwrap();
    assert_eq!(
        (rows[0].join, rows[0].share),
        (ConsentStanding::Given, ConsentStanding::NotAsked)
    );
}

#[test]
fn identifiers_questionnaires_assessments_and_flags_are_of_the_person() {
    let (store, kept, gone) = merged();
    let niss = Identifier::read(IdentifierKind::Niss, "85.07.30-033.28", &Holder::UNKNOWN);
    let niss = niss.unwrap().identifier;
    let epices = Epices {
        id: EpicesId(id(3)),
        patient: gone,
        on: day("2026-01-10"),
        answers: EpicesAnswers::parse("ynynynynyn-").unwrap(),
    };
    let assessment = Assessment::on_a_day(
        AssessmentId(id(4)),
        gone,
        AssessmentKind::Shared,
        day("2026-01-10"),
        true,
    );
    write(&store, |writer| {
        writer.keep_identifier(gone, &niss)?;
        writer.keep_identifier(kept, &niss)?;
        writer.add_epices(&epices)?;
        writer.add_assessment(&assessment)?;
        writer.raise_flag(
            gone,
            "rappeler",
            Some(day("2026-04-30")),
            "M. Exemple",
            noon(),
        )?;
        writer.raise_flag(kept, "rappeler vite", None, "M. Exemple", noon())
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            let numbers = reader.identifiers_of(kept)?;
            assert_eq!((numbers.len(), &numbers[0]), (1, &niss));
            assert_eq!(reader.patients_with_identifier(&niss)?, [kept]);
            assert_eq!(reader.epices_of(kept)?, [epices]);
            assert_eq!(reader.assessments_of(kept)?, [assessment]);
            let flags = reader.flags_of(gone)?;
            assert_eq!(flags.len(), 2);
            let standing = flags.iter().filter(|flag| flag.dropped_at.is_none());
            assert_eq!(
                standing.map(|flag| &flag.reason[..]).collect::<Vec<_>>(),
                ["rappeler vite"]
            );
            Ok(())
        })
        .unwrap();
    write(&store, |writer| {
        writer.drop_identifier(kept, IdentifierKind::Niss)?;
        assert!(writer.drop_flag(gone, noon())?);
        assert!(!writer.drop_flag(gone, noon())?);
        Ok(())
    });
    assert_eq!(
        store.read(|reader| reader.identifiers_of(gone)).unwrap(),
        []
    );
}

#[test]
fn a_paper_comes_back_byte_by_byte_and_goes_with_its_bytes() {
    let (store, kept, gone) = merged();
    let paper = Attachment {
        id: AttachmentId(id(5)),
        patient: gone,
        kind: AttachmentKind::Referral,
        title: "Lettre".into(),
        media_type: "application/pdf".into(),
        size: 5,
        sha256: "00".into(),
    };
    write(&store, |writer| {
        writer.add_attachment(&paper, b"%PDF-", "M. Exemple", noon())
    });
    let lines = store.read(|reader| reader.attachments_of(kept)).unwrap();
    assert_eq!(lines[0].attachment, paper);
    assert_eq!(
        store
            .read(|reader| reader.attachment_bytes(paper.id))
            .unwrap(),
        b"%PDF-"
    );
    write(&store, |writer| writer.remove_attachment(paper.id));
    let gone = store
        .read(|reader| reader.attachment_bytes(paper.id))
        .unwrap_err();
    assert_eq!(gone.code(), "record-not-found");
    let twice = store
        .write(|writer| writer.remove_attachment(paper.id))
        .unwrap_err();
    assert_eq!(twice.code(), "record-not-found");
}

#[test]
fn who_changed_and_who_read_a_file_is_kept_without_a_name_in_the_chain() {
    let (store, kept, gone) = merged();
    let before = patient(2, "Oersted", "Eva");
    let mut after = before.clone();
    after.last_name = "Ørsted".into();
    after.notes = "veuve".into();
    let later = |minutes| noon() + chrono::TimeDelta::minutes(minutes);
    write(&store, |writer| {
        writer.note_change(
            "save-patient",
            gone,
            &before.differences(&after),
            "M. Exemple",
            noon(),
        )?;
        writer.note(
            "print-handout",
            &kept.to_string(),
            &serde_json::json!({}),
            "Mme B",
            later(1),
        )?;
        assert!(writer.log_read(kept, ReadWhat::File, "Mme B", noon())?);
        assert!(!writer.log_read(kept, ReadWhat::File, "Mme B", later(29))?);
        assert!(writer.log_read(kept, ReadWhat::Paper, "Mme B", later(29))?);
        assert!(writer.log_read(kept, ReadWhat::File, "M. Exemple", later(29))?);
        assert!(writer.log_read(kept, ReadWhat::File, "Mme B", later(30))?);
        Ok(())
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            let changes = reader.changes_of(kept)?;
            let acts: Vec<_> = changes.iter().map(|line| &line.act[..]).collect();
            assert_eq!(acts, ["print-handout", "save-patient"]);
            let fields = &changes[1].fields;
            assert_eq!(
                (&fields[0].old[..], &fields[0].new[..]),
                ("Oersted", "Ørsted")
            );
            assert_eq!(fields.len(), 2);
            assert_eq!(reader.reads_of(kept)?.len(), 4);
            assert_eq!(reader.broken_history_line()?, None);
            let chain = format!("{:?}", reader.history(9)?);
            assert!(
                !chain.contains("rsted") && !chain.contains("veuve"),
                "{chain}"
            );
            Ok(())
        })
        .unwrap();
}
