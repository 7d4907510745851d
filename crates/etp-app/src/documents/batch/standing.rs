//! How far stacks are, and taking one away.

use super::plan::{Plan, folder_of, kept};
use crate::documents::{content, facts};
use crate::programmes::language_of;
use crate::rows::number;
use crate::views::{BatchLack, BatchStanding, BatchWithout};
use crate::{Desk, Done, Failure, Topic};
use etp_domain::PatientId;
use etp_store::Reader;
use std::fs;

/// Every stack that lies among the register's papers, the last begun first.
///
/// # Errors
/// The disk.
pub fn batches(desk: &Desk) -> Result<Vec<BatchStanding>, Failure> {
    let ids = kept(desk).into_iter();
    let mut plans: Vec<Plan> = ids.filter_map(|id| Plan::read(desk, &id).ok()).collect();
    plans.sort_by_key(|plan| std::cmp::Reverse(plan.begun_at));
    plans.iter().map(|plan| of(desk, plan)).collect()
}

/// Takes a stack away, made or half made. The history keeps who got what.
///
/// # Errors
/// No such stack; the disk.
pub fn drop_batch(desk: &Desk, id: &str) -> Result<Done<()>, Failure> {
    fs::remove_dir_all(folder_of(desk, id)?).map_err(|_| Failure::broken("paper-not-removed"))?;
    Ok(Done::new((), [Topic::Patients]))
}

/// How far a stack is.
pub(super) fn of(desk: &Desk, plan: &Plan) -> Result<BatchStanding, Failure> {
    let settled = plan.files().filter(|file| plan.is_settled(desk, file));
    let made: Vec<Vec<_>> = settled
        .map(|file| file.steps.iter().filter(|step| plan.is_for(step)).collect())
        .filter(|steps: &Vec<_>| !steps.is_empty())
        .collect();
    let total = plan.people.iter().filter(|step| plan.is_for(step)).count();
    let done = made.iter().map(Vec::len).sum();
    let language = language_of(&desk.centre());
    let (title, without) = desk.read(|reader| {
        // A stack whose handout or people are not in this register can still be seen and taken away.
        let title = content(reader, &plan.handout).map(|one| one.title(language).to_owned());
        let without = plan.without.iter();
        let without = without.filter_map(|(one, why)| left_out(reader, *one, *why).ok());
        Ok::<_, Failure>((
            title.unwrap_or_else(|_| plan.handout.clone()),
            without.collect(),
        ))
    })?;
    Ok(BatchStanding {
        id: plan.id.clone(),
        title,
        total: number(total),
        done: number(done),
        files: number(made.len()),
        without,
        folder: plan.folder(desk).display().to_string(),
        begun_on: plan.begun_at.date_naive(),
        finished: done == total,
    })
}

fn left_out(
    reader: &Reader<'_>,
    person: PatientId,
    why: BatchLack,
) -> Result<BatchWithout, Failure> {
    let person = reader.patient(reader.root_of(person)?)?;
    Ok(BatchWithout {
        name: facts::name_of(&person),
        languages: person.languages,
        why,
    })
}
