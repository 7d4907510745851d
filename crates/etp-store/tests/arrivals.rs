//! People who come in: imports that can be taken back, and files that may be of one person.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{Import, Looks, ReadWhat, StoreError, Writer};

#[test]
fn an_import_is_taken_back_but_for_whoever_was_touched_since() {
    let store = memory();
    let import = Import {
        id: ImportId(id(1)),
        source_digest: "ab".into(),
        file_name: "liste.csv".into(),
        kind: "people".into(),
        taken: 4,
        at: noon(),
        by: "M. Exemple".into(),
        undone_at: None,
    };
    let people = ["Un", "Deux", "Trois", "Quatre"].into_iter().zip(1..);
    let people: Vec<_> = people
        .map(|(name, number)| patient(number, name, ""))
        .collect();
    write(&store, |writer| {
        writer.add_import(&import)?;
        open(writer, &programme(1))?;
        writer.add_session(&session(&programme(1), 1, "2026-01-08"))?;
        for person in &people {
            writer.add_patient(person)?;
            writer.sign_patient(person.id, Some(import.id), "M. Exemple", noon())?;
            writer.enrol(&enrolment(&programme(1), person.id, "2026-01-08"))?;
        }
        writer.seal_import(import.id)?;
        writer.log_read(people[3].id, ReadWhat::File, "M. Exemple", noon())?;
        writer.expect(session(&programme(1), 1, "2026-01-08").id, people[1].id)?;
        writer.raise_flag(people[2].id, "rappeler", None, "M. Exemple", noon())
    });
    let untouched = store
        .read(|reader| reader.untouched_since_import(import.id))
        .unwrap();
    assert_eq!(
        untouched,
        [people[0].id, people[3].id],
        "reading is not touching"
    );
    write(&store, |writer| {
        untouched
            .iter()
            .try_for_each(|patient| writer.remove_patient(*patient))?;
        writer.mark_import_undone(import.id, "M. Exemple", noon())
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            let left = reader.patients_of_import(import.id)?;
            assert_eq!(left, [people[1].id, people[2].id]);
            assert_eq!(reader.enrolled(programme(1).id)?.len(), 2);
            assert_eq!(reader.imports()?[0].undone_at, Some(noon()));
            Ok(())
        })
        .unwrap();
    let twice = store.write(|writer| writer.mark_import_undone(import.id, "M", noon()));
    assert_eq!(twice.unwrap_err().code(), "record-not-found");
}

#[test]
fn what_an_import_brought_goes_again_unless_somebody_worked_on_it() {
    let store = memory();
    let (brought, kept, person) = (programme(1), programme(2), patient(1, "Un", ""));
    let of_brought = enrolment(&brought, person.id, "2026-01-08");
    let of_kept = enrolment(&kept, person.id, "2026-01-08");
    write(&store, |writer| {
        writer.add_patient(&person)?;
        for programme in [&brought, &kept] {
            open(writer, programme)?;
            writer.add_session(&session(programme, 1, "2026-01-08"))?;
        }
        writer.enrol(&of_brought)?;
        writer.enrol(&of_kept)?;
        let mut ended = of_kept.clone();
        ended.ending = Some(Ending {
            kind: EndingKind::NotIncluded,
            on: day("2026-01-09"),
            reason: EndReason::Distance,
            note: String::new(),
        });
        writer.save_enrolment(&ended)
    });
    let take_back = |programme: &Programme, enrolment: &Enrolment| {
        store
            .write(|writer| -> Result<_, StoreError> {
                let session = session(programme, 1, "2026-01-08").id;
                Ok([
                    writer.take_back_enrolment(enrolment.id)?,
                    writer.take_back_session(session)?,
                    writer.take_back_cohort(CohortId(programme.id.0))?,
                    writer.take_back_programme(programme.id)?,
                ])
            })
            .unwrap()
    };
    assert_eq!(take_back(&brought, &of_brought), [true; 4]);
    assert_eq!(take_back(&kept, &of_kept), [false, true, false, false]);
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.versions(brought.id)?, []);
            assert_eq!(reader.versions(kept.id)?.len(), 1);
            assert_eq!(reader.enrolments_of(person.id)?.len(), 1);
            Ok(())
        })
        .unwrap();
}

/// Whether a session, the presence of somebody at another and their enrolment are taken back, once
/// somebody worked on them.
fn taken_back(
    work: impl FnOnce(&Writer<'_>, [SessionId; 2]) -> Result<(), StoreError>,
) -> [bool; 3] {
    let (store, programme, person) = (memory(), programme(1), patient(1, "Un", ""));
    let enrolment = enrolment(&programme, person.id, "2026-01-08");
    let [empty, full] = [1, 2].map(|number| session(&programme, number, "2026-01-08"));
    let ids = [empty.id, full.id];
    write(&store, |writer| {
        writer.add_patient(&person)?;
        open(writer, &programme)?;
        writer.enrol(&enrolment)?;
        writer.add_session(&empty)?;
        writer.add_session(&full)?;
        writer.expect(full.id, person.id)?;
        writer.record_mark(full.id, person.id, Some(Mark::Present), "", "M", noon())?;
        work(writer, ids)
    });
    store
        .write(|writer| -> Result<_, StoreError> {
            let presence = writer.take_back_presence(full.id, person.id)?;
            let session = writer.take_back_session(empty.id)?;
            Ok([session, presence, writer.take_back_enrolment(enrolment.id)?])
        })
        .expect("it is asked")
}

#[test]
fn what_was_said_numbered_wished_or_called_about_since_is_not_taken_back() {
    let person = patient(1, "", "").id;
    let line = PresenceDetail {
        line: "est venue en bus".into(),
        ..PresenceDetail::default()
    };
    assert_eq!(taken_back(|_, _| Ok(())), [true; 3]);
    let noted = taken_back(|writer, [empty, _]| writer.set_session_note(empty, "calme", noon()));
    assert_eq!(noted, [false, true, true]);
    let moved = taken_back(|writer, [empty, _]| {
        let session = writer.session(empty)?.session;
        writer.change_session(&session, noon())
    });
    assert_eq!(moved, [false, true, true]);
    let listed = taken_back(|writer, [empty, _]| {
        writer.expect(empty, person)?;
        writer.take_off(empty, person, "", "M", noon()).map(drop)
    });
    assert_eq!(listed, [false, true, true], "somebody was on its list");
    let said = taken_back(|writer, [_, full]| writer.set_detail(full, person, &line));
    assert_eq!(said, [true, false, false], "nor the enrolment it rests on");
    let numbered = taken_back(|writer, [_, full]| {
        let rows = writer.number_rows(full, &mut || "ABCDEFGH".into(), noon());
        rows.map(drop)
    });
    assert_eq!(numbered, [true, false, false]);
    let wished = taken_back(|writer, _| {
        let enrolment = writer.enrolments_of(person)?.remove(0).id;
        writer.set_wish(enrolment, &Wish::default(), noon())
    });
    assert_eq!(wished, [true, true, false]);
}

#[test]
fn a_programme_goes_with_its_groups_but_not_once_it_has_a_second_version() {
    let store = memory();
    let take_back = || {
        store
            .write(|writer| writer.take_back_programme(programme(1).id))
            .unwrap()
    };
    write(&store, |writer| open(writer, &programme(1)));
    write(&store, |writer| {
        writer.add_version(&version(&programme(1), 3))?;
        Ok(())
    });
    assert!(!take_back());
    let other = programme(2);
    write(&store, |writer| open(writer, &other));
    let gone = store.write(|writer| writer.take_back_programme(other.id));
    assert!(gone.unwrap());
    let left = store.read(|reader| reader.programmes()).unwrap();
    assert_eq!(left.len(), 1);
}

#[test]
fn candidates_share_a_number_a_birthday_a_phone_or_how_names_sound() {
    let store = memory();
    let mut people = [
        patient(1, "Lefèvre", "Jean"),
        patient(2, "Autre", "Numéro"),
        patient(3, "Autre", "Téléphone"),
        patient(4, "Autre", "Jour"),
        patient(5, "Étranger", "Paul"),
    ];
    for (person, born) in people.iter_mut().zip(1_950..) {
        person.birth_date = BirthDate::parse(&format!("{born}-01-01")).unwrap();
    }
    people[2].contact.phone = "+33 3 24 56 12 34".into();
    let niss = Identifier::read(IdentifierKind::Niss, "85.07.30-033.28", &Holder::UNKNOWN);
    let niss = niss.unwrap().identifier;
    write(&store, |writer| {
        people
            .iter()
            .try_for_each(|person| writer.add_patient(person))?;
        writer.keep_identifier(people[1].id, &niss)
    });
    let looks = Looks {
        last_name: "Lefebvre".into(),
        first_name: "Jean".into(),
        birth_date: Some(people[3].birth_date),
        phones: vec!["03 24 56 12 34".into()],
        identifiers: vec![niss],
        ..Looks::default()
    };
    let found = |looks: &Looks| -> Vec<u32> {
        let found = store.read(|reader| reader.likely_twins(looks)).unwrap();
        let mut numbers: Vec<_> = found.iter().map(|one| one.file.file_number.0).collect();
        numbers.sort_unstable();
        numbers
    };
    assert_eq!(found(&looks), [1, 2, 3, 4]);
    assert_eq!(found(&Looks::default()), [0; 0]);
    let known = Looks {
        patient: Some(people[4].id),
        ..looks
    };
    write(&store, |writer| {
        writer.say_not_same(people[4].id, people[2].id, "M", noon())
    });
    assert_eq!(
        found(&known),
        [1, 2, 4],
        "somebody said that they are not the same"
    );
}

#[test]
fn pairs_that_may_be_one_person_are_listed_once_until_somebody_says_no() {
    let store = memory();
    write(&store, |writer| {
        (1..=2).try_for_each(|number| writer.add_patient(&patient(number, "Dubois", "Anne")))?;
        let mut other = patient(3, "Tout", "Autre");
        other.birth_date = BirthDate::UNKNOWN;
        writer.add_patient(&other)
    });
    let pairs = || store.read(|reader| reader.likely_pairs(9)).unwrap();
    assert_eq!(pairs(), [(patient(1, "", "").id, patient(2, "", "").id)]);
    let [(one, other)] = pairs()[..] else {
        panic!()
    };
    write(&store, |writer| {
        writer.say_not_same(other, one, "M. Exemple", noon())
    });
    assert_eq!(pairs(), []);
}
