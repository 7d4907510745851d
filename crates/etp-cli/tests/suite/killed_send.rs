//! A send that is killed: nothing is lost, nothing is counted twice.

use crate::network::{Network, Wire};
use crate::program::Program;
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
    let quarters = program.json(&["sharing"])["quarters"].clone();

    // Killed while the hub has it and the answer is on its way.
    validated(&program, quarters[0].as_str().expect("a quarter"));
    network.turn(Wire::SwallowsAnswers);
    let mut sending = program.start(&["send"]);
    until("the arrival", || network.batches() == 1);
    sending.kill().expect("killed with -9");
    sending.wait().expect("gone");
    network.turn(Wire::Open);
    assert_eq!(program.json(&["sharing"])["line"]["waiting"], 1);
    assert_eq!(program.json(&["send"])["confirmed"], 1);
    assert_eq!(network.batches(), 1);

    // Killed before anything arrived.
    validated(&program, quarters[1].as_str().expect("a quarter"));
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
