//! The packages, judged: their contents, what others' tools say of them, and their life in a root where nothing
//! else is installed: put in, started, taken out.

mod clean;

use super::{Made, folder};
use crate::{Outcome, root, shell};
use clean::Root;
use std::path::Path;

/// What has to lie in the package of the window.
const INSIDE: &[&str] = &[
    "/usr/bin/sentier",
    "/usr/bin/sentier-window",
    "/usr/share/applications/Sentier.desktop",
    "/usr/share/bash-completion/completions/sentier",
    "/usr/share/doc/sentier/LICENSE",
    "/usr/share/doc/sentier/THIRD-PARTY.txt",
    "/usr/share/doc/sentier/THIRD-PARTY-page.txt",
    "/usr/share/doc/sentier/WORKS.md",
    "/usr/share/doc/sentier/copyright",
    "/usr/share/doc/sentier/sbom/page.cdx.json",
    "/usr/share/doc/sentier/sbom/sentier-window.cdx.json",
    "/usr/share/doc/sentier/sbom/sentier.cdx.json",
    "/usr/share/fish/vendor_completions.d/sentier.fish",
    "/usr/share/icons/hicolor/128x128/apps/sentier-window.png",
    "/usr/share/icons/hicolor/scalable/apps/sentier-window.svg",
    "/usr/share/man/man1/sentier.1.gz",
    "/usr/share/mime/packages/sentier.xml",
    "/usr/share/zsh/vendor-completions/_sentier",
];
/// And in the package of the hub.
const INSIDE_HUB: &[&str] = &[
    "/usr/bin/sentier-hub",
    "/usr/lib/systemd/system/sentier-hub.service",
    "/usr/share/doc/sentier-hub/copyright",
    "/usr/share/man/man1/sentier-hub.1.gz",
];
/// What Debian asks of packages of its own archive and ours are not: an address of a maintainer, its own form of
/// a changelog, a page for the window, and texts of licences nowhere but in its own collection.
const NOT_OURS: &str = "malformed-contact,no-manual-page,extra-license-file,embedded-library,\
    no-changelog,debian-changelog-file-missing-or-wrong-name,unstripped-binary-or-object";

/// Judges them all.
pub(super) fn packages(made: &Made) -> Outcome {
    contents(made)?;
    tools(made)?;
    life(made)
}

fn contents(made: &Made) -> Outcome {
    let deb = listed("dpkg-deb", &["--contents"], &made.deb)?;
    let hub = listed("dpkg-deb", &["--contents"], &made.hub)?;
    let rpm = listed("rpm", &["-qp", "--list"], &made.rpm)?;
    let wanted = [(&deb, INSIDE), (&rpm, INSIDE), (&hub, INSIDE_HUB)];
    for (list, files) in wanted {
        for file in files {
            // The tools differ in what they put before the first folder.
            let inside = file.trim_start_matches('/');
            let there = list.lines().any(|line| line.ends_with(inside));
            if !there {
                return Err(format!("{file} is not in the package:\n{list}"));
            }
        }
    }
    println!("packages: every file is in its place");
    Ok(())
}

fn listed(program: &str, words: &[&str], package: &Path) -> Result<String, String> {
    let mut list = shell::program(program, words);
    list.arg(package);
    shell::asked(list).ok_or(format!("`{program}` cannot read {}", package.display()))
}

/// Other people's tools: the digests, the needs, Debian's own critic, the entry of the desktop, the file types.
fn tools(made: &Made) -> Outcome {
    for words in [["-K", "--nosignature"], ["-qp", "--requires"]] {
        let mut rpm = shell::program("rpm", &words);
        rpm.arg(&made.rpm);
        shell::must(rpm)?;
    }
    for package in [&made.deb, &made.hub] {
        let mut depends = shell::program("dpkg-deb", &["--field"]);
        depends.arg(package).args(["Package", "Version", "Depends"]);
        shell::must(depends)?;
        let words = ["--allow-root", "--fail-on", "error", "--suppress-tags"];
        let mut lintian = shell::program("lintian", &words);
        lintian.arg(NOT_OURS).arg(package);
        shell::must(lintian)?;
    }
    let unpacked = folder().join("unpacked");
    let mut unpack = shell::program("dpkg-deb", &["--extract"]);
    unpack.arg(&made.deb).arg(&unpacked);
    shell::must(unpack)?;
    let mut entry = shell::program("desktop-file-validate", &[]);
    entry.arg(unpacked.join("usr/share/applications/Sentier.desktop"));
    shell::must(entry)?;
    let mut types = shell::program("xmllint", &["--noout"]);
    types.arg(unpacked.join("usr/share/mime/packages/sentier.xml"));
    shell::must(types)
}

/// Put in, started, taken out.
fn life(made: &Made) -> Outcome {
    let clean = Root::make(&folder().join("clean"))?;
    clean.install(&made.deb)?;
    clean.does("sentier --version")?;
    clean.does("! ldd /usr/bin/sentier-window | grep 'not found'")?;
    clean.does("grep -q 'vnd.sentier.programme:.*sentier-programme' /usr/share/mime/globs2")?;
    clean.does(
        "grep -q 'vnd.sentier.exchange=Sentier.desktop' /usr/share/applications/mimeinfo.cache",
    )?;
    window(&clean)?;
    clean.install(&made.hub)?;
    clean.does("sentier-hub --version")?;
    // The story needs a hub beside the command line.
    clean.does("sentier demo --out /tmp/story")?;
    clean.does("apt-get purge -y sentier sentier-hub")?;
    clean.does("test -z \"$(find / -xdev -name '*sentier*' -not -path '/tmp/*' -not -path '/proc/*' | tee /dev/stderr)\"")?;
    println!("packages: installed, started and taken out again; nothing of ours is left");
    clean.sweep()
}

/// Opens the installed window there, without a display.
fn window(clean: &Root) -> Outcome {
    clean.does(
        "apt-get install -y --no-install-recommends xvfb xauth webkit2gtk-driver fonts-dejavu-core",
    )?;
    let bin = folder().join("clean-bin");
    clean.door(&bin, "WebKitWebDriver", "xvfb-run -a WebKitWebDriver")?;
    let mut drive = shell::program("node", &["tests/e2e/clean-root.mjs"]);
    let path = std::env::var("PATH").unwrap_or_default();
    drive.env("PATH", format!("{}:{path}", bin.display()));
    drive.current_dir(root::root());
    shell::must(drive)
}
