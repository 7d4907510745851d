//! The library of handouts: for whom something is lacking, one for somebody, a stack for many that is stopped,
//! found again after the laptop was switched off, and finished.

use etp_app::forms::{
    BatchOf, ErasePerson, ErasureReason, PreviewDocument, PrintDocument, SavePatient, SetStanding,
    StartBatch,
};
use etp_app::views::{BatchLack, BatchStanding};
use etp_app::{Desk, HandoutLanguage, PatientId, ProgrammeId, documents, patients, rights};
use etp_domain::{HandoutLack, HandoutLayout, HandoutStanding, Standing, names};
use etp_tests::{Centre, day, pdf_words, somebody};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const FEET: &str = "diabetes2-3";

struct House {
    centre: Centre,
    people: Vec<PatientId>,
    programme: ProgrammeId,
}

/// So many people, who read French and Dutch, in a group.
fn house(people: usize) -> House {
    let centre = Centre::in_givet_on("2026-09-03");
    let people = centre.with_people(people);
    let programme = centre.open("diabetes2", &people).expect("a group");
    House {
        centre,
        people,
        programme,
    }
}

impl House {
    fn desk(&self) -> &Desk {
        self.centre.desk()
    }

    fn start(&self, lots_of: Option<u32>) -> BatchStanding {
        let form = StartBatch {
            handout: FEET.into(),
            of: BatchOf::Programme(self.programme),
            layout: None,
            booklet: false,
            lots_of,
            despite: String::new(),
        };
        documents::start_batch(self.desk(), &form)
            .expect("a stack")
            .answer
    }

    fn finish(&self, id: &str) -> BatchStanding {
        loop {
            let standing = documents::go_on_batch(self.desk(), id)
                .expect("files")
                .answer;
            if standing.finished {
                return standing;
            }
        }
    }

    /// How often a handout stands in the history as given.
    fn given(&mut self) -> usize {
        let lines = self.centre.look_inside(|reader| reader.history(1000));
        lines
            .iter()
            .filter(|line| line.act == "print-handout")
            .count()
    }
}

fn words(path: &Path) -> String {
    pdf_words(&fs::read(path).expect("a paper"))
}

fn files(folder: &str) -> BTreeSet<String> {
    let read = fs::read_dir(folder).expect("a folder").flatten();
    let name = |one: fs::DirEntry| one.file_name().to_string_lossy().into_owned();
    read.map(name)
        .filter(|name| name.ends_with(".pdf"))
        .collect()
}

#[test]
fn the_library_says_which_programmes_give_a_handout_and_that_models_are_models() {
    let house = house(1);
    let cards = documents::documents(house.desk(), HandoutLanguage::Fr).unwrap();
    let feet = cards.iter().find(|card| card.name == FEET).unwrap();
    assert_eq!(feet.programmes[0].id, house.programme);
    assert!(
        cards
            .iter()
            .all(|card| card.standing == HandoutStanding::Model)
    );
    assert!(cards.iter().all(|card| !card.sources.is_empty()));
}

#[test]
fn a_page_is_seen_before_anything_is_printed_and_nothing_is_written_by_looking() {
    let mut house = house(1);
    let look = |page| {
        let form = PreviewDocument {
            handout: FEET.into(),
            languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
            layout: HandoutLayout::SideBySide,
            booklet: false,
            patient: None,
            page,
        };
        documents::preview_document(house.desk(), &form).unwrap()
    };
    let (first, second) = (look(1), look(2));
    assert!(first.pages >= 2 && first.png.starts_with("iVBOR"));
    assert_ne!(first.png, second.png);
    assert_eq!(look(99).page, first.pages, "past the last is the last");
    assert_eq!(house.given(), 0);
}

#[test]
fn a_booklet_is_seen_as_the_sides_of_its_sheets() {
    let house = house(1);
    let look = |booklet, layout| {
        let form = PreviewDocument {
            handout: FEET.into(),
            languages: vec![HandoutLanguage::Fr, HandoutLanguage::Nl],
            layout,
            booklet,
            patient: None,
            page: 1,
        };
        documents::preview_document(house.desk(), &form)
    };
    let pages = look(false, HandoutLayout::A5).unwrap();
    let sides = look(true, HandoutLayout::A5).unwrap();
    assert_eq!(sides.pages, pages.pages.next_multiple_of(4) / 2);
    assert_ne!(sides.png, pages.png);
    let refused = look(true, HandoutLayout::Easy).unwrap_err();
    assert_eq!(refused.code, "handout-booklet-layout");
}

#[test]
fn a_stack_of_booklets_has_whole_sheets_only() {
    let house = house(3);
    let form = |layout| StartBatch {
        handout: FEET.into(),
        of: BatchOf::Programme(house.programme),
        layout,
        booklet: true,
        lots_of: Some(3),
        despite: String::new(),
    };
    let refused = documents::start_batch(house.desk(), &form(None)).unwrap_err();
    assert_eq!(refused.code, "handout-booklet-layout");
    assert_eq!(refused.args["field"], "layout");
    let begun = documents::start_batch(house.desk(), &form(Some(HandoutLayout::A5))).unwrap();
    let whole = house.finish(&begun.answer.id);
    let lot = std::fs::read(format!("{}/lot-001.pdf", whole.folder)).unwrap();
    let sides = lopdf::Document::load_mem(&lot).unwrap().get_pages().len();
    assert_eq!(sides % 6, 0, "as many sides each, an even number of them");
}

#[test]
fn a_handout_for_somebody_names_them_and_stands_in_their_history() {
    let mut house = house(1);
    let patient = house.people[0];
    let form = PrintDocument {
        handout: FEET.into(),
        languages: vec![HandoutLanguage::Nl],
        layout: HandoutLayout::Large,
        booklet: false,
        patient: Some(patient),
        despite: String::new(),
    };
    let made = documents::print_document(house.desk(), form).unwrap();
    assert!(words(Path::new(&made.path)).contains("Prénom1"));
    assert_eq!(house.given(), 1);
}

#[test]
fn a_stack_makes_one_file_each_and_a_stop_loses_nothing() {
    let mut house = house(12);
    let begun = house.start(None);
    assert_eq!((begun.total, begun.done, begun.finished), (12, 0, false));
    let half = documents::go_on_batch(house.desk(), &begun.id)
        .unwrap()
        .answer;
    assert!(0 < half.done && half.done < 12);
    assert_eq!(house.given(), half.done as usize);
    let before = files(&half.folder);
    let stamp = |name: &String| {
        let path = Path::new(&half.folder).join(name);
        fs::metadata(path).unwrap().modified().unwrap()
    };
    let stamps: Vec<_> = before.iter().map(stamp).collect();
    // The laptop is switched off and on: the stack is found among the papers.
    let found = documents::batches(house.desk()).unwrap();
    assert_eq!((found.len(), found[0].done), (1, half.done));
    let whole = house.finish(&begun.id);
    assert_eq!((whole.done, whole.files), (12, 12));
    assert_eq!(files(&whole.folder).len(), 12);
    assert_eq!(
        before.iter().map(stamp).collect::<Vec<_>>(),
        stamps,
        "made once"
    );
    assert_eq!(house.given(), 12);
}

#[test]
fn a_stack_for_the_printer_holds_everybody_in_lots_each_on_a_front() {
    let house = house(5);
    let begun = house.start(Some(2));
    let whole = house.finish(&begun.id);
    assert_eq!((whole.done, whole.files), (5, 3));
    let names = files(&whole.folder);
    let words: String = names
        .iter()
        .map(|name| words(&Path::new(&whole.folder).join(name)))
        .collect();
    for person in 1..=5 {
        assert!(
            words.contains(&format!("Prénom{person}")),
            "person {person}"
        );
    }
}

#[test]
fn what_was_left_half_written_is_made_again_and_never_counted() {
    let house = house(3);
    let begun = house.start(None);
    fs::write(Path::new(&begun.folder).join(".sentier-x.part"), "%PDF").unwrap();
    assert_eq!(documents::batches(house.desk()).unwrap()[0].done, 0);
    assert_eq!(house.finish(&begun.id).done, 3);
}

#[test]
fn whoever_is_erased_takes_every_stack_along() {
    let mut house = house(2);
    let begun = house.start(None);
    let whole = house.finish(&begun.id);
    let half_written = Path::new(&whole.folder).with_file_name(".sentier-x.part");
    fs::write(&half_written, "%PDF").unwrap();
    let patient = house.people[0];
    let number = house
        .centre
        .look_inside(|reader| reader.patient(patient))
        .file_number;
    let form = ErasePerson {
        patient,
        file_number: number.to_string(),
        language: HandoutLanguage::Fr,
        reason: ErasureReason::Asked,
        certificate: house.centre.folder().display().to_string(),
    };
    rights::erase_person(house.desk(), &form).unwrap();
    assert!(!Path::new(&whole.folder).exists());
    assert!(!half_written.exists());
    assert!(documents::batches(house.desk()).unwrap().is_empty());
}

#[test]
fn somebody_it_cannot_be_printed_for_holds_up_nobody_else() {
    let house = house(3);
    let rename = |person: usize, last_name: &str| {
        let form = SavePatient {
            patient: Some(house.people[person]),
            languages: vec![HandoutLanguage::Fr],
            ..somebody(last_name, "Prénom", "")
        };
        patients::save_patient(house.desk(), form).unwrap();
    };
    // No font of ours draws Egyptian hieroglyphs.
    rename(0, "Aaa \u{13000}");
    for lots in [None, Some(2)] {
        let begun = house.start(lots);
        let whole = house.finish(&begun.id);
        assert_eq!((whole.done, whole.total), (2, 2));
        assert_eq!(whole.without[0].why, BatchLack::NotPrintable);
    }
}

#[test]
fn whoever_is_not_to_be_reached_any_more_gets_nothing_when_a_stack_is_gone_on_with() {
    let mut house = house(12);
    let begun = house.start(None);
    let half = documents::go_on_batch(house.desk(), &begun.id)
        .unwrap()
        .answer;
    let people = house.people.clone();
    let last = house.centre.look_inside(|reader| {
        let people = people.iter().map(|one| reader.patient(*one));
        let people: Result<Vec<_>, _> = people.collect();
        Ok(people?
            .into_iter()
            .max_by_key(|one| names::fold(&one.last_name)))
    });
    let form = SetStanding {
        patient: last.unwrap().id,
        standing: Standing::Deceased,
        reason: "Nous l’avons appris".into(),
        since: day("2026-09-02"),
    };
    patients::set_standing(house.desk(), form).unwrap();
    let whole = house.finish(&begun.id);
    assert!(half.done < 11);
    assert_eq!((whole.done, whole.total, whole.files), (11, 11, 11));
    assert_eq!(whole.without[0].why, BatchLack::NotToReach);
    assert_eq!(house.given(), 11);
}

#[test]
fn whoever_reads_none_of_its_languages_is_named_and_gets_it_in_the_centres() {
    let house = house(2);
    let form = SavePatient {
        patient: Some(house.people[0]),
        languages: vec![HandoutLanguage::Lb],
        ..somebody("Nom1", "Prénom1", "")
    };
    patients::save_patient(house.desk(), form).unwrap();
    let whole = house.finish(&house.start(None).id);
    assert_eq!((whole.done, whole.without.len()), (2, 1));
    assert_eq!(whole.without[0].why, BatchLack::OtherLanguage);
    assert_eq!(whole.without[0].languages, [HandoutLanguage::Lb]);
}

#[test]
fn a_stack_of_nobody_and_a_way_to_somewhere_else_are_refused() {
    let centre = Centre::in_givet_on("2026-09-03");
    let form = |lots_of| StartBatch {
        handout: FEET.into(),
        of: BatchOf::Everybody,
        layout: None,
        booklet: false,
        lots_of,
        despite: String::new(),
    };
    let refused = |lots| {
        documents::start_batch(centre.desk(), &form(lots))
            .unwrap_err()
            .code
    };
    assert_eq!(refused(None), "batch-of-nobody");
    assert_eq!(refused(Some(0)), "batch-lot-impossible");
    assert_eq!(refused(Some(101)), "batch-lot-impossible");
    let elsewhere = documents::drop_batch(centre.desk(), "../../register").unwrap_err();
    assert_eq!(elsewhere.code, "batch-unknown");
}

#[test]
fn coverage_names_what_is_lacking_for_those_in_care() {
    let house = house(2);
    let view = documents::coverage(house.desk(), HandoutLanguage::Fr).unwrap();
    assert_eq!((view.present, view.waiting), (2, 0));
    assert!(
        view.gaps.is_empty(),
        "everybody reads French and Dutch: {:?}",
        view.gaps
    );
    let form = SavePatient {
        patient: Some(house.people[0]),
        languages: vec![HandoutLanguage::Lb],
        ..somebody("Nom1", "Prénom1", "")
    };
    patients::save_patient(house.desk(), form).unwrap();
    let view = documents::coverage(house.desk(), HandoutLanguage::Fr).unwrap();
    assert!(!view.gaps.is_empty());
    for gap in &view.gaps {
        assert_eq!(
            (gap.language, gap.lack),
            (HandoutLanguage::Lb, HandoutLack::Language)
        );
        assert_eq!((gap.present, gap.waiting), (1, 0));
    }
}
