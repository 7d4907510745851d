//! A press prints documents one after the other, and keeps what a stack of them shares: drawn codes, set
//! paragraphs and packed fonts, no more than a few megabytes. What it prints does not depend on what it printed before.

use crate::compose::{Codes, compose_with};
use crate::layout::lay_out_with;
use crate::pack::{sheet_with, sheets};
use crate::pdf::{Packer, write_with};
use crate::text::{Setter, Unknown};
use crate::{Handout, HandoutFacts, HandoutProblem, Pack, PackPart};

/// A press; drop it with the stack, because it remembers names.
pub struct Press {
    codes: Codes,
    setter: Setter,
    packer: Packer,
}

impl Press {
    /// A press that has printed nothing.
    pub fn new() -> Self {
        Self {
            codes: Codes::default(),
            setter: Setter::new(Unknown::Refused),
            packer: Packer::new(),
        }
    }

    /// As [`print_handout`](crate::print_handout).
    ///
    /// # Errors
    /// The same.
    pub fn print_handout(
        &mut self,
        content: &Handout,
        facts: &HandoutFacts,
    ) -> Result<Vec<u8>, HandoutProblem> {
        let composed = compose_with(content, facts, &mut self.codes)?;
        let sheet = lay_out_with(&composed, &mut self.setter)?;
        write_with(&sheet, &mut self.packer)
    }

    /// As [`print_pack`](crate::print_pack).
    ///
    /// # Errors
    /// The same.
    pub fn print_pack(&mut self, pack: &Pack) -> Result<Vec<u8>, HandoutProblem> {
        write_with(&sheets(pack, &mut self.setter)?, &mut self.packer)
    }

    /// As [`try_part`](crate::try_part).
    ///
    /// # Errors
    /// The same.
    pub fn try_part(&mut self, part: &PackPart) -> Result<(), HandoutProblem> {
        sheet_with(part, &mut self.setter).map(drop)
    }
}

impl Default for Press {
    fn default() -> Self {
        Self::new()
    }
}
