//! The page never leaves the page: a content policy does not stop a top-level navigation, this does.

use tauri::{Runtime, Url, plugin::TauriPlugin};

/// Refuses every navigation that is not to the built page itself.
pub(crate) fn local_only<R: Runtime>() -> TauriPlugin<R> {
    tauri::plugin::Builder::new("local-only")
        .on_navigation(|_, url| is_ours(url))
        .build()
}

/// `tauri://` is the page on Linux and macOS, `tauri.localhost` on Windows.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_built_page_may_be_visited() {
        let ours = |text: &str| is_ours(&text.parse().expect("an address"));
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        assert!(!ours("https://example.org/?secret=1"));
        assert!(!ours("file:///etc/passwd"));
        assert!(!ours("http://localhost:1420/"));
    }
}
