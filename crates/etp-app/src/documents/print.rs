//! One handout of the library as a PDF among the register's papers, and who got it in the history.

use super::{check_review, content, facts};
use crate::handouts::Given;
use crate::paper::keep;
use crate::views::HandoutMade;
use crate::{Desk, Failure, forms::PrintDocument};
use etp_domain::{FileNumber, HandoutLanguage, HandoutLayout};
use etp_handout::{print_booklet, print_handout};

/// Prints a handout for somebody, or for nobody in particular. The same facts give the same bytes.
///
/// # Errors
/// No such handout or patient; its day of review has passed and no reason is given; it cannot be set in
/// these languages; the disk.
pub fn print_document(desk: &Desk, form: PrintDocument) -> Result<HandoutMade, Failure> {
    let (handout, despite, merged, number) = desk.read(|reader| {
        let handout = content(reader, &form.handout)?;
        let people = form.patient.as_slice();
        let despite = check_review(desk, reader, &handout, &form.despite, people)?;
        let (languages, layout) = (&form.languages, form.layout);
        let Some(patient) = form.patient else {
            let merged = facts::of_nobody(desk, languages, layout);
            return Ok((handout, despite, merged, None));
        };
        let merged = facts::of_person(desk, reader, patient, languages, layout)?;
        let number = reader.patient(reader.root_of(patient)?)?.file_number;
        Ok::<_, Failure>((handout, despite, merged, Some(number)))
    })?;
    let pdf = match form.booklet {
        true => print_booklet(&handout, &merged)?,
        false => print_handout(&handout, &merged)?,
    };
    let mut name = file_name(&form.handout, number, &form.languages, form.layout);
    if form.booklet {
        name.push_str("-booklet");
    }
    let made = keep(desk, &name, &pdf, form.languages.clone())?;
    let given = Given {
        session: None,
        version: handout.version().to_owned(),
        handout: form.handout,
        languages: form.languages,
        layout: form.layout,
        patient: form.patient,
        despite,
    };
    desk.write(|writer| given.note(desk, writer))?;
    Ok(made)
}

/// No name of a person is in a file's name, only the number of the file between dashes, by which an
/// erasure finds it.
pub(super) fn file_name(
    handout: &str,
    number: Option<FileNumber>,
    languages: &[HandoutLanguage],
    layout: HandoutLayout,
) -> String {
    let mut parts = vec![handout.to_owned()];
    parts.extend(number.map(|number| number.to_string()));
    parts.extend(languages.iter().map(|language| language.code().to_owned()));
    parts.push(layout.code().to_owned());
    parts.join("-")
}
