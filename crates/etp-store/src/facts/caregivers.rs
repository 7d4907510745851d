//! Caregivers of the facts: whose they are, and on which lists they were.

use super::cells::{coded, coded_if_any, columns, id};
use super::load::Load;
use super::people::number;
use super::{Ids, kept};
use crate::StoreError;
use etp_domain::{CaregiverFact, CaregiverId, CaregiverPresenceFact, Country, Mark};
use rusqlite::named_params;
use uuid::Uuid;

columns!(CaregiverColumns { id, residence });
columns!(TieColumns { caregiver, patient });
columns!(PresenceColumns {
    session,
    caregiver,
    mark,
});

impl Load<'_> {
    /// Those on a list of the stretch, and those of the people in the facts.
    pub(super) fn caregivers(&mut self, wanted: &[bool]) -> Result<(), StoreError> {
        let (all, numbers) = self.all_caregivers()?;
        self.caregiver_presences(&numbers)?;
        self.ties(&numbers, wanted)?;
        let facts = &mut self.facts;
        let mut named = vec![false; all.len()];
        let on_lists = facts.caregiver_presences.iter().map(|one| one.caregiver);
        for caregiver in on_lists.chain(facts.ties.iter().map(|(one, _)| *one)) {
            named[caregiver as usize] = true;
        }
        let anew = kept(&named);
        for presence in &mut facts.caregiver_presences {
            presence.caregiver = anew[presence.caregiver as usize];
        }
        for (caregiver, _) in &mut facts.ties {
            *caregiver = anew[*caregiver as usize];
        }
        let pairs = all.into_iter().zip(named);
        facts.caregivers = pairs
            .filter(|(_, named)| *named)
            .map(|(one, _)| one)
            .collect();
        Ok(())
    }

    fn all_caregivers(&self) -> Result<(Vec<CaregiverFact>, Ids), StoreError> {
        let (mut all, mut numbers) = (Vec::new(), Ids::default());
        let sql = include_str!("caregivers.sql");
        self.reader
            .each_of::<CaregiverColumns>(sql, [], |at, row| {
                let which = id(row, at.id)?;
                numbers.insert(which, number(all.len()));
                all.push(CaregiverFact {
                    id: CaregiverId(Uuid::from_u128(which)),
                    residence: coded(row, at.residence, Country::from_code)?,
                });
                Ok(())
            })?;
        Ok((all, numbers))
    }

    fn caregiver_presences(&mut self, numbers: &Ids) -> Result<(), StoreError> {
        let (first, last) = (self.facts.first, self.facts.last);
        let stretch = named_params! { ":first": first, ":last": last };
        let (presences, sessions) = (&mut self.facts.caregiver_presences, &self.sessions);
        let sql = include_str!("caregiver_presences.sql");
        self.reader
            .each_of::<PresenceColumns>(sql, stretch, |at, row| {
                if let Some(session) = sessions.get(&id(row, at.session)?) {
                    presences.push(CaregiverPresenceFact {
                        session: *session,
                        caregiver: numbers[&id(row, at.caregiver)?],
                        mark: coded_if_any(row, at.mark, Mark::from_code)?,
                    });
                }
                Ok(())
            })?;
        presences.sort_by_key(|one| (one.session, one.caregiver));
        Ok(())
    }

    fn ties(&mut self, numbers: &Ids, wanted: &[bool]) -> Result<(), StoreError> {
        let (ties, people) = (&mut self.facts.ties, &self.people);
        let sql = include_str!("ties.sql");
        self.reader.each_of::<TieColumns>(sql, [], |at, row| {
            let person = people.of_file[&id(row, at.patient)?];
            if wanted[person as usize] {
                ties.push((numbers[&id(row, at.caregiver)?], person));
            }
            Ok(())
        })?;
        ties.sort_unstable();
        ties.dedup();
        Ok(())
    }
}
