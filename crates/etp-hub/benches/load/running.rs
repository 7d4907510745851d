//! The real binary, as an administrator starts it, and what it costs in memory.

use etp_wire::HttpHub;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const HUB: &str = env!("CARGO_BIN_EXE_sentier-hub");

/// A hub that serves until it is dropped.
pub(crate) struct Running {
    process: Child,
    address: String,
}

impl Running {
    pub(crate) fn start(data: &Path, database: &[String]) -> Self {
        let mut process = command("serve", data, database)
            .args(["--listen", "127.0.0.1:0", "--name", "Load"])
            .args(["--batches-per-minute", "60000"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the hub starts");
        let mut line = String::new();
        let said = process.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut line).expect("a line");
        let address = line.trim().replace("listening ", "");
        Self { process, address }
    }

    pub(crate) fn http(&self) -> HttpHub {
        HttpHub::new(&self.address).expect("an address")
    }

    /// Memory it holds now, and the most it held, in MiB.
    pub(crate) fn memory(&self) -> [u64; 2] {
        let path = format!("/proc/{}/status", self.process.id());
        let status = std::fs::read_to_string(path).unwrap_or_default();
        ["VmRSS:", "VmHWM:"].map(|name| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let kib = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
            kib.unwrap_or(0_u64) / 1024
        })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An act that ends at once; what it said.
pub(crate) fn ask(act: &str, data: &Path, database: &[String]) -> String {
    let output = command(act, data, database).output().expect("an answer");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{act}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn command(act: &str, data: &Path, database: &[String]) -> Command {
    let mut command = Command::new(HUB);
    command.args([act, "--data"]).arg(data).args(database);
    command
}
