//! That somebody was there: days and hours for an employer or an insurer. It names no illness, no
//! programme, no theme and no place; a head that would tell is left out.

use crate::forms::PrintCertificate;
use crate::letters::voice::Voice;
use crate::outside::{Outside, own_words};
use crate::paper::{blank, keep};
use crate::programmes::written_in;
use crate::schedule::slot;
use crate::views::HandoutMade;
use crate::{Desk, Failure};
use etp_domain::{Mark, Patient, SessionStatus, Slot};
use etp_handout::{Record, RecordColumn, RecordPart, RecordSection, RecordTable, print_record};
use etp_i18n::{certificate as says, dates, sheets};
use etp_store::{ReadWhat, Reader};

/// Prints a certificate of attendance over some days, both included.
///
/// # Errors
/// The days are turned round; no presence on any of them; no such file; the disk.
pub fn print_certificate(desk: &Desk, form: &PrintCertificate) -> Result<HandoutMade, Failure> {
    if form.from > form.to {
        return Err(Failure::refused("certificate-days-turned").with("field", "from"));
    }
    let voice = Voice::of(written_in(desk, form.language));
    let (patient, record) = desk.read(|reader| {
        let patient = reader.patient(reader.root_of(form.patient)?)?;
        let slots = present(desk, reader, form)?;
        let record = record(desk, reader, &patient, &slots, voice)?;
        Ok((patient, record))
    })?;
    let (number, today) = (patient.file_number, desk.today());
    let name = format!("certificate-{number}-{today}-{}", voice.language.code());
    let made = keep(desk, &name, &print_record(&record)?, vec![voice.language])?;
    let detail = serde_json::json!({ "language": voice.language.code() });
    desk.write(|writer| {
        let (by, now) = (desk.professional(), desk.now());
        writer.log_read(patient.id, ReadWhat::Print, by, now)?;
        desk.log(
            writer,
            "print-certificate",
            &patient.id.to_string(),
            &detail,
        )
    })?;
    Ok(made)
}

/// The hours of the sessions somebody came to, the first one first.
fn present(
    desk: &Desk,
    reader: &Reader<'_>,
    form: &PrintCertificate,
) -> Result<Vec<Slot>, Failure> {
    let lines = reader.presences_of(form.patient)?.into_iter();
    let came = lines.filter(|line| {
        (form.from..=form.to).contains(&line.date)
            && line.status != SessionStatus::Cancelled
            && line.mark.is_some_and(Mark::counts_as_present)
    });
    let slot = |id| Ok(slot(desk, &reader.session(id)?.session));
    let slots: Result<Vec<Slot>, Failure> = came.map(|line| slot(line.session)).collect();
    let mut slots = slots?;
    slots.sort_by_key(|slot| slot.from);
    match slots.is_empty() {
        true => Err(Failure::refused("certificate-of-none")),
        false => Ok(slots),
    }
}

fn record(
    desk: &Desk,
    reader: &Reader<'_>,
    patient: &Patient,
    slots: &[Slot],
    voice: Voice,
) -> Result<Record, Failure> {
    let (speaks, outside) = (voice.speaks, Outside::of(reader)?);
    let own = own_words(patient.clone());
    let tells = |line: &str| !outside.private(line, &[voice.language], &own).is_empty();
    let title = says::title(speaks);
    let mut record = blank(desk, voice.language, title, says::footer(speaks));
    record.large_print = patient.needs.large_print;
    record.marks.centre_name = outside.centre().0;
    record.marks.letterhead.retain(|line| !tells(line));
    let person = voice.person(patient);
    record.lead = vec![match record.marks.centre_name.as_str() {
        "" => says::lead_plain(speaks, person),
        centre => says::lead(speaks, centre, person),
    }];
    let minutes = slots.iter().map(|slot| length(*slot)).sum();
    let total = says::total(speaks, duration(voice, minutes));
    let parts = vec![
        table(slots, voice),
        RecordPart::Paragraph(total),
        RecordPart::Paragraph(says::purpose(speaks)),
        RecordPart::Signature,
    ];
    record.sections = vec![RecordSection {
        heading: String::new(),
        parts,
    }];
    Ok(record)
}

fn table(slots: &[Slot], voice: Voice) -> RecordPart {
    let speaks = voice.speaks;
    let row = |slot: &Slot| {
        let [from, to] = [slot.from, slot.to].map(|one| dates::time(speaks, one.time()));
        vec![
            dates::long(speaks, slot.from.date()),
            sheets::hours(speaks, from, to),
            duration(voice, length(*slot)),
        ]
    };
    let columns = [
        (says::day(speaks), 2.4),
        (says::hours(speaks), 1.8),
        (says::length(speaks), 1.0),
    ];
    RecordPart::Table(RecordTable {
        caption: String::new(),
        columns: columns
            .map(|(head, width)| RecordColumn { head, width })
            .to_vec(),
        rows: slots.iter().map(row).collect(),
    })
}

/// Minutes.
fn length(slot: Slot) -> i64 {
    (slot.to - slot.from).num_minutes()
}

fn duration(voice: Voice, minutes: i64) -> String {
    let (hours, rest) = ((minutes / 60).to_string(), format!("{:02}", minutes % 60));
    says::duration(voice.speaks, hours, rest)
}
