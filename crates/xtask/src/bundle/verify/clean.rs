//! A root of this Debian with nothing but apt in it, made by mmdebstrap from the machine's own sources. Commands
//! run inside it; what they mount is gone when they end. Only root may make one.

use crate::{Outcome, shell};
use std::path::{Path, PathBuf};

/// Mounts what programs expect, in a namespace of its own, and goes inside; the words to run come after.
const ENTER: &str = r#"
set -e
at=$1; words=$2; shift 2
mount --bind /dev "$at/dev"
mount -t proc proc "$at/proc"
mount -t tmpfs tmpfs "$at/run"
exec chroot "$at" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/person LANG=C.UTF-8 \
  DEBIAN_FRONTEND=noninteractive TAURI_WEBVIEW_AUTOMATION=true SENTIER_PASSPHRASE=not-a-secret \
  sh -c "mkdir -p /tmp/person; $words \"\$@\"" sh "$@"
"#;

/// The root.
pub(super) struct Root(PathBuf);

impl Root {
    /// Makes it anew.
    pub(super) fn make(at: &Path) -> Result<Self, String> {
        let clean = Self(at.to_path_buf());
        clean.sweep()?;
        let release = std::fs::read_to_string("/etc/os-release").map_err(|e| e.to_string())?;
        let name = release
            .lines()
            .find_map(|line| line.strip_prefix("VERSION_CODENAME="));
        let name = name.ok_or("only a Debian makes a clean root of itself")?;
        let mut make = shell::program("mmdebstrap", &["--variant=apt"]);
        for settings in files("/etc/apt/apt.conf.d")? {
            let text = std::fs::read_to_string(&settings).unwrap_or_default();
            if text.contains("Acquire::") {
                make.arg(format!("--aptopt={}", settings.display()));
            }
        }
        make.arg(name).arg(at);
        make.args(sources()?);
        shell::must(make)?;
        Ok(clean)
    }

    /// Puts a package in, with what it says it needs and nothing more.
    pub(super) fn install(&self, package: &Path) -> Outcome {
        let name = package.file_name().unwrap_or_default();
        std::fs::copy(package, self.0.join("tmp").join(name)).map_err(|e| e.to_string())?;
        let name = name.to_string_lossy();
        self.does(&format!(
            "apt-get update -q && apt-get install -y -q --no-install-recommends /tmp/{name}"
        ))
    }

    /// Runs words of a shell inside.
    pub(super) fn does(&self, words: &str) -> Outcome {
        let mut inside = shell::program("unshare", &["--mount", "sh", "-c", ENTER, "enter"]);
        inside.arg(&self.0).arg(words);
        shell::must(inside).map_err(|_| format!("in the clean root, `{words}` failed"))
    }

    /// A program outside that runs words inside, with the words it is given.
    pub(super) fn door(&self, folder: &Path, name: &str, words: &str) -> Outcome {
        let said = |e: std::io::Error| format!("{}: {e}", folder.display());
        let at = self.0.display();
        let script = format!(
            "#!/bin/sh\nexec unshare --mount sh -c '{ENTER}' enter '{at}' 'exec {words}' \"$@\"\n"
        );
        std::fs::create_dir_all(folder).map_err(said)?;
        std::fs::write(folder.join(name), script).map_err(said)?;
        let mut allow = shell::program("chmod", &["755"]);
        allow.arg(folder.join(name));
        shell::must(allow)
    }

    /// Leaves nothing of it.
    pub(super) fn sweep(&self) -> Outcome {
        if !self.0.exists() {
            return Ok(());
        }
        std::fs::remove_dir_all(&self.0).map_err(|e| format!("{}: {e}", self.0.display()))
    }
}

/// Where this machine gets its packages from.
fn sources() -> Result<Vec<PathBuf>, String> {
    let mut found = files("/etc/apt/sources.list.d")?;
    found.push(PathBuf::from("/etc/apt/sources.list"));
    found.retain(|path| {
        let ending = path.extension().unwrap_or_default();
        let text = std::fs::read_to_string(path).unwrap_or_default();
        (ending == "sources" || ending == "list") && text.contains("debian")
    });
    Ok(found)
}

fn files(folder: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{folder}: {e}"))?;
    Ok(entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect())
}
