//! The packages of the window and the command line, by Tauri's own packer. What they need of a system is read
//! from the programs themselves, by the tools of Debian and of rpm.

use super::{Build, folder, newest, stage, tools};
use crate::{Outcome, root, shell};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What both desktops need besides libraries: who keeps the list of file types, and of what opens them.
const TYPES: &[&str] = &["desktop-file-utils", "shared-mime-info"];

/// Makes the .deb and the .rpm.
pub(super) fn pack(build: &Build) -> Result<(PathBuf, PathBuf), String> {
    let settings = folder().join("contents.conf.json");
    std::fs::write(&settings, contents(build)?)
        .map_err(|e| format!("{}: {e}", settings.display()))?;
    let made = run(build, &settings)?.join("bundle");
    Ok((
        newest(&made.join("deb"), "deb")?,
        newest(&made.join("rpm"), "rpm")?,
    ))
}

/// Runs the packer; the answer is the folder of the profile.
fn run(build: &Build, settings: &Path) -> Result<PathBuf, String> {
    let packer = tools::packer()?;
    let mut pack = shell::program(packer, &["bundle", "--ci", "--bundles", "deb,rpm"]);
    pack.arg("--config")
        .arg(root::at("src-tauri/packages/packages.conf.json"));
    pack.arg("--config").arg(settings);
    if build.debug {
        pack.arg("--debug");
    }
    pack.env("CARGO_TARGET_DIR", build.target());
    pack.current_dir(root::at("src-tauri"));
    shell::must(pack)?;
    let program = build.program("sentier-window");
    Ok(program.parent().unwrap_or(&program).to_path_buf())
}

/// The packer's settings that are known only now: every staged file, and what the programs need.
fn contents(build: &Build) -> Result<String, String> {
    let programs = [build.program("sentier-window"), build.program("sentier")];
    let files = listed()?;
    let deb = quoted(&[&libraries(&programs)?[..], &owned(TYPES)].concat());
    let rpm = quoted(&[&sonames(&programs)?[..], &owned(TYPES)].concat());
    Ok(format!(
        "{{\"bundle\": {{\"linux\": {{\n\"deb\": {{\"depends\": [{deb}], \"files\": {files}}},\n\
         \"rpm\": {{\"depends\": [{rpm}], \"files\": {files}}}\n}}}}}}\n"
    ))
}

/// Where each file goes, and where it lies now.
fn listed() -> Result<String, String> {
    let stage = stage::of("sentier");
    let mut text = String::from("{");
    for (index, file) in stage::files_below(&stage)?.iter().enumerate() {
        let inside = file.strip_prefix(&stage).unwrap_or(file);
        let comma = if index == 0 { "" } else { "," };
        // A String never refuses what is written to it.
        write!(
            text,
            "{comma}\n\"/{}\": \"{}\"",
            inside.display(),
            file.display()
        )
        .ok();
    }
    Ok(text + "}")
}

/// Debian's packages with the libraries of these programs, with versions.
fn libraries(programs: &[PathBuf]) -> Result<Vec<String>, String> {
    let at = folder().join("depends");
    control(&at)?;
    let mut ask = shell::program("dpkg-shlibdeps", &["-O"]);
    ask.args(
        programs
            .iter()
            .map(|program| format!("-e{}", program.display())),
    );
    ask.current_dir(&at);
    let said = shell::asked(ask).ok_or("`dpkg-shlibdeps` did not answer")?;
    let depends = said.trim().strip_prefix("shlibs:Depends=");
    let depends = depends.ok_or(format!("`dpkg-shlibdeps` said {said:?}"))?;
    Ok(depends.split(", ").map(str::to_owned).collect())
}

/// The tool answers only below a folder that looks like a source package.
fn control(at: &Path) -> Outcome {
    let said = |e: std::io::Error| format!("{}: {e}", at.display());
    std::fs::create_dir_all(at.join("debian")).map_err(said)?;
    std::fs::write(
        at.join("debian/control"),
        "Source: sentier\n\nPackage: sentier\nArchitecture: any\n",
    )
    .map_err(said)
}

/// The names under which rpm knows the libraries of these programs.
fn sonames(programs: &[PathBuf]) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = Vec::new();
    for program in programs {
        let mut ask = shell::program("/usr/lib/rpm/elfdeps", &["--requires"]);
        ask.arg(program);
        let said = shell::asked(ask).ok_or("`elfdeps` of rpm did not answer")?;
        names.extend(said.lines().map(str::to_owned));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

fn quoted(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    words.join(", ")
}
