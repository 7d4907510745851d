//! Programmes that travel between two centres: signed, compared piece by piece, taken in part.

use etp_app::forms::{ExportProgramme, ReadProgrammeFile, SavePathway, TakeProgrammePieces};
use etp_app::views::ProgrammeFileView;
use etp_app::{ProgrammeId, Scheme, composer, documents, exchange, programmes};
use etp_domain::HandoutLanguage;
use etp_tests::Centre;
use std::path::{Path, PathBuf};

/// A French programme with a change of its own, as a file.
fn sent_from(centre: &Centre) -> (ProgrammeId, PathBuf) {
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let mut template = programmes::template("diabetes2").expect("the story goes on");
    template.sessions[0].minutes = 90;
    template.model = false;
    template.competencies.remove(0);
    let gone = programmes::template("diabetes2")
        .expect("the story goes on")
        .competencies[0]
        .code
        .clone();
    for session in &mut template.sessions {
        session.competencies.retain(|code| *code != gone);
    }
    let theme = &mut template.sessions[1].theme.0;
    theme.insert(HandoutLanguage::Fr, "Cuisiner ensemble".into());
    let form = SavePathway {
        programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    programmes::save_pathway(centre.desk(), form).expect("the story goes on");
    (programme, export(centre, programme))
}

fn export(centre: &Centre, programme: ProgrammeId) -> PathBuf {
    let to = centre.folder().display().to_string();
    let form = ExportProgramme { programme, to };
    exchange::export_programme(centre.desk(), &form)
        .expect("the story goes on")
        .into()
}

fn read(centre: &Centre, path: &Path, with: Option<ProgrammeId>) -> ProgrammeFileView {
    let form = ReadProgrammeFile {
        path: path.display().to_string(),
        with,
    };
    exchange::read_programme_file(centre.desk(), &form).expect("the story goes on")
}

fn take(
    shown: &ProgrammeFileView,
    into: Option<ProgrammeId>,
    pieces: &[&str],
) -> TakeProgrammePieces {
    TakeProgrammePieces {
        path: shown.path.clone(),
        sha256: shown.sha256.clone(),
        into,
        pieces: pieces.iter().map(|piece| (*piece).to_owned()).collect(),
    }
}

#[test]
fn another_centre_sees_what_differs_and_takes_some_of_it_as_a_new_version() {
    let givet = Centre::in_givet_on("2026-09-03");
    let arlon = Centre::in_arlon_on("2026-09-04");
    let (_, file) = sent_from(&givet);
    let own = arlon.programme("diabetes2", Scheme::BeStartUp);
    let shown = read(&arlon, &file, None);
    assert_eq!(shown.with, Some(own), "the nearest is proposed");
    assert_eq!(shown.from_centre, "Maison de santé de Givet");
    let changed: Vec<_> = shown
        .pieces
        .iter()
        .map(|one| (one.piece.as_str(), one.change.as_str()))
        .collect();
    assert!(
        changed.contains(&("session:understand", "changed")),
        "{changed:?}"
    );
    assert!(changed.contains(&("session:eat", "changed")), "{changed:?}");
    assert_eq!(
        changed
            .iter()
            .filter(|(_, change)| *change == "gone")
            .count(),
        1
    );

    let form = take(&shown, Some(own), &["session:eat"]);
    exchange::take_programme_pieces(arlon.desk(), &form).unwrap();
    let taken = programmes::pathway_version(arlon.desk(), own, 2)
        .unwrap()
        .template;
    let model = programmes::template("diabetes2").unwrap();
    assert_eq!(
        taken.sessions[1].theme.get(HandoutLanguage::Fr),
        Some("Cuisiner ensemble")
    );
    assert_eq!(
        taken.sessions[0], model.sessions[0],
        "what was not ticked stays"
    );
    assert_eq!(taken.competencies, model.competencies);
    assert!(
        taken.model,
        "whatever another team validated is a model here"
    );
    let again = exchange::take_programme_pieces(arlon.desk(), &form).unwrap_err();
    assert_eq!(
        again.code, "programme-piece-unknown",
        "it no longer differs"
    );
}

#[test]
fn the_whole_becomes_a_programme_of_ones_own_that_travels_back_unchanged() {
    let givet = Centre::in_givet_on("2026-09-03");
    let arlon = Centre::in_arlon_on("2026-09-04");
    let (programme, file) = sent_from(&givet);
    let shown = read(&arlon, &file, None);
    assert_eq!(shown.with, None);
    let own = exchange::take_programme_pieces(arlon.desk(), &take(&shown, None, &[]))
        .unwrap()
        .answer;
    let view = programmes::programme(arlon.desk(), own).unwrap();
    assert_eq!(view.card.scheme, Scheme::BeStartUp);
    let back = export(&arlon, own);
    let differs = read(&givet, &back, Some(programme)).pieces;
    assert!(differs.is_empty(), "{differs:?}");
}

#[test]
fn nobody_s_name_is_in_a_file_and_a_letter_that_changed_is_noticed() {
    let givet = Centre::in_givet_on("2026-09-03");
    let people = givet.with_people(3);
    let programme = givet.open("diabetes2", &people).unwrap();
    let file = export(&givet, programme);
    let text = std::fs::read_to_string(&file).unwrap();
    for word in ["Nom1", "Prénom", "C. Noël", "foyer rural"] {
        assert!(!text.contains(word), "{word}");
    }
    let form = |name: &str, text: String| ReadProgrammeFile {
        path: givet.file(name, text).display().to_string(),
        with: None,
    };
    let refused = |name, text| {
        exchange::read_programme_file(givet.desk(), &form(name, text))
            .unwrap_err()
            .code
    };
    assert_eq!(
        refused("a", text.replacen("120", "121", 1)),
        "programme-file-changed"
    );
    assert_eq!(
        refused("b", text.replacen(": 1", ": 9", 1)),
        "programme-file-newer"
    );
    assert_eq!(
        refused("c", "Nom;Prénom\n".into()),
        "programme-file-not-one"
    );
}

#[test]
fn a_file_that_changed_since_it_was_shown_is_not_taken() {
    let givet = Centre::in_givet_on("2026-09-03");
    let (programme, file) = sent_from(&givet);
    let shown = read(&givet, &file, None);
    let mut form = take(&shown, None, &[]);
    form.sha256 = "0".repeat(64);
    let refused = exchange::take_programme_pieces(givet.desk(), &form).unwrap_err();
    assert_eq!(refused.code, "programme-file-other");
    let cards = programmes::programmes(givet.desk()).unwrap();
    assert_eq!(
        cards.iter().map(|card| card.id).collect::<Vec<_>>(),
        [programme]
    );
}

const FIRST: &str = "diabetes2-1";

/// A centre's own title of a handout.
fn reworded(centre: &Centre, title: &str) {
    let mut draft = composer::open_draft(centre.desk(), FIRST)
        .expect("a draft")
        .draft;
    draft.title.texts.insert(HandoutLanguage::Fr, title.into());
    composer::keep_draft(centre.desk(), draft).expect("kept");
    composer::save_version(centre.desk(), FIRST).expect("saved");
}

fn title(centre: &Centre) -> String {
    let cards = documents::documents(centre.desk(), HandoutLanguage::Fr).expect("the library");
    let mut cards = cards.into_iter();
    cards.find(|card| card.name == FIRST).expect("a card").title
}

#[test]
fn a_handout_of_a_name_we_have_is_ours_until_theirs_is_ticked() {
    let givet = Centre::in_givet_on("2026-09-03");
    let arlon = Centre::in_arlon_on("2026-09-04");
    reworded(&givet, "Le sucre et moi");
    let (_, file) = sent_from(&givet);
    let piece = format!("handout:{FIRST}");
    let shown = read(&arlon, &file, None);
    let clashing: Vec<_> = shown
        .pieces
        .iter()
        .filter(|one| one.piece.starts_with("handout:"))
        .filter(|one| one.change == "changed")
        .collect();
    assert_eq!(clashing.len(), 1, "what ships in both says the same");
    assert_eq!(clashing[0].piece, piece);
    assert!(!clashing[0].own.is_empty() && !clashing[0].theirs.is_empty());

    let own = exchange::take_programme_pieces(arlon.desk(), &take(&shown, None, &[])).unwrap();
    assert_eq!(title(&arlon), "Comprendre le diabète", "ours stays");
    // Later, with a programme of one's own beside it, theirs is wanted after all.
    let shown = read(&arlon, &file, Some(own.answer));
    assert!(shown.pieces.iter().any(|one| one.piece == piece));
    let form = take(&shown, Some(own.answer), &[&piece]);
    exchange::take_programme_pieces(arlon.desk(), &form).unwrap();
    assert_eq!(title(&arlon), "Le sucre et moi");
    let versions = composer::handout_versions(arlon.desk(), FIRST).unwrap();
    assert_eq!(versions.len(), 1);
    assert_eq!(versions[0].reviewed, "", "validated by nobody here");
    let shown = read(&arlon, &file, Some(own.answer));
    assert!(
        shown.pieces.iter().all(|one| one.piece != piece),
        "it no longer differs"
    );
}

#[test]
fn the_whole_is_taken_with_their_text_of_a_handout_where_it_is_ticked() {
    let givet = Centre::in_givet_on("2026-09-03");
    let arlon = Centre::in_arlon_on("2026-09-04");
    reworded(&givet, "Le sucre et moi");
    reworded(&arlon, "Notre diabète");
    let (_, file) = sent_from(&givet);
    let shown = read(&arlon, &file, None);
    let form = take(&shown, None, &["handout:diabetes2-1"]);
    exchange::take_programme_pieces(arlon.desk(), &form).unwrap();
    assert_eq!(title(&arlon), "Le sucre et moi");
    let versions = composer::handout_versions(arlon.desk(), FIRST).unwrap();
    assert_eq!(versions.len(), 2, "ours is still to be found");
    let unknown = take(&shown, None, &["handout:nothing"]);
    let refused = exchange::take_programme_pieces(arlon.desk(), &unknown).unwrap_err();
    assert_eq!(refused.code, "programme-piece-unknown");
}

#[test]
fn a_picture_nobody_has_is_no_sound_template() {
    let centre = Centre::in_givet_on("2026-09-03");
    let programme = centre.programme("diabetes2", Scheme::FrDeclared);
    let mut template = programmes::template("diabetes2").unwrap();
    assert!(
        template
            .questions
            .iter()
            .any(|one| !one.pictogram.is_empty())
    );
    template.questions[0].pictogram = "unicorn".into();
    let form = SavePathway {
        programme,
        based_on: 1,
        note: String::new(),
        template,
    };
    let refused = programmes::save_pathway(centre.desk(), form).unwrap_err();
    assert_eq!(refused.code, "template-pictogram-unknown");
    assert_eq!(refused.args["number"], "1");
}
