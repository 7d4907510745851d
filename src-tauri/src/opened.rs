//! A file of ours that the file manager handed to the window. It waits here until a register is open
//! and the page asks; the page gets that one path and can look at nothing else of the disk.
//!
//! Why: a second start on the same registers hands its file to the first and ends, because a register
//! is open in one window only. Starts on other registers (`SENTIER_HOME`) are none of its business.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use tauri::{AppHandle, Manager, Runtime, plugin::TauriPlugin};

/// What the page listens for; it then asks what was opened.
const CALL: &str = "window.dispatchEvent(new Event('sentier-opened'))";

/// Where a file of ours belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum OpenedKind {
    /// A programme of another centre.
    Programme,
    /// Tables or receipts that travel by hand between a centre and its hub.
    Exchange,
}

/// A file somebody opened from outside the window.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, specta::Type)]
pub(crate) struct OpenedFile {
    /// The file.
    path: String,
    /// Where it belongs.
    kind: OpenedKind,
}

/// The file that waits, the latest only.
#[derive(Default)]
pub(crate) struct Opened(Mutex<Option<OpenedFile>>);

impl Opened {
    /// The words the window was started with; the first is its own name.
    pub(crate) fn from_start() -> Self {
        let folder = std::env::current_dir().unwrap_or_default();
        let words: Vec<String> = std::env::args_os()
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        Self(Mutex::new(named(&words, &folder)))
    }

    /// Hands the file over, once.
    pub(crate) fn take(&self) -> Option<OpenedFile> {
        self.seat().take()
    }

    fn put(&self, file: OpenedFile) {
        *self.seat() = Some(file);
    }

    fn seat(&self) -> std::sync::MutexGuard<'_, Option<OpenedFile>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One window for one set of registers: whoever starts another brings this one to the front.
pub(crate) fn one_window<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(bus_name(
            std::env::var_os("SENTIER_HOME").map(PathBuf::from),
        ))
        .callback(|app, words, folder| {
            bring(app, named(&words, Path::new(&folder)));
        })
        .build()
}

/// macOS hands files over while the window runs, never as words.
#[cfg(target_os = "macos")]
pub(crate) fn handed<R: Runtime>(app: &AppHandle<R>, urls: &[tauri::Url]) {
    let mut files = urls.iter().filter_map(|url| url.to_file_path().ok());
    bring(app, files.find_map(ours));
}

/// Shows the window, with the file if there is one.
fn bring<R: Runtime>(app: &AppHandle<R>, file: Option<OpenedFile>) {
    if let Some(file) = file {
        app.state::<Opened>().put(file);
    }
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    // A window that cannot be raised still hears the call.
    window.unminimize().ok();
    window.set_focus().ok();
    window.eval(CALL).ok();
}

/// The first file of ours among the words of a start, as an absolute path.
fn named(words: &[String], folder: &Path) -> Option<OpenedFile> {
    words
        .iter()
        .skip(1)
        .find_map(|word| ours(folder.join(word)))
}

/// A file of ours, by its ending.
fn ours(path: PathBuf) -> Option<OpenedFile> {
    let kind = match path.extension()?.to_str()? {
        "sentier-programme" => OpenedKind::Programme,
        "sentier" => OpenedKind::Exchange,
        _ => return None,
    };
    let path = path.to_string_lossy().into_owned();
    Some(OpenedFile { path, kind })
}

/// The name on the session's bus: one for the registers of the user, another for each other folder.
fn bus_name(home: Option<PathBuf>) -> String {
    let Some(home) = home else {
        return "sentier.window".to_owned();
    };
    let mut hasher = DefaultHasher::new();
    std::path::absolute(&home).unwrap_or(home).hash(&mut hasher);
    format!("sentier.window.at{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(file: &str) -> Vec<String> {
        vec!["sentier-window".to_owned(), file.to_owned()]
    }

    #[test]
    fn a_file_of_ours_is_named_from_the_folder_of_the_start() {
        let file = named(&words("asthma.sentier-programme"), Path::new("/key"));
        let path = "/key/asthma.sentier-programme".to_owned();
        let kind = OpenedKind::Programme;
        assert_eq!(file, Some(OpenedFile { path, kind }));
        let exchange = named(&words("/key/FR-08.sentier"), Path::new("/home"));
        let file = exchange.expect("a file of ours");
        assert_eq!(file.path, "/key/FR-08.sentier");
        assert_eq!(file.kind, OpenedKind::Exchange);
    }

    #[test]
    fn another_file_a_switch_or_the_name_of_the_window_is_not_opened() {
        let folder = Path::new("/key");
        assert_eq!(named(&words("list.xlsx"), folder), None);
        assert_eq!(named(&words("--verbose"), folder), None);
        assert_eq!(named(&["window.sentier".to_owned()], folder), None);
    }

    #[test]
    fn an_opened_file_is_handed_over_once() {
        let opened = Opened::default();
        opened.put(ours("/key/a.sentier".into()).expect("a file of ours"));
        assert!(opened.take().is_some());
        assert_eq!(opened.take(), None);
    }

    #[test]
    fn other_registers_have_a_window_of_their_own() {
        let name = |home: &str| bus_name(Some(home.into()));
        assert_eq!(bus_name(None), "sentier.window");
        assert_eq!(name("/a"), name("/a"));
        assert_ne!(name("/a"), name("/b"));
        assert_ne!(name("/a"), bus_name(None));
    }
}
