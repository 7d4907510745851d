//! What is read and signed before a consent, and the letters that ask somebody to come.

use etp_app::forms::{
    ConsentPaper, InvitationAbout, PrintConsentPapers, PrintInvitations, PrintPlan,
};
use etp_app::views::{ConsentPapersMade, HandoutMade};
use etp_app::{
    AssessmentKind, Failure, HandoutLanguage, Mark, PatientId, ProgrammeId, Scheme, SessionId,
    consent_papers, letters, pathways,
};
use etp_domain::SkillLevel;
use etp_tests::{Centre, goal, pdf_words};
use etp_wire::Digest;

use HandoutLanguage::{Ar, De, En, Fr, Nl};

/// The sentences a consent is given to, by the version that stands on them. When this fails, the words
/// were changed: give TEXT in etp-app/src/consent_papers.rs a new version, then write both here.
const WORDS: [&str; 2] = [
    "2026-1",
    "63612092dd5c7908ad83f55e9bfbd88d28fbcaac3dafa3b5f2cf2a42a10d5089",
];

fn words(made: &HandoutMade) -> String {
    let bytes = std::fs::read(&made.path).expect("a paper");
    pdf_words(&bytes)
}

fn consent(
    centre: &Centre,
    patient: PatientId,
    programme: Option<ProgrammeId>,
    languages: &[HandoutLanguage],
) -> Result<ConsentPapersMade, Failure> {
    let form = PrintConsentPapers {
        patient,
        programme,
        papers: vec![],
        languages: languages.to_vec(),
    };
    consent_papers::print_consent_papers(centre.desk(), &form)
}

fn invite(
    centre: &Centre,
    about: InvitationAbout,
    (patient, session): (Option<PatientId>, Option<SessionId>),
    languages: &[HandoutLanguage],
) -> Result<HandoutMade, Failure> {
    let form = PrintInvitations {
        about,
        patient,
        session,
        languages: languages.to_vec(),
    };
    Ok(letters::print_invitations(centre.desk(), &form)?.answer)
}

#[test]
fn what_is_signed_says_its_version_both_answers_and_that_it_is_a_model() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("heart-failure", Scheme::FrDeclared);
    for languages in [&[Fr, Nl], &[De, Fr], &[En, De]] {
        let made = consent(&centre, person, Some(programme), languages).unwrap();
        assert_eq!(made.made.languages, languages);
        assert_eq!(made.text_version, "2026-1-p1");
        let said = words(&made.made);
        let bytes = std::fs::read(&made.made.path).unwrap();
        let pages = lopdf::Document::load_mem(&bytes).unwrap().get_pages();
        assert_eq!(
            pages.len(),
            5,
            "two, then each form on one sheet of its own"
        );
        assert!(said.matches("2026-1-p1").count() > 4, "{said}");
    }
    let said = words(
        &consent(&centre, person, Some(programme), &[Fr, Nl])
            .unwrap()
            .made,
    );
    for word in [
        "modèle",
        "Leven met hartfalen",
        "Oui, j’accepte",
        "Nee, ik weiger",
        "Consentement à participer",
        "Toestemming tot doorgeven",
        "Weigeren of stoppen verandert niets aan uw",
        "Lieu, date, signature",
        "Naam en handtekening zorgverlener",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert_eq!(said.matches("Oui, j’accepte").count(), 2, "two forms");
    let readings = centre.look_inside(|reader| reader.reads_of(person));
    assert_eq!(readings.len(), 1);
}

#[test]
fn a_language_without_the_texts_gets_the_centres_and_is_told() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let made = consent(&centre, person, None, &[Ar, Fr]).unwrap();
    assert_eq!(made.made.languages, [Fr]);
    assert_eq!(made.text_version, "2026-1");
    assert!(words(&made.made).contains("arabe"));
    for languages in [&[Fr, Fr][..], &[Fr, Nl, De]] {
        let refused = consent(&centre, person, None, languages).unwrap_err();
        assert_eq!(refused.code, "handout-languages-impossible");
    }
}

#[test]
fn one_form_can_be_printed_alone_and_the_texts_of_a_person_are_known() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let form = PrintConsentPapers {
        patient: person,
        programme: Some(programme),
        papers: vec![ConsentPaper::Share],
        languages: vec![Fr],
    };
    let made = consent_papers::print_consent_papers(centre.desk(), &form).unwrap();
    let said = words(&made.made);
    assert!(said.contains("Consentement à transmettre"), "{said}");
    assert!(!said.contains("Information avant de décider"), "{said}");
    let texts = consent_papers::consent_texts(centre.desk(), person).unwrap();
    assert_eq!(texts[0].programme, Some(programme));
    assert_eq!(texts[0].version, made.text_version);
    assert_eq!(texts.last().map(|one| one.programme), Some(None));
}

#[test]
fn the_words_of_the_consents_change_with_their_version() {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut all = String::new();
    for language in HandoutLanguage::FULL {
        let path = format!("{root}/../locales/{}/information.ftl", language.code());
        let text = std::fs::read_to_string(path).expect("the sentences");
        all.extend(text.lines().filter(|line| !line.starts_with('#')));
    }
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let texts = consent_papers::consent_texts(centre.desk(), person).unwrap();
    let version = texts.last().expect("an open text").version.clone();
    assert_eq!([version, Digest::of(all.as_bytes()).to_string()], WORDS);
}

/// Somebody who missed a Thursday and is expected on the next, with another who came.
fn missed() -> (Centre, Vec<PatientId>, [SessionId; 2]) {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let sessions = ["2026-09-10 14:00", "2026-09-17 14:00"]
        .map(|when| centre.planned(programme, when, &people));
    centre.reopen_on("2026-09-11");
    for (person, mark) in people.iter().zip([Mark::Absent, Mark::Present]) {
        centre.mark(sessions[0], *person, mark).expect("a mark");
    }
    (centre, people, sessions)
}

/// What would say why somebody comes.
fn tells(said: &str) -> bool {
    let said = said.to_lowercase();
    let words = [
        "diab", "thérap", "éducat", "maladie", "ziek", "krank", "programm",
    ];
    words.iter().any(|word| said.contains(word))
}

#[test]
fn an_invitation_says_when_and_where_in_each_language_and_never_why() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    for day in ["2026-09-10", "2026-09-17"] {
        centre.planned(programme, &format!("{day} 14:00"), &[person]);
    }
    for (languages, day) in [
        ([Fr, Nl], "donderdag 17 september 2026"),
        ([De, Fr], "Donnerstag, 10. September 2026"),
    ] {
        let made = invite(
            &centre,
            InvitationAbout::Coming,
            (Some(person), None),
            &languages,
        );
        let said = words(&made.unwrap());
        for word in ["jeudi 10 septembre 2026", "14:00", "À apporter", day] {
            assert!(said.contains(word), "{word}: {said}");
        }
        assert!(!tells(&said), "{said}");
    }
    let refused = invite(&centre, InvitationAbout::Missed, (Some(person), None), &[]).unwrap_err();
    assert_eq!(refused.code, "invitation-of-none");
    let nobody = invite(&centre, InvitationAbout::Coming, (None, None), &[]).unwrap_err();
    assert_eq!(nobody.code, "invitation-of-none");
    let arabic = invite(
        &centre,
        InvitationAbout::Coming,
        (Some(person), None),
        &[Ar],
    )
    .unwrap_err();
    assert_eq!(arabic.code, "handout-languages-impossible");
    assert_eq!(
        centre.look_inside(|reader| reader.reads_of(person)).len(),
        1
    );
}

#[test]
fn who_was_absent_gets_a_letter_without_reproach_and_who_came_gets_none() {
    let (mut centre, people, [past, next]) = missed();
    let made = invite(&centre, InvitationAbout::Missed, (None, Some(past)), &[]).unwrap();
    let said = words(&made);
    for word in [
        "jeudi 10 septembre 2026",
        "jeudi 17 septembre 2026",
        "manqué",
    ] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(!tells(&said), "{said}");
    assert_eq!(
        centre
            .look_inside(|reader| reader.reads_of(people[0]))
            .len(),
        1
    );
    assert!(
        centre
            .look_inside(|reader| reader.reads_of(people[1]))
            .is_empty()
    );
    let made = invite(&centre, InvitationAbout::Coming, (None, Some(next)), &[]).unwrap();
    assert_eq!(words(&made).matches("jeudi 17 septembre 2026").count(), 2);
    let over = invite(&centre, InvitationAbout::Coming, (None, Some(past)), &[]).unwrap_err();
    assert_eq!(over.code, "invitation-of-none");
    let both = invite(
        &centre,
        InvitationAbout::Missed,
        (Some(people[0]), None),
        &[De, Fr],
    );
    assert_eq!(both.unwrap().languages, [De, Fr]);
}

#[test]
fn a_plan_in_two_languages_keeps_the_words_of_the_person_once() {
    let centre = Centre::in_givet_on("2026-09-03");
    let person = centre.with_people(1)[0];
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let enrolment = centre.refer(person, programme, None, "2026-09-01");
    let enrolment = enrolment.expect("a pathway");
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
    let print = |languages: &[HandoutLanguage]| {
        let languages = languages.to_vec();
        pathways::print_plan(
            centre.desk(),
            &PrintPlan {
                enrolment,
                languages,
            },
        )
    };
    let said = words(&print(&[Fr, Nl]).unwrap());
    for word in ["Mon plan personnel", "Mijn", "Pas encore", "Nog niet"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert_eq!(said.matches("Marcher jusqu’au lavoir").count(), 1);
    words(&print(&[De, Fr]).unwrap());
    let refused = print(&[Fr, Ar]).unwrap_err();
    assert_eq!(refused.code, "handout-languages-impossible");
}
