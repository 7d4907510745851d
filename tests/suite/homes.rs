//! Papers that people take home, or that are locked away: dates to fold, what was found and agreed, how the
//! register is opened again.

use crate::schedule::House;
use etp_app::forms::{PrintCertificate, PrintPocketPlan, PrintSummary, SaveSession};
use etp_app::views::HandoutMade;
use etp_app::{
    AssessmentKind, EnrolmentId, Failure, HandoutLanguage, Mark, PatientId, Scheme, certificate,
    pathways, pocket, recovery,
};
use etp_domain::SkillLevel;
use etp_tests::{Centre, day, foyer, goal, pdf_words};

use HandoutLanguage::{Ar, De, Fr, Nl};

fn words(made: &HandoutMade) -> String {
    pdf_words(&std::fs::read(&made.path).expect("a paper"))
}

/// Somebody who is expected on two Thursdays, with a pathway.
fn expected() -> (Centre, PatientId, EnrolmentId) {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-01");
    for day in ["2026-09-10", "2026-09-17"] {
        centre.planned(programme, &format!("{day} 14:00"), &[person]);
    }
    (centre, person, enrolment.expect("a pathway"))
}

fn folded(
    centre: &Centre,
    patient: PatientId,
    languages: &[HandoutLanguage],
) -> Result<HandoutMade, Failure> {
    let form = PrintPocketPlan {
        patient,
        languages: languages.to_vec(),
    };
    pocket::print_pocket_plan(centre.desk(), &form)
}

fn summed_up(
    centre: &Centre,
    enrolment: EnrolmentId,
    languages: &[HandoutLanguage],
) -> Result<HandoutMade, Failure> {
    let form = PrintSummary {
        enrolment,
        languages: languages.to_vec(),
    };
    pathways::print_summary(centre.desk(), &form)
}

#[test]
fn a_folded_plan_says_when_and_where_and_never_why() {
    let (mut centre, person, _) = expected();
    let made = folded(&centre, person, &[Fr, Nl]).unwrap();
    let said = words(&made);
    for word in [
        "jeudi 10 septembre 2026",
        "donderdag 17 september 2026",
        "14:00",
        "Mes rendez-vous",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    let said = said.to_lowercase();
    assert!(
        !said.contains("diab") && !said.contains("éducation"),
        "{said}"
    );
    let readings = centre.look_inside(|reader| reader.reads_of(person));
    assert_eq!(readings.len(), 1);
}

#[test]
fn a_folded_plan_is_in_the_languages_asked_for_or_the_persons_own() {
    let (mut centre, person, _) = expected();
    assert_eq!(
        folded(&centre, person, &[De, Ar]).unwrap().languages,
        [De, Ar]
    );
    let own = centre
        .look_inside(|reader| reader.patient(person))
        .languages;
    let made = folded(&centre, person, &[]).unwrap().languages;
    assert!(made == own || own.is_empty() && made == [Fr], "{made:?}");
    let refused = folded(&centre, person, &[Fr, Fr]).unwrap_err();
    assert_eq!(refused.code, "handout-languages-impossible");
}

#[test]
fn the_address_of_a_known_place_stands_on_a_folded_plan() {
    let house = House::on("2026-09-03");
    let centre = &house.centre;
    let known = foyer(centre);
    let person = centre.with_people(1)[0];
    let enrolled = centre.refer(person, house.programme, None, "2026-09-01");
    enrolled.expect("a pathway");
    let form = SaveSession {
        patients: vec![person],
        ..house.wanted("2026-09-10 14:00")
    };
    centre.save(form).expect("a session");
    let said = words(&folded(centre, person, &[Fr]).unwrap());
    assert!(
        said.contains(&known.name) && said.contains(&known.contact.address),
        "{said}"
    );
}

#[test]
fn a_summary_says_what_was_found_agreed_and_decided_and_translates_no_ones_words() {
    let (centre, _, enrolment) = expected();
    assert_eq!(
        summed_up(&centre, enrolment, &[Fr]).unwrap_err().code,
        "summary-empty"
    );
    let assessed = centre.assess(enrolment, AssessmentKind::Shared, "2026-09-02", &[]);
    assessed.expect("an assessment");
    let goals = [goal(
        "move",
        "Marcher jusqu’au lavoir",
        SkillLevel::NotAcquired,
    )];
    centre
        .agree(enrolment, "2026-09-02", &goals)
        .expect("a plan");
    let said = words(&summed_up(&centre, enrolment, &[Fr, Nl]).unwrap());
    for word in [
        "Marcher jusqu’au lavoir",
        "Pas encore",
        "Mijn doel",
        "Bilan éducatif partagé",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert_eq!(said.matches("Marcher jusqu’au lavoir").count(), 1);
    assert!(!said.contains("Ce que nous avons décidé"), "{said}");
    centre
        .evaluate(enrolment, "2026-09-03")
        .expect("an evaluation");
    centre.decide(enrolment, "2026-09-03").expect("a decision");
    let said = words(&summed_up(&centre, enrolment, &[Nl, De]).unwrap());
    assert!(said.contains("Wat wij hebben beslist"), "{said}");
    for languages in [&[][..], &[Fr, Fr], &[Fr, Ar]] {
        let refused = summed_up(&centre, enrolment, languages).unwrap_err();
        assert_eq!(refused.code, "handout-languages-impossible");
    }
}

#[test]
fn a_recovery_sheet_says_where_the_register_is_and_leaves_the_passphrase_to_the_hand() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    for language in HandoutLanguage::FULL {
        let made = recovery::print_recovery_sheet(centre.desk(), language).unwrap();
        let said = words(&made);
        for word in ["sentier.db", "keyslots.json", "SENTIER_HOME"] {
            assert!(said.contains(word), "{word}: {said}");
        }
        assert_eq!(made.languages, [language]);
    }
    let history = centre.look_inside(|reader| reader.history(20));
    let printed = history
        .iter()
        .filter(|line| line.act == "print-recovery-sheet");
    assert_eq!(printed.count(), 4);
}

#[test]
fn a_recovery_sheet_is_one_sheet_in_practice_too() {
    let day = "2026-09-03";
    for centre in [Centre::in_givet_on(day), Centre::of_demonstration_on(day)] {
        for language in HandoutLanguage::FULL {
            let said = words(&recovery::print_recovery_sheet(centre.desk(), language).unwrap());
            assert!(said.contains(" 1 / 1"), "{said}");
            let made = recovery::renew_recovery_code(centre.desk(), Some(language));
            let made = made.expect("a code").answer;
            let said = words(&made.sheet.expect("a sheet"));
            assert!(said.contains(" 1 / 1"), "{said}");
            assert!(
                made.groups
                    .iter()
                    .all(|group| said.contains(group.as_str()))
            );
        }
    }
}

#[test]
fn a_certificate_says_when_somebody_was_there_and_nothing_of_why() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let days = ["2026-09-03", "2026-09-04", "2026-09-05"];
    let sessions = days.map(|day| centre.planned(programme, &format!("{day} 14:00"), &people));
    centre.reopen_on("2026-09-08");
    for (session, mark) in sessions
        .into_iter()
        .zip([Mark::Present, Mark::Absent, Mark::Late])
    {
        centre.mark(session, people[0], mark).expect("a mark");
    }
    let asked = |patient, from, to| {
        let form = PrintCertificate {
            patient,
            from: day(from),
            to: day(to),
            language: Fr,
        };
        certificate::print_certificate(centre.desk(), &form)
    };
    let said = words(&asked(people[0], "2026-09-01", "2026-09-30").unwrap());
    for word in [
        "3 septembre 2026",
        "5 septembre 2026",
        "14:00 – 16:00",
        "4 h 00",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!said.contains("4 septembre"), "{said}");
    let said = said.to_lowercase();
    assert!(!said.contains("diab") && !said.contains("éducat"), "{said}");
    let none = asked(people[1], "2026-09-01", "2026-09-30").unwrap_err();
    assert_eq!(none.code, "certificate-of-none");
    let turned = asked(people[0], "2026-09-30", "2026-09-01").unwrap_err();
    assert_eq!(turned.code, "certificate-days-turned");
}
