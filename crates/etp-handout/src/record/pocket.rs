//! The pocket plan: dates, hours and places on one sheet that folds twice to the size of a pocket. It has
//! no field for a theme, a programme or an illness, and its code is made of days and hours alone.

use super::value;
use crate::compose::Code;
use crate::facts::on_one_line;
use crate::layout::lay_out_pocket;
use crate::text::Prose;
use crate::words::Words;
use crate::{HandoutProblem, pdf};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::HandoutLanguage;

/// Somebody's dates, to be folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PocketPlan {
    /// One language, or two different ones: the first stands first.
    pub languages: Vec<HandoutLanguage>,
    /// Larger letters, fewer dates.
    pub large_print: bool,
    /// Whose it is; stands outside.
    pub name: String,
    /// Who gave it, as it may be read by anybody; stands outside, may be empty.
    pub centre: String,
    /// The number to call; stands outside, may be empty.
    pub phone: String,
    /// The sessions to come, the next one first.
    pub sessions: Vec<PocketSession>,
    /// Where they take place, as far as addresses are known.
    pub places: Vec<PocketPlace>,
    /// The day of printing, which is a fact like the others.
    pub printed_on: NaiveDate,
    /// The person is one of the demonstration: the sheet says so.
    pub fictional: bool,
}

/// A session, as it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PocketSession {
    /// When, on the wall of the place.
    pub begins: NaiveDateTime,
    /// What people call the place; may be empty.
    pub place: String,
}

/// A place with its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PocketPlace {
    /// What people call it.
    pub name: String,
    /// Its address, line by line.
    pub address: Vec<String>,
}

/// A pocket plan ready to be placed.
pub(crate) struct ComposedPocket {
    pub(crate) voices: Vec<PocketVoice>,
    pub(crate) large_print: bool,
    pub(crate) name: Prose,
    pub(crate) centre: Prose,
    pub(crate) places: Vec<Prose>,
    pub(crate) printed_on: NaiveDate,
    begins: Vec<NaiveDateTime>,
}

/// What the sheet says in one of its languages.
pub(crate) struct PocketVoice {
    pub(crate) language: HandoutLanguage,
    pub(crate) title: Prose,
    pub(crate) phone: Option<Prose>,
    pub(crate) sessions: Prose,
    /// Of each session its day, its hour and its place.
    pub(crate) dates: Vec<[Prose; 2]>,
    pub(crate) none: Prose,
    pub(crate) later: Prose,
    pub(crate) place: Prose,
    pub(crate) way: Prose,
    pub(crate) bring: Prose,
    pub(crate) notes: Prose,
    pub(crate) code: Prose,
    pub(crate) small: Vec<Prose>,
    event: String,
}

/// Prints a pocket plan on one side of one sheet; what does not fit is said to follow.
///
/// # Errors
/// [`HandoutProblem::LanguagesImpossible`], [`HandoutProblem::WriterFailed`].
pub fn print_pocket_plan(plan: &PocketPlan) -> Result<Vec<u8>, HandoutProblem> {
    pdf::write(&lay_out_pocket(&compose(plan)?)?)
}

/// Composes a pocket plan.
///
/// # Errors
/// [`HandoutProblem::LanguagesImpossible`].
pub(crate) fn compose(plan: &PocketPlan) -> Result<ComposedPocket, HandoutProblem> {
    match plan.languages.as_slice() {
        [_] => {}
        [first, second] if first != second => {}
        _ => return Err(HandoutProblem::LanguagesImpossible),
    }
    let voices = plan.languages.iter().map(|one| voice(plan, *one));
    Ok(ComposedPocket {
        voices: voices.collect(),
        large_print: plan.large_print,
        name: value(&on_one_line(&plan.name)),
        centre: value(&on_one_line(&plan.centre)),
        places: plan.places.iter().map(place).collect(),
        printed_on: plan.printed_on,
        begins: plan.sessions.iter().map(|one| one.begins).collect(),
    })
}

/// The name and the address in one line.
fn place(place: &PocketPlace) -> Prose {
    let texts = [&place.name].into_iter().chain(&place.address);
    let texts = texts.map(|text| text.trim()).filter(|one| !one.is_empty());
    value(&on_one_line(&texts.collect::<Vec<_>>().join(", ")))
}

fn voice(plan: &PocketPlan, language: HandoutLanguage) -> PocketVoice {
    let words = Words::of(language);
    let date = |one: &PocketSession| {
        let mut hour = words.hour(one.begins.time());
        let place = on_one_line(&one.place);
        if !place.is_empty() {
            hour = [hour, place].join(" · ");
        }
        [words.pocket(&words.day(one.begins.date())), value(&hour)]
    };
    let phone = on_one_line(&plan.phone).replace(' ', "\u{A0}");
    let phone = (!phone.is_empty()).then(|| words.pocket(&words.phone(&phone)));
    let mut small = vec![words.pocket_fold()];
    small.extend(words.not_reread());
    small.push(words.printed_on(plan.printed_on));
    small.extend(plan.fictional.then(|| words.fictional_mark()));
    let said = words.pocket_words();
    let [title, sessions, place, way, bring, notes, code, later, none] =
        said.map(|text| words.pocket(&text));
    PocketVoice {
        language,
        title,
        phone,
        sessions,
        dates: plan.sessions.iter().map(date).collect(),
        none,
        later,
        place,
        way,
        bring,
        notes,
        code,
        small: small.iter().map(|text| words.pocket(text)).collect(),
        event: words.pocket_event(),
    }
}

impl ComposedPocket {
    /// A code that holds when the first sessions begin, as a calendar without names of anything.
    pub(crate) fn code(&self, count: usize) -> Option<Code> {
        let begins = self.begins.iter().take(count);
        let event = &self.voices.first()?.event;
        let event = |one: &NaiveDateTime| {
            let when = one.format("%Y%m%dT%H%M%S");
            format!("BEGIN:VEVENT\r\nDTSTART:{when}\r\nSUMMARY:{event}\r\nEND:VEVENT\r\n")
        };
        let events: String = begins.map(event).collect();
        let calendar = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
        Code::new(&calendar).filter(|_| !events.is_empty())
    }
}
