//! What hangs on a wall: nothing to be filled in, and no heading that would stand above nothing. Knows
//! no language.

use crate::content::{Block, Kind};

/// The blocks of a poster.
pub(super) fn hung_up(blocks: &[Block]) -> Vec<&Block> {
    let mut kept: Vec<&Block> = Vec::new();
    let mut left_out = false;
    for block in blocks.iter().rev() {
        let ends_here = kept.last().is_none_or(|next| level(next) <= level(block));
        if block.is_filled_in() || left_out && level(block) < TEXT && ends_here {
            left_out = true;
        } else {
            left_out = false;
            kept.push(block);
        }
    }
    kept.reverse();
    kept
}

/// The level of what is no heading.
const TEXT: usize = 3;

fn level(block: &Block) -> usize {
    match block.kind {
        Kind::Heading(_) => 1,
        Kind::Subheading(_) => 2,
        _ => TEXT,
    }
}
