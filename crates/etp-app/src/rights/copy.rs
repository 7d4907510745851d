//! The copy as the person reads it: their file, section by section, in their language.

mod appointments;
mod pathways;
#[cfg(test)]
mod tests;

use super::paper::{section, sentences_in, table};
use super::words::Words;
use crate::paper::blank;
use crate::patients::whole_file;
use crate::views::{ChangeLine, ConsentLine, PatientFile, SessionLine};
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, PatientId};
use etp_handout::{Record, RecordPart, RecordSection};
use etp_i18n::rights as says;
use etp_store::Reader;

/// Acts whose values may be another person's: a merge that was a mistake, and its undoing.
const OF_TWO_FILES: [&str; 2] = ["merge-patients", "undo-merge"];

/// Everything held on a person, ready to be printed.
///
/// # Errors
/// No such file; the disk.
pub(super) fn record(
    desk: &Desk,
    reader: &Reader<'_>,
    root: PatientId,
    language: HandoutLanguage,
) -> Result<Record, Failure> {
    let file = whole_file(desk, reader, root)?;
    let speaks = sentences_in(language);
    let words = Words { speaks };
    let patient = reader.patient(root)?;
    let name = format!("{} {}", patient.first_name, patient.last_name);
    let title = says::copy_title(speaks);
    let mut record = blank(desk, language, title, says::copy_footer(speaks));
    record.lead = vec![
        says::copy_lead(speaks, &name, &file.row.file_number),
        says::copy_private(speaks),
    ];
    record.closing = vec![says::copy_closing(speaks)];
    let pathways = pathways::sections(&words, reader, &desk.centre(), root)?;
    record.sections = vec![
        section(says::you(speaks), you(&words, &patient, &file)),
        section(
            says::identifiers(speaks),
            identifiers(&words, reader, root)?,
        ),
        section(says::consents(speaks), consents(&words, &file.consents)),
        section(says::caregivers(speaks), caregivers(&words, &file)),
        section(says::programmes(speaks), programmes(&words, &file)),
        section(says::sessions(speaks), sessions(&words, &file.sessions)),
    ];
    record.sections.extend(pathways);
    record.sections.extend([
        section(says::assessments(speaks), assessments(&words, &file)),
        section(says::epices(speaks), epices(&words, &file)),
        section(
            says::appointments(speaks),
            appointments::table(&words, reader, root)?,
        ),
        section(says::papers(speaks), papers(&words, &file)),
        section(says::merges(speaks), merges(&words, &file)),
        section(says::changes(speaks), changes(&words, &file.changes)),
        section(says::readings(speaks), readings(&words, &file)),
        left(&words, reader, &file)?,
    ]);
    Ok(record)
}

fn you(words: &Words, patient: &etp_domain::Patient, file: &PatientFile) -> RecordPart {
    let facts = patient.fields().into_iter().map(|(field, value)| {
        let value = match field {
            "doctor" => file.doctor_name.clone(),
            _ => value,
        };
        (words.field(field), words.value(field, &value))
    });
    RecordPart::Facts(facts.filter(|(_, value)| !value.is_empty()).collect())
}

/// The person's own numbers, whole: the copy is for them.
fn identifiers(words: &Words, reader: &Reader<'_>, root: PatientId) -> Result<RecordPart, Failure> {
    let kept = reader.identifiers_of(root)?;
    if kept.is_empty() {
        return Ok(RecordPart::Paragraph(says::none(words.speaks)));
    }
    let fact = |number: &etp_domain::Identifier| {
        let kind = words.word(&format!("identifiers-kind-{}", number.kind().code()));
        (kind, number.written())
    };
    Ok(RecordPart::Facts(kept.iter().map(fact).collect()))
}

fn consents(words: &Words, lines: &[ConsentLine]) -> RecordPart {
    let row = |line: &ConsentLine| {
        vec![
            words.word(&format!("consents-kind-{}", line.kind.code())),
            words.day(line.on),
            words.word(&format!("consents-answer-{}", line.answer.code())),
            words.word(&format!("consents-way-{}", line.way.code())),
            line.witness.clone(),
            line.withdrawn_on
                .map(|day| words.day(day))
                .unwrap_or_default(),
        ]
    };
    let columns = [
        (says::what(words.speaks), 3.0),
        (says::day(words.speaks), 2.0),
        (says::answer(words.speaks), 2.0),
        (says::how(words.speaks), 2.0),
        (says::witness(words.speaks), 2.5),
        (says::withdrawn(words.speaks), 2.0),
    ];
    words.table(&columns, lines.iter().map(row).collect())
}

fn caregivers(words: &Words, file: &PatientFile) -> RecordPart {
    let line = |line: &crate::views::CaregiverLine| {
        let relation = words.word(&format!("caregivers-relation-{}", line.relation.code()));
        format!("{} {}, {relation}", line.first_name, line.last_name)
    };
    words.list(file.caregivers.iter().map(line).collect())
}

fn programmes(words: &Words, file: &PatientFile) -> RecordPart {
    let line = |line: &crate::views::EnrolmentLine| {
        let since = says::since(words.speaks, words.day(line.enrolled_on));
        let pathology = words.word(&format!("common-pathology-{}", line.pathology.code()));
        format!("{} ({pathology}), {since}", line.title)
    };
    words.list(file.enrolments.iter().map(line).collect())
}

fn sessions(words: &Words, lines: &[SessionLine]) -> RecordPart {
    let row = |line: &SessionLine| {
        let mark = line.mark.map_or("expected", etp_domain::Mark::code);
        vec![
            words.day(line.date),
            line.programme_title.clone(),
            line.theme.clone(),
            words.word(&format!("common-mark-{mark}")),
        ]
    };
    let columns = [
        (says::day(words.speaks), 2.0),
        (says::programme(words.speaks), 3.0),
        (says::theme(words.speaks), 4.0),
        (says::presence(words.speaks), 2.0),
    ];
    words.table(&columns, lines.iter().map(row).collect())
}

fn assessments(words: &Words, file: &PatientFile) -> RecordPart {
    let line = |line: &crate::views::AssessmentLine| {
        let kind = words.word(&format!("file-assessment-{}", line.kind.code()));
        let remote = if line.remote {
            format!(" ({})", says::by_phone(words.speaks))
        } else {
            String::new()
        };
        format!("{}, {kind}{remote}", words.day(line.on))
    };
    words.list(file.assessments.iter().map(line).collect())
}

fn epices(words: &Words, file: &PatientFile) -> RecordPart {
    let row = |line: &crate::views::EpicesLine| {
        let answer = |answer: &Option<bool>| match answer {
            Some(true) => words.word("common-yes"),
            Some(false) => words.word("common-no"),
            None => "–".to_owned(),
        };
        let answers: Vec<_> = line.answers.iter().map(answer).collect();
        vec![
            words.day(line.on),
            line.score
                .map(|score| words.hundredths(score))
                .unwrap_or_default(),
            answers.join(" · "),
        ]
    };
    let columns = [
        (says::day(words.speaks), 2.0),
        (says::score(words.speaks), 1.5),
        (says::answer(words.speaks), 7.0),
    ];
    words.table(&columns, file.epices.iter().map(row).collect())
}

fn papers(words: &Words, file: &PatientFile) -> RecordPart {
    let row = |line: &crate::views::PaperLine| {
        vec![
            line.title.clone(),
            words.word(&format!("papers-kind-{}", line.kind.code())),
            words.stamp(&line.added_at),
            says::kilobytes(words.speaks, (line.size.div_ceil(1024)).to_string()),
        ]
    };
    let columns = [
        (says::title(words.speaks), 4.0),
        (says::what(words.speaks), 3.0),
        (says::when(words.speaks), 2.5),
        (says::size(words.speaks), 1.5),
    ];
    words.table(&columns, file.papers.iter().map(row).collect())
}

fn merges(words: &Words, file: &PatientFile) -> RecordPart {
    let line = |line: &crate::views::MergeLine| {
        format!("{}, {}, {}", line.gone, words.stamp(&line.at), line.by)
    };
    words.list(file.merges.iter().map(line).collect())
}

fn changes(words: &Words, lines: &[ChangeLine]) -> RecordPart {
    let mut rows = Vec::new();
    for line in lines {
        let act = words.word(&format!("file-act-{}", line.act));
        let first = [words.stamp(&line.at), line.by.clone(), act];
        let fields = line.fields.iter().map(|change| {
            [
                words.field(&change.field),
                words.value(&change.field, &change.old),
                words.value(&change.field, &change.new),
            ]
        });
        let mut fields: Vec<_> = fields.collect();
        if OF_TWO_FILES.contains(&line.act.as_str()) {
            fields.clear();
        }
        if fields.is_empty() {
            fields.push(Default::default());
        }
        rows.extend(
            fields
                .into_iter()
                .map(|field| [first.clone(), field].concat()),
        );
    }
    let columns = [
        (says::when(words.speaks), 2.2),
        (says::who(words.speaks), 2.0),
        (says::what(words.speaks), 2.6),
        (says::field(words.speaks), 2.0),
        (says::before(words.speaks), 2.0),
        (says::after(words.speaks), 2.0),
    ];
    words.table(&columns, rows)
}

fn readings(words: &Words, file: &PatientFile) -> RecordPart {
    let row = |line: &crate::views::ReadingLine| {
        vec![
            words.stamp(&line.at),
            line.by.clone(),
            words.word(&format!("file-reading-{}", line.what)),
        ]
    };
    let columns = [
        (says::when(words.speaks), 2.0),
        (says::who(words.speaks), 3.0),
        (says::what(words.speaks), 3.0),
    ];
    words.table(&columns, file.readings.iter().map(row).collect())
}

/// What left the centre: anonymous tables, told with their period and recipient, and copies.
fn left(words: &Words, reader: &Reader<'_>, file: &PatientFile) -> Result<RecordSection, Failure> {
    let speaks = words.speaks;
    let hub = reader.hub()?.map(|hub| hub.name).unwrap_or_default();
    let batches = reader.batches()?;
    let gone: Vec<_> = batches
        .iter()
        .filter(|queued| queued.receipt.is_some())
        .collect();
    let row = |queued: &&etp_store::QueuedBatch| {
        vec![
            queued.batch.period.clone(),
            hub.clone(),
            words.day(queued.batch.approved_at.date_naive()),
        ]
    };
    let mut parts = vec![];
    if gone.is_empty() {
        parts.push(RecordPart::Paragraph(says::left_nothing(speaks)));
    } else {
        parts.push(RecordPart::KeyMessage(says::left_counts(
            speaks,
            gone.len(),
        )));
        let columns = [
            (says::left_period(speaks), 2.0),
            (says::left_recipient(speaks), 4.0),
            (says::left_when(speaks), 2.0),
        ];
        parts.push(table(&columns, gone.iter().map(row).collect(), ""));
    }
    let copies = file
        .readings
        .iter()
        .filter(|line| line.what == "export")
        .count();
    parts.push(RecordPart::Paragraph(says::left_copies(speaks, copies)));
    Ok(RecordSection {
        heading: says::left(speaks),
        parts,
    })
}
