//! The picture above the centre's letters, read from a file and kept as PNG without anything else
//! the file may carry: cameras write where and when.

use crate::{Desk, Done, Failure, Topic};
use etp_store::Logo;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// The largest file, in bytes.
const LARGEST: u64 = 1024 * 1024;
/// The longest side, in pixels.
const LONGEST_SIDE: u32 = 2000;

/// Keeps the picture of a file as the logo; an empty path takes the logo away.
///
/// # Errors
/// The file cannot be read, is too large, is neither PNG nor JPEG, is damaged, or is too wide or
/// high; the disk.
pub fn save_logo(desk: &Desk, path: &str) -> Result<Done<()>, Failure> {
    let logo = match path.trim() {
        "" => None,
        path => Some(Logo {
            media_type: "image/png".to_owned(),
            bytes: as_png(&bytes_of(Path::new(path))?)?,
        }),
    };
    desk.write(|writer| {
        writer.save_logo(logo.as_ref())?;
        let detail = serde_json::json!({ "kept": logo.is_some() });
        desk.log(writer, "save-logo", "", &detail)?;
        Ok(Done::new((), [Topic::Centre]))
    })
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |_| Failure::refused("logo-file-unreadable");
    if fs::metadata(path).map_err(unreadable)?.len() > LARGEST {
        return Err(Failure::refused("logo-too-large"));
    }
    fs::read(path).map_err(unreadable)
}

fn as_png(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let picture = upright(bytes, format_of(bytes)?)?;
    let mut png = Cursor::new(Vec::new());
    DynamicImage::from(picture.into_rgba8())
        .write_to(&mut png, ImageFormat::Png)
        .map_err(|_| damaged())?;
    Ok(png.into_inner())
}

/// What the first bytes say, never the name.
fn format_of(bytes: &[u8]) -> Result<ImageFormat, Failure> {
    match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) => Ok(format),
        _ => Err(Failure::refused("logo-kind-unknown")),
    }
}

/// The picture as it is to be seen: a camera held sideways says so beside the picture.
fn upright(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, Failure> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(Limits::no_limits());
    let mut decoder = reader.into_decoder().map_err(|_| damaged())?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LONGEST_SIDE {
        let most = LONGEST_SIDE.to_string();
        return Err(Failure::refused("logo-too-wide").with("most", most));
    }
    let orientation = decoder.orientation().map_err(|_| damaged())?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| damaged())?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn damaged() -> Failure {
    Failure::refused("logo-damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height)
            .write_to(&mut bytes, format)
            .unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_jpeg_becomes_a_png_of_the_same_size() {
        let png = as_png(&picture(40, 30, ImageFormat::Jpeg)).unwrap();
        assert_eq!(image::guess_format(&png).unwrap(), ImageFormat::Png);
        let again = image::load_from_memory(&png).unwrap();
        assert_eq!((again.width(), again.height()), (40, 30));
    }

    #[test]
    fn a_picture_too_wide_too_damaged_or_of_another_kind_is_refused() {
        let code = |bytes: &[u8]| as_png(bytes).unwrap_err().code;
        assert!(as_png(&picture(2000, 1, ImageFormat::Png)).is_ok());
        assert_eq!(code(&picture(2001, 1, ImageFormat::Png)), "logo-too-wide");
        let whole = picture(40, 30, ImageFormat::Png);
        assert_eq!(code(&whole[..whole.len() / 2]), "logo-damaged");
        assert_eq!(code(b"GIF89a"), "logo-kind-unknown");
        assert_eq!(code(b""), "logo-kind-unknown");
    }
}
