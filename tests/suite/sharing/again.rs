//! Said once, and then? Corrections that show enough people, made anew what never left, taken back.

use super::{batches_at_the_hub, linked, newest, send, share, share_as, stands, state, withdraw};
use etp_app::views::{CountsStanding, SharingState};
use etp_app::{counts, sharing};

#[test]
fn a_correction_that_would_show_too_few_people_is_refused() {
    let mut centre = linked();
    share(&centre).unwrap();
    assert_eq!(share(&centre).unwrap_err().code, "counts-already-shared");
    send(&centre);
    centre.reopen_on("2026-08-07");
    let newcomers = centre.people();
    centre.attended("copd", &newcomers[..10]);
    centre.reopen_on("2026-10-06");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.standing, CountsStanding::Frozen);
    assert_eq!(stands(&centre, "2026Q3"), "changed");
    let refused = share_as(&centre, "2026Q3", "late-marks", false);
    assert_eq!(refused.unwrap_err().code, "counts-frozen");
}

#[test]
fn a_correction_of_enough_people_leaves_with_its_cause() {
    let mut centre = linked();
    share(&centre).unwrap();
    send(&centre);
    centre.reopen_on("2026-08-07");
    let people = centre.people();
    centre.attended("diabetes2", &people[..12]);
    centre.attended("diabetes2", &people[12..20]);
    centre.reopen_on("2026-10-06");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(preview.standing, CountsStanding::Correctable);
    assert_eq!((preview.revision, preview.corrections_left), (2, 2));
    let change = preview.changes.iter().find(|change| change.code == "TOT");
    let change = change.expect("the total changes");
    assert_eq!((change.before, change.after), (Some(24), Some(44)));
    let code = |cause| share_as(&centre, "2026Q3", cause, false).unwrap_err().code;
    assert_eq!(code(""), "counts-cause-missing");
    assert_eq!(code("wrong-centre"), "counts-cause-missing");
    share_as(&centre, "2026Q3", "late-marks", false).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    let row = newest(&centre);
    assert_eq!((row.revision, row.cause.as_str()), (2, "late-marks"));
    let again = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(again.standing, CountsStanding::AlreadyShared);
    assert_eq!(again.corrections_left, 1);
}

#[test]
fn a_table_that_never_left_may_be_made_anew() {
    let mut centre = linked();
    share_as(&centre, "2026Q3", "", true).unwrap();
    centre.reopen_on("2026-08-07");
    let people = centre.people();
    centre.attended("copd", &people[..1]);
    centre.reopen_on("2026-10-06");
    let preview = counts::preview_counts(centre.desk(), "2026Q3").unwrap();
    assert_eq!(
        (preview.standing, preview.revision),
        (CountsStanding::Ready, 2)
    );
    share(&centre).unwrap();
    let states: Vec<_> = sharing::sharing(centre.desk()).unwrap().batches;
    let states: Vec<_> = states.iter().map(|row| row.state.as_str()).collect();
    assert_eq!(states, ["ready", "superseded"]);
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(batches_at_the_hub(&centre), 1);
}

#[test]
fn what_was_withdrawn_leaves_the_hub_and_stays_in_the_log() {
    let centre = linked();
    assert_eq!(
        withdraw(&centre, "2026Q3").unwrap_err().code,
        "counts-not-released"
    );
    share(&centre).unwrap();
    send(&centre);
    withdraw(&centre, "2026Q3").unwrap();
    assert_eq!(send(&centre).confirmed, 1);
    assert_eq!(stands(&centre, "2026Q3"), "withdrawn");
    let row = newest(&centre);
    assert_eq!((row.revision, row.status.as_str()), (2, "withdrawn"));
    let cells = centre.network().hub().cells().unwrap();
    assert!(cells.iter().all(|cell| cell.value.is_none()), "{cells:?}");
    assert_eq!(sharing::sharing(centre.desk()).unwrap().batches.len(), 2);
}

#[test]
fn what_never_left_is_only_taken_out_of_the_outbox() {
    let centre = linked();
    share(&centre).unwrap();
    assert_eq!(withdraw(&centre, "2026Q3").unwrap(), 1);
    assert_eq!(send(&centre).confirmed, 0);
    assert_eq!(stands(&centre, "2026Q3"), "not-shared");
    assert_eq!(state(&centre), SharingState::NothingYet);
    share(&centre).unwrap();
    assert_eq!(send(&centre).confirmed, 1);
}
