//! What a person decides about a batch that waits, is held or was refused.

use crate::{StoreError, Writer};

impl Writer<'_> {
    /// Keeps a batch that waits here until somebody lets it go.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless it waits; the disk.
    pub fn hold_batch(&self, sequence: u32) -> Result<(), StoreError> {
        self.settle_batch(include_str!("hold.sql"), sequence)
    }

    /// Lets a held batch wait to be sent.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless it is held; the disk.
    pub fn let_batch_go(&self, sequence: u32) -> Result<(), StoreError> {
        self.settle_batch(include_str!("let_go.sql"), sequence)
    }

    /// Lets a refused batch wait again, with the same bytes, unless a newer revision of its table exists.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] unless it was refused and is the newest; the disk.
    pub fn try_batch_again(&self, sequence: u32) -> Result<(), StoreError> {
        self.settle_batch(include_str!("try_again.sql"), sequence)
    }

    /// Takes a batch out that never left.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it may have left, or is not waiting; the disk.
    pub fn take_batch_back(&self, sequence: u32) -> Result<(), StoreError> {
        self.settle_batch(include_str!("take_back.sql"), sequence)
    }
}
