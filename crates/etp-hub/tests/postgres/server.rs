//! A real PostgreSQL server on a Unix socket, started for one test program and gone with it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const MISSING: &str = "PostgreSQL's server programs were not found: install the package `postgresql`, \
                       or put initdb and pg_ctl on the PATH";

/// A server; it ends when this program does.
pub(crate) struct Server {
    folder: PathBuf,
    /// Its end tells the server's keeper to tidy up.
    _keeper: Child,
}

impl Server {
    /// Starts one with these options, such as `-c fsync=off`.
    pub(crate) fn start(options: &str) -> Self {
        let folder = tempfile::TempDir::new().expect("a folder").keep();
        let user = user_for(&folder);
        let mut keeper = Command::new("sh")
            .args(["-c", include_str!("server.sh"), "server.sh"])
            .args([&folder, &programs()])
            .args([user, options])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("a shell");
        let mut line = String::new();
        let said = keeper.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut line).expect("a line");
        assert_eq!(line.trim(), "ready", "PostgreSQL says above why not");
        Self {
            folder,
            _keeper: keeper,
        }
    }

    /// The address of a database on it.
    pub(crate) fn address(&self, database: &str) -> String {
        format!("postgres://hub@/{database}?host={}", self.folder.display())
    }

    /// A plain connection to a database on it.
    pub(crate) fn client(&self, database: &str) -> postgres::Client {
        let address = self.address(database);
        postgres::Client::connect(&address, postgres::NoTls).expect("the server answers")
    }
}

/// Debian keeps them off the PATH, by version; the newest is taken.
fn programs() -> PathBuf {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|version| {
            let number = version.file_name().to_str()?.parse().ok()?;
            Some((number, version.path().join("bin")))
        })
        .filter(|(_, programs)| programs.join("initdb").exists())
        .collect();
    versions.sort();
    let newest = versions.pop().map(|(_, programs)| programs);
    newest.or_else(on_the_path).expect(MISSING)
}

fn on_the_path() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).find(|folder| folder.join("initdb").exists())
}

/// PostgreSQL will not run as root: then its own user does, and the folder is given to it.
fn user_for(folder: &Path) -> &'static str {
    if said_by("id", &["-u"]) != "0" {
        return "";
    }
    let mut chown = Command::new("chown");
    let given = chown.arg("postgres:postgres").arg(folder).status();
    let given = given.expect("chown");
    assert!(given.success(), "{MISSING}");
    "postgres"
}

fn said_by(program: &str, words: &[&str]) -> String {
    let output = Command::new(program)
        .args(words)
        .output()
        .expect("an answer");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
