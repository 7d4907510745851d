//! What was answered at the first start stands in the register; what cannot be makes none.

use super::create_register;
use crate::centre::{centre, language_of, languages_of};
use crate::forms::{CreateRegister, SavePlace, SaveProfessional};
use crate::professionals::professionals;
use crate::{Country, Doors, FixedClock, KdfCost};
use etp_domain::{Contact, HandoutLanguage, PlaceKind, Profession, ProfessionalKind};
use etp_store::register_exists;
use std::sync::Arc;
use tempfile::TempDir;

fn doors() -> Doors {
    Doors {
        clock: Arc::new(FixedClock(
            "2026-11-22T12:00:00Z".parse().unwrap_or_default(),
        )),
        cost: KdfCost::floor_for_tests(),
        ..Doors::real()
    }
}

fn place() -> SavePlace {
    SavePlace {
        place: None,
        name: "Wijkgezondheidscentrum".into(),
        kind: PlaceKind::Town,
        contact: Contact {
            postal_code: "3700".into(),
            commune: "Tongeren".into(),
            ..Contact::in_country(Country::Belgium)
        },
        hours: vec![],
        travel_minutes: None,
        setup_minutes: None,
        active: true,
    }
}

fn member() -> SaveProfessional {
    SaveProfessional {
        professional: None,
        kind: ProfessionalKind::Professional,
        last_name: "Peeters".into(),
        first_name: "Lieve".into(),
        profession: Profession::Dietician,
        profession_words: String::new(),
        languages: vec![],
        phone: String::new(),
        email: String::new(),
        trained_on: None,
        certificate: String::new(),
        certificate_ends: None,
        educator_number: String::new(),
        active: true,
    }
}

fn form() -> CreateRegister {
    CreateRegister {
        centre_code: "BE-73-TONGEREN-01".into(),
        centre_name: "Wijkgezondheidscentrum".into(),
        country: Country::Belgium,
        region: String::new(),
        phone: String::new(),
        languages: vec![HandoutLanguage::Nl, HandoutLanguage::Fr],
        place: Some(place()),
        member: Some(member()),
        professional: "Lieve Peeters".into(),
        passphrase: "un sentier de halage".into(),
        passphrase_again: "un sentier de halage".into(),
        demo: false,
    }
}

#[test]
fn what_was_answered_stands_in_the_register() {
    let folder = TempDir::new().unwrap();
    let desk = create_register(&folder.path().join("register"), doors(), form()).unwrap();
    let view = centre(&desk).unwrap();
    assert_eq!(view.languages, [HandoutLanguage::Nl, HandoutLanguage::Fr]);
    let places: Vec<_> = view
        .places
        .iter()
        .map(|card| &card.contact.commune)
        .collect();
    assert_eq!(places, ["Tongeren"]);
    let team = professionals(&desk).unwrap();
    let names: Vec<_> = team.iter().map(|card| card.last_name.as_str()).collect();
    assert_eq!(
        (names, team[0].profession),
        (vec!["Peeters"], Profession::Dietician)
    );
}

#[test]
fn the_chosen_languages_go_before_the_country_s() {
    let folder = TempDir::new().unwrap();
    let chosen = create_register(&folder.path().join("chosen"), doors(), form()).unwrap();
    assert_eq!(language_of(&chosen.centre()), HandoutLanguage::Nl);
    let unchosen = CreateRegister {
        languages: vec![],
        ..form()
    };
    let unchosen = create_register(&folder.path().join("unchosen"), doors(), unchosen).unwrap();
    assert_eq!(languages_of(&unchosen.centre()), [HandoutLanguage::Fr]);
}

#[test]
fn a_refusal_names_its_question_and_leaves_no_register_behind() {
    let folder = TempDir::new().unwrap();
    let at = folder.path().join("register");
    let nowhere = CreateRegister {
        place: Some(SavePlace {
            name: " ".into(),
            ..place()
        }),
        ..form()
    };
    let nobody = CreateRegister {
        member: Some(SaveProfessional {
            last_name: String::new(),
            ..member()
        }),
        ..form()
    };
    for (wrong, part) in [(nowhere, "place"), (nobody, "member")] {
        let refused = create_register(&at, doors(), wrong)
            .map(|_| ())
            .unwrap_err();
        assert_eq!(refused.args["part"], part);
        assert!(!register_exists(&at), "{part}");
    }
    let arabic = CreateRegister {
        languages: vec![HandoutLanguage::Ar],
        ..form()
    };
    let refused = create_register(&at, doors(), arabic)
        .map(|_| ())
        .unwrap_err();
    assert_eq!(refused.code, "centre-language-not-full");
    assert!(!register_exists(&at));
}
