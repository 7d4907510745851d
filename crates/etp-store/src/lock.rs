//! One register, one open application: a lock that the system gives back when a process dies.

use crate::{StoreError, folder::Folder};
use std::fs::{File, TryLockError};

/// Held as long as the register is open.
#[derive(Debug)]
pub(crate) struct RegisterLock {
    #[expect(dead_code, reason = "the lock lives as long as the open file does")]
    file: File,
}

impl RegisterLock {
    /// # Errors
    /// [`StoreError::RegisterInUse`] when somebody else holds it.
    pub(crate) fn take(folder: &Folder) -> Result<Self, StoreError> {
        let file = File::create(folder.lock())?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::RegisterInUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
