//! The certificate of an erasure: that it happened, what was removed and what stays. It names nobody.

use super::paper::{print, record, section, sentences_in};
use super::words::Words;
use crate::forms::ErasePerson;
use crate::{Desk, Failure};
use etp_handout::{RecordPart, RecordSection};
use etp_i18n::rights as says;

/// The certificate as a PDF.
///
/// # Errors
/// It cannot be set.
pub(super) fn certificate(
    desk: &Desk,
    form: &ErasePerson,
    number: &str,
) -> Result<Vec<u8>, Failure> {
    let speaks = sentences_in(form.language);
    let words = Words { speaks };
    let title = says::certificate_title(speaks);
    let footer = says::certificate_footer(speaks);
    let mut paper = record(desk, form.language, title, footer);
    paper.lead = vec![says::certificate_lead(speaks)];
    let reason = words.word(&format!("rights-certificate-reason-{}", form.reason.code()));
    let facts = RecordPart::Facts(vec![
        (says::certificate_number(speaks), number.to_owned()),
        (says::certificate_day(speaks), words.day(desk.today())),
        (says::certificate_by(speaks), desk.professional().to_owned()),
        (says::certificate_reason(speaks), reason),
    ]);
    paper.sections = vec![
        section(String::new(), facts),
        section(says::certificate_removed(speaks), removed(&words)),
        RecordSection {
            heading: says::certificate_stays(speaks),
            parts: vec![
                RecordPart::Paragraph(says::certificate_stays_counts(speaks)),
                RecordPart::Paragraph(says::certificate_stays_history(speaks)),
                RecordPart::Warning(says::certificate_stays_copies(speaks)),
            ],
        },
        section(String::new(), RecordPart::Signature),
    ];
    print(&paper)
}

/// What an erasure removes, in the words of the copy a person may ask for.
fn removed(words: &Words) -> RecordPart {
    let speaks = words.speaks;
    RecordPart::List(vec![
        says::you(speaks),
        says::identifiers(speaks),
        says::consents(speaks),
        says::caregivers(speaks),
        says::assessments(speaks),
        says::epices(speaks),
        says::papers(speaks),
        says::changes(speaks),
        says::readings(speaks),
    ])
}
