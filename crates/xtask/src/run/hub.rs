//! A hub for as long as the window is open, always at the same address, so that a register
//! related to it yesterday finds it again today.

use crate::{root, shell};
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

/// The fictional centre it invites.
pub(super) const CENTRE: &str = "FR-08-GIVET-01";
/// Where it answers.
pub(super) const URL: &str = "http://127.0.0.1:8420";
const DATA: &str = "target/demo/hub";

/// A hub that ends with this value.
pub(super) struct DemoHub {
    process: Child,
    /// A fresh one-time code.
    pub(super) invite: String,
}

/// Starts it; `None` when something else has its address.
pub(super) fn start() -> Option<DemoHub> {
    let serve = [
        "serve",
        "--data",
        DATA,
        "--listen",
        "127.0.0.1:8420",
        "--name",
        "Hub de démonstration",
    ];
    let mut command = shell::program(root::built("sentier-hub"), &serve);
    let process = command.stdout(Stdio::piped()).spawn().ok()?;
    let mut hub = DemoHub {
        invite: String::new(),
        process,
    };
    hub.listening()?;
    let invite = ["invite", "--data", DATA, CENTRE];
    hub.invite = shell::asked(shell::program(root::built("sentier-hub"), &invite))?
        .trim()
        .to_owned();
    Some(hub)
}

impl DemoHub {
    fn listening(&mut self) -> Option<()> {
        let mut line = String::new();
        BufReader::new(self.process.stdout.take()?)
            .read_line(&mut line)
            .ok()?;
        line.starts_with("listening ").then_some(())
    }
}

impl Drop for DemoHub {
    fn drop(&mut self) {
        // It may have ended already, which is all that is wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
