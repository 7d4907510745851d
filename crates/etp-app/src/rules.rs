//! The rule book: what ships, and what this centre set where nobody could verify a number.

mod book;
mod lines;

use crate::forms::SetRule;
use crate::views::{BacktestView, LampView, RuleView};
use crate::{Desk, Done, Failure, Topic};
use chrono::{Datelike, NaiveDate};
use etp_domain::{
    Backtest, Lamp, LampPerson, Pathway, PatientId, Rule, RuleBook, RuleValues, Scheme, backtest,
    can_backtest,
};
use etp_store::{PathwayFilter, Reader, RuleValueRow};
use std::collections::BTreeSet;

/// The rules as they hold in this centre.
pub(crate) fn book(reader: &Reader<'_>) -> Result<RuleBook, Failure> {
    let set = reader.rule_values()?.into_iter();
    Ok(set.fold(book::shipped(), |book, row| {
        book.with(&row.rule, row.values)
    }))
}

/// Every rule, with its source and its numbers.
///
/// # Errors
/// The disk.
pub fn rules(desk: &Desk) -> Result<Vec<RuleView>, Failure> {
    let book = desk.read(book)?;
    Ok(book
        .rules
        .into_iter()
        .map(|rule| view(desk, rule))
        .collect())
}

/// Sets numbers of a rule from a day on; earlier days keep theirs.
///
/// # Errors
/// A rule that was verified, or none of that name; a number it does not have, or not all of them; no
/// reason; the disk.
pub fn set_rule(desk: &Desk, form: &SetRule) -> Result<Done<()>, Failure> {
    desk.write(|writer| {
        let book = book(writer)?;
        if book.rule(&form.rule).is_some_and(|rule| rule.checked) {
            return Err(Failure::refused("rule-verified"));
        }
        let values = checked(desk, &book, form)?;
        if form.reason.trim().is_empty() {
            return Err(Failure::refused("rule-reason-missing").with("field", "reason"));
        }
        writer.add_rule_value(&RuleValueRow {
            rule: form.rule.clone(),
            values,
            reason: form.reason.trim().to_owned(),
            set_at: desk.now(),
        })?;
        let detail = serde_json::json!({ "from": form.from });
        desk.log(writer, "set-rule", &form.rule, &detail)?;
        let topics = [Topic::Centre, Topic::Patients, Topic::Programmes];
        Ok(Done::new((), topics))
    })
}

/// What other numbers would do to this year's people, of a verified rule too. Writes nothing.
///
/// # Errors
/// A rule that cannot be tried on people; numbers it does not have, or not all of them; the disk.
pub fn backtest_rule(desk: &Desk, form: &SetRule) -> Result<BacktestView, Failure> {
    if !can_backtest(&form.rule) {
        return Err(Failure::refused("rule-not-tried"));
    }
    desk.read(|reader| {
        let before = book(reader)?;
        let values = checked(desk, &before, form)?;
        let from_always = RuleValues {
            from: None,
            ..values
        };
        let after = replaced(before.clone(), &form.rule, from_always);
        let tried = tried(reader, desk.today())?;
        show(
            desk,
            reader,
            backtest(&form.rule, &before, &after, &tried, desk.today()),
        )
    })
}

/// The rule with these numbers alone: as if they had always held.
fn replaced(mut book: RuleBook, name: &str, values: RuleValues) -> RuleBook {
    if let Some(rule) = book.rules.iter_mut().find(|rule| rule.name == name) {
        rule.values = vec![values];
    }
    book
}

type Tried = (PatientId, Scheme, Pathway, LampPerson);

/// Every pathway that counts and ran in the year of a day, with whose it is. Whoever was erased cannot
/// be named, and is left out.
pub(crate) fn tried(reader: &Reader<'_>, day: NaiveDate) -> Result<Vec<Tried>, Failure> {
    let new_year = day.with_ordinal(1).unwrap_or(day);
    let schemes: std::collections::HashMap<_, _> = reader
        .programmes()?
        .into_iter()
        .map(|row| (row.programme.id, row.programme.scheme))
        .collect();
    let mut tried = Vec::new();
    for pathway in reader.pathways(PathwayFilter::OpenOrEndedSince(new_year))? {
        let Some(scheme) = schemes.get(&pathway.enrolment.programme).copied() else {
            continue;
        };
        if !pathway.twin {
            let person = reader.patient(reader.root_of(pathway.enrolment.patient)?)?;
            let born = LampPerson {
                born: person.birth_date,
            };
            tried.push((person.id, scheme, pathway, born));
        }
    }
    Ok(tried)
}

fn show(
    desk: &Desk,
    reader: &Reader<'_>,
    tested: Backtest<PatientId>,
) -> Result<BacktestView, Failure> {
    let rows = |people: Vec<PatientId>| crate::patients::rows_of(desk, reader, people.into_iter());
    Ok(BacktestView {
        before: tested.before,
        after: tested.after,
        gained: rows(tested.gained)?,
        lost: rows(tested.lost)?,
    })
}

/// The numbers of a form: every one that the rule has, and no other.
fn checked(desk: &Desk, book: &RuleBook, form: &SetRule) -> Result<RuleValues, Failure> {
    let rule = book
        .rule(&form.rule)
        .ok_or_else(|| Failure::refused("rule-unknown"))?;
    let names: BTreeSet<&String> = rule
        .values
        .iter()
        .flat_map(|one| one.numbers.keys())
        .collect();
    let given: BTreeSet<&String> = form.numbers.keys().collect();
    if let Some(stray) = names.symmetric_difference(&given).next() {
        return Err(Failure::refused("rule-number-unknown").with("number", (*stray).clone()));
    }
    Ok(RuleValues {
        from: Some(form.from),
        until: None,
        numbers: form.numbers.clone(),
        set_by: desk.professional().to_owned(),
    })
}

fn view(desk: &Desk, rule: Rule) -> RuleView {
    let today = rule.in_force(desk.today());
    let numbers = today.map(|values| &values.numbers).into_iter().flatten();
    RuleView {
        country: rule.country,
        today: numbers
            .map(|(name, number)| (name.clone(), *number))
            .collect(),
        editable: !rule.checked && !rule.values.is_empty(),
        can_backtest: can_backtest(&rule.name),
        rule,
    }
}

/// A lamp with where its rule was read, names in place of who led.
pub(crate) fn lamp_view(
    reader: &Reader<'_>,
    mut lamp: Lamp,
    book: &RuleBook,
) -> Result<LampView, Failure> {
    for line in &mut lamp.lines {
        lines::name_people(reader, line)?;
    }
    let rule = book.rule(&lamp.rule);
    Ok(LampView {
        source: rule.map(|rule| rule.source.clone()).unwrap_or_default(),
        checked: rule.is_some_and(|rule| rule.checked),
        lamp,
    })
}
