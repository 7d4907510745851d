//! A hub of the story's own: the real `sentier-hub`, on a free port of this computer, gone with it.

use etp_app::Failure;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running hub and an invitation to it.
pub(crate) struct OwnHub {
    pub(crate) url: String,
    pub(crate) invite: String,
    process: Child,
    data: PathBuf,
}

impl OwnHub {
    /// Starts it and asks it for an invitation.
    ///
    /// # Errors
    /// `hub-program-missing` when the program is not beside this one or does not start.
    pub(crate) fn start(centre: &str) -> Result<Self, Failure> {
        let data = std::env::temp_dir().join(format!("sentier-hub-{}", std::process::id()));
        let mut process = serve(&data).map_err(|_| missing())?;
        let url = first_line(&mut process)
            .and_then(|line| line.strip_prefix("listening ").map(str::to_owned));
        let mut hub = Self {
            url: String::new(),
            invite: String::new(),
            process,
            data,
        };
        hub.url = url.ok_or_else(missing)?;
        hub.invite = invite(&hub.data, centre).ok_or_else(missing)?;
        Ok(hub)
    }
}

impl Drop for OwnHub {
    fn drop(&mut self) {
        // What cannot be stopped or removed any more is gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.data);
    }
}

fn serve(data: &Path) -> std::io::Result<Child> {
    Command::new(program())
        .args([
            "serve",
            "--listen",
            "127.0.0.1:0",
            "--name",
            "Demonstration hub",
            "--data",
        ])
        .arg(data)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

fn invite(data: &Path, centre: &str) -> Option<String> {
    let answer = Command::new(program())
        .args(["invite", "--data"])
        .arg(data)
        .arg(centre)
        .output()
        .ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    text.lines()
        .next()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
}

fn first_line(process: &mut Child) -> Option<String> {
    let mut line = String::new();
    BufReader::new(process.stdout.take()?)
        .read_line(&mut line)
        .ok()?;
    Some(line.trim().to_owned())
}

/// Beside this program, as they are built and installed.
fn program() -> PathBuf {
    let name = format!("sentier-hub{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(|folder| folder.join(&name)));
    beside
        .filter(|path| path.exists())
        .unwrap_or_else(|| name.into())
}

fn missing() -> Failure {
    Failure::broken("hub-program-missing")
}
