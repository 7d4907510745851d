//! The program as a person or a script starts it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

/// A register's folder with the demonstration in it, and how to start the program there.
pub(crate) struct Program {
    folder: TempDir,
}

impl Program {
    pub(crate) fn in_an_empty_folder() -> Self {
        Self {
            folder: TempDir::new().expect("a folder"),
        }
    }

    pub(crate) fn with_the_demonstration() -> Self {
        let program = Self::in_an_empty_folder();
        let init = [
            "init",
            "--demo",
            "--code",
            "FR-08-GIVET-01",
            "--name",
            "Givet",
            "--country",
            "FR",
        ];
        assert!(program.run(&init).status.success());
        program
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sentier"));
        command
            .args(args)
            .env("SENTIER_HOME", self.path("register"))
            .env("SENTIER_PASSPHRASE", "un sentier de halage")
            .env("SENTIER_PROFESSIONAL", "C. Noël")
            .env("LC_ALL", "fr_FR.UTF-8")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("the program starts")
    }

    pub(crate) fn start(&self, args: &[&str]) -> Child {
        self.command(args)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts")
    }

    /// What it answers to machines.
    pub(crate) fn json(&self, args: &[&str]) -> serde_json::Value {
        let output = self.run(&[args, &["--json"]].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| {
            panic!(
                "no JSON from {args:?}: {}{}",
                text(&output.stdout),
                text(&output.stderr)
            )
        })
    }

    /// Today's session with a list of twelve, as the day shows it.
    pub(crate) fn todays_group(&self) -> serde_json::Value {
        let today = self.json(&["today"]);
        let sessions = today["sessions"].as_array().expect("a day").iter();
        let mut groups = sessions.filter(|one| one["line"]["card"]["listed"] == 12);
        groups.next().expect("a group meets today").clone()
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}
