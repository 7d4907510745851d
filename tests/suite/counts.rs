//! What would leave, seen from the register.

use etp_app::views::{CountsPreview, CountsStanding};
use etp_app::{counts, programmes};
use etp_tests::Centre;

fn cell(preview: &CountsPreview, code: &str) -> (Option<u32>, Option<u32>) {
    let mut cells = preview.groups.iter().flat_map(|group| &group.cells);
    let cell = cells.find(|cell| cell.code == code).expect("a row");
    (cell.patients, cell.attendances)
}

#[test]
fn a_small_group_is_hidden_and_so_is_what_would_give_it_away() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(79);
    let groups = [
        ("diabetes2", 0..12),
        ("diabetes2", 12..24),
        ("obesity", 24..34),
        ("obesity", 34..44),
        ("kidney-disease", 44..50),
        ("kidney-disease", 50..56),
        ("heart-failure", 56..64),
        ("heart-failure", 64..72),
        ("copd", 72..79),
    ];
    for (template, group) in groups {
        centre.attended(template, &people[group]);
    }
    centre.reopen_on("2026-10-05");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!((preview.step.as_str(), preview.hidden), ("full", 4));
    assert_eq!(cell(&preview, "TOT"), (Some(79), Some(79)));
    assert_eq!(cell(&preview, "DT2"), (Some(24), Some(24)));
    assert_eq!(cell(&preview, "BPCO"), (None, None), "seven people");
    let shown = "79 − 24 − 20 − 16 − 12 would be seven";
    assert_eq!(cell(&preview, "IRC"), (None, None), "{shown}");
    assert!(!preview.body.contains("BPCO") && !preview.body.contains("IRC"));
}

/// More than two rows in five would be hidden: the quarter says its total and nothing else.
#[test]
fn a_quarter_that_would_hide_too_much_says_its_total() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(43);
    centre.attended("diabetes2", &people[..12]);
    centre.attended("diabetes2", &people[12..24]);
    centre.attended("obesity", &people[24..30]);
    centre.attended("obesity", &people[30..36]);
    centre.attended("copd", &people[36..43]);
    centre.reopen_on("2026-10-05");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.step, "half-years");
    let groups: Vec<_> = preview
        .groups
        .iter()
        .map(|group| &group.group[..])
        .collect();
    assert_eq!(groups, ["total"]);
    assert_eq!(cell(&preview, "TOT"), (Some(43), Some(43)));
}

#[test]
fn absent_and_unmarked_people_are_not_counted() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    let programme = centre.open("diabetes2", &people).unwrap();
    let first = centre.sessions(programme)[0].id;
    for person in &people[..10] {
        centre.mark(first, *person, etp_app::Mark::Present).unwrap();
    }
    centre
        .mark(first, people[10], etp_app::Mark::Absent)
        .unwrap();
    centre.reopen_on("2026-10-05");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(
        cell(&preview, "TOT"),
        (None, None),
        "ten were there, not twelve"
    );
    assert_eq!(preview.hidden, preview.values);
}

#[test]
fn nothing_personal_is_in_the_bytes_that_leave() {
    let mut centre = Centre::in_givet_on("2026-08-06");
    let people = centre.with_people(12);
    centre.attended("diabetes2", &people);
    centre.reopen_on("2026-10-05");
    let body = counts::preview_counts(centre.desk(), "2026Q3")
        .unwrap()
        .body;
    let programme = programmes::programmes(centre.desk()).unwrap()[0]
        .id
        .to_string();
    let ids = people.iter().map(ToString::to_string);
    let names = ["Nom", "Prénom", "Givet", "Noël", "2026-08", "19"].map(str::to_owned);
    for word in ids.chain(names).chain([programme]) {
        assert!(!body.contains(&word), "{word} is in {body}");
    }
}

#[test]
fn a_quarter_that_is_not_over_cannot_be_validated() {
    let centre = Centre::in_givet_on("2026-08-06");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.standing, CountsStanding::NotOver);
    assert_eq!(
        counts::preview_counts(centre.desk(), "été")
            .unwrap_err()
            .code,
        "counts-period-unreadable"
    );
}
