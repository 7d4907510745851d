//! A day's pack, printed the evening before: if the laptop dies, nothing is lost. Cover, then in the
//! order of the way each session's things and sheet, the telephone list, everybody's handouts, and blank
//! assessment forms.

use super::handouts::handouts;
use super::parts::{materials, numbered, sign_in};
use super::session::named;
use crate::forms::PrintDayPack;
use crate::handouts::OF_MANY;
use crate::paper::{keep, marks};
use crate::pathways::blank_form;
use crate::programmes::written_in;
use crate::today::leave_at;
use crate::views::HandoutMade;
use crate::{Desk, Done, Failure, Topic};
use etp_domain::{HandoutLanguage, Place, SessionStatus, Standing};
use etp_handout::{CallRow, CallSheet, MaterialsList, Pack, PackPart, print_pack};
use etp_i18n::Language;
use etp_store::{Reader, SessionRow, Writer};
use std::collections::BTreeSet;

/// Prints the pack of a day among the register's papers.
///
/// # Errors
/// No session takes place on it; the day of review of a handout has passed and no reason is given;
/// something cannot be set; the disk.
pub fn print_day_pack(desk: &Desk, form: &PrintDayPack) -> Result<Done<HandoutMade>, Failure> {
    let language = written_in(desk, form.language);
    let pack = desk.write(|writer| {
        let mut rows = writer.sessions_between(form.date, form.date)?;
        rows.retain(|row| row.session.status != SessionStatus::Cancelled);
        if rows.is_empty() {
            return Err(Failure::refused("day-without-session").with("field", "date"));
        }
        by_way(writer, &mut rows)?;
        let parts = parts(desk, writer, &rows, (language, &form.despite))?;
        let detail = serde_json::json!({ "sessions": rows.len(), "day": form.date.to_string() });
        desk.log(writer, "print-day-pack", &form.date.to_string(), &detail)?;
        Ok(Pack {
            title: form.date.to_string(),
            two_sided: true,
            parts,
        })
    })?;
    let pdf = print_pack(&pack)?;
    let name = format!("{OF_MANY}day-{}-{}", form.date, language.code());
    let made = keep(desk, &name, &pdf, vec![language])?;
    Ok(Done::new(made, [Topic::Sessions]))
}

/// Puts sessions in the order of the way: by when one leaves for them, or else by their hour.
fn by_way(reader: &Reader<'_>, rows: &mut [SessionRow]) -> Result<(), Failure> {
    let places: Vec<Place> = reader.places()?.into_iter().map(|(one, _)| one).collect();
    rows.sort_by_key(|row| {
        let begins = row.session.begins();
        (leave_at(&places, &row.session).unwrap_or(begins), begins)
    });
    Ok(())
}

/// The parts in their order.
fn parts(
    desk: &Desk,
    writer: &Writer<'_>,
    rows: &[SessionRow],
    (language, despite): (HandoutLanguage, &str),
) -> Result<Vec<PackPart>, Failure> {
    let given = handouts(desk, writer, rows, (language, despite), false)?;
    let mut given = given.usual.into_iter();
    let mut parts: Vec<PackPart> = given.next().into_iter().collect();
    parts.push(PackPart::Materials(MaterialsList {
        language,
        marks: marks(desk, String::new()),
        date: rows.first().map_or(desk.today(), |row| row.session.date),
        sessions: rows
            .iter()
            .map(|row| materials(desk, writer, row))
            .collect::<Result<_, Failure>>()?,
    }));
    let mut calls = Vec::new();
    for row in rows {
        let list = numbered(desk, writer, row.session.id)?;
        named(desk, writer, &list)?;
        parts.push(PackPart::SignIn(sign_in(
            desk, writer, row, &list, language,
        )?));
        calls.extend(call_rows(desk, row, list, language));
    }
    parts.push(PackPart::CallSheet(CallSheet {
        language,
        marks: marks(desk, String::new()),
        date: rows.first().map_or(desk.today(), |row| row.session.date),
        lead: String::new(),
        calls,
    }));
    parts.extend(given);
    let programmes: BTreeSet<_> = rows.iter().map(|row| row.session.programme).collect();
    for programme in programmes {
        let form = blank_form(desk, writer, programme, language)?;
        parts.extend(form.map(PackPart::Record));
    }
    Ok(parts)
}

/// The people of a list who may be contacted, with their numbers.
fn call_rows(
    desk: &Desk,
    row: &SessionRow,
    list: Vec<etp_store::ListLine>,
    language: HandoutLanguage,
) -> Vec<CallRow> {
    let speaks = Language::from_code(language.code()).unwrap_or(Language::Fr);
    let slot = crate::schedule::slot(desk, &row.session);
    let reachable = list
        .into_iter()
        .filter(|line| line.patient.standing == Standing::Active);
    let call = |line: etp_store::ListLine| {
        let contact = line.patient.contact;
        let phones = [contact.phone, contact.other_phone].into_iter();
        let spoken = line.patient.spoken.iter();
        CallRow {
            number: line.row,
            name: format!("{} {}", line.patient.first_name, line.patient.last_name),
            phones: phones.filter(|phone| !phone.is_empty()).collect(),
            languages: spoken
                .filter_map(|one| etp_i18n::word(speaks, &format!("common-tongue-{}", one.code())))
                .collect(),
            slot: Some(slot),
            about: row.session.place.clone(),
        }
    };
    reachable.map(call).collect()
}
