//! One person's copy: a PDF to read, a JSON document for machines, and the papers, in a folder that
//! person or professional chose. The export is written down as a reading.

use super::{copy, paper};
use crate::programmes::written_in;
use crate::rows::number;
use crate::views::ExportedPerson;
use crate::{Desk, Failure, forms::ExportPerson, write_whole};
use etp_domain::PatientId;
use etp_store::{ReadWhat, Reader};
use std::fs;
use std::path::{Path, PathBuf};

/// What the machine-readable part is, for whoever reads it later.
const FORMAT: &str = "sentier-person/1";

/// Puts everything held on a person into a folder.
///
/// # Errors
/// No such file; the folder cannot be written; the disk.
pub fn export_person(desk: &Desk, form: &ExportPerson) -> Result<ExportedPerson, Failure> {
    let root = desk.read(|reader| Ok(reader.root_of(form.patient)?))?;
    let copy = desk.read(|reader| {
        let mut record = copy::record(desk, reader, root, written_in(desk, form.language))?;
        record.large_print = form.large_print;
        Ok(Copy {
            name: reader.patient(root)?.file_number.to_string(),
            pdf: paper::print(&record)?,
            json: everything(desk, reader, root)?,
            papers: papers(reader, root)?,
        })
    })?;
    let folder = Path::new(&form.folder).join(&copy.name);
    let exported = copy.save(&folder)?;
    desk.write(|writer| {
        writer.log_read(root, ReadWhat::Export, desk.professional(), desk.now())?;
        desk.note(writer, "export-person", root, &[])
    })?;
    Ok(exported)
}

/// A copy, before it is put anywhere.
struct Copy {
    name: String,
    pdf: Vec<u8>,
    json: Vec<u8>,
    papers: Vec<(String, Vec<u8>)>,
}

impl Copy {
    fn save(self, folder: &Path) -> Result<ExportedPerson, Failure> {
        let not_saved =
            |_| Failure::broken("file-not-saved").with("file", folder.display().to_string());
        fs::create_dir_all(folder).map_err(not_saved)?;
        let put = |name: String, bytes: &[u8]| -> Result<PathBuf, Failure> {
            let path = folder.join(name);
            write_whole(&path, bytes).map_err(not_saved)?;
            Ok(path)
        };
        for (name, bytes) in &self.papers {
            put(name.clone(), bytes)?;
        }
        let pdf = put(format!("{}.pdf", self.name), &self.pdf)?;
        let json = put(format!("{}.json", self.name), &self.json)?;
        Ok(ExportedPerson {
            pdf: pdf.display().to_string(),
            json: json.display().to_string(),
            papers: number(self.papers.len()),
        })
    }
}

/// Every row of every table about a person.
fn everything(desk: &Desk, reader: &Reader<'_>, root: PatientId) -> Result<Vec<u8>, Failure> {
    let tables: serde_json::Map<_, _> = reader
        .everything_about(root)?
        .into_iter()
        .map(|(table, rows)| (table.to_owned(), rows.into()))
        .collect();
    let whole = serde_json::json!({
        "format": FORMAT,
        "centre": desk.centre().code.as_str(),
        "made_at": desk.now().to_rfc3339(),
        "tables": tables,
    });
    serde_json::to_vec_pretty(&whole).map_err(|_| Failure::broken("snapshot-unreadable"))
}

fn papers(reader: &Reader<'_>, root: PatientId) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut papers = Vec::new();
    for (number, kept) in (1..).zip(reader.attachments_of(root)?) {
        let ending = match kept.attachment.media_type.as_str() {
            "application/pdf" => "pdf",
            "image/png" => "png",
            _ => "jpg",
        };
        let bytes = reader.attachment_bytes(kept.attachment.id)?;
        papers.push((format!("{number:02}.{ending}"), bytes));
    }
    Ok(papers)
}
