//! A file under its final name is whole: it is written beside, brought to the disk, then renamed. Knows
//! nothing of what is in it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// What the name of a file begins with while it is not whole.
pub(crate) const HALF_WRITTEN: &str = ".sentier-";

/// Writes a file; what stood under its name before stays until the new one is whole.
///
/// # Errors
/// Those of the disk. Nothing is left beside it then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A printer, a pipe: what is no file has no name to be given.
    if path
        .metadata()
        .is_ok_and(|there| !there.is_file() && !there.is_dir())
    {
        return fs::write(path, bytes);
    }
    let folder = path.parent().filter(|one| !one.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new()
        .prefix(HALF_WRITTEN)
        .suffix(".part")
        .tempfile_in(folder)?;
    beside.write_all(bytes)?;
    beside.as_file().sync_data()?;
    beside.persist(path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let read = fs::read_dir(folder).expect("a folder");
        let name = |one: fs::DirEntry| one.file_name().to_string_lossy().into_owned();
        read.flatten().map(name).collect()
    }

    #[test]
    fn a_file_is_written_over_the_one_of_its_name_and_nothing_is_left_beside() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("handout.pdf");
        write_whole(&path, b"long before").expect("written");
        write_whole(&path, b"now").expect("written");
        assert_eq!(fs::read(&path).expect("read"), b"now");
        assert_eq!(names(folder.path()), ["handout.pdf"]);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("handout.pdf");
        fs::create_dir(&path).expect("a folder of that name");
        assert!(write_whole(&path, b"now").is_err());
        assert!(write_whole(&folder.path().join("none/handout.pdf"), b"now").is_err());
        assert_eq!(names(folder.path()), ["handout.pdf"]);
    }
}
