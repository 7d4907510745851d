//! Whom to call, what was said, missed themes made up, the waiting list, cars, messages.

use crate::views::{PatientRow, SessionCard, Unsaid};
use chrono::{NaiveDate, NaiveDateTime};
use etp_domain::{
    CallAbout, CallId, CallNext, CallOutcome, CallWay, CarShare, EnrolmentId, HandoutLanguage,
    MakeUpBar, PatientId, ProgrammeId, Reason, Tongue, Wish,
};
use serde::Serialize;
use specta::Type;

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CallListView {
    /// Several sessions missed in a row without a word, the longest ago first.
    pub missed: Vec<MissedLine>,
    /// A next step that was agreed and is due.
    pub again: Vec<AgainLine>,
}

/// Somebody who missed several sessions in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MissedLine {
    /// Who.
    pub person: PatientRow,
    /// The telephone number; empty when not known.
    pub phone: String,
    /// Languages the person speaks.
    pub speaks: Vec<Tongue>,
    /// Needs an interpreter.
    pub interpreter: bool,
    /// How many in a row.
    pub missed: u32,
    /// Since when.
    pub since: NaiveDate,
    /// The session missed last.
    pub last: SessionCard,
    /// Earlier calls, latest first.
    pub calls: Vec<CallLine>,
}

/// A next step that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct AgainLine {
    /// Who.
    pub person: PatientRow,
    /// The telephone number; empty when not known.
    pub phone: String,
    /// Languages the person speaks.
    pub speaks: Vec<Tongue>,
    /// The call it was agreed in.
    pub call: CallLine,
    /// The session it was about.
    pub session: Option<SessionCard>,
}

/// A call or a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CallLine {
    /// Which.
    pub id: CallId,
    /// With or for whom.
    pub patient: PatientId,
    /// First name and family name.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
    /// What about.
    pub about: CallAbout,
    /// How.
    pub way: CallWay,
    /// What came of it.
    pub outcome: CallOutcome,
    /// What comes next.
    pub next: CallNext,
    /// When.
    pub next_on: Option<NaiveDate>,
    /// More about it.
    pub note: String,
    /// Who called.
    pub by: String,
    /// What the session it was about was about; empty for none.
    pub theme: String,
}

/// A coming session with the theme somebody missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MakeUpLine {
    /// Which.
    pub card: SessionCard,
    /// What speaks against it; nothing when the person can come.
    pub bars: Vec<MakeUpBar>,
    /// Places left.
    pub seats_left: u32,
    /// An interpreter is there for the person.
    pub interpreted: bool,
    /// Kilometres from home; `None` when not known.
    pub km: Option<u32>,
}

/// Who waits for a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct WaitingView {
    /// People, who waits longest first.
    pub people: Vec<WaitingLine>,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct WaitingLine {
    /// Who.
    pub person: PatientRow,
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// What people call the programme.
    pub programme_title: String,
    /// Since when.
    pub since: NaiveDate,
    /// What the person wishes.
    pub wish: Wish,
    /// Languages the person speaks.
    pub speaks: Vec<Tongue>,
    /// Calls about a place.
    pub calls: u32,
    /// How often a place went to somebody who had waited less.
    pub passed_over: u32,
}

/// Who fits a free place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct FitsView {
    /// The session, or the first session of the group.
    pub session: SessionCard,
    /// Places left.
    pub seats_left: u32,
    /// People in the order to call them.
    pub people: Vec<FitLine>,
}

/// How somebody fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct FitLine {
    /// Who.
    pub person: PatientRow,
    /// The telephone number; empty when not known.
    pub phone: String,
    /// In which pathway.
    pub enrolment: EnrolmentId,
    /// The sum of the points.
    pub points: i32,
    /// Cannot come as things stand.
    pub unfit: bool,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Calls about a place, latest first.
    pub calls: Vec<CallLine>,
}

/// The cars for a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CarsView {
    /// Cars with somebody to take along.
    pub cars: Vec<CarLine>,
    /// Who needs a seat and found none.
    pub without: Vec<CarPerson>,
    /// Seats still free.
    pub free: u32,
    /// People on the list, with what each said, to write it down.
    pub people: Vec<CarPerson>,
}

/// One car.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CarLine {
    /// Who drives.
    pub driver: CarPerson,
    /// Who comes along, in the order of the way.
    pub riders: Vec<CarPerson>,
}

/// Somebody in a car, or looking for one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CarPerson {
    /// Who.
    pub patient: PatientId,
    /// First name and family name.
    pub name: String,
    /// Commune of residence.
    pub commune: String,
    /// The telephone number the others may see; empty unless the person agreed.
    pub phone: String,
    /// Kilometres from the driver's home.
    pub km: Option<u32>,
    /// What the person said.
    pub share: CarShare,
}

/// A message in the person's language, without the illness.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct MessageText {
    /// In which language.
    pub language: HandoutLanguage,
    /// The number it goes to; empty when not known.
    pub phone: String,
    /// The e-mail address; empty when not known.
    pub email: String,
    /// The text.
    pub text: String,
    /// What it does not say, because others may read it.
    pub left_out: Vec<Unsaid>,
}

/// Whom a turned screen is for: nobody else is named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TurnedScreen {
    /// First name and family name.
    pub name: String,
    /// In which language to speak.
    pub language: HandoutLanguage,
    /// Wants large print.
    pub large_print: bool,
    /// What the person wants to be able to do, in their own words.
    pub project: String,
    /// The goals that were agreed.
    pub goals: Vec<String>,
    /// Coming sessions.
    pub sessions: Vec<TurnedSession>,
    /// The number to call.
    pub phone: String,
}

/// A coming session on a turned screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct TurnedSession {
    /// When.
    pub begins: NaiveDateTime,
    /// Until when.
    pub ends: NaiveDateTime,
    /// What it is about, in the person's language where the template has it.
    pub theme: String,
    /// Where.
    pub place: String,
}
