//! The coordinators' pages over HTTP: who comes in, what each role gets, what rule R13 keeps back.

use crate::browser::{Browser, CHOSEN};
use crate::common::{counts, enrolled, hub_on};
use crate::open::{Open, open_hub};
use crate::{common, region};
use chrono::{DateTime, Duration, Utc};
use etp_hub::{Door, RegionalHub, Role};
use std::sync::atomic::{AtomicI64, Ordering};
use tempfile::TempDir;

/// A hub with the made-up region in it.
fn region() -> Open {
    let folder = TempDir::new().expect("a folder");
    let hub = hub_on(folder.path(), region::clock).expect("a hub");
    region::fill(&hub).expect("a region");
    open_hub(hub, folder, Door::default())
}

#[test]
fn nobody_sees_a_page_without_signing_in() {
    let open = crate::open::open();
    for path in [
        "/reported",
        "/sums",
        "/trends",
        "/changes",
        "/export",
        "/export/file",
        "/password",
    ] {
        assert!(Browser::new(&open).get(path).leads_to("/sign-in"), "{path}");
    }
    let door = Browser::new(&open).get("/sign-in");
    assert_eq!(door.status, 200);
    assert!(
        door.head
            .contains("content-security-policy: default-src 'none'"),
        "{}",
        door.head
    );
    assert!(
        door.head.contains("httponly; samesite=strict"),
        "{}",
        door.head
    );
}

#[test]
fn a_one_time_password_serves_once() {
    let open = crate::open::open();
    let once = open.hub.add_person("claire", Role::Coordinator).unwrap();
    let mut browser = Browser::new(&open);
    assert_eq!(browser.sign_in("claire", "not this one").status, 401);
    assert!(browser.sign_in("claire", &once).leads_to("/"));
    assert!(browser.get("/reported").leads_to("/password"));
    let form = browser.get("/password").form();
    let mut choose = |old: &str, new: &str, again: &str| {
        browser
            .post(
                "/password",
                &[
                    ("form", &form),
                    ("old", old),
                    ("new", new),
                    ("again", again),
                ],
            )
            .status
    };
    assert_eq!(choose(&once, "short", "short"), 422);
    assert_eq!(choose(&once, CHOSEN, "another long sentence"), 422);
    assert_eq!(choose("not this one", CHOSEN, CHOSEN), 422);
    assert_eq!(choose(&once, &once, &once), 422);
    assert_eq!(choose(&once, CHOSEN, CHOSEN), 303);
    assert_eq!(browser.get("/reported").status, 200);
    assert_eq!(Browser::new(&open).sign_in("claire", &once).status, 401);
    assert!(Browser::new(&open).sign_in("claire", CHOSEN).leads_to("/"));
}

#[test]
fn who_tries_too_often_waits() {
    let open = crate::open::open();
    let mut browser = Browser::new(&open);
    let tries: Vec<_> = (0..11)
        .map(|_| browser.sign_in("claire", "a guess").status)
        .collect();
    assert_eq!(tries[..10], [401; 10]);
    assert_eq!(tries[10], 429);
}

#[test]
fn a_form_of_another_site_is_refused() {
    let open = crate::open::open();
    let mut browser = Browser::new(&open);
    let stranger = [("form", "x"), ("name", "claire"), ("password", "x")];
    assert_eq!(browser.post("/sign-in", &stranger).status, 403);
    assert!(browser.arrive(Role::Reader).leads_to("/"));
    assert_eq!(browser.post("/sign-out", &[("form", "x")]).status, 403);
    assert_eq!(browser.get("/reported").status, 200, "still signed in");
}

#[test]
fn signing_out_removing_and_a_new_password_end_a_session() {
    let open = crate::open::open();
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Coordinator);
    let mut stolen = Browser::new(&open);
    stolen.cookies = browser.cookies.clone();
    let form = browser.get("/reported").form();
    assert!(
        browser
            .post("/sign-out", &[("form", &form)])
            .leads_to("/sign-in")
    );
    assert!(stolen.get("/reported").leads_to("/sign-in"));
    browser.sign_in("coordinator-1", CHOSEN);
    assert_eq!(browser.get("/reported").status, 200);
    let once = open.hub.reset_password("coordinator-1").unwrap().unwrap();
    assert!(browser.get("/reported").leads_to("/sign-in"));
    browser.sign_in("coordinator-1", &once);
    assert!(open.hub.remove_person("coordinator-1").unwrap());
    assert!(browser.get("/password").leads_to("/sign-in"));
    assert!(!open.hub.remove_person("coordinator-1").unwrap());
}

static LATER: AtomicI64 = AtomicI64::new(0);

fn moving() -> DateTime<Utc> {
    common::spring() + Duration::minutes(LATER.load(Ordering::Relaxed))
}

#[test]
fn a_session_ends_after_eight_hours() {
    let folder = TempDir::new().unwrap();
    let open = open_hub(
        hub_on(folder.path(), moving).unwrap(),
        folder,
        Door::default(),
    );
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Reader);
    LATER.store(8 * 60 - 1, Ordering::Relaxed);
    assert_eq!(browser.get("/reported").status, 200);
    LATER.store(8 * 60, Ordering::Relaxed);
    assert!(browser.get("/reported").leads_to("/sign-in"));
}

#[test]
fn a_reader_gets_rounded_numbers_and_no_exact_ones() {
    let open = region();
    let mut reader = Browser::new(&open);
    reader.arrive(Role::Reader);
    let exact = "/export/file?for=internal&as=csv&year=2025";
    assert_eq!(reader.get(exact).status, 403);
    assert!(!reader.get("/export").body.contains("value=\"internal\""));
    let rounded = reader.get("/export/file?for=public&as=csv&year=2025").body;
    let numbers: Vec<u64> = lines(&rounded)
        .filter_map(|line| line[6].parse().ok())
        .collect();
    assert!(numbers.len() > 50 && numbers.iter().all(|number| number % 5 == 0));
    let mut coordinator = Browser::new(&open);
    coordinator.arrive(Role::Coordinator);
    let exact = coordinator.get(exact).body;
    assert!(lines(&exact).any(|line| line[6].parse::<u64>().is_ok_and(|number| number % 5 != 0)));
    assert!(lines(&exact).all(|line| line[13] == "restricted-exact"));
    let workbook = coordinator.get("/export/file?for=internal&as=xlsx&year=2025");
    assert!(workbook.status == 200 && workbook.body.starts_with("PK"));
}

/// The fields of each line but the first.
fn lines(csv: &str) -> impl Iterator<Item = Vec<&str>> {
    csv.lines().skip(1).map(|line| line.split(',').collect())
}

#[test]
fn a_zone_of_two_centres_is_withheld_and_the_file_says_what_the_page_says() {
    let open = region();
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Coordinator);
    let page = browser
        .get("/sums?period=2025Q1&group=pathology&measure=ATT")
        .body;
    let csv = browser
        .get("/export/file?for=internal&as=csv&year=2025")
        .body;
    let of_page: Vec<_> = lines(&csv)
        .filter(|line| line[2] == "2025Q1" && line[4] == "ATT")
        .collect();
    assert_eq!(
        of_page.len(),
        5 * 7,
        "four zones and the region, seven rows"
    );
    let withheld: Vec<_> = of_page
        .iter()
        .filter(|line| line[5] == "withheld")
        .collect();
    assert!(
        withheld
            .iter()
            .any(|line| line[1] == "OESLING" && line[3] == "TOT")
    );
    assert!(
        withheld.iter().filter(|line| line[3] == "TOT").count() >= 2,
        "not alone"
    );
    assert_eq!(page.matches("class=\"withheld\"").count(), withheld.len());
    let sums: Vec<_> = of_page.iter().filter(|line| line[5] == "sum").collect();
    assert!(
        sums.len() >= 12,
        "most zones and the region: {}",
        sums.len()
    );
    for line in sums {
        let number: i64 = line[6].parse().unwrap();
        let written = if number >= 1000 {
            format!(">{},{:03}<", number / 1000, number % 1000)
        } else {
            format!(">{number}<")
        };
        assert!(page.contains(&written), "{line:?}");
    }
}

#[test]
fn what_arrives_is_on_the_page_at_once() {
    let open = crate::open::open();
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Reader);
    assert!(
        browser
            .get("/sums")
            .body
            .contains("No table has arrived yet")
    );
    for (seed, centre) in (1..).zip(["FR-08-GIVET-01", "BE-ARLON-01", "LU-WILTZ-01"]) {
        let key = enrolled(&open.hub, seed, centre);
        let batch = common::batch(&key, centre, &counts("2026Q1", 40, 20), 1, 1);
        common::receive(&open.hub, &batch).unwrap();
    }
    let page = browser.get("/sums").body;
    assert!(
        page.contains(">540<") && page.contains("3 centres"),
        "{page}"
    );
    assert!(
        browser
            .get("/reported")
            .body
            .contains("Received 02/04/2026")
    );
}

#[test]
fn corrections_and_withdrawals_are_listed_with_their_cause() {
    let open = region();
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Reader);
    let changes = browser.get("/changes?since=2026-01-31").body;
    assert!(
        changes.contains("Attendance was entered after sharing"),
        "{changes}"
    );
    assert!(changes.contains("Counts of another period"));
    assert!(
        browser
            .get("/changes?since=2026-02-03")
            .body
            .contains("Nothing has changed after")
    );
    assert!(
        browser
            .get("/changes?since=yesterday")
            .body
            .contains("This is not a date")
    );
}

#[test]
fn the_line_of_a_trend_is_broken_where_a_centre_falls_silent() {
    let open = region();
    let mut browser = Browser::new(&open);
    browser.arrive(Role::Reader);
    let trends = browser.get("/trends").body;
    assert!(trends.contains("No longer: BE-BOUILLON-01"), "{trends}");
    assert!(trends.contains("class=\"break\"") && trends.contains("class=\"line\""));
}

#[test]
fn four_languages_and_the_chosen_one_stays() {
    let open = crate::open::open();
    let mut browser = Browser::new(&open);
    assert!(browser.get("/sign-in").body.contains("<html lang=\"en\">"));
    for (code, word) in [
        ("fr", "Mot de passe"),
        ("nl", "Wachtwoord"),
        ("de", "Passwort"),
    ] {
        let page = browser.get(&format!("/sign-in?language={code}")).body;
        assert!(page.contains(word) && page.contains(&format!("<html lang=\"{code}\">")));
        assert!(browser.get("/sign-in").body.contains(word), "{code} stays");
    }
}

/// The administrator's words, without a process: the command line says the same.
#[test]
fn a_name_is_given_once_and_has_its_form() {
    let open = crate::open::open();
    let hub: &RegionalHub = &open.hub;
    hub.add_person("claire", Role::Reader).unwrap();
    let again = hub.add_person("claire", Role::Coordinator).unwrap_err();
    assert_eq!(again.to_string(), "person-exists");
    let form = hub.add_person("Claire", Role::Reader).unwrap_err();
    assert_eq!(form.to_string(), "person-name-unreadable");
    assert_eq!(hub.people().unwrap().len(), 1);
    assert!(hub.reset_password("marc").unwrap().is_none());
}
