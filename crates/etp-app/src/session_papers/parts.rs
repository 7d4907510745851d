//! Facts of sessions as papers need them: the session itself, its sheet, its badges, its things.

use crate::paper::marks;
use crate::schedule::slot;
use crate::today::{leave_at, things_of};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, Mark, Place, SessionId};
use etp_handout::{
    Badge, BadgeFormat, Badges, Material, SessionFacts, SessionMaterials, SignInRow, SignInSheet,
};
use etp_i18n::Language;
use etp_store::{ListLine, Reader, SessionRow, Writer};

/// Empty rows at the foot of a sheet, for those nobody expected.
const BLANK_ROWS: u32 = 4;
/// The signs of a badge's code: none that is taken for another.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKLMNPQRSTUVWXY";

/// A session, as its papers name it.
pub(super) fn facts(
    desk: &Desk,
    reader: &Reader<'_>,
    row: &SessionRow,
) -> Result<SessionFacts, Failure> {
    let session = &row.session;
    let mut led = reader.led_by(&[session.id])?;
    let leaders = led.remove(&session.id).unwrap_or_default().into_iter();
    Ok(SessionFacts {
        theme: session.theme.clone(),
        programme: row.programme_title.clone(),
        slot: slot(desk, session),
        place: session.place.clone(),
        room: row.room_name.clone(),
        leaders: leaders
            .map(|one| format!("{} {}", one.first_name, one.last_name))
            .collect(),
    })
}

/// Numbers every row of a list that has none yet, and reads the list in the order of its numbers.
pub(super) fn numbered(
    desk: &Desk,
    writer: &Writer<'_>,
    session: SessionId,
) -> Result<Vec<ListLine>, Failure> {
    let mut codes = || code(desk);
    writer.number_rows(session, &mut codes, desk.now())?;
    let mut list = writer.session_list(session)?;
    list.sort_by_key(|line| line.row);
    Ok(list)
}

/// A code that says nothing about anybody: chance alone.
fn code(desk: &Desk) -> String {
    let id = desk.doors.chance.id();
    let bytes = id.as_bytes();
    // The first half of such an identity is the clock; the second is chance.
    let of = |byte: &u8| char::from(SIGNS[usize::from(*byte) % SIGNS.len()]);
    bytes[8..].iter().map(of).collect()
}

/// The sign-in sheet of a numbered list. Whoever told they will not come is on it with that remark.
pub(super) fn sign_in(
    desk: &Desk,
    reader: &Reader<'_>,
    row: &SessionRow,
    list: &[ListLine],
    language: HandoutLanguage,
) -> Result<SignInSheet, Failure> {
    let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
    let rows = list.iter().filter_map(|line| {
        Some(SignInRow {
            number: line.row?,
            name: format!("{} {}", line.patient.last_name, line.patient.first_name),
            about: String::new(),
            remarks: match line.mark {
                Some(Mark::Excused) => etp_i18n::common::mark_excused(speaks),
                _ => String::new(),
            },
        })
    });
    Ok(SignInSheet {
        language,
        marks: marks(desk, String::new()),
        session: facts(desk, reader, row)?,
        rows: rows.collect(),
        blank_rows: BLANK_ROWS,
        letters: letters(speaks),
        binder: String::new(),
    })
}

/// The letters of a language for each mark.
pub(super) fn letters(speaks: Language) -> Vec<(char, Mark)> {
    use etp_i18n::attendance as says;
    let named = [
        (says::key_present(speaks), Mark::Present),
        (says::key_late(speaks), Mark::Late),
        (says::key_left_early(speaks), Mark::LeftEarly),
        (says::key_excused(speaks), Mark::Excused),
        (says::key_absent(speaks), Mark::Absent),
    ];
    let letter =
        |(key, mark): (String, Mark)| Some((key.chars().next()?.to_ascii_lowercase(), mark));
    named.into_iter().filter_map(letter).collect()
}

/// The badges of a numbered list.
pub(super) fn badges(
    desk: &Desk,
    row: &SessionRow,
    list: &[ListLine],
    language: HandoutLanguage,
) -> Badges {
    let badges = list.iter().filter_map(|line| {
        Some(Badge {
            number: line.row?,
            first_name: line.patient.first_name.clone(),
            family_name: line.patient.last_name.clone(),
            code: line.code.clone(),
        })
    });
    Badges {
        language,
        marks: marks(desk, String::new()),
        date: row.session.date,
        format: BadgeFormat::Eight,
        badges: badges.collect(),
    }
}

/// What to bring to a session, and when to leave for it.
pub(super) fn materials(
    desk: &Desk,
    reader: &Reader<'_>,
    row: &SessionRow,
) -> Result<SessionMaterials, Failure> {
    let places: Vec<Place> = reader.places()?.into_iter().map(|(one, _)| one).collect();
    let place = places
        .iter()
        .find(|one| Some(one.id) == row.session.place_id);
    let things = things_of(desk, reader, row)?.into_iter();
    Ok(SessionMaterials {
        session: facts(desk, reader, row)?,
        address: place.map(address).unwrap_or_default(),
        leave_at: leave_at(&places, &row.session),
        expected: row.tally.listed.saturating_sub(row.excused),
        things: things
            .map(|item| Material {
                what: item.what,
                count: item.count,
            })
            .collect(),
    })
}

fn address(place: &Place) -> Vec<String> {
    let contact = &place.contact;
    let town = format!("{} {}", contact.postal_code, contact.commune);
    [contact.address.trim(), town.trim()]
        .into_iter()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
