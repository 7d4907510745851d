//! What every printed paper shares: the centre's head, and where the file lies.

use crate::rows::number;
use crate::views::HandoutMade;
use crate::{Desk, Failure, write_whole};
use etp_domain::HandoutLanguage;
use etp_handout::{Logo, Record, RecordMarks};
use etp_store::Reader;
use std::fs;

/// The head and the foot of a paper of this centre.
pub(crate) fn marks(desk: &Desk, footer: String) -> RecordMarks {
    let centre = desk.centre();
    RecordMarks {
        centre_name: centre.name.clone(),
        centre_phone: centre.phone.clone(),
        letterhead: centre.letterhead.lines().map(str::to_owned).collect(),
        printed_on: desk.today(),
        footer,
        fictional: centre.demo,
    }
}

/// A record of this centre with nothing in it yet.
pub(crate) fn blank(
    desk: &Desk,
    language: HandoutLanguage,
    title: String,
    footer: String,
) -> Record {
    Record {
        language,
        large_print: false,
        marks: marks(desk, footer),
        title,
        lead: vec![],
        sections: vec![],
        closing: vec![],
    }
}

/// The centre's picture on white paper; none when there is none, or it cannot be read any more.
pub(crate) fn logo(reader: &Reader<'_>) -> Result<Option<Logo>, Failure> {
    let Some(kept) = reader.logo()? else {
        return Ok(None);
    };
    let Ok(picture) = image::load_from_memory(&kept.bytes) else {
        return Ok(None);
    };
    let picture = picture.into_rgba8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let pixels = picture
        .pixels()
        .flat_map(|pixel| on_white(pixel.0))
        .collect();
    Ok(Logo::new(width, height, pixels))
}

fn on_white([red, green, blue, alpha]: [u8; 4]) -> [u8; 3] {
    let alpha = u32::from(alpha);
    let mix = |part: u8| ((u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
    [red, green, blue].map(mix)
}

/// Writes a paper among the register's papers. No name of a person is in its name, only the number
/// of the file between dashes, by which an erasure finds it.
pub(crate) fn keep(
    desk: &Desk,
    name: &str,
    pdf: &[u8],
    languages: Vec<HandoutLanguage>,
) -> Result<HandoutMade, Failure> {
    Ok(HandoutMade {
        path: keep_file(desk, &format!("{name}.pdf"), pdf)?,
        bytes: number(pdf.len()),
        languages,
    })
}

/// Writes a file among the register's papers; the answer is where it is. A name that came from a file
/// of elsewhere leads nowhere else.
pub(crate) fn keep_file(desk: &Desk, name: &str, bytes: &[u8]) -> Result<String, Failure> {
    let folder = desk.papers();
    let path = folder.join(name.replace(['/', '\\', ':'], "-"));
    let written = fs::create_dir_all(&folder).and_then(|()| write_whole(&path, bytes));
    written.map_err(|_| Failure::broken("paper-not-saved"))?;
    Ok(path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::on_white;

    #[test]
    fn what_is_transparent_is_white_on_paper() {
        assert_eq!(on_white([9, 9, 9, 0]), [255, 255, 255]);
        assert_eq!(on_white([9, 8, 7, 255]), [9, 8, 7]);
        assert_eq!(on_white([0, 0, 0, 128]), [127, 127, 127]);
    }
}
