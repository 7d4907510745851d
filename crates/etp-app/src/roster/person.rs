//! From a row to a person as they would be written, with what is to be looked at. Knows no register.

use super::cells::Value;
use super::columns::Column;
use super::home;
use super::house::House;
use super::mapping::Mapping;
use super::numbers;
use super::read::Row;
use super::report::Report;
use crate::Failure;
use crate::patients::fields::{blank, contact, handout_languages};
use chrono::NaiveDate;
use etp_domain::{
    Activity, BirthDate, ConsentKind, Country, Cover, FileNumber, HandoutLanguage, Identifier,
    Living, Needs, Occupation, Patient, PatientId, ReadingLevel, Sex, Situation, Tongue, Transport,
};
use uuid::Uuid;

/// Somebody who would be written; who they are in the register is given when they are.
#[derive(Clone, Debug)]
pub(super) struct NewPerson {
    pub(super) patient: Patient,
    pub(super) identifiers: Vec<Identifier>,
    /// Signed consents, by their day.
    pub(super) consents: Vec<(ConsentKind, NaiveDate)>,
}

/// A row while it becomes a person: everything that is wrong is said before the row is given up.
pub(super) struct Making<'a> {
    pub(super) row: &'a Row,
    pub(super) house: &'a House,
    pub(super) mapping: &'a Mapping,
    pub(super) report: &'a mut Report,
    pub(super) sound: bool,
}

impl Making<'_> {
    /// The person, unless something is wrong with the row.
    pub(super) fn person(mut self) -> Option<NewPerson> {
        let patient = self.patient();
        let identifiers = numbers::of(&mut self, &patient);
        let consents = self.consents(&patient);
        self.sound.then_some(NewPerson {
            patient,
            identifiers,
            consents,
        })
    }

    fn patient(&mut self) -> Patient {
        let row = self.row;
        let residence = row
            .one(Column::Residence, Country::from_code)
            .unwrap_or(self.house.own);
        let text = |column| row.text(column).to_owned();
        let spoken: Vec<Tongue> = row.several(Column::Spoken, Tongue::from_code);
        let (languages, more) = self.languages(residence);
        Patient {
            last_name: self.name(Column::LastName),
            birth_name: text(Column::BirthName),
            first_name: self.name(Column::FirstName),
            sex: row.one(Column::Sex, Sex::from_code).unwrap_or(Sex::Unknown),
            birth_date: self.born(),
            contact: self.contact(residence),
            languages,
            spoken: if spoken.is_empty() { more } else { spoken },
            reads: row.several(Column::Reads, Tongue::from_code),
            needs: self.needs(),
            cover: Cover {
                country: row.one(Column::InsurerCountry, Country::from_code),
                body: text(Column::Insurer),
            },
            situation: self.situation(),
            doctor: self.doctor(),
            notes: text(Column::Notes),
            ..blank(PatientId(Uuid::nil()), FileNumber(0), residence)
        }
    }

    fn name(&mut self, column: Column) -> String {
        let name = self.row.text(column);
        if name.is_empty() {
            self.problem(column, Failure::refused("roster-name-missing"));
        }
        name.to_owned()
    }

    /// A person without a date of birth is registered like anybody else.
    fn born(&mut self) -> BirthDate {
        if let Value::Born(born) = self.row.value(Column::BirthDate) {
            return *born;
        }
        self.caution(
            Column::BirthDate,
            Failure::refused("roster-birth-date-missing"),
        );
        BirthDate::UNKNOWN
    }

    fn contact(&mut self, residence: Country) -> etp_domain::Contact {
        let given = home::of(self, residence);
        contact(given.clone()).unwrap_or_else(|failure| {
            self.problem(Column::Email, failure);
            given
        })
    }

    /// The languages of handouts, and those of the cell that no handout is written in. Without any,
    /// the language spoken most where the person lives.
    fn languages(&mut self, residence: Country) -> (Vec<HandoutLanguage>, Vec<Tongue>) {
        let all: Vec<Tongue> = self.row.several(Column::Languages, Tongue::from_code);
        let (mut written, mut spoken): (Vec<Tongue>, Vec<Tongue>) = all
            .into_iter()
            .partition(|tongue| HandoutLanguage::from_code(tongue.code()).is_some());
        spoken.extend(beyond_two(&mut written));
        let mut languages: Vec<HandoutLanguage> = written
            .iter()
            .filter_map(|tongue| HandoutLanguage::from_code(tongue.code()))
            .collect();
        if !spoken.is_empty() {
            self.caution(
                Column::Languages,
                Failure::refused("roster-language-no-handout"),
            );
        }
        if languages.is_empty() {
            languages.push(match residence {
                Country::Germany => HandoutLanguage::De,
                _ => HandoutLanguage::Fr,
            });
        }
        if let Err(failure) = handout_languages(languages.clone()) {
            self.problem(Column::Languages, failure);
        }
        (languages, spoken)
    }

    fn needs(&self) -> Needs {
        let row = self.row;
        let minutes = match row.value(Column::TravelMinutes) {
            Value::Number(minutes) => Some(*minutes),
            _ => None,
        };
        let asked = Needs::default();
        Needs {
            reading_level: row
                .one(Column::ReadingLevel, ReadingLevel::from_code)
                .unwrap_or(asked.reading_level),
            large_print: row.yes(Column::LargePrint),
            interpreter: row.yes(Column::Interpreter),
            transport: row
                .one(Column::Transport, Transport::from_code)
                .unwrap_or(asked.transport),
            travel_minutes: minutes,
        }
    }

    fn situation(&self) -> Situation {
        let (row, asked) = (self.row, Situation::default());
        Situation {
            occupation: row
                .one(Column::Occupation, Occupation::from_code)
                .unwrap_or(asked.occupation),
            activity: row
                .one(Column::Activity, Activity::from_code)
                .unwrap_or(asked.activity),
            living: row
                .one(Column::Living, Living::from_code)
                .unwrap_or(asked.living),
        }
    }

    fn doctor(&mut self) -> Option<etp_domain::RecipientId> {
        let name = self.row.text(Column::Doctor);
        let found = self.house.doctor(name);
        if found.is_none() && !name.is_empty() {
            self.caution(
                Column::Doctor,
                Failure::refused("roster-doctor-unknown").with("given", name),
            );
        }
        found
    }

    fn consents(&mut self, patient: &Patient) -> Vec<(ConsentKind, NaiveDate)> {
        let columns = [
            (ConsentKind::Join, Column::ConsentJoin),
            (ConsentKind::Share, Column::ConsentShare),
        ];
        let mut consents = Vec::new();
        for (kind, column) in columns {
            let Some(day) = self.row.day(column) else {
                continue;
            };
            if born_after(patient.birth_date, day) {
                self.problem(column, Failure::refused("roster-day-before-birth"));
            }
            consents.push((kind, day));
        }
        consents
    }

    pub(super) fn problem(&mut self, column: Column, failure: Failure) {
        self.report
            .problem(self.row.line, self.mapping.heading(column), failure);
        self.sound = false;
    }

    pub(super) fn caution(&mut self, column: Column, failure: Failure) {
        self.report
            .caution(self.row.line, self.mapping.heading(column), failure);
    }
}

/// Whether a day lies before a birth, as far as that is known.
pub(super) fn born_after(born: BirthDate, day: NaiveDate) -> bool {
    use chrono::Datelike;
    match born.exact() {
        Some(birth) => day < birth,
        None => born.year().is_some_and(|year| day.year() < year),
    }
}

/// Handouts come in two languages: of more, those of handouts only give way, the last one first.
fn beyond_two(written: &mut Vec<Tongue>) -> Vec<Tongue> {
    let full = |tongue: &Tongue| {
        HandoutLanguage::from_code(tongue.code()).is_some_and(HandoutLanguage::is_full)
    };
    let mut gone = Vec::new();
    while written.len() > 2 {
        let Some(last) = written.iter().rposition(|one| !full(one)) else {
            break;
        };
        gone.push(written.remove(last));
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use Tongue::{Arabic, Dutch, French, German, Polish, Turkish};

    #[test]
    fn of_three_languages_those_of_handouts_only_give_way() {
        let mut written = vec![Arabic, Turkish, French, Polish];
        assert_eq!(beyond_two(&mut written), [Polish, Turkish]);
        assert_eq!(written, [Arabic, French]);
        let mut full = vec![French, Dutch, German];
        assert_eq!(beyond_two(&mut full), []);
        assert_eq!(full.len(), 3);
    }
}
