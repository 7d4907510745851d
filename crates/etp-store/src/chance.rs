//! The door through which randomness enters this room: keys, salts and nonces.

use crate::StoreError;
use zeroize::Zeroizing;

/// As many random bytes as asked for, from the operating system; wiped when dropped.
pub(crate) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, StoreError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| StoreError::RandomnessUnavailable)?;
    Ok(bytes)
}
