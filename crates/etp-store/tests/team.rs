//! The team, the places, the directory and the small things a centre keeps.

mod common;

use common::*;
use etp_domain::*;
use etp_store::{Mapping, SavedList, StoreError};

#[test]
fn the_team_of_a_programme_is_written_whole() {
    let store = memory();
    let who = |number, last_name: &str, active| Professional {
        id: ProfessionalId(id(number)),
        kind: ProfessionalKind::PatientPartner,
        last_name: last_name.into(),
        first_name: String::new(),
        profession: Profession::Other,
        profession_words: "sophrologue".into(),
        languages: vec![Tongue::French],
        phone: String::new(),
        email: String::new(),
        training: Training {
            completed_on: Some(day("2020-01-01")),
            ..Training::default()
        },
        educator_number: String::new(),
        active,
    };
    let (left, stays) = (who(1, "Avant", false), who(2, "Zèle", true));
    write(&store, |writer| {
        open(writer, &programme(1))?;
        writer.save_professional(&left)?;
        writer.save_professional(&stays)?;
        let team = [
            (left.id, TeamRole::Educator),
            (stays.id, TeamRole::Coordinator),
        ];
        writer.set_team(programme(1).id, &team)
    });
    let (all, team) = store
        .read(|reader| -> Result<_, StoreError> {
            Ok((reader.professionals()?, reader.team_of(programme(1).id)?))
        })
        .unwrap();
    assert_eq!(all, [stays.clone(), left.clone()]);
    assert_eq!(
        team,
        [(stays, TeamRole::Coordinator), (left, TeamRole::Educator)]
    );
    write(&store, |writer| writer.set_team(programme(1).id, &[]));
    assert_eq!(
        store
            .read(|reader| reader.team_of(programme(1).id))
            .unwrap(),
        []
    );
}

#[test]
fn places_keep_their_hours_and_rooms_and_the_directory_is_searched() {
    let store = memory();
    let hour = |text: &str| text.parse().unwrap();
    let mut place = Place {
        id: PlaceId(id(1)),
        name: "Maison de santé".into(),
        kind: PlaceKind::Town,
        contact: Contact::in_country(Country::France),
        hours: vec![OpenHours {
            weekday: 1,
            from: hour("08:00:00"),
            to: hour("12:30:00"),
        }],
        travel_minutes: Some(25),
        setup_minutes: None,
        active: true,
    };
    let room = Room {
        id: RoomId(id(2)),
        place: place.id,
        name: "Salle 1".into(),
        seats: None,
        active: true,
    };
    let doctor = Recipient {
        id: RecipientId(id(3)),
        kind: RecipientKind::GeneralPractitioner,
        name: "Dr Hélène Müller".into(),
        organisation: "Cabinet".into(),
        contact: Contact::in_country(Country::Germany),
        number: "123".into(),
        active: true,
    };
    write(&store, |writer| {
        writer.save_place(&place)?;
        place.hours[0].to = hour("12:00:00");
        writer.save_place(&place)?;
        writer.save_room(&room)?;
        writer.save_recipient(&doctor)
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.places()?, [(place.clone(), vec![room])]);
            let found = reader.recipients_matching("helene mull", 9, 0)?;
            assert_eq!((found.matching, &found.rows[0]), (1, &doctor));
            assert_eq!(reader.recipients_matching("dupont", 9, 0)?.matching, 0);
            assert_eq!(reader.recipient(doctor.id)?, doctor);
            Ok(())
        })
        .unwrap();
    let mut treated = patient(1, "Ørsted", "Ève");
    treated.doctor = Some(doctor.id);
    write(&store, |writer| writer.add_patient(&treated));
    assert_eq!(
        store.read(|reader| reader.patient(treated.id)).unwrap(),
        treated
    );
}

#[test]
fn a_logo_a_saved_list_and_a_mapping_are_written_over_and_forgotten() {
    let store = memory();
    let logo = etp_store::Logo {
        media_type: "image/png".into(),
        bytes: vec![1, 2, 3],
    };
    let list = |search: &str| SavedList {
        name: "Mes diabétiques".into(),
        list: "active".into(),
        search: search.into(),
    };
    let mapping = Mapping {
        headings_digest: "ab".into(),
        name: "Hôpital".into(),
        mapping: serde_json::json!({ "Nom": "last_name" }),
    };
    write(&store, |writer| {
        writer.save_logo(Some(&logo))?;
        writer.save_list(&list("givet"))?;
        writer.save_list(&list("fumay"))?;
        writer.keep_mapping(&mapping, noon())
    });
    store
        .read(|reader| -> Result<(), StoreError> {
            assert_eq!(reader.logo()?, Some(logo));
            assert_eq!(reader.saved_lists()?, [list("fumay")]);
            assert_eq!(reader.mapping_for("ab")?, Some(mapping));
            assert_eq!(reader.mapping_for("cd")?, None);
            Ok(())
        })
        .unwrap();
    write(&store, |writer| {
        writer.save_logo(None)?;
        assert!(writer.drop_list("Mes diabétiques")?);
        Ok(())
    });
    assert_eq!(store.read(|reader| reader.logo()).unwrap(), None);
}
