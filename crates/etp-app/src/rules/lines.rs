//! Lines of lamps and of what is due, as screens show them: names in place of identities, and where
//! each rule was read.

use crate::Failure;
use crate::views::DueLine;
use etp_domain::{Due, LampLine, Pathway, ProfessionalId, Programme, RuleBook};
use etp_store::Reader;

/// Puts the name of a professional where the rule could only know their identity.
pub(super) fn name_people(reader: &Reader<'_>, line: &mut LampLine) -> Result<(), Failure> {
    for (name, value) in &mut line.args {
        if name != "professional" {
            continue;
        }
        if let Ok(id) = value.parse::<ProfessionalId>() {
            let who = reader.professional(id)?;
            *value = format!("{} {}", who.first_name, who.last_name);
        }
    }
    Ok(())
}

impl DueLine {
    /// Something due in somebody's pathway.
    pub(crate) fn of_pathway(
        reader: &Reader<'_>,
        due: Due,
        book: &RuleBook,
        programme: &Programme,
        pathway: &Pathway,
    ) -> Result<Self, Failure> {
        let person = reader.patient(reader.root_of(pathway.enrolment.patient)?)?;
        Ok(Self {
            patient: Some(person.id),
            person: format!("{} {}", person.first_name, person.last_name),
            enrolment: Some(pathway.enrolment.id),
            ..Self::of_programme(due, book, programme)
        })
    }

    /// Something due for a programme.
    pub(crate) fn of_programme(due: Due, book: &RuleBook, programme: &Programme) -> Self {
        let rule = book.rule(&due.rule);
        Self {
            source: rule.map(|rule| rule.source.clone()).unwrap_or_default(),
            checked: rule.is_some_and(|rule| rule.checked),
            due,
            patient: None,
            person: String::new(),
            enrolment: None,
            programme: programme.id,
            programme_title: programme.title.clone(),
        }
    }
}
