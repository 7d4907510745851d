//! Rosters as real spreadsheets give them.

mod bad;
mod columns;
mod past;
mod undo;
mod undo_any;

use etp_app::forms::ImportRoster;
use etp_app::roster;
use etp_app::views::{RosterPreview, RosterProblem};
use etp_tests::{Centre, roster_of, taking};

fn form(preview: &RosterPreview, rejected_to: Option<String>) -> ImportRoster {
    ImportRoster {
        rejected_to,
        ..taking(preview)
    }
}

/// What keeps rows out: line, column, code.
fn wrong(problems: &[RosterProblem]) -> Vec<(u32, &str, &str)> {
    said(problems, false)
}

/// What is only to be looked at.
fn cautions(problems: &[RosterProblem]) -> Vec<(u32, &str, &str)> {
    said(problems, true)
}

fn said(problems: &[RosterProblem], cautions: bool) -> Vec<(u32, &str, &str)> {
    let weight = problems.iter().filter(|p| p.only_a_caution == cautions);
    weight
        .map(|p| (p.line, p.column.as_str(), p.code.as_str()))
        .collect()
}

const MIXED: &str = "Nom;Prénom;Date de naissance;Sexe;Commune;Médecin\r\n\
    Collard;Anne;03/02/1948;F;Givet;Dr X\r\n\
    Maillet;;12/05/1950;M;Fumay;\r\n\
    Noël;\"Marie-\r\nClaire\";31/02/1951;F;Givet;\r\n\
    Petit;Louis;07/07/55;H;Givet;\r\n\
    Simon;Guy;01/01/1960;peut-être;Givet;\r\n\
    COLLARD;anne;03/02/1948;F;Givet;\r\n";

#[test]
fn a_preview_names_each_problem_by_row_column_and_what_is_wrong_and_writes_nothing() {
    let centre = Centre::in_givet_on("2026-09-03");
    let preview = centre.preview(MIXED).unwrap();
    assert_eq!(
        wrong(&preview.problems),
        [
            (3, "Prénom", "roster-name-missing"),
            (4, "Date de naissance", "roster-date-not-in-calendar"),
            (6, "Date de naissance", "roster-year-two-digits"),
            (7, "Sexe", "roster-sex-unreadable"),
            (8, "", "roster-twice-in-file"),
        ]
    );
    assert_eq!((preview.rows, preview.good), (6, 1));
    assert_eq!(
        cautions(&preview.problems),
        [(2, "Médecin", "roster-doctor-unknown")]
    );
    assert!(centre.people().is_empty());
}

#[test]
fn good_rows_are_taken_and_the_others_saved_to_be_mended() {
    let centre = Centre::in_givet_on("2026-09-03");
    let seen = centre.preview(MIXED).unwrap();
    let rejected = centre.folder().join("rejected.csv");
    let done = roster::import_roster(
        centre.desk(),
        form(&seen, Some(rejected.display().to_string())),
    )
    .unwrap();
    assert_eq!((done.answer.taken, done.answer.rejected), (1, 5));
    let text = std::fs::read_to_string(&rejected).unwrap();
    assert!(text.starts_with("\u{FEFF}Nom;Prénom;"));
    assert!(text.contains("Maillet;;12/05/1950"));
    assert!(!text.contains("Collard;Anne"));
    // The mended file is a roster again; whoever is known is not written twice.
    let again = centre
        .preview(text.replace("31/02/1951", "28/02/1951"))
        .unwrap();
    assert_eq!((again.good, again.twins.len()), (1, 1));
    assert_eq!(again.twins[0].reason, "same-birth-names");
}

#[test]
fn nothing_is_taken_when_the_other_rows_cannot_be_saved() {
    let centre = Centre::in_givet_on("2026-09-03");
    let seen = centre.preview(MIXED).unwrap();
    let nowhere = centre
        .folder()
        .join("no such folder/rejected.csv")
        .display()
        .to_string();
    let failure = roster::import_roster(centre.desk(), form(&seen, Some(nowhere))).unwrap_err();
    assert_eq!(failure.code, "rejected-not-saved");
    assert!(centre.people().is_empty());
}

#[test]
fn people_swallowed_by_an_open_quote_are_told_and_not_lost() {
    let centre = Centre::in_givet_on("2026-09-03");
    let swallowed = "Nom;Prénom;Naissance;Médecin\r\n\
        Collard;Anne;03/02/1948;\"Dr X\r\n\
        Maillet;Luc;04/02/1948;Dr Y\r\n\
        Petit;Guy;05/02/1948;Dr Z\r\n";
    let seen = centre.preview(swallowed).unwrap();
    let problem = &seen.problems[0];
    assert_eq!((seen.rows, seen.good, problem.line), (1, 0, 2));
    assert_eq!(
        (problem.code.as_str(), problem.args["last"].as_str()),
        ("table-quote-unclosed", "5")
    );
}

#[test]
fn cells_without_a_column_are_in_the_file_of_rows_to_mend() {
    let centre = Centre::in_givet_on("2026-09-03");
    let shifted = "Nom;Prénom;Naissance\nNoël;Élise;03/02/1948\nPetit;Guy;05/02/1948;Givet;0601\n";
    let seen = centre.preview(shifted).unwrap();
    let rejected = centre.folder().join("rejected.csv");
    roster::import_roster(
        centre.desk(),
        form(&seen, Some(rejected.display().to_string())),
    )
    .unwrap();
    let text = std::fs::read_to_string(&rejected).unwrap();
    assert!(text.trim_end().ends_with(";Givet;0601"), "{text}");
}

#[test]
fn the_rows_to_mend_are_never_saved_over_the_roster() {
    let centre = Centre::in_givet_on("2026-09-03");
    let seen = centre.preview(MIXED).unwrap();
    let itself = centre.folder().join("./roster.csv").display().to_string();
    let failure = roster::import_roster(centre.desk(), form(&seen, Some(itself))).unwrap_err();
    assert_eq!(failure.code, "rejected-over-roster");
    assert!(centre.people().is_empty());
    let kept = std::fs::read_to_string(centre.folder().join("roster.csv")).unwrap();
    assert_eq!(kept, MIXED);
}

#[test]
fn a_file_that_changed_since_it_was_shown_is_refused() {
    let centre = Centre::in_givet_on("2026-09-03");
    let seen = centre.preview(MIXED).unwrap();
    centre.file("roster.csv", roster_of(2));
    let failure = roster::import_roster(centre.desk(), form(&seen, None)).unwrap_err();
    assert_eq!(failure.code, "roster-changed-since-shown");
}

#[test]
fn the_same_people_are_read_from_every_encoding_separator_and_language() {
    let french = "Nom;Prénom;Date de naissance\r\nNoël;Élise;03/02/1948\r\n";
    let dutch = "Achternaam,Voornaam,Geboortedatum\nNoël,Élise,3-2-1948\n";
    let german = "Nachname\tVorname\tGeburtsdatum\nNoël\tÉlise\t03.02.1948\n";
    let english = "Last name,First name,Date of birth\n\"Noël\",\"Élise\",1948-02-03\n";
    let latin: Vec<u8> = french
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let marked = [b"\xEF\xBB\xBF".as_slice(), french.as_bytes()].concat();
    let files: [&[u8]; 6] = [
        french.as_bytes(),
        dutch.as_bytes(),
        german.as_bytes(),
        english.as_bytes(),
        &latin,
        &marked,
    ];
    for (number, bytes) in files.into_iter().enumerate() {
        let centre = Centre::in_givet_on("2026-09-03");
        let seen = centre
            .preview(bytes)
            .unwrap_or_else(|failure| panic!("file {number}: {failure}"));
        assert_eq!(
            seen.sample[0].cells,
            ["Noël", "Élise", "03/02/1948"],
            "file {number}"
        );
    }
}

#[test]
fn a_file_that_is_no_roster_is_refused_by_name() {
    let centre = Centre::in_givet_on("2026-09-03");
    let code = |bytes: &[u8]| centre.preview(bytes).unwrap_err().code;
    assert_eq!(code(b""), "table-empty");
    assert_eq!(code(b"PK\x03\x04"), "table-damaged");
    assert_eq!(
        code("Nom;Prénom;Naissance\n;;\n".as_bytes()),
        "roster-without-rows"
    );
    let form = etp_app::forms::ReadRoster {
        path: centre.folder().join("absent.csv").display().to_string(),
        sheet: None,
        columns: vec![],
    };
    let missing = roster::preview_roster(centre.desk(), &form).unwrap_err();
    assert_eq!(missing.code, "roster-file-unreadable");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 64, ..Default::default() })]

    /// Whatever bytes come after a sound heading: rows are good or explained, never lost, never a crash.
    #[test]
    fn every_row_is_taken_or_explained(rubbish in proptest::collection::vec(proptest::arbitrary::any::<u8>(), 0..400)) {
        thread_local! { static CENTRE: Centre = Centre::in_givet_on("2026-09-03"); }
        CENTRE.with(|centre| {
            let bytes = ["Nom;Prénom;Naissance\n".as_bytes(), &rubbish].concat();
            if let Ok(seen) = centre.preview(bytes)
                && seen.missing.is_empty()
            {
                let explained: std::collections::BTreeSet<_> = wrong(&seen.problems).into_iter().map(|(line, ..)| line).collect();
                assert_eq!((seen.rows - seen.good) as usize, explained.len());
            }
        });
    }
}
