//! Files of a stack: facts read, pages set, the file written whole, and who got it in the history. Whoever
//! cannot be printed for holds up nobody else.

use super::plan::{Plan, Step};
use crate::documents::{content, facts};
use crate::handouts::Given;
use crate::patients::is_hindered;
use crate::views::BatchLack;
use crate::{Desk, Failure, write_whole};
use etp_handout::{Handout, HandoutFacts, HandoutProblem, Pack, PackPart, Press};
use etp_store::Reader;
use std::sync::Arc;

/// What the files made in one call share; whom they name is forgotten with it.
#[derive(Default)]
pub(super) struct Shared {
    press: Press,
    handout: Option<Arc<Handout>>,
}

/// Makes the file of a name, for those of its people for whom it can be made.
pub(super) fn make(
    desk: &Desk,
    plan: &mut Plan,
    name: &str,
    shared: &mut Shared,
) -> Result<(), Failure> {
    let handout = desk.read(|reader| {
        plan.check_unchanged(reader)?;
        match &shared.handout {
            Some(handout) => Ok(Arc::clone(handout)),
            None => content(reader, &plan.handout).map(Arc::new),
        }
    })?;
    shared.handout = Some(Arc::clone(&handout));
    let press = &mut shared.press;
    let steps: Vec<Step> = plan
        .files()
        .filter(|file| file.name == name)
        .flat_map(|file| file.steps.to_vec())
        .filter(|step| plan.is_for(step))
        .collect();
    let merged = desk.read(|reader| read(desk, reader, &steps))?;
    let (printable, left_out) = sorted(&handout, steps, merged, press);
    if !left_out.is_empty() {
        plan.without.extend(left_out);
        plan.keep(desk)?;
    }
    if printable.is_empty() {
        return Ok(());
    }
    let pdf = print(
        plan,
        &handout,
        printable.iter().map(|(_, facts)| facts),
        press,
    )?;
    let path = plan.folder(desk).join(name);
    desk.write(|writer| {
        let steps = printable.iter().map(|(step, _)| step);
        let mut given = steps.map(|step| given(plan, &handout, step));
        given.try_for_each(|given| given.note(desk, writer))?;
        // Last, so that no file lies there of which the history says nothing.
        write_whole(&path, &pdf).map_err(|_| Failure::broken("paper-not-saved"))
    })
}

/// The facts of each person; none for whoever must not be reached any more.
fn read(
    desk: &Desk,
    reader: &Reader<'_>,
    steps: &[Step],
) -> Result<Vec<Option<HandoutFacts>>, Failure> {
    let of = |step: &Step| {
        if is_hindered(desk, reader, step.person)? {
            return Ok(None);
        }
        facts::of_person(desk, reader, step.person, &step.languages, step.layout).map(Some)
    };
    steps.iter().map(of).collect()
}

type Printable = Vec<(Step, HandoutFacts)>;
type LeftOut = Vec<(etp_domain::PatientId, BatchLack)>;

fn sorted(
    handout: &Arc<Handout>,
    steps: Vec<Step>,
    merged: Vec<Option<HandoutFacts>>,
    press: &mut Press,
) -> (Printable, LeftOut) {
    let (mut printable, mut left_out) = (Vec::new(), Vec::new());
    for (step, facts) in steps.into_iter().zip(merged) {
        match facts {
            None => left_out.push((step.person, BatchLack::NotToReach)),
            Some(facts) if can_be_set(handout, &facts, press) => printable.push((step, facts)),
            Some(_) => left_out.push((step.person, BatchLack::NotPrintable)),
        }
    }
    (printable, left_out)
}

fn can_be_set(handout: &Arc<Handout>, facts: &HandoutFacts, press: &mut Press) -> bool {
    let part = PackPart::Handout(Arc::clone(handout), facts.clone());
    !matches!(
        press.try_part(&part),
        Err(HandoutProblem::CharacterMissing { .. })
    )
}

fn print<'a>(
    plan: &Plan,
    handout: &Arc<Handout>,
    merged: impl Iterator<Item = &'a HandoutFacts>,
    press: &mut Press,
) -> Result<Vec<u8>, Failure> {
    let merged: Vec<&HandoutFacts> = merged.collect();
    if let (None, false, [alone]) = (plan.lots_of, plan.booklet, &merged[..]) {
        return Ok(press.print_handout(handout, alone)?);
    }
    let language = merged.first().and_then(|facts| facts.languages.first());
    let title = language.map_or("", |language| handout.title(*language));
    let part = |facts: &HandoutFacts| match plan.booklet {
        true => PackPart::Booklet(Arc::clone(handout), facts.clone()),
        false => PackPart::Handout(Arc::clone(handout), facts.clone()),
    };
    Ok(press.print_pack(&Pack {
        title: title.to_owned(),
        two_sided: true,
        parts: merged.into_iter().map(part).collect(),
    })?)
}

fn given(plan: &Plan, handout: &Handout, step: &Step) -> Given {
    Given {
        session: None,
        handout: plan.handout.clone(),
        version: handout.version().to_owned(),
        languages: step.languages.clone(),
        layout: step.layout,
        patient: Some(step.person),
        despite: plan.despite.clone(),
    }
}
