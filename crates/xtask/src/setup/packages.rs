//! Debian's packages: WebKitGTK to build the window, and the independent tools that judge it.
//!
//! Elsewhere nothing is installed; the list is shown so that its like can be.

use crate::{Outcome, shell};
use std::io::IsTerminal;
use std::path::Path;

/// To build and open the window.
pub(crate) const BUILDING: &[&str] = &[
    "build-essential",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "pkg-config",
];

/// To drive the window without a display, and to read what it makes with other people's tools.
pub(crate) const TESTING: &[&str] = &[
    "chromium",
    "fonts-dejavu-core",
    "poppler-utils",
    "postgresql",
    "python3",
    "python3-venv",
    "qpdf",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// To make packages, and to try them where nothing else is installed.
pub(crate) const PACKING: &[&str] = &[
    "desktop-file-utils",
    "dpkg-dev",
    "libxml2-utils",
    "lintian",
    "mmdebstrap",
    "rpm",
    "shared-mime-info",
];

/// Installs what is missing.
pub(crate) fn install(wanted: &[&str]) -> Outcome {
    if !Path::new("/etc/debian_version").exists() {
        println!(
            "setup: not a Debian; install the like of: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        println!("setup: system packages are there ({})", wanted.join(" "));
        return Ok(());
    }
    println!("setup: installing {}", missing.join(" "));
    let right = rights(&missing)?;
    apt(&right, &["update"])?;
    apt(
        &right,
        &[
            &["install", "-y", "--no-install-recommends"],
            missing.as_slice(),
        ]
        .concat(),
    )
}

fn is_installed(name: &str) -> bool {
    let query = shell::program("dpkg-query", &["-W", "-f=${db:Status-Status}", name]);
    shell::asked(query).as_deref() == Some("installed")
}

/// The words that go before apt-get: none for root, sudo for others.
fn rights(missing: &[&str]) -> Result<Vec<&'static str>, String> {
    if shell::asked(shell::program("id", &["-u"])).is_some_and(|id| id.trim() == "0") {
        return Ok(vec![]);
    }
    let quiet = if std::io::stdin().is_terminal() {
        vec!["sudo"]
    } else {
        vec!["sudo", "-n"]
    };
    let probe = shell::program(quiet[0], &[&quiet[1..], &["true"]].concat());
    if shell::must(probe).is_ok() {
        return Ok(quiet);
    }
    Err(format!(
        "some system packages are missing and may not be installed from here. As root:\n  \
         apt-get update && apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    ))
}

/// Waits for another package manager that is at work rather than failing beside it.
const PATIENT: &[&str] = &[
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-o",
    "DPkg::Lock::Timeout=300",
];

fn apt(right: &[&str], args: &[&str]) -> Outcome {
    let words = [right, PATIENT, args].concat();
    shell::must(shell::program(words[0], &words[1..]))
}
