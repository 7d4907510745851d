//! How a draft looks on paper, what keeps it from being printed, and what would make it easier to read.
//! Nothing is written.

use super::{given_now, kept};
use crate::documents::{Look, page_of};
use crate::views::{DocumentPage, DraftCheck, DraftProblem};
use crate::{Desk, Failure, forms::CheckDraft};
use etp_handout::{Draft, HandoutProblem, advise, minutes};

/// Everything there is to say about a draft as it stands. What is wrong with it is part of the answer,
/// never a refusal.
///
/// # Errors
/// The disk.
pub fn check_draft(desk: &Desk, form: CheckDraft) -> Result<DraftCheck, Failure> {
    let mut draft = form.draft;
    let before = desk.read(|reader| match kept(reader, &draft.name)? {
        Some((_, kept)) => Ok::<_, Failure>(kept.base),
        None => Ok(Some(given_now(reader, &draft.name)?.1)),
    })?;
    if let Some(before) = &before {
        draft.follow(before);
    }
    let mut problems: Vec<_> = draft.problems().into_iter().map(problem).collect();
    let shown = draft.with_gaps_shown(&form.languages);
    let look = Look {
        languages: &form.languages,
        layout: form.layout,
        booklet: form.booklet,
    };
    let page = page(desk, &shown, look, form.page);
    let page = page
        .map_err(|failure| {
            if problems.is_empty() {
                problems.push(of_page(failure));
            }
        })
        .ok();
    let advised = form.languages.iter();
    Ok(DraftCheck {
        page,
        problems,
        gaps: draft.gaps(&form.languages),
        stale: draft.stale(),
        advice: advised.flat_map(|one| advise(&draft, *one)).collect(),
        minutes: minutes(&draft, draft.written_in),
    })
}

fn page(desk: &Desk, shown: &Draft, look: Look<'_>, page: u32) -> Result<DocumentPage, Failure> {
    page_of(desk, &shown.finish()?, look, page)
}

fn problem(problem: HandoutProblem) -> DraftProblem {
    of_page(problem.into())
}

/// The sentence names the block; the block is where the window shows it.
fn of_page(failure: Failure) -> DraftProblem {
    let block = failure
        .args
        .get("block")
        .and_then(|block| block.parse().ok());
    DraftProblem {
        block: block.unwrap_or_default(),
        failure,
    }
}
