//! An invented centre as somebody would tell it. When a test fails, the smallest one is printed so.

use chrono::NaiveDate;
use etp_domain::{
    Addressee, AssessmentKind, DecisionKind, LetterKind, Mark, PlaceKind, ReferralOrigin,
    SessionKind,
};
use std::fmt;

/// A centre: numbers are people, programmes and caregivers.
#[derive(Clone, Default)]
pub(super) struct Told {
    pub(super) enrolled: Vec<Enrolled>,
    pub(super) acts: Vec<Act>,
    pub(super) meetings: Vec<Meeting>,
    pub(super) letters: Vec<Letter>,
    /// Whose caregiver: number of the caregiver, number of the patient.
    pub(super) ties: Vec<(u32, u32)>,
}

#[derive(Clone, Debug)]
pub(super) struct Enrolled {
    pub(super) patient: u32,
    pub(super) programme: u32,
    pub(super) on: NaiveDate,
    pub(super) origin: ReferralOrigin,
    pub(super) ended: Option<NaiveDate>,
}

#[derive(Clone, Debug)]
pub(super) struct Act {
    pub(super) patient: u32,
    pub(super) programme: Option<u32>,
    pub(super) kind: AssessmentKind,
    pub(super) on: NaiveDate,
    pub(super) remote: bool,
    pub(super) individual: bool,
    pub(super) decision: Option<DecisionKind>,
    pub(super) proposal: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Meeting {
    pub(super) programme: u32,
    pub(super) on: NaiveDate,
    pub(super) kind: SessionKind,
    pub(super) place: Option<PlaceKind>,
    pub(super) cancelled: bool,
    pub(super) remote: bool,
    pub(super) list: Vec<Listed>,
    /// Number of the caregiver, mark.
    pub(super) caregivers: Vec<(u32, Option<Mark>)>,
}

#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) patient: u32,
    pub(super) mark: Option<Mark>,
    pub(super) remote: bool,
    pub(super) companion: bool,
}

#[derive(Clone, Debug)]
pub(super) struct Letter {
    pub(super) patient: u32,
    pub(super) programme: u32,
    pub(super) kind: LetterKind,
    pub(super) addressee: Addressee,
    /// Not to a specialist.
    pub(super) to_doctor: bool,
    pub(super) on: NaiveDate,
}

impl fmt::Debug for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "a centre where")?;
        self.enrolled
            .iter()
            .try_for_each(|one| writeln!(f, "  {one}"))?;
        self.acts
            .iter()
            .try_for_each(|one| writeln!(f, "  {one}"))?;
        self.meetings
            .iter()
            .try_for_each(|one| write!(f, "  {one}"))?;
        self.letters
            .iter()
            .try_for_each(|one| writeln!(f, "  {one}"))?;
        let mut ties = self.ties.iter();
        ties.try_for_each(|(who, whose)| {
            writeln!(f, "  caregiver {who} belongs to patient {whose}")
        })
    }
}

impl fmt::Display for Enrolled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (patient, programme, on) = (self.patient, self.programme, self.on);
        let origin = self.origin.code();
        write!(
            f,
            "patient {patient} is enrolled in programme {programme} on {on} ({origin})"
        )?;
        self.ended
            .map_or(Ok(()), |day| write!(f, " and leaves on {day}"))
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (patient, kind, on) = (self.patient, self.kind.code(), self.on);
        write!(f, "patient {patient} has a {kind} act on {on}")?;
        match self.programme {
            Some(programme) => write!(f, " in programme {programme}")?,
            None => write!(f, " in no programme")?,
        }
        let says = [
            (self.remote, ", remotely"),
            (!self.individual, ", in a group"),
            (self.proposal, ", with a proposal in words"),
        ];
        let mut said = says.iter().filter(|(so, _)| *so);
        said.try_for_each(|(_, words)| f.write_str(words))?;
        self.decision
            .map_or(Ok(()), |one| write!(f, ", decided: {}", one.code()))
    }
}

impl fmt::Display for Meeting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place.map_or("no place", PlaceKind::code);
        let (kind, programme, on) = (self.kind.code(), self.programme, self.on);
        write!(
            f,
            "{kind} session of programme {programme} on {on}, {place}"
        )?;
        f.write_str(if self.remote { ", remote" } else { "" })?;
        f.write_str(if self.cancelled { ", cancelled" } else { "" })?;
        for one in &self.list {
            write!(f, "; patient {} {}", one.patient, mark(one.mark))?;
            f.write_str(if one.remote { " remotely" } else { "" })?;
            f.write_str(if one.companion { " with somebody" } else { "" })?;
        }
        for (who, how) in &self.caregivers {
            write!(f, "; caregiver {who} {}", mark(*how))?;
        }
        writeln!(f)
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let to = match (self.addressee, self.to_doctor) {
            (Addressee::Doctor, true) => "the doctor",
            (Addressee::Doctor, false) => "a specialist",
            (Addressee::Patient, _) => "the patient",
        };
        let (kind, patient, on) = (self.kind.code(), self.patient, self.on);
        write!(
            f,
            "a letter ({kind}) about patient {patient} leaves for {to} on {on}"
        )
    }
}

fn mark(mark: Option<Mark>) -> &'static str {
    mark.map_or("unmarked", Mark::code)
}
