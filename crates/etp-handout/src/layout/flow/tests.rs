//! How bands fall on pages: every height is one line of ten points.

use super::*;
use crate::layout::backdrop::Backdrop;
use etp_domain::HandoutLanguage;
use std::rc::Rc;

/// A page of ten lines.
fn style() -> Style {
    Style {
        top: 0.0,
        bottom: 100.0,
        ..Style::of(2, false)
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
    let mut tags = Tags::new(HandoutLanguage::Fr);
    let (pages, _) = Flow::new(&style(), &mut tags, 0).run(bands)?;
    Ok(pages.iter().map(|page| page.drawn.len()).collect())
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
fn a_frame_is_not_cut_unless_it_is_taller_than_a_page() {
    let frame = |count| Segment {
        split: Split::Never,
        ..lines(count)
    };
    assert_eq!(flow(&[vec![lines(4)], vec![frame(8)]]), Ok(vec![4, 8]));
    assert_eq!(flow(&[vec![lines(4)], vec![frame(13)]]), Ok(vec![4, 10, 3]));
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
