//! What pathways add to the facts: enrolments, assessments, letters. What files that were merged wrote
//! twice is there once.

use super::Ids;
use super::cells::{coded, coded_if_any, columns, day, day_if_any, id, id_if_any, truth};
use super::load::Load;
use crate::StoreError;
use etp_domain::{
    Addressee, AssessmentFact, AssessmentKind, DecisionKind, EndReason, EndingKind, EnrolmentFact,
    EnrolmentId, LetterFact, LetterKind, LetterWay, Offer, PatientId, ReferralOrigin, twins,
};
use rusqlite::{Row, named_params};
use rustc_hash::FxHashSet;
use uuid::Uuid;

columns!(EnrolmentColumns {
    id,
    patient,
    programme,
    enrolled_on,
    offer,
    referred_on,
    referral_origin,
    ended_on,
    ending_kind,
    end_reason,
});
columns!(AssessmentColumns {
    patient,
    done_on,
    enrolment,
    kind,
    remote,
    individual,
    decision,
    proposed,
});
columns!(LetterColumns {
    patient,
    enrolment,
    kind,
    addressee,
    sent_on,
    way,
    reached_doctor,
});

/// Which programmes somebody was ever in, up to the last day: what begins later changes no figure.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ever {
    Never,
    In(u32),
    InSeveral,
}

impl Ever {
    fn also(self, programme: u32) -> Self {
        match self {
            Self::Never => Self::In(programme),
            Self::In(one) if one == programme => self,
            _ => Self::InSeveral,
        }
    }
}

/// Of which programme something is, by its number among all.
#[derive(Default)]
pub(super) struct Pathways {
    pub(super) of_enrolment: Ids,
    pub(super) ever: Vec<Ever>,
}

impl Load<'_> {
    pub(super) fn enrolments(&mut self) -> Result<(), StoreError> {
        let twice = self.written_twice()?;
        let last = self.facts.last;
        let mut pathways = Pathways {
            of_enrolment: Ids::default(),
            ever: vec![Ever::Never; self.people.count()],
        };
        let (facts, people, shown) = (&mut self.facts, &self.people, &self.programmes);
        let sql = include_str!("enrolments.sql");
        self.reader
            .each_of::<EnrolmentColumns>(sql, [], |at, row| {
                let (which, person) = (id(row, at.id)?, people.of_file[&id(row, at.patient)?]);
                let programme = shown.of_id[&id(row, at.programme)?];
                pathways.of_enrolment.insert(which, programme);
                let enrolled_on = day(row, at.enrolled_on)?;
                if enrolled_on <= last {
                    let ever = &mut pathways.ever[person as usize];
                    *ever = ever.also(programme);
                }
                if let Some(programme) = shown.number(programme)
                    && enrolled_on <= last
                    && !twice.contains(&which)
                {
                    facts.enrolments.push(EnrolmentFact {
                        patient: person,
                        programme,
                        enrolled_on,
                        offer: coded(row, at.offer, Offer::from_code)?,
                        referred_on: day_if_any(row, at.referred_on)?,
                        origin: coded(row, at.referral_origin, ReferralOrigin::from_code)?,
                        ending: ending(at, row)?,
                    });
                }
                Ok(())
            })?;
        facts
            .enrolments
            .sort_by_key(|one| (one.patient, one.enrolled_on, one.programme));
        self.pathways = pathways;
        Ok(())
    }

    /// Only files that were merged write an enrolment twice.
    fn written_twice(&self) -> Result<FxHashSet<u128>, StoreError> {
        let mut twice = FxHashSet::default();
        for person in self.people.several.keys() {
            let root = PatientId(Uuid::from_u128(self.people.files(*person)[0]));
            let mut all = self.reader.enrolments_of(root)?;
            all.sort_by_key(|one| one.programme);
            let of_each = all.chunk_by(|a, b| a.programme == b.programme);
            twice.extend(of_each.flat_map(twins).map(|EnrolmentId(id)| id.as_u128()));
        }
        Ok(twice)
    }

    pub(super) fn assessments(&mut self) -> Result<(), StoreError> {
        let until = self.facts.last;
        let last = named_params! { ":last": until };
        let (facts, people, shown) = (&mut self.facts, &self.people, &self.programmes);
        let pathways = &self.pathways;
        let sql = include_str!("assessments.sql");
        self.reader
            .each_of::<AssessmentColumns>(sql, last, |at, row| {
                let person = people.of_file[&id(row, at.patient)?];
                let linked = id_if_any(row, at.enrolment)?;
                let linked = linked.and_then(|one| pathways.of_enrolment.get(&one).copied());
                let programme = match (linked, pathways.ever[person as usize]) {
                    (Some(programme), _) | (None, Ever::In(programme)) => Some(programme),
                    (None, _) => None,
                };
                let number = programme.and_then(|one| shown.number(one));
                if number.is_some() || (programme.is_none() && shown.all) {
                    facts.assessments.push(AssessmentFact {
                        patient: person,
                        programme: number,
                        kind: coded(row, at.kind, AssessmentKind::from_code)?,
                        on: day(row, at.done_on)?,
                        remote: truth(row, at.remote)?,
                        individual: truth(row, at.individual)?,
                        decision: coded_if_any(row, at.decision, DecisionKind::from_code)?,
                        proposal: truth(row, at.proposed)?,
                    });
                }
                Ok(())
            })?;
        facts
            .assessments
            .sort_by_key(|one| (one.patient, one.on, one.kind, one.programme));
        Ok(())
    }

    pub(super) fn letters(&mut self) -> Result<(), StoreError> {
        let (first, last) = (self.facts.first, self.facts.last);
        let stretch = named_params! { ":first": first, ":last": last };
        let (facts, people, shown) = (&mut self.facts, &self.people, &self.programmes);
        let pathways = &self.pathways;
        let sql = include_str!("letters.sql");
        self.reader
            .each_of::<LetterColumns>(sql, stretch, |at, row| {
                let programme = pathways.of_enrolment[&id(row, at.enrolment)?];
                if let Some(programme) = shown.number(programme) {
                    facts.letters.push(LetterFact {
                        patient: people.of_file[&id(row, at.patient)?],
                        programme,
                        kind: coded(row, at.kind, LetterKind::from_code)?,
                        addressee: coded(row, at.addressee, Addressee::from_code)?,
                        to_doctor: truth(row, at.reached_doctor)?,
                        sent_on: day(row, at.sent_on)?,
                        way: coded(row, at.way, LetterWay::from_code)?,
                    });
                }
                Ok(())
            })?;
        facts.letters.sort_by_key(|one| {
            (
                one.patient,
                one.sent_on,
                one.programme,
                one.kind,
                one.addressee,
                one.to_doctor,
                one.way,
            )
        });
        Ok(())
    }
}

fn ending(
    at: &EnrolmentColumns,
    row: &Row<'_>,
) -> rusqlite::Result<Option<(EndingKind, chrono::NaiveDate, EndReason)>> {
    let Some(on) = day_if_any(row, at.ended_on)? else {
        return Ok(None);
    };
    let kind = coded(row, at.ending_kind, EndingKind::from_code)?;
    Ok(Some((
        kind,
        on,
        coded(row, at.end_reason, EndReason::from_code)?,
    )))
}
