//! Starting other programs: always in the project's root, output shown as it comes.

use crate::{Outcome, root};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};

/// Any program, in the project's root.
pub(crate) fn program(name: impl AsRef<Path>, args: &[&str]) -> Command {
    let mut command = Command::new(name.as_ref());
    command.args(args).current_dir(root::root());
    command
}

/// The cargo that runs us.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    program(cargo, args)
}

/// npm, whose name differs on Windows.
pub(crate) fn npm(args: &[&str]) -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args)
}

/// Runs it to the end; anything but success is the reason the chore stops.
pub(crate) fn must(mut command: Command) -> Outcome {
    println!("$ {}", spelled(&command));
    let status = command.status().map_err(|e| not_started(&command, &e))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("`{}` ended with {status}", spelled(&command)))
}

/// What it says on its standard output; `None` when it fails or does not exist.
pub(crate) fn asked(mut command: Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs it to the end, shows every line and hands it to `hear` as well.
pub(crate) fn heard(mut command: Command, mut hear: impl FnMut(&str)) -> Outcome {
    println!("$ {}", spelled(&command));
    let (ours, theirs) = std::io::pipe().map_err(|e| e.to_string())?;
    let also = theirs.try_clone().map_err(|e| e.to_string())?;
    command.stdin(Stdio::null()).stdout(theirs).stderr(also);
    let mut child = command.spawn().map_err(|e| not_started(&command, &e))?;
    let said = spelled(&command);
    // Our own ends of the pipe live in the command; the reader waits for the last one.
    drop(command);
    each_line(ours, |line| {
        println!("{line}");
        hear(line);
    });
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{said}` ended with {status}"))
    }
}

fn each_line(source: impl Read, mut each: impl FnMut(&str)) {
    let mut lines = BufReader::new(source);
    let mut line = Vec::new();
    while matches!(lines.read_until(b'\n', &mut line), Ok(read) if read > 0) {
        each(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r']));
        line.clear();
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", spelled(command))
}

fn spelled(command: &Command) -> String {
    let root = root::root();
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(
        command
            .get_args()
            .map(|arg| arg.to_string_lossy().into_owned()),
    );
    words.join(" ").replace(&format!("{}/", root.display()), "")
}
