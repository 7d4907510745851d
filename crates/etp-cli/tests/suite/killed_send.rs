//! A send that is killed: nothing is lost, nothing is counted twice.

use crate::network::{Network, Wire};
use crate::program::{Program, text};
use std::thread::sleep;
use std::time::{Duration, Instant};

fn validated(program: &Program, quarter: &str) {
    let sha256 = program.json(&["counts", quarter])["sha256"]
        .as_str()
        .expect("a digest")
        .to_owned();
    assert!(
        program
            .run(&["share", quarter, "--sha256", &sha256])
            .status
            .success()
    );
}

/// The two newest quarters that can be shared.
fn two_quarters(program: &Program) -> [String; 2] {
    let tables = program.json(&["sharing"])["tables"].clone();
    let tables = tables.as_array().expect("a list of tables").iter();
    let quarters = tables.filter(|table| table["kind"] == "quarter");
    let mut names = quarters.filter_map(|table| table["period"].as_str().map(str::to_owned));
    [(); 2].map(|()| names.next().expect("a quarter"))
}

#[test]
fn a_send_that_was_stopped_is_not_done_and_says_how_sharing_stands() {
    let network = Network::new();
    let program = Program::with_the_demonstration();
    let alone = program.run(&["sharing"]);
    assert!(text(&alone.stdout).contains("ne partage avec personne"));
    program.run(&["link", &network.url, &network.invitation()]);
    let [quarter, _] = two_quarters(&program);
    let quarter = quarter.as_str();
    validated(&program, quarter);
    let again = text(&program.run(&["counts", quarter]).stdout);
    assert!(again.contains("déjà été validés"), "{again}");
    network.turn(Wire::Cut);
    let sent = program.run(&["send"]);
    assert_eq!(sent.status.code(), Some(2), "{}", text(&sent.stdout));
    assert!(text(&sent.stdout).contains("En attente ici"));
    assert!(text(&program.run(&["sharing"]).stdout).contains("injoignable"));
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "{what} did not happen"
        );
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn killed_before_or_after_it_arrived_a_table_is_there_once() {
    let network = Network::new();
    let program = Program::with_the_demonstration();
    assert!(
        program
            .run(&["link", &network.url, &network.invitation()])
            .status
            .success()
    );
    let quarters = two_quarters(&program);

    // Killed while the hub has it and the answer is on its way.
    validated(&program, &quarters[0]);
    network.turn(Wire::SwallowsReceipts);
    let mut sending = program.start(&["send"]);
    until("the arrival", || network.batches() == 1);
    sending.kill().expect("killed with -9");
    sending.wait().expect("gone");
    network.turn(Wire::Open);
    assert_eq!(program.json(&["sharing"])["line"]["waiting"], 1);
    assert_eq!(program.json(&["send"])["confirmed"], 1);
    assert_eq!(network.batches(), 1);

    // Killed before anything arrived.
    validated(&program, &quarters[1]);
    network.turn(Wire::SwallowsAll);
    let mut sending = program.start(&["send"]);
    sleep(Duration::from_millis(1500));
    sending.kill().expect("killed with -9");
    sending.wait().expect("gone");
    network.turn(Wire::Open);
    assert_eq!(network.batches(), 1);
    assert_eq!(program.json(&["send"])["confirmed"], 1);
    assert_eq!(network.batches(), 2);
    assert_eq!(program.json(&["sharing"])["line"]["state"], "all-confirmed");
}
