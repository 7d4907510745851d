//! Papers kept with a file: from the scanner to the copy in a folder.

use etp_app::forms::{AttachPaper, PrintHandout, RemovePaper};
use etp_app::{AttachmentId, Failure, HandoutLayout, PatientId, handouts, papers, patients};
use etp_domain::AttachmentKind;
use etp_tests::{Centre, ONE_PIXEL, somebody};
use std::path::Path;

fn patient(centre: &Centre) -> PatientId {
    patients::save_patient(centre.desk(), somebody("Noël", "Anne", "1948-02-03"))
        .expect("a file")
        .answer
}

fn attach(centre: &Centre, patient: PatientId, path: &Path) -> Result<AttachmentId, Failure> {
    let form = AttachPaper {
        patient,
        kind: AttachmentKind::Consent,
        title: String::new(),
        path: path.display().to_string(),
    };
    papers::attach_paper(centre.desk(), form).map(|done| done.answer)
}

fn kept(centre: &Centre, patient: PatientId, name: &str, bytes: &[u8]) -> AttachmentId {
    attach(centre, patient, &centre.file(name, bytes)).expect("a paper")
}

#[test]
fn a_pdf_is_shown_page_by_page_and_the_look_is_written_down() {
    let centre = Centre::in_givet_on("2026-11-22");
    let patient = patient(&centre);
    let programme = centre.open("diabetes2", &[patient]).unwrap();
    let handout = PrintHandout {
        session: centre.sessions(programme)[2].id,
        patient: None,
        languages: vec![],
        layout: HandoutLayout::SideBySide,
        despite: String::new(),
    };
    let pdf = handouts::print_handout(centre.desk(), handout)
        .unwrap()
        .path;
    let paper = attach(&centre, patient, pdf.as_ref()).unwrap();
    let preview = papers::paper_preview(centre.desk(), paper).unwrap();
    assert_eq!(preview.media_type, "image/png");
    assert!(preview.page_count >= 1);
    assert_eq!(preview.pages.len(), preview.page_count as usize);
    // What every PNG begins with, and a page that is not empty.
    assert!(
        preview
            .pages
            .iter()
            .all(|page| page.starts_with("iVBORw0KGgo"))
    );
    assert!(preview.pages[0].len() > 20_000);
    let file = patients::patient_file(centre.desk(), patient).unwrap();
    assert!(file.readings.iter().any(|reading| reading.what == "paper"));
    assert_eq!(file.papers[0].media_type, "application/pdf");
}

#[test]
fn a_picture_is_shown_as_it_is_under_the_name_of_its_file() {
    let centre = Centre::in_givet_on("2026-11-22");
    let paper = kept(
        &centre,
        patient(&centre),
        "Consentement signé.png",
        ONE_PIXEL,
    );
    let preview = papers::paper_preview(centre.desk(), paper).unwrap();
    assert_eq!(
        (preview.title.as_str(), preview.page_count),
        ("Consentement signé", 1)
    );
    assert_eq!(preview.media_type, "image/png");
    assert!(preview.pages[0].starts_with("iVBORw0KGgo"));
}

#[test]
fn a_damaged_pdf_is_kept_not_shown_and_comes_out_as_it_went_in() {
    let centre = Centre::in_givet_on("2026-11-22");
    let bytes = b"%PDF-1.7\nhalf of a scan";
    let paper = kept(&centre, patient(&centre), "Scan.pdf", bytes);
    let refused = papers::paper_preview(centre.desk(), paper).unwrap_err();
    assert_eq!(refused.code, "paper-damaged");
    let folder = centre.folder().join("copies");
    std::fs::create_dir(&folder).unwrap();
    let copy = papers::save_paper(centre.desk(), paper, &folder).unwrap();
    let again = papers::save_paper(centre.desk(), paper, &folder).unwrap();
    assert_eq!(copy, folder.join("Scan.pdf").display().to_string());
    assert_eq!(again, folder.join("Scan (2).pdf").display().to_string());
    assert_eq!(std::fs::read(copy).unwrap(), bytes);
}

#[test]
fn a_copy_that_cannot_be_saved_leaves_no_line_in_the_history() {
    let centre = Centre::in_givet_on("2026-11-22");
    let patient = patient(&centre);
    let paper = kept(&centre, patient, "Scan.png", ONE_PIXEL);
    let nowhere = centre.folder().join("nowhere");
    let failure = papers::save_paper(centre.desk(), paper, &nowhere).unwrap_err();
    assert_eq!(failure.code, "paper-copy-not-saved");
    let file = patients::patient_file(centre.desk(), patient).unwrap();
    assert!(file.changes.iter().all(|change| change.act != "save-paper"));
}

#[test]
fn what_is_no_paper_or_too_large_is_not_kept() {
    let centre = Centre::in_givet_on("2026-11-22");
    let patient = patient(&centre);
    let mut heavy = b"%PDF-1.7\n".to_vec();
    heavy.resize(10 * 1024 * 1024 + 1, b' ');
    for (name, bytes, code) in [
        ("picture.pdf", &b"GIF89a"[..], "attachment-kind-unknown"),
        ("empty.pdf", b"", "attachment-kind-unknown"),
        ("heavy.pdf", &heavy, "attachment-too-large"),
    ] {
        let refused = attach(&centre, patient, &centre.file(name, bytes)).unwrap_err();
        assert_eq!(refused.code, code, "{name}");
    }
    let gone = attach(&centre, patient, &centre.folder().join("gone.pdf")).unwrap_err();
    assert_eq!(gone.code, "paper-file-unreadable");
    let file = patients::patient_file(centre.desk(), patient).unwrap();
    assert!(file.papers.is_empty());
}

#[test]
fn a_paper_is_taken_away_with_a_reason_and_its_title_goes_too() {
    let centre = Centre::in_givet_on("2026-11-22");
    let patient = patient(&centre);
    let paper = kept(&centre, patient, "Lettre du docteur Fictif.png", ONE_PIXEL);
    let remove = |reason: &str| {
        let form = RemovePaper {
            attachment: paper,
            reason: reason.into(),
        };
        papers::remove_paper(centre.desk(), &form)
    };
    assert_eq!(remove("  ").unwrap_err().code, "paper-reason-missing");
    remove("Autre personne").unwrap();
    let file = patients::patient_file(centre.desk(), patient).unwrap();
    assert!(file.papers.is_empty());
    let line = &file.changes[0];
    assert_eq!(line.act, "remove-paper");
    let told: Vec<_> = line
        .fields
        .iter()
        .map(|field| (field.field.as_str(), field.old.as_str(), field.new.as_str()))
        .collect();
    assert_eq!(
        told,
        [("paper", "consent", ""), ("reason", "", "Autre personne")]
    );
    assert!(!format!("{:?}", file.changes).contains("Fictif"));
    let gone = papers::paper_preview(centre.desk(), paper).unwrap_err();
    assert_eq!(gone.code, "record-not-found");
}

#[test]
fn no_file_of_the_register_shows_what_a_paper_says() {
    let mut centre = Centre::in_givet_on("2026-11-22");
    let secret = b"%PDF-1.7\nthe words of a consent, as they were signed";
    kept(&centre, patient(&centre), "Consent.pdf", secret);
    centre.close();
    let files = std::fs::read_dir(centre.register()).unwrap();
    let mut looked_at = 0;
    for file in files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
    {
        let bytes = std::fs::read(&file).unwrap();
        let shows = bytes.windows(20).any(|window| window == &secret[9..29]);
        assert!(!shows, "{}", file.display());
        looked_at += 1;
    }
    assert!(looked_at >= 2);
}
