//! How bands fall on pages: every height is one line of ten points.

use super::*;
use crate::layout::backdrop::Backdrop;
use crate::layout::segment::Split;
use crate::sheet::Mark;
use crate::text::{Prose, Setter, Unknown};
use etp_domain::{HandoutLanguage, HandoutLayout};
use std::rc::Rc;

/// A page of ten lines.
fn style() -> Style {
    Style {
        opening: 0.0,
        top: 0.0,
        bottom: 100.0,
        ..Style::of(2, HandoutLayout::SideBySide)
    }
}

fn lines(count: usize) -> Segment {
    let line = Strip {
        height: 10.0,
        drawn: Backdrop::Row.draw(0.0, 0.0, 1.0, 1.0),
        ..Strip::default()
    };
    Segment::new(1, 0.0, vec![line; count])
}

/// How many lines stand on each page.
fn flow(bands: &[Band]) -> Result<Vec<usize>, HandoutProblem> {
    let notes = notes(&[]);
    let mut tags = Tags::new(HandoutLanguage::Fr);
    let (pages, _) = Flow::new(&style(), &notes, &mut tags).run(bands)?;
    Ok(pages.iter().map(|page| page.drawn.len()).collect())
}

/// Sources of one line each.
fn notes(sources: &[&str]) -> Notes {
    let sources: Vec<_> = sources.iter().map(|one| Prose::plain(*one)).collect();
    Notes::set(&sources, &style(), &mut Setter::new(Unknown::Refused)).unwrap()
}

/// How many lines stand on each page, and which notes are below them.
fn flow_with_notes(bands: &[Band]) -> Vec<(usize, usize)> {
    let notes = notes(&["Un", "Deux"]);
    let mut tags = Tags::new(HandoutLanguage::Fr);
    let (pages, _) = Flow::new(&style(), &notes, &mut tags).run(bands).unwrap();
    let counted = |page: &Page| {
        let content = |drawn: &&crate::sheet::Drawn| matches!(drawn.mark, Mark::Content(_));
        let words = page.drawn.iter().filter(content).count();
        let rules = usize::from(words > 0);
        (page.drawn.len() - words - rules, words / 2)
    };
    pages.iter().map(counted).collect()
}

#[test]
fn a_paragraph_leaves_two_lines_at_each_end() {
    assert_eq!(flow(&[vec![lines(5)], vec![lines(8)]]), Ok(vec![10, 3]));
    assert_eq!(
        flow(&[vec![lines(3)], vec![lines(8)]]),
        Ok(vec![9, 2]),
        "no widow"
    );
    assert_eq!(
        flow(&[vec![lines(9)], vec![lines(8)]]),
        Ok(vec![9, 8]),
        "no orphan"
    );
}

#[test]
fn columns_turn_the_page_together() {
    let short_beside_long = vec![lines(2), lines(3)];
    assert_eq!(
        flow(&[vec![lines(8), lines(8)], short_beside_long]),
        Ok(vec![16, 5])
    );
}

#[test]
fn a_heading_stays_with_what_follows_it() {
    let heading = Segment {
        keep: true,
        split: Split::Never,
        ..lines(1)
    };
    let whole = Segment {
        split: Split::Never,
        ..lines(4)
    };
    assert_eq!(
        flow(&[vec![lines(6)], vec![heading], vec![whole]]),
        Ok(vec![6, 5])
    );
}

#[test]
fn headings_without_end_fill_page_after_page() {
    let heading = Segment {
        keep: true,
        split: Split::Never,
        ..lines(1)
    };
    let pages = flow(&vec![vec![heading]; 20_000]).unwrap();
    assert_eq!(pages, vec![10; 2_000]);
}

#[test]
fn a_frame_is_not_cut_unless_it_is_taller_than_a_page() {
    let frame = |count| Segment {
        split: Split::Never,
        ..lines(count)
    };
    assert_eq!(flow(&[vec![lines(4)], vec![frame(8)]]), Ok(vec![4, 8]));
    assert_eq!(flow(&[vec![lines(4)], vec![frame(13)]]), Ok(vec![4, 10, 3]));
}

#[test]
fn a_heading_before_a_frame_taller_than_a_page_is_not_left_behind() {
    let heading = Segment {
        keep: true,
        split: Split::Never,
        ..lines(1)
    };
    let frame = Segment {
        split: Split::Never,
        ..lines(12)
    };
    assert_eq!(
        flow(&[vec![lines(4)], vec![heading], vec![frame]]),
        Ok(vec![4, 10, 3])
    );
}

#[test]
fn a_note_stands_on_the_page_of_its_mark_and_takes_its_room() {
    let mut marked = lines(8);
    marked.strips[6].notes = vec![1];
    let mut beside = lines(8);
    beside.strips[7].notes = vec![2];
    assert_eq!(flow_with_notes(&[vec![marked.clone()]]), [(6, 0), (2, 1)]);
    assert_eq!(flow_with_notes(&[vec![marked, beside]]), [(12, 0), (4, 2)]);
    let mut twice = lines(5);
    twice.strips[0].notes = vec![1];
    twice.strips[3].notes = vec![1];
    assert_eq!(flow_with_notes(&[vec![twice]]), [(5, 1)]);
}

#[test]
fn a_table_repeats_its_head_on_each_page() {
    let head = Segment {
        keep: true,
        split: Split::Never,
        ..lines(1)
    };
    let row = Segment {
        split: Split::Never,
        head: Some(Rc::new(head.clone())),
        ..lines(4)
    };
    let bands: Vec<Band> = [head, row.clone(), row.clone(), row.clone(), row]
        .map(|one| vec![one])
        .into();
    assert_eq!(flow(&bands), Ok(vec![9, 9]));
}

#[test]
fn what_is_taller_than_a_page_is_named() {
    let tall = Strip {
        height: 101.0,
        ..Strip::default()
    };
    let segment = Segment::new(7, 0.0, vec![tall]);
    assert_eq!(
        flow(&[vec![segment]]),
        Err(HandoutProblem::BlockTooTall { block: 7 })
    );
}
