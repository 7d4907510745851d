//! A5 pages as the sides of A4 sheets that are printed on both sides, laid in each other and folded: a
//! booklet. Pages change their places on paper and never the order in which they are read.

use super::{Bookmark, Half, Link, Mark, Page, Paper, Sheet, TagId, Tags};
use etp_domain::HandoutLanguage;
use std::collections::BTreeSet;

/// A side of a sheet: its left and its right page, by their places; `None` is an empty page.
type Side = [Option<usize>; 2];

/// The sides of the sheets, front and back in turn; empty pages stand at the end.
fn sides(pages: usize) -> Vec<Side> {
    let all = pages.next_multiple_of(4);
    let page = |place: usize| (place < pages).then_some(place);
    let side = |side: usize| {
        let (first, last) = (page(side), page(all - 1 - side));
        match side % 2 {
            0 => [last, first],
            _ => [first, last],
        }
    };
    (0..all / 2).map(side).collect()
}

/// The booklet of a sheet of A5 pages. One that is read from the right is bound there.
pub(crate) fn fold(sheet: Sheet) -> Sheet {
    let first = sheet.languages.first().copied();
    let mut sides = sides(sheet.pages.len());
    if first.is_some_and(HandoutLanguage::runs_from_right) {
        sides.iter_mut().for_each(|side| side.reverse());
    }
    let mut tags = sheet.tags;
    let mut pages: Vec<Option<Page>> = sheet.pages.into_iter().map(Some).collect();
    let folded = sides.iter().map(|side| lay(*side, &mut pages, &mut tags));
    let pages = folded.collect();
    let side_of = |page: usize| sides.iter().position(|side| side.contains(&Some(page)));
    let bookmarks = sheet.bookmarks.into_iter().map(|mark| Bookmark {
        page: side_of(mark.page).unwrap_or_default(),
        ..mark
    });
    Sheet {
        bookmarks: bookmarks.collect(),
        pages,
        tags,
        title: sheet.title,
        languages: sheet.languages,
        printed_on: sheet.printed_on,
    }
}

/// Two pages beside the fold.
fn lay(side: Side, pages: &mut [Option<Page>], tags: &mut Tags) -> Page {
    let mut both = Page::new(Paper::A4_ACROSS);
    let fold = both.paper.width / 2.0;
    for (place, left) in side.into_iter().zip([fold - Paper::A5.width, fold]) {
        let page = place.and_then(|place| pages[place].take());
        let (Some(read), Some(page)) = (place, page) else {
            continue;
        };
        move_figures(&page, left, tags);
        let first = both.drawn.len();
        both.halves.push(Half { first, read });
        both.drawn
            .extend(page.drawn.iter().map(|one| one.moved(left, 0.0)));
        both.links.extend(page.links.into_iter().map(|link| Link {
            x: link.x + left,
            ..link
        }));
    }
    both
}

fn move_figures(page: &Page, by: f32, tags: &mut Tags) {
    let content = page.drawn.iter().filter_map(|drawn| match drawn.mark {
        Mark::Content(tag) => Some(tag),
        _ => None,
    });
    let each: BTreeSet<TagId> = content.collect();
    each.into_iter().for_each(|tag| tags.shift(tag, by));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Sides as a printer counts, from 1; 0 is an empty page.
    fn counted(pages: usize) -> Vec<[usize; 2]> {
        let count = |page: Option<usize>| page.map_or(0, |page| page + 1);
        sides(pages)
            .into_iter()
            .map(|side| side.map(count))
            .collect()
    }

    #[test]
    fn folded_sheets_show_their_pages_in_order() {
        let cases: [(usize, &[[usize; 2]]); 4] = [
            (1, &[[0, 1], [0, 0]]),
            (4, &[[4, 1], [2, 3]]),
            (5, &[[0, 1], [2, 0], [0, 3], [4, 5]]),
            (8, &[[8, 1], [2, 7], [6, 3], [4, 5]]),
        ];
        for (pages, expected) in cases {
            assert_eq!(counted(pages), expected, "{pages} pages");
        }
    }

    proptest! {
        #[test]
        fn every_page_stands_on_one_side_once_and_no_sheet_is_empty(pages in 1usize..200) {
            let all: Vec<Option<usize>> = sides(pages).into_iter().flatten().collect();
            let mut found: Vec<usize> = all.iter().copied().flatten().collect();
            found.sort_unstable();
            prop_assert_eq!(found, (0..pages).collect::<Vec<_>>());
            prop_assert_eq!(all.len(), pages.next_multiple_of(4));
        }

        #[test]
        fn turning_a_leaf_shows_the_next_two_pages(sheets in 1usize..40) {
            let sides = counted(4 * sheets);
            for leaf in sides.chunks(2) {
                prop_assert_eq!(leaf[0][1] + 1, leaf[1][0], "the back of a front");
                prop_assert_eq!(leaf[0][0] - 1, leaf[1][1], "the back of a front");
            }
        }
    }
}
