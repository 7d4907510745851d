//! What only a letter has: the sender, the address behind the window, the place and day, the line
//! to sign on. Places are measured from the edges of the paper, because an envelope measures so too.

use super::backdrop::rectangle;
use super::blocks::{BODY, NOTE};
use super::column::{ColumnSetter, Look};
use super::segment::{Segment, Split, Strip};
use super::style::{BRAND, HAIRLINE, LEADING, QUIET, RULE, TEXT, TIGHT};
use crate::HandoutProblem;
use crate::compose::Opening;
use crate::letter::{EnvelopeWindow, Logo};
use crate::sheet::{Drawn, Mark, Shape, Tag};
use crate::text::{Face, Prose};
use std::sync::Arc;

const SENDER_TOP: f32 = mm(15.0);
const SENDER_WIDTH: f32 = mm(60.0);
const LOGO: [f32; 2] = [mm(45.0), mm(18.0)];
const ADDRESS_TOP: f32 = mm(56.0);
const ADDRESS_WIDTH: f32 = mm(80.0);
/// Below it nothing is seen through any window.
const BODY_TOP: f32 = mm(100.0);
const FOLD: f32 = mm(105.0);

/// What postal machines read best, whatever the size of the letter.
const ADDRESS_SIZE: f32 = 11.0;
const SMALL_ADDRESS_SIZE: f32 = 9.0;
const ADDRESS_LINES: usize = 6;

const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// The left edges of the sender and of the address: each on its side, so that the window never shows
/// who writes.
fn edges(window: EnvelopeWindow) -> (f32, f32) {
    match window {
        EnvelopeWindow::Left => (mm(125.0), mm(25.0)),
        EnvelopeWindow::Right => (mm(25.0), mm(110.0)),
    }
}

impl ColumnSetter<'_> {
    /// Everything above the first line of the letter, in one piece.
    pub(crate) fn opening(&mut self, opening: &Opening) -> Result<Segment, HandoutProblem> {
        let (sender, address) = edges(opening.window);
        let mut strip = self.sender(opening, sender - self.style.margin)?;
        let end = strip.height + self.em(1.0);
        self.address(&mut strip, &opening.address, address - self.style.margin)?;
        let fold = rectangle(
            mm(4.0) - self.style.margin,
            FOLD - self.style.top,
            mm(5.0),
            HAIRLINE,
            RULE,
        );
        strip.drawn.push(fold);
        strip.height = end.max(BODY_TOP - self.style.top);
        Ok(Segment {
            split: Split::Never,
            keep: true,
            ..Segment::new(self.block, 0.0, vec![strip])
        })
    }

    fn sender(&mut self, opening: &Opening, x: f32) -> Result<Strip, HandoutProblem> {
        let mut strip = Strip {
            height: SENDER_TOP - self.style.top,
            ..Strip::default()
        };
        if let Some(logo) = &opening.logo {
            self.logo(&mut strip, logo, &opening.logo_alt, x);
        }
        let Some(sender) = &opening.sender else {
            return Ok(strip);
        };
        let scale = self.style.small * 1.06 / self.style.size;
        let look = |face, scale, ink| Look {
            face,
            scale,
            leading: LEADING,
            ink,
        };
        let name = look(Face::Bold, scale * 1.3, BRAND);
        let small = look(Face::Regular, scale, QUIET);
        let texts = [(&sender.centre, name)];
        let lines = sender.lines.iter().map(|line| (line, small));
        for (text, look) in texts.into_iter().chain(lines) {
            let lines = self.tagged(self.section, Tag::Paragraph, text, look, (x, SENDER_WIDTH))?;
            stack(&mut strip, lines);
        }
        Ok(strip)
    }

    fn logo(&mut self, strip: &mut Strip, logo: &Arc<Logo>, alt: &str, x: f32) {
        let tag = self.tags.add_figure(self.section, alt.to_owned());
        let (wide, high) = (logo.width as f32, logo.height as f32);
        let scale = (LOGO[0] / wide).min(LOGO[1] / high);
        let (width, height) = (wide * scale, high * scale);
        strip.drawn.push(Drawn {
            mark: Mark::Content(tag),
            x,
            y: strip.height,
            ink: TEXT,
            shape: Shape::Raster {
                logo: logo.clone(),
                width,
                height,
            },
        });
        strip.figures.push((tag, [x, strip.height, width, height]));
        strip.height += height + mm(2.0);
    }

    fn address(
        &mut self,
        strip: &mut Strip,
        address: &[Prose],
        x: f32,
    ) -> Result<(), HandoutProblem> {
        let look = |size: f32, style: f32| Look {
            scale: size / style,
            leading: TIGHT,
            ..BODY
        };
        let mut chosen = look(ADDRESS_SIZE, self.style.size);
        let mut lines = 0;
        for line in address {
            lines += self.lines(line, chosen, ADDRESS_WIDTH)?.lines.len();
        }
        if lines > ADDRESS_LINES {
            chosen = look(SMALL_ADDRESS_SIZE, self.style.size);
        }
        let frame = self.tags.add(self.section, Tag::Frame);
        strip.height = ADDRESS_TOP - self.style.top;
        for line in address {
            let set = self.tagged(frame, Tag::Paragraph, line, chosen, (x, ADDRESS_WIDTH))?;
            stack(strip, set);
        }
        Ok(())
    }

    /// At the right end of its line.
    pub(crate) fn place_and_day(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let tag = self.tag(self.section, Tag::Paragraph, text);
        let set = self.lines(text, BODY, self.style.column)?;
        let strips = set.lines.iter().map(|line| {
            let x = self.style.column - line.width();
            self.strip(line, BODY, x, Mark::Content(tag))
        });
        let strips = strips.collect();
        Ok(Segment {
            keep: true,
            ..Segment::new(self.block, 0.0, strips)
        })
    }

    /// What the letter is about, no louder than its text.
    pub(crate) fn subject(&mut self, text: &Prose) -> Result<Segment, HandoutProblem> {
        let look = Look {
            face: Face::Bold,
            leading: TIGHT,
            ..BODY
        };
        let strips = self.tagged(
            self.section,
            Tag::Title,
            text,
            look,
            (0.0, self.style.column),
        )?;
        Ok(Segment {
            keep: true,
            split: Split::Never,
            bookmark: Some((text.text.clone(), 1)),
            ..Segment::new(self.block, self.em(1.4), strips)
        })
    }

    /// Room for a hand, a line, and under it who signs.
    pub(crate) fn signed_by(&mut self, names: &[Prose]) -> Result<Segment, HandoutProblem> {
        let (room, width) = (self.em(3.0), self.style.column * 0.45);
        let mut strips = vec![Strip {
            height: room + self.em(0.3),
            drawn: vec![rectangle(0.0, room, width, HAIRLINE, RULE)],
            ..Strip::default()
        }];
        for name in names {
            strips.extend(self.tagged(self.section, Tag::Paragraph, name, NOTE, (0.0, width))?);
        }
        Ok(Segment {
            split: Split::Never,
            ..Segment::new(self.block, self.em(0.5), strips)
        })
    }
}

/// Lines below what a strip already holds.
fn stack(strip: &mut Strip, lines: Vec<Strip>) {
    for line in lines {
        let y = strip.height;
        strip
            .drawn
            .extend(line.drawn.iter().map(|drawn| drawn.moved(0.0, y)));
        strip.height += line.height;
    }
}
