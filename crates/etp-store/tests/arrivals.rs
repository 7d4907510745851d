//! People who come in: imports that can be taken back, and files that may be of one person.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{Import, Looks, ReadWhat, StoreError};

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
        writer.add_programme(&programme(1))?;
        writer.add_session(&session(&programme(1), 1, "2026-01-08"))?;
        for person in &people {
            writer.add_patient(person)?;
            writer.sign_patient(person.id, Some(import.id), "M. Exemple", noon())?;
            writer.enrol(programme(1).id, person.id, day("2026-01-08"))?;
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
