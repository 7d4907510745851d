//! A centre writes its own handouts: kept while they are typed, followed by their translations, saved,
//! validated, taken back; and who holds which version.

use HandoutLanguage::{De, En, Fr, Nl};
use etp_app::forms::{CheckDraft, NewDraft, PrintDocument, PrintHandout, ValidateHandout};
use etp_app::views::DraftView;
use etp_app::{Draft, HandoutLanguage, HandoutLayout, PatientId, composer, documents, handouts};
use etp_domain::HandoutStanding;
use etp_handout::{DraftBlock, DraftContent, InLanguages};
use etp_tests::{Centre, day, pdf_words};

const FEET: &str = "diabetes2-3";
const OURS: &str = "Chez nous, la podologue vient le premier mardi du mois.";

/// The first paragraph of a draft says something else in French.
fn reword(draft: &mut Draft, words: &str) -> usize {
    let paragraph = |block: &mut DraftBlock| match &mut block.content {
        DraftContent::Paragraph { texts } => texts.insert(Fr, words.to_owned()).is_some(),
        _ => false,
    };
    let place = draft.blocks.iter_mut().position(paragraph);
    place.expect("a paragraph") + 1
}

fn paragraph(words: &str) -> DraftBlock {
    DraftBlock {
        came_from: 0,
        was: InLanguages::new(),
        checked: Vec::new(),
        content: DraftContent::Paragraph {
            texts: [(Fr, words.to_owned())].into(),
        },
    }
}

fn open(centre: &Centre) -> DraftView {
    composer::open_draft(centre.desk(), FEET).expect("a draft")
}

/// Our wording of the feet, saved.
fn ours(centre: &Centre) {
    let mut draft = open(centre).draft;
    reword(&mut draft, OURS);
    composer::keep_draft(centre.desk(), draft).expect("kept");
    composer::save_version(centre.desk(), FEET).expect("saved");
}

fn printed(centre: &Centre, patient: Option<PatientId>) -> String {
    let form = PrintDocument {
        handout: FEET.into(),
        languages: vec![Fr],
        layout: HandoutLayout::SideBySide,
        booklet: false,
        patient,
        despite: String::new(),
    };
    let made = documents::print_document(centre.desk(), form).expect("printed");
    pdf_words(&std::fs::read(made.path).expect("a paper"))
}

fn check(centre: &Centre, draft: Draft) -> etp_app::views::DraftCheck {
    let form = CheckDraft {
        draft,
        languages: vec![Fr, Nl],
        layout: HandoutLayout::SideBySide,
        booklet: false,
        page: 1,
    };
    composer::check_draft(centre.desk(), form).expect("an answer")
}

#[test]
fn a_draft_is_nobodys_handout_until_it_is_saved_and_then_everybodys() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let mut draft = open(&centre).draft;
    let model = draft.version.clone();
    reword(&mut draft, OURS);
    composer::keep_draft(centre.desk(), draft).unwrap();
    assert!(!printed(&centre, None).contains("podologue vient"));
    centre.reopen_on("2026-09-04");
    let found = open(&centre);
    assert!(found.of_model && found.kept_at.is_some());
    assert_eq!(composer::drafts(centre.desk()).unwrap().len(), 1);
    let saved = composer::save_version(centre.desk(), FEET).unwrap().answer;
    assert_eq!(saved.number, 1);
    assert_ne!(saved.version, model, "it is not the model any more");
    assert!(printed(&centre, None).contains("podologue vient"));
    assert!(composer::drafts(centre.desk()).unwrap().is_empty());
    let cards = documents::documents(centre.desk(), Fr).unwrap();
    let feet: Vec<_> = cards.iter().filter(|card| card.name == FEET).collect();
    assert_eq!(feet.len(), 1);
    assert_eq!((feet[0].own_version, feet[0].of_model), (Some(1), true));
}

#[test]
fn translations_of_what_changed_wait_to_be_read_again_also_after_saving() {
    let centre = Centre::in_givet_on("2026-09-03");
    let mut draft = open(&centre).draft;
    let place = reword(&mut draft, OURS);
    let stale = check(&centre, draft.clone()).stale;
    let languages: Vec<_> = stale.iter().map(|one| one.language).collect();
    assert!(stale.iter().all(|one| one.block as usize == place));
    assert!(languages.contains(&Nl) && languages.contains(&De) && !languages.contains(&Fr));
    draft.blocks[place - 1].checked.push(Nl);
    composer::keep_draft(centre.desk(), draft).unwrap();
    composer::save_version(centre.desk(), FEET).unwrap();
    let after = check(&centre, open(&centre).draft).stale;
    let languages: Vec<_> = after.iter().map(|one| one.language).collect();
    assert!(!languages.contains(&Nl) && languages.contains(&De) && languages.contains(&En));
}

#[test]
fn a_half_written_handout_is_shown_with_its_gaps_and_not_saved() {
    let centre = Centre::in_givet_on("2026-09-03");
    let form = NewDraft {
        title: "Le marché du jeudi".into(),
        written_in: Fr,
        from: None,
    };
    let mut draft = composer::new_draft(centre.desk(), &form)
        .unwrap()
        .answer
        .draft;
    assert_eq!(draft.name, "own-le-marche-du-jeudi");
    draft.blocks = vec![paragraph("Choisissez **deux légumes."), paragraph("")];
    let wrong = check(&centre, draft.clone());
    assert_eq!(wrong.problems[0].failure.code, "handout-bold-unclosed");
    assert!(wrong.page.is_none());
    draft.blocks[0] = paragraph("Choisissez **deux légumes**.");
    let half = check(&centre, draft.clone());
    assert!(half.problems.is_empty() && half.page.is_some());
    assert_eq!(
        half.gaps.len(),
        4,
        "two in Dutch with the title, and an empty block in both"
    );
    composer::keep_draft(centre.desk(), draft.clone()).unwrap();
    let refused = composer::save_version(centre.desk(), &draft.name).unwrap_err();
    assert_eq!(refused.code, "draft-text-missing");
    assert_eq!(refused.args["block"], "2");
    draft.blocks.pop();
    composer::keep_draft(centre.desk(), draft.clone()).unwrap();
    composer::save_version(centre.desk(), &draft.name).unwrap();
    let cards = documents::documents(centre.desk(), Fr).unwrap();
    let card = cards.iter().find(|card| card.name == draft.name).unwrap();
    assert_eq!(card.languages, [Fr]);
}

#[test]
fn a_validation_is_of_one_version_and_runs_out() {
    let mut centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(1);
    let programme = centre.open("diabetes2", &people).unwrap();
    let session = centre.sessions(programme)[2].id;
    let validate = |until| ValidateHandout {
        handout: FEET.into(),
        validated_by: " Dr  Weber, diabétologue ".into(),
        review_by: Some(day(until)),
    };
    let past = composer::validate_handout(centre.desk(), &validate("2026-09-03")).unwrap_err();
    assert_eq!(past.code, "review-day-past");
    let valid = composer::validate_handout(centre.desk(), &validate("2027-09-01")).unwrap();
    assert_eq!(valid.answer.reviewed, "Dr Weber, diabétologue, 03/09/2026");
    assert!(printed(&centre, None).contains("Dr Weber, diabétologue"));
    centre.reopen_on("2027-09-02");
    let card = |centre: &Centre| {
        let cards = documents::documents(centre.desk(), Fr).unwrap();
        cards.into_iter().find(|card| card.name == FEET).unwrap()
    };
    assert_eq!(card(&centre).standing, HandoutStanding::Expired);
    let print = |despite: &str| {
        let form = PrintHandout {
            session,
            patient: Some(people[0]),
            languages: vec![],
            layout: HandoutLayout::SideBySide,
            despite: despite.into(),
        };
        handouts::print_handout(centre.desk(), form)
    };
    assert_eq!(print(" ").unwrap_err().code, "handout-expired");
    print("la relecture est prévue lundi").unwrap();
    ours(&centre);
    assert_eq!(
        card(&centre).standing,
        HandoutStanding::Model,
        "nobody validated the new words"
    );
}

#[test]
fn an_earlier_version_is_seen_and_taken_up_again() {
    let centre = Centre::in_givet_on("2026-09-03");
    ours(&centre);
    let mut draft = open(&centre).draft;
    reword(&mut draft, "Autre chose.");
    composer::keep_draft(centre.desk(), draft).unwrap();
    composer::save_version(centre.desk(), FEET).unwrap();
    assert!(!printed(&centre, None).contains("podologue vient"));
    let page = composer::handout_version_page(centre.desk(), FEET, 1, 1).unwrap();
    assert!(page.png.starts_with("iVBOR"));
    composer::take_up_version(centre.desk(), FEET, 1).unwrap();
    composer::save_version(centre.desk(), FEET).unwrap();
    assert!(printed(&centre, None).contains("podologue vient"));
    let versions = composer::handout_versions(centre.desk(), FEET).unwrap();
    let numbers: Vec<_> = versions
        .iter()
        .map(|one| (one.number, one.current))
        .collect();
    assert_eq!(numbers, [(3, true), (2, false), (1, false)]);
}

#[test]
fn who_holds_an_older_version_is_known() {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(2);
    printed(&centre, Some(people[0]));
    printed(&centre, Some(people[0]));
    ours(&centre);
    printed(&centre, Some(people[1]));
    let holders = composer::given_to(centre.desk(), FEET).unwrap();
    let held: Vec<_> = holders
        .iter()
        .map(|one| (one.patient, one.outdated))
        .collect();
    assert_eq!(held, [(people[1], false), (people[0], true)]);
    let given = composer::handouts_given(centre.desk(), people[0], Fr).unwrap();
    assert_eq!(given.len(), 2);
    assert!(given.iter().all(|one| one.outdated));
}

#[test]
fn a_handout_that_is_given_or_ships_stays_on_the_shelf() {
    let centre = Centre::in_givet_on("2026-09-03");
    let code = |name: &str| {
        composer::retire_handout(centre.desk(), name)
            .unwrap_err()
            .code
    };
    assert_eq!(code(FEET), "handout-ships");
    let form = NewDraft {
        title: "Nos pieds".into(),
        written_in: Fr,
        from: Some(FEET.into()),
    };
    let copy = composer::new_draft(centre.desk(), &form)
        .unwrap()
        .answer
        .draft;
    assert_eq!(
        check(&centre, copy.clone()).stale[0].block,
        0,
        "its title says something else"
    );
    composer::save_version(centre.desk(), &copy.name).unwrap();
    let there = || {
        let cards = documents::documents(centre.desk(), Fr).unwrap();
        cards.iter().any(|card| card.name == copy.name)
    };
    assert!(there());
    composer::retire_handout(centre.desk(), &copy.name).unwrap();
    assert!(!there());
    composer::restore_handout(centre.desk(), &copy.name).unwrap();
    assert!(there());
}

#[test]
fn a_handout_goes_out_as_a_file_and_comes_back_as_it_was() {
    let centre = Centre::in_givet_on("2026-09-03");
    ours(&centre);
    let path = composer::export_handout(centre.desk(), FEET).unwrap();
    let source = std::fs::read_to_string(&path).unwrap();
    let elsewhere = Centre::in_arlon_on("2026-09-03");
    let file = elsewhere.file("pieds.toml", &source);
    let brought = composer::import_handout(elsewhere.desk(), &file)
        .unwrap()
        .answer;
    assert_eq!(brought.draft.name, FEET, "our wording of the same model");
    composer::save_version(elsewhere.desk(), FEET).unwrap();
    assert!(printed(&elsewhere, None).contains("podologue vient"));
}
