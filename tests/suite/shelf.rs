//! The shelf of handouts when something is wrong with one of them, is off it, or is older than what ships.

use HandoutLanguage::Fr;
use etp_app::forms::{NewDraft, ValidateHandout};
use etp_app::views::DocumentCard;
use etp_app::{HandoutLanguage, composer, documents, programmes};
use etp_tests::Centre;

const FEET: &str = "diabetes2-3";

fn cards(centre: &Centre) -> Vec<DocumentCard> {
    documents::documents(centre.desk(), Fr).expect("the library")
}

fn feet(centre: &Centre) -> DocumentCard {
    let mut cards = cards(centre).into_iter();
    cards.find(|card| card.name == FEET).expect("the feet")
}

fn validate(centre: &Centre) {
    let form = ValidateHandout {
        handout: FEET.into(),
        validated_by: "Dr Weber".into(),
        review_by: None,
    };
    composer::validate_handout(centre.desk(), &form).expect("validated");
}

#[test]
fn a_handout_that_cannot_be_read_any_more_is_told_and_holds_up_nothing_else() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let all = cards(&centre).len();
    validate(&centre);
    let now = chrono::DateTime::UNIX_EPOCH;
    centre.change_inside(|writer| {
        writer.set_handout_source(FEET, 1, "name = ")?;
        writer.save_handout("carried", "[[blocks]", "Dinant", now)
    });
    assert_eq!(cards(&centre).len(), all - 1);
    let aside = documents::documents_aside(centre.desk(), Fr).unwrap();
    let unread: Vec<_> = aside
        .unread
        .iter()
        .map(|one| (one.name.as_str(), one.from_centre.as_str()))
        .collect();
    assert_eq!(unread, [(FEET, ""), ("carried", "Dinant")]);
    assert!(
        aside
            .unread
            .iter()
            .all(|one| one.why.code.starts_with("handout-"))
    );
    let versions = composer::handout_versions(centre.desk(), FEET).unwrap();
    assert!(versions[0].unread.is_some());
    // The other doors to the shelf stay open.
    programmes::handout_cards(centre.desk(), Fr).unwrap();
    documents::coverage(centre.desk(), Fr).unwrap();
    let form = NewDraft {
        title: "Autre chose".into(),
        written_in: Fr,
        from: None,
    };
    composer::new_draft(centre.desk(), &form).unwrap();
}

#[test]
fn an_earlier_version_takes_the_place_of_one_that_cannot_be_read() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    validate(&centre);
    composer::keep_draft(
        centre.desk(),
        composer::open_draft(centre.desk(), FEET).unwrap().draft,
    )
    .unwrap();
    composer::save_version(centre.desk(), FEET).unwrap();
    centre.change_inside(|writer| writer.set_handout_source(FEET, 2, "name = "));
    composer::take_up_version(centre.desk(), FEET, 1).unwrap();
    composer::save_version(centre.desk(), FEET).unwrap();
    assert_eq!(feet(&centre).own_version, Some(3));
}

#[test]
fn what_was_taken_off_the_shelf_is_listed_and_comes_back() {
    let centre = Centre::in_givet_on("2026-09-03");
    let form = NewDraft {
        title: "Nos pieds".into(),
        written_in: Fr,
        from: Some(FEET.into()),
    };
    let draft = composer::new_draft(centre.desk(), &form)
        .unwrap()
        .answer
        .draft;
    composer::save_version(centre.desk(), &draft.name).unwrap();
    composer::retire_handout(centre.desk(), &draft.name).unwrap();
    let retired = || {
        let aside = documents::documents_aside(centre.desk(), Fr).unwrap();
        let retired = aside.retired.into_iter();
        retired.map(|one| (one.name, one.title)).collect::<Vec<_>>()
    };
    assert_eq!(retired(), [(draft.name.clone(), "Nos pieds".to_owned())]);
    composer::restore_handout(centre.desk(), &draft.name).unwrap();
    assert_eq!(retired(), []);
    assert!(cards(&centre).iter().any(|card| card.name == draft.name));
}

#[test]
fn a_newer_model_is_told_until_it_is_taken_up() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    assert_eq!(feet(&centre).newer_model, "", "the model itself is given");
    validate(&centre);
    let ships = feet(&centre).version;
    assert_eq!(feet(&centre).newer_model, "", "validated as it stands");
    // An update of the application: what was validated goes back to an older model.
    centre.change_inside(|writer| writer.save_setting("handout-model-diabetes2-3", "1"));
    assert_eq!(feet(&centre).newer_model, ships);
    let page = composer::handout_version_page(centre.desk(), FEET, 0, 1).unwrap();
    assert!(page.png.starts_with("iVBOR"));
    composer::take_up_version(centre.desk(), FEET, 0).unwrap();
    assert_eq!(feet(&centre).newer_model, ships, "a draft is nobody's yet");
    composer::save_version(centre.desk(), FEET).unwrap();
    assert_eq!(feet(&centre).newer_model, "");
    assert_eq!(feet(&centre).own_version, Some(2));
}

#[test]
fn a_centre_that_keeps_its_text_is_told_of_the_next_model_only() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    validate(&centre);
    let ours = feet(&centre);
    centre.change_inside(|writer| writer.save_setting("handout-model-diabetes2-3", "1"));
    assert_ne!(feet(&centre).newer_model, "");
    composer::keep_own_handout(centre.desk(), FEET).unwrap();
    let kept = feet(&centre);
    assert_eq!(
        (kept.newer_model.as_str(), kept.version),
        ("", ours.version)
    );
    centre.change_inside(|writer| writer.save_setting("handout-model-diabetes2-3", "2"));
    assert_ne!(
        feet(&centre).newer_model,
        "",
        "ours goes back to an older one again"
    );
    let refused = composer::keep_own_handout(centre.desk(), "own-market").unwrap_err();
    assert_eq!(refused.code, "version-unknown");
}

#[test]
fn our_own_wording_counts_its_versions_apart_from_the_models() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    for _ in 0..2 {
        let draft = composer::open_draft(centre.desk(), FEET).unwrap().draft;
        composer::keep_draft(centre.desk(), draft).unwrap();
        composer::save_version(centre.desk(), FEET).unwrap();
    }
    assert_eq!(feet(&centre).newer_model, "");
    centre.change_inside(|writer| writer.save_setting("handout-model-diabetes2-3", "2"));
    let card = feet(&centre);
    assert_ne!(
        card.newer_model, "",
        "although ours is version {}",
        card.version
    );
}
