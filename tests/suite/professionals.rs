//! Those who teach: their training, and the teams they are in.

use etp_app::forms::{SaveProfessional, SetTeam, TeamMember};
use etp_app::{ProfessionalId, professionals};
use etp_domain::{Profession, ProfessionalKind, TeamRole, TrainingStanding};
use etp_tests::{Centre, day};

fn nurse(last_name: &str) -> SaveProfessional {
    SaveProfessional {
        professional: None,
        kind: ProfessionalKind::Professional,
        last_name: last_name.into(),
        first_name: "Claire".into(),
        profession: Profession::Nurse,
        profession_words: "kept only for another".into(),
        languages: vec![],
        phone: String::new(),
        email: String::new(),
        trained_on: Some(day("2020-01-15")),
        certificate: "ETP-40".into(),
        certificate_ends: None,
        educator_number: String::new(),
        active: true,
    }
}

fn hire(centre: &Centre, form: SaveProfessional) -> ProfessionalId {
    professionals::save_professional(centre.desk(), form)
        .expect("a professional")
        .answer
}

#[test]
fn training_is_shown_as_it_stands_today() {
    let mut centre = Centre::in_givet_on("2026-11-22");
    let trained = SaveProfessional {
        certificate_ends: Some(day("2027-01-15")),
        ..nurse("Lambert")
    };
    hire(&centre, trained);
    hire(
        &centre,
        SaveProfessional {
            trained_on: None,
            ..nurse("Moreau")
        },
    );
    let standing = |centre: &Centre| {
        let team = professionals::professionals(centre.desk()).expect("a team");
        team.iter().map(|card| card.training).collect::<Vec<_>>()
    };
    use TrainingStanding::{Ending, Expired, Missing};
    assert_eq!(standing(&centre), [Ending, Missing]);
    centre.reopen_on("2027-02-01");
    assert_eq!(standing(&centre), [Expired, Missing]);
    let team = professionals::professionals(centre.desk()).unwrap();
    assert_eq!(team[0].profession_words, "");
}

#[test]
fn training_cannot_end_before_it_was_done_or_be_done_tomorrow() {
    let centre = Centre::in_givet_on("2026-11-22");
    let over = SaveProfessional {
        certificate_ends: Some(day("2020-01-14")),
        ..nurse("Lambert")
    };
    let ahead = SaveProfessional {
        trained_on: Some(day("2026-11-23")),
        ..nurse("Lambert")
    };
    let numbered = SaveProfessional {
        educator_number: "1".repeat(31),
        ..nurse("Lambert")
    };
    for (form, code) in [
        (over, "certificate-ends-too-early"),
        (ahead, "day-ahead"),
        (numbered, "text-too-long"),
    ] {
        let refused = professionals::save_professional(centre.desk(), form).unwrap_err();
        assert_eq!(refused.code, code);
    }
    assert!(
        professionals::professionals(centre.desk())
            .unwrap()
            .is_empty()
    );
}

#[test]
fn who_left_stays_in_their_team_and_joins_no_other() {
    let centre = Centre::in_givet_on("2026-11-22");
    let open = || centre.open("diabetes2", &[]).expect("a programme");
    let (one, other) = (open(), open());
    let (claire, paul) = (
        hire(&centre, nurse("Lambert")),
        hire(&centre, nurse("Moreau")),
    );
    let team = |programme, people: &[ProfessionalId]| SetTeam {
        programme,
        team: people
            .iter()
            .map(|professional| TeamMember {
                professional: *professional,
                role: TeamRole::Educator,
            })
            .collect(),
    };
    let set = |form: SetTeam| professionals::set_team(centre.desk(), &form);
    set(team(one, &[claire, paul])).unwrap();
    let left = SaveProfessional {
        professional: Some(paul),
        active: false,
        ..nurse("Moreau")
    };
    hire(&centre, left);
    set(team(one, &[paul])).unwrap();
    assert_eq!(
        set(team(other, &[paul])).unwrap_err().code,
        "team-member-left"
    );
    assert_eq!(
        set(team(other, &[claire, claire])).unwrap_err().code,
        "team-member-twice"
    );
    let rows = professionals::team(centre.desk(), one).unwrap();
    assert_eq!((rows.len(), rows[0].professional.active), (1, false));
}
