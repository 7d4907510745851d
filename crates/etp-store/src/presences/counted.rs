//! Who was there and how often, with what tables that leave tell apart: one line for each person,
//! quarter, health problem and way of meeting.

use crate::columns::{coded, id, unreadable};
use crate::consents;
use crate::{Reader, StoreError};
use chrono::NaiveDate;
use etp_domain::{
    BirthDate, Consent, ConsentKind, ConsentStanding, Country, Pathology, PatientId, Quarter, Sex,
};
use rusqlite::{Row, named_params};
use std::collections::{HashMap, HashSet};

/// How often one person was there in a quarter, for one health problem, in one way of meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendances {
    /// Who.
    pub patient: PatientId,
    /// By which number the ledger of what was released tells the person apart; `None` for whoever was in
    /// nothing that was released yet.
    pub number: Option<u32>,
    /// The sex in the person's file.
    pub sex: Sex,
    /// Where the person lives.
    pub residence: Country,
    /// The year of birth, if known.
    pub born: Option<i32>,
    /// When.
    pub quarter: Quarter,
    /// What the programme teaches about.
    pub pathology: Pathology,
    /// How the person took part.
    pub delivery: Delivery,
    /// How many sessions the person was there.
    pub sessions: u32,
}

/// How somebody took part in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delivery {
    /// With others.
    Group,
    /// Alone with the educator.
    Individual,
    /// By telephone or video, wherever the others were.
    Remote,
}

impl Delivery {
    fn from_code(code: &str) -> Option<Self> {
        match code {
            "group" => Some(Self::Group),
            "individual" => Some(Self::Individual),
            "remote" => Some(Self::Remote),
            _ => None,
        }
    }
}

impl Reader<'_> {
    /// How often each person was there from one day to another, both included; whoever came late or left
    /// early was there. Cancelled sessions do not count, nor do people who, on the day the table is made,
    /// refuse that data about them are shared. People come in the order of their identities.
    ///
    /// # Errors
    /// The disk.
    pub fn attendances_by_patient(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        on: NaiveDate,
    ) -> Result<Vec<Attendances>, StoreError> {
        let sql = include_str!("by_patient.sql");
        let mut all = self.all(sql, named_params! { ":from": from, ":to": to }, read)?;
        let unwilling = self.unwilling_to_share(on)?;
        all.retain(|line| !unwilling.contains(&line.patient));
        Ok(all)
    }

    /// Who says no to sharing on a day. The rule is [`ConsentStanding::of`]'s; only people who ever
    /// said no are asked about.
    pub(crate) fn unwilling_to_share(
        &self,
        on: NaiveDate,
    ) -> Result<HashSet<PatientId>, StoreError> {
        let sql = include_str!("ever_unwilling.sql");
        let answers = self.all(sql, [], |row| {
            Ok((id(row, "root", PatientId)?, consents::read(row)?))
        })?;
        let mut of: HashMap<PatientId, Vec<Consent>> = HashMap::new();
        for (person, consent) in answers {
            of.entry(person).or_default().push(consent);
        }
        of.retain(|_, answers| ConsentStanding::of(answers, ConsentKind::Share, on).is_no());
        Ok(of.into_keys().collect())
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Attendances> {
    let born: String = row.get("birth_date")?;
    Ok(Attendances {
        patient: id(row, "person", PatientId)?,
        number: row.get("number")?,
        sex: coded(row, "sex", Sex::from_code)?,
        residence: coded(row, "residence", Country::from_code)?,
        born: BirthDate::parse(&born)
            .or_else(|problem| unreadable(row, "birth_date", problem))?
            .year(),
        quarter: coded(row, "quarter", |text| Quarter::parse(text).ok())?,
        pathology: coded(row, "pathology", Pathology::from_code)?,
        delivery: coded(row, "delivery", Delivery::from_code)?,
        sessions: row.get("sessions")?,
    })
}
