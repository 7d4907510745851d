//! Everybody's handouts of one session or several, each in the person's own languages, in the order of
//! the sheet; a cover says first what is missing in a language and what goes out although its day of
//! review has passed, then who gets what.
//!
//! Why: the backs of a booklet's sheets stand on their heads for a printer that turns over the long edge, so
//! booklets are a lot of their own.

use super::parts::{facts, numbered};
use super::reviewed::Reviewed;
use crate::handouts::{Given, printed_in};
use crate::letters::voice::Voice;
use crate::paper::marks;
use crate::today::leave_at;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, HandoutLayout, Mark, Patient, Place};
use etp_handout::{
    CoverMissing, CoverRow, CoverSession, Handout, HandoutFacts, PackCover, PackPart,
};
use etp_i18n::{Language, documents as says};
use etp_store::{ListLine, SessionRow, Writer};
use std::sync::Arc;

/// What is printed in one go each.
pub(super) struct Lots {
    /// The cover, then the handouts on A4 in the order given.
    pub(super) usual: Vec<PackPart>,
    /// Those to be folded; none where nobody asked for any.
    pub(super) booklets: Vec<PackPart>,
}

/// The handouts of sessions; `folded` makes booklets for whoever needs no larger letters. `despite` is why
/// those whose day of review has passed go out all the same.
pub(super) fn handouts(
    desk: &Desk,
    writer: &Writer<'_>,
    rows: &[SessionRow],
    (language, despite): (HandoutLanguage, &str),
    folded: bool,
) -> Result<Lots, Failure> {
    let reviewed = Reviewed::of(desk, writer, rows, language, despite)?;
    let places: Vec<Place> = writer.places()?.into_iter().map(|(one, _)| one).collect();
    let mut stack = Stack::new(desk, language, folded);
    for row in rows {
        let list = numbered(desk, writer, row.session.id)?;
        let handout = reviewed.handout(row);
        let coming = list.iter().filter(|line| line.mark != Some(Mark::Excused));
        let mut people = Vec::new();
        for line in coming {
            let Some(cover) = stack.put(row, handout.as_ref(), line) else {
                continue;
            };
            if let Some(handout) = &handout {
                let despite = reviewed.despite(desk, handout);
                let layout = stack.layout(&line.patient);
                given(
                    desk,
                    writer,
                    (row, handout),
                    (line, layout),
                    &cover,
                    despite,
                )?;
            }
            people.push(cover);
        }
        stack.sessions.push(CoverSession {
            session: facts(desk, writer, row)?,
            leave_at: leave_at(&places, &row.session),
            rows: people,
        });
    }
    Ok(stack.lots(desk, rows, reviewed.on_cover(desk)))
}

/// Who got a handout finds it in the history, as of one printed alone.
fn given(
    desk: &Desk,
    writer: &Writer<'_>,
    (row, handout): (&SessionRow, &Handout),
    (line, layout): (&ListLine, HandoutLayout),
    cover: &CoverRow,
    despite: String,
) -> Result<(), Failure> {
    if cover.languages.is_empty() {
        return Ok(());
    }
    let given = Given {
        session: Some(row.session.id),
        handout: row.session.handout.clone(),
        version: handout.version().to_owned(),
        languages: cover.languages.clone(),
        layout,
        patient: Some(line.patient.id),
        despite,
    };
    given.note(desk, writer)
}

/// What is printed, as it grows.
struct Stack<'a> {
    desk: &'a Desk,
    language: HandoutLanguage,
    folded: bool,
    handouts: Vec<PackPart>,
    booklets: Vec<PackPart>,
    missing: Vec<CoverMissing>,
    sessions: Vec<CoverSession>,
}

impl<'a> Stack<'a> {
    fn new(desk: &'a Desk, language: HandoutLanguage, folded: bool) -> Self {
        Self {
            desk,
            language,
            folded,
            handouts: Vec::new(),
            booklets: Vec::new(),
            missing: Vec::new(),
            sessions: Vec::new(),
        }
    }

    /// As somebody's needs ask; a booklet in place of ordinary pages.
    fn layout(&self, patient: &Patient) -> HandoutLayout {
        match HandoutLayout::for_needs(&patient.needs) {
            HandoutLayout::SideBySide if self.folded => HandoutLayout::A5,
            layout => layout,
        }
    }

    /// Puts one person's handout onto the stack; the answer is their line on the cover.
    fn put(
        &mut self,
        row: &SessionRow,
        handout: Option<&Arc<Handout>>,
        line: &ListLine,
    ) -> Option<CoverRow> {
        let (number, patient) = (line.row?, &line.patient);
        let name = format!("{} {}", patient.first_name, patient.last_name);
        let mut cover = CoverRow {
            number,
            name: name.clone(),
            handout: String::new(),
            languages: Vec::new(),
            large_print: patient.needs.large_print,
        };
        let Some(handout) = handout else {
            return Some(cover);
        };
        let wanted: Vec<_> = patient.languages.iter().copied().take(2).collect();
        let there = handout.languages();
        let printed = printed_in(self.desk, patient, handout);
        let title = handout.title(self.language).to_owned();
        for lacking in wanted.iter().filter(|one| !there.contains(one)) {
            self.missing.push(CoverMissing {
                number,
                name: name.clone(),
                handout: title.clone(),
                wanted: self.in_words(*lacking),
                printed: printed.clone(),
            });
        }
        if !printed.is_empty() {
            let facts = self.facts(row, patient, &printed);
            match facts.layout {
                HandoutLayout::A5 => {
                    let part = PackPart::Booklet(Arc::clone(handout), facts);
                    self.booklets.push(part);
                }
                _ => self
                    .handouts
                    .push(PackPart::Handout(Arc::clone(handout), facts)),
            }
            cover.handout = title;
            cover.languages = printed;
        }
        Some(cover)
    }

    fn facts(
        &self,
        row: &SessionRow,
        patient: &Patient,
        languages: &[HandoutLanguage],
    ) -> HandoutFacts {
        let centre = self.desk.centre();
        HandoutFacts {
            patient_name: Some(format!("{} {}", patient.first_name, patient.last_name)),
            session_date: Some(row.session.date),
            centre_name: centre.name.clone(),
            centre_phone: centre.phone.clone(),
            layout: self.layout(patient),
            ..HandoutFacts::blank(languages.to_vec(), self.desk.today())
        }
    }

    fn in_words(&self, language: HandoutLanguage) -> String {
        let speaks = Language::from_code(self.language.code()).unwrap_or(Language::Fr);
        let key = format!("common-tongue-{}", language.code());
        etp_i18n::word(speaks, &key).unwrap_or_default()
    }

    fn lots(self, desk: &Desk, rows: &[SessionRow], mut papers: Vec<String>) -> Lots {
        if !self.booklets.is_empty() {
            let speaks = Voice::of(self.language).speaks;
            papers.push(says::cover_booklets(speaks, self.booklets.len()));
        }
        let cover = PackCover {
            language: self.language,
            marks: marks(desk, String::new()),
            date: rows.first().map_or(desk.today(), |row| row.session.date),
            missing: self.missing,
            papers,
            sessions: self.sessions,
        };
        let mut usual = vec![PackPart::Cover(cover)];
        usual.extend(self.handouts);
        Lots {
            usual,
            booklets: self.booklets,
        }
    }
}
