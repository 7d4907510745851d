//! The certificate of an erasure: that it happened, what was removed and what stays. It names nobody.

use super::paper::{print, section, sentences_in};
use super::words::Words;
use crate::forms::ErasePerson;
use crate::paper::blank;
use crate::programmes::written_in;
use crate::{Desk, Failure};
use etp_handout::{RecordPart, RecordSection};
use etp_i18n::{Language, rights as says};

/// The certificate as a PDF.
///
/// # Errors
/// It cannot be set.
pub(super) fn certificate(
    desk: &Desk,
    form: &ErasePerson,
    number: &str,
) -> Result<Vec<u8>, Failure> {
    let language = written_in(desk, form.language);
    let speaks = sentences_in(language);
    let words = Words { speaks };
    let title = says::certificate_title(speaks);
    let footer = says::certificate_footer(speaks);
    let mut paper = blank(desk, language, title, footer);
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
        section(says::certificate_removed(speaks), removed(speaks)),
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

/// What an erasure removes.
fn removed(speaks: Language) -> RecordPart {
    RecordPart::List(vec![
        says::removed_identity(speaks),
        says::removed_identifiers(speaks),
        says::removed_consents(speaks),
        says::removed_caregivers(speaks),
        says::removed_assessments(speaks),
        says::removed_papers(speaks),
        says::removed_history(speaks),
    ])
}
