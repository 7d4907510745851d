//! A page as it will be printed, or a side of a booklet's sheet. Nothing is written: no file, no history.

use super::{content, facts};
use crate::papers::draw_page;
use crate::views::DocumentPage;
use crate::{Desk, Failure, forms::PreviewDocument};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use etp_domain::{HandoutLanguage, HandoutLayout};
use etp_handout::{Handout, HandoutFacts, print_booklet, print_handout};

/// One page of a handout, and how many there are. A page past the last is the last.
///
/// # Errors
/// No such handout or patient; a booklet of other pages than A5; it cannot be set in these languages; the
/// disk.
pub fn preview_document(desk: &Desk, form: &PreviewDocument) -> Result<DocumentPage, Failure> {
    let (handout, merged) = desk.read(|reader| {
        let handout = content(reader, &form.handout)?;
        let merged = match form.patient {
            Some(patient) => facts::of_person(desk, reader, patient, &form.languages, form.layout)?,
            None => facts::of_nobody(desk, &form.languages, form.layout),
        };
        Ok::<_, Failure>((handout, merged))
    })?;
    drawn(&handout, &merged, form.booklet, form.page)
}

/// How a page is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) languages: &'a [HandoutLanguage],
    pub(crate) layout: HandoutLayout,
    /// The sides of the sheets, instead of the pages.
    pub(crate) booklet: bool,
}

/// One page of a handout that names nobody, whoever keeps its text.
pub(crate) fn page_of(
    desk: &Desk,
    handout: &Handout,
    look: Look<'_>,
    page: u32,
) -> Result<DocumentPage, Failure> {
    let merged = facts::of_nobody(desk, look.languages, look.layout);
    drawn(handout, &merged, look.booklet, page)
}

/// Setting and drawing take a while; the register is free meanwhile.
fn drawn(
    handout: &Handout,
    merged: &HandoutFacts,
    booklet: bool,
    page: u32,
) -> Result<DocumentPage, Failure> {
    let pdf = match booklet {
        true => print_booklet(handout, merged)?,
        false => print_handout(handout, merged)?,
    };
    let drawn = draw_page(pdf, page)?;
    Ok(DocumentPage {
        page: drawn.page,
        pages: drawn.count,
        png: BASE64_STANDARD.encode(drawn.png),
    })
}
