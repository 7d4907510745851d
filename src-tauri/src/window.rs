//! What the window holds: the folders of the registers and the desk that is open, if one is.
//! It knows no form and no view.

use etp_app::views::Doorstep;
use etp_app::{Desk, Failure, backups};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use tauri::async_runtime::{JoinHandle, block_on, spawn_blocking};

/// Where the registers of this computer are kept: `SENTIER_HOME`, or our folder among the user's data.
pub(crate) fn home(user_data: PathBuf) -> PathBuf {
    std::env::var_os("SENTIER_HOME").map_or_else(|| user_data.join("sentier"), PathBuf::from)
}

/// The state of the window.
pub(crate) struct Window {
    home: PathBuf,
    open: RwLock<Option<Open>>,
    /// The desk that was left last, while its backup is made.
    closing: Mutex<Option<JoinHandle<()>>>,
}

/// A register that is open.
#[derive(Clone)]
struct Open {
    desk: Arc<Desk>,
    folder: PathBuf,
}

impl Window {
    pub(crate) fn at(home: PathBuf) -> Self {
        Self {
            home,
            open: RwLock::default(),
            closing: Mutex::default(),
        }
    }

    /// The folder of the centre's register, or of the demonstration, which is always apart.
    pub(crate) fn folder(&self, demo: bool) -> PathBuf {
        if demo {
            self.home.join("demo")
        } else {
            self.home.clone()
        }
    }

    /// The folder of the register that is open.
    pub(crate) fn open_folder(&self) -> Result<PathBuf, Failure> {
        Ok(self.open()?.folder)
    }

    /// Puts an open desk in place of the one before it; the answer is what the page shows of it.
    pub(crate) fn seat(&self, desk: Desk, folder: &Path) -> Doorstep {
        let doorstep = desk.doorstep();
        let open = Open {
            desk: Arc::new(desk),
            folder: folder.to_owned(),
        };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(open);
        doorstep
    }

    /// Leaves the desk at once. Its backup is made behind, and then its keys leave the memory.
    pub(crate) fn leave(&self) {
        let mut seat = self.open.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(Open { desk, .. }) = seat.take() {
            let closing = spawn_blocking(move || backups::back_up_before_closing(&desk));
            *self.closing.lock().unwrap_or_else(PoisonError::into_inner) = Some(closing);
        }
    }

    /// Waits until the desk that was left is closed for good.
    pub(crate) async fn left(&self) {
        let closing = {
            let mut closing = self.closing.lock().unwrap_or_else(PoisonError::into_inner);
            closing.take()
        };
        if let Some(closing) = closing {
            closing.await.ok();
        }
    }

    /// The window is gone: leaves the desk, and waits.
    pub(crate) fn leave_for_good(&self) {
        self.leave();
        block_on(self.left());
    }

    /// The desk that is open.
    pub(crate) fn desk(&self) -> Result<Arc<Desk>, Failure> {
        Ok(self.open()?.desk)
    }

    /// Does an act at the open desk, away from the thread that draws.
    pub(crate) async fn at_desk<T, F>(&self, act: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: FnOnce(&Desk) -> Result<T, Failure> + Send + 'static,
    {
        let desk = self.desk()?;
        aside(move || act(&desk)).await
    }

    fn open(&self) -> Result<Open, Failure> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone()
            .ok_or_else(|| Failure::refused("register-locked"))
    }
}

/// Does an act on a thread that may block.
pub(crate) async fn aside<T, F>(act: F) -> Result<T, Failure>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, Failure> + Send + 'static,
{
    let done = spawn_blocking(act).await;
    done.unwrap_or_else(|_| Err(Failure::broken("act-interrupted")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demonstration_is_kept_apart() {
        let window = Window::at("/registers".into());
        assert_eq!(window.folder(false), PathBuf::from("/registers"));
        assert_eq!(window.folder(true), PathBuf::from("/registers/demo"));
    }

    #[test]
    fn nothing_is_done_at_a_closed_register() {
        let window = Window::at("/registers".into());
        let code = window.desk().err().map(|failure| failure.code);
        assert_eq!(code.as_deref(), Some("register-locked"));
    }
}
