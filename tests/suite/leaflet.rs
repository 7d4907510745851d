//! What anybody may know of a programme: a leaflet, a poster, and the same opened in the composer.

use HandoutLanguage::{Ar, De, Fr};
use etp_app::forms::{PrintLeaflet, SavePathway};
use etp_app::{HandoutLanguage, HandoutLayout, composer, programmes};
use etp_tests::{Centre, pdf_words};

fn form(programme: etp_app::ProgrammeId, languages: &[HandoutLanguage]) -> PrintLeaflet {
    PrintLeaflet {
        programme,
        languages: languages.to_vec(),
        layout: HandoutLayout::SideBySide,
    }
}

#[test]
fn a_leaflet_says_in_two_languages_what_is_taught_and_names_nobody() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    let programme = centre.open("diabetes2", &people).unwrap();
    let made = programmes::print_leaflet(centre.desk(), &form(programme, &[Fr, De])).unwrap();
    let words = pdf_words(&std::fs::read(made.path).unwrap());
    for said in [
        "Les séances",
        "Die Sitzungen",
        "Vous êtes libre",
        "Fragen und Anmeldung",
    ] {
        assert!(words.contains(said), "{said} is not in: {words}");
    }
    assert!(!words.contains("Prénom1"), "{words}");
}

#[test]
fn a_poster_in_two_languages_hangs_on_a_wall_as_one_page() {
    let centre = Centre::in_givet_on("2026-09-03");
    for template in ["diabetes2", "heart-failure", "copd", "obesity"] {
        let programme = centre.open(template, &[]).unwrap();
        let poster = PrintLeaflet {
            layout: HandoutLayout::Poster,
            ..form(programme, &[Fr, De])
        };
        let made = programmes::print_leaflet(centre.desk(), &poster).unwrap();
        let file = lopdf::Document::load(made.path).unwrap();
        assert_eq!(file.get_pages().len(), 1, "{template}");
    }
}

#[test]
fn a_language_the_programme_has_no_words_in_is_refused() {
    let centre = Centre::in_givet_on("2026-09-03");
    let programme = centre.open("diabetes2", &centre.with_people(1)).unwrap();
    let refused = programmes::print_leaflet(centre.desk(), &form(programme, &[Ar])).unwrap_err();
    assert_eq!(refused.code, "leaflet-language");
    let offered = programmes::leaflet_languages(centre.desk(), programme).unwrap();
    assert_eq!(offered, HandoutLanguage::FULL);
    let mut template = programmes::template("diabetes2").unwrap();
    template.sessions[0].theme.0.remove(&De);
    let form = SavePathway {
        programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    programmes::save_pathway(centre.desk(), form).unwrap();
    let offered = programmes::leaflet_languages(centre.desk(), programme).unwrap();
    assert!(
        !offered.contains(&De) && offered.contains(&Fr),
        "{offered:?}"
    );
}

#[test]
fn a_leaflet_is_worded_better_in_the_composer_and_becomes_a_handout() {
    let centre = Centre::in_givet_on("2026-09-03");
    let programme = centre.open("diabetes2", &centre.with_people(1)).unwrap();
    let draft = programmes::begin_leaflet(centre.desk(), programme)
        .unwrap()
        .answer
        .draft;
    assert!(draft.problems().is_empty(), "{:?}", draft.problems());
    composer::save_version(centre.desk(), &draft.name).unwrap();
    let versions = composer::handout_versions(centre.desk(), &draft.name).unwrap();
    assert_eq!(versions.len(), 1);
}
