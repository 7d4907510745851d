//! What goes into an envelope: letters about a pathway, invitations, and news of sessions that do not take
//! place.

use super::{OURS, Press};
use etp_app::forms::{DraftLetter, InvitationAbout, PrintInvitations};
use etp_app::views::PathwayView;
use etp_app::{Desk, HandoutLanguage, LetterId, letters};
use etp_domain::{Addressee, LetterKind};

/// A letter that can be printed: its kind, its language, which it is.
pub(super) type Drafted = (String, HandoutLanguage, LetterId);

/// Each kind of letter to each addressee, about the first pathway that has something to tell.
pub(super) fn drafts(desk: &Desk, pathways: &[PathwayView]) -> Vec<Drafted> {
    let mut all = Vec::new();
    for kind in LetterKind::ALL {
        for addressee in Addressee::ALL {
            for language in OURS {
                let form = |one: &PathwayView| DraftLetter {
                    enrolment: one.enrolment,
                    kind: *kind,
                    addressee: *addressee,
                    language: Some(language),
                };
                let drafted = |one: &PathwayView| {
                    let letter = letters::draft_letter(desk, form(one)).ok()?.answer;
                    letters::print_letter(desk, letter).ok().map(|_| letter)
                };
                let name = format!("letter-{}-{}", kind.code(), addressee.code());
                let letter = pathways.iter().find_map(drafted);
                all.extend(letter.map(|letter| (name, language, letter)));
            }
        }
    }
    all
}

impl Press<'_> {
    pub(super) fn drafted(&self, drafts: &[Drafted]) {
        for (kind, language, letter) in drafts {
            let made = letters::print_letter(self.desk, *letter).expect("a letter");
            self.keep(kind, &[*language], &made.path);
        }
    }

    /// A letter about sessions to come, and one about a session that was missed.
    pub(super) fn invitations(&self, pair: [HandoutLanguage; 2]) {
        for (kind, about) in [
            ("invitation", InvitationAbout::Coming),
            ("missed", InvitationAbout::Missed),
        ] {
            let mut whom = [self.pathway.patient]
                .into_iter()
                .chain(self.people.iter().copied());
            let made = whom.find_map(|patient| {
                let form = PrintInvitations {
                    about,
                    patient: Some(patient),
                    session: None,
                    languages: pair.to_vec(),
                };
                letters::print_invitations(self.desk, &form).ok()
            });
            let made = made.expect("somebody to write to").answer;
            self.keep(kind, &pair, &made.path);
        }
    }

    /// Each letter in its reader's language.
    pub(super) fn notices(&self) {
        let made = letters::print_notices(self.desk, self.cancelled)
            .expect("letters")
            .answer;
        self.keep("notices", &made.languages, &made.path);
    }
}
