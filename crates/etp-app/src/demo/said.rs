//! What is said of the invented sessions: of the whole group, naming nobody, and beside somebody's mark.
//! Harmless, and in French.

use super::words::{of_hundred, pick};
use chrono::{Duration, NaiveDate};
use etp_domain::{AbsenceReason, Mark, PresenceDetail};
use fastrand::Rng;

/// Notes about a whole group.
const GROUP: [&str; 6] = [
    "Groupe attentif, beaucoup de questions. Prévoir dix minutes de plus la prochaine fois.",
    "Échanges très vivants. Les images ont mieux servi que les mots.",
    "Salle un peu froide, pause avancée. Les objectifs ont été tenus.",
    "Deux personnes lisent peu : tout a été montré. La fiche a été relue ensemble.",
    "Le tour de table a pris du temps, et il était utile. Reprendre le dernier objectif.",
    "Séance calme. Le groupe souhaite revenir sur les repas de fête.",
];

/// Lines about one person.
const LINES: [&str; 5] = [
    "A montré aux autres comment s’organiser à la maison.",
    "Souhaite venir avec un proche la prochaine fois.",
    "A demandé la fiche en grands caractères.",
    "Parle peu en groupe, volontiers à la pause.",
    "Se sent plus à l’aise qu’à la première séance.",
];

/// Why people excuse themselves, and why they stayed away, once somebody asked.
const EXCUSES: [AbsenceReason; 5] = [
    AbsenceReason::Unwell,
    AbsenceReason::Appointment,
    AbsenceReason::Family,
    AbsenceReason::Work,
    AbsenceReason::Transport,
];
const AFTERWARDS: [AbsenceReason; 2] = [AbsenceReason::Forgot, AbsenceReason::Transport];

/// The note about a group session that took place; about half have one.
pub(super) fn of_the_group(took_place: bool, chance: &mut Rng) -> &'static str {
    if took_place && of_hundred(chance, 50) {
        pick(chance, &GROUP)
    } else {
        ""
    }
}

/// What goes with a mark; mostly nothing. Whoever is excused told why, some days before.
pub(super) fn beside(mark: Mark, date: NaiveDate, chance: &mut Rng) -> Option<PresenceDetail> {
    let detail = match mark {
        Mark::Excused => PresenceDetail {
            reason: Some(pick(chance, &EXCUSES)),
            told_on: Some(date - Duration::days(chance.i64(0..4))),
            ..PresenceDetail::default()
        },
        Mark::Absent => PresenceDetail {
            reason: of_hundred(chance, 30).then(|| pick(chance, &AFTERWARDS)),
            ..PresenceDetail::default()
        },
        Mark::Present | Mark::Late | Mark::LeftEarly => there(chance),
    };
    (detail != PresenceDetail::default()).then_some(detail)
}

fn there(chance: &mut Rng) -> PresenceDetail {
    let mut detail = PresenceDetail::default();
    match chance.u32(..100) {
        0..2 => detail.remote = true,
        2..5 => detail.companion = true,
        5..8 => detail.line = pick(chance, &LINES).to_owned(),
        _ => {}
    }
    detail
}
