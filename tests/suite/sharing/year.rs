//! A year from end to end: its quarters, the year itself, a late mark, a correction, a withdrawal.

use super::{batches_at_the_hub, link, send, share_as, stands, withdraw};
use etp_app::counts;
use etp_app::views::{CountsPreview, CountsStanding, PeriodKind};
use etp_tests::Centre;

const QUARTERS: [&str; 4] = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"];

/// A year with 36 people who come for diabetes and 20 for obesity in each quarter but the third.
fn year() -> Centre {
    let mut centre = Centre::in_givet_on("2026-02-03");
    let people = centre.with_people(56);
    for day in ["2026-02-03", "2026-05-05", "2026-11-03"] {
        centre.reopen_on(day);
        centre.attended("diabetes2", &people[..12]);
        centre.attended("diabetes2", &people[12..24]);
        centre.attended("diabetes2", &people[24..36]);
        centre.attended("obesity", &people[36..46]);
        centre.attended("obesity", &people[46..56]);
    }
    centre.reopen_on("2027-01-05");
    link(&centre).expect("a hub");
    centre
}

fn preview(centre: &Centre, period: &str) -> CountsPreview {
    counts::preview_counts(centre.desk(), period).expect("a preview")
}

fn attendances(preview: &CountsPreview, code: &str) -> Option<u32> {
    let mut cells = preview.groups.iter().flat_map(|group| &group.cells);
    cells
        .find(|cell| cell.code == code)
        .expect("a row")
        .attendances
}

#[test]
fn a_year_waits_for_its_quarters_and_adds_them_up() {
    let centre = year();
    let early = preview(&centre, "2026");
    assert_eq!(early.standing, CountsStanding::QuartersMissing);
    assert_eq!((early.body.as_str(), early.groups.len()), ("", 0));
    let refused = share_as(&centre, "2026", "", false).unwrap_err();
    assert_eq!(refused.code, "counts-quarters-missing");
    for quarter in QUARTERS {
        share_as(&centre, quarter, "", false).unwrap();
    }
    let year = preview(&centre, "2026");
    assert_eq!(
        (year.standing, year.kind, year.counts_patients),
        (CountsStanding::Ready, PeriodKind::Year, false)
    );
    assert_eq!(attendances(&year, "TOT"), Some(168));
    assert!(year.body.contains("\"ETP_Y\"") && !year.body.contains("ETP_PAT"));
    share_as(&centre, "2026", "", false).unwrap();
    assert_eq!(send(&centre).confirmed, 5);
    assert_eq!(stands(&centre, "2026"), "shared");
    assert_eq!(batches_at_the_hub(&centre), 5);
}

#[test]
fn an_empty_quarter_is_shared_as_zeros() {
    let centre = year();
    let empty = preview(&centre, "2026Q3");
    assert_eq!((empty.standing, empty.hidden), (CountsStanding::Ready, 0));
    assert_eq!(attendances(&empty, "TOT"), Some(0));
}

#[test]
fn a_quarter_and_its_year_are_withdrawn_and_the_rest_stands() {
    let centre = year();
    for quarter in QUARTERS {
        share_as(&centre, quarter, "", false).unwrap();
    }
    share_as(&centre, "2026", "", false).unwrap();
    send(&centre);
    withdraw(&centre, "2026").unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(stands(&centre, "2026"), "withdrawn");
    assert_eq!(stands(&centre, "2026Q4"), "shared");
}

#[test]
fn what_cannot_be_read_is_no_period() {
    let centre = Centre::in_givet_on("2026-08-06");
    for text in ["été", "2026Q5", "26", "2026S3"] {
        let refused = counts::preview_counts(centre.desk(), text).unwrap_err();
        assert_eq!(refused.code, "counts-period-unreadable", "{text}");
    }
    let year = preview(&centre, "2026");
    assert_eq!(year.standing, CountsStanding::NotOver);
}
