//! How texts and numbers look in Excel.

use crate::sheets::book::{Look, Shape};
use etp_i18n::Language;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const RED: Color = Color::RGB(0x9C_1C_1C);
const GREY: Color = Color::RGB(0x59_59_59);
const SHADE: Color = Color::RGB(0xE7_EE_F3);

/// A format for each.
pub(super) struct Looks {
    texts: [Format; Look::ALL.len()],
    numbers: [[Format; Shape::ALL.len()]; 2],
}

impl Looks {
    pub(super) fn new(language: Language) -> Self {
        let number = |shape: Shape| {
            let top = Format::new().set_align(FormatAlign::Top);
            top.set_num_format(number_format(shape, language))
        };
        Self {
            texts: Look::ALL.map(text),
            numbers: [
                Shape::ALL.map(number),
                Shape::ALL.map(|shape| number(shape).set_bold()),
            ],
        }
    }

    pub(super) fn text(&self, look: Look) -> &Format {
        &self.texts[look as usize]
    }

    pub(super) fn number(&self, shape: Shape, strong: bool) -> &Format {
        &self.numbers[usize::from(strong)][shape as usize]
    }
}

fn text(look: Look) -> Format {
    let top = Format::new().set_align(FormatAlign::Top);
    match look {
        Look::Plain => indented(top).set_text_wrap(),
        Look::Line => top,
        Look::Restricted => top.set_bold().set_font_color(RED),
        Look::Title => top.set_bold().set_font_size(14),
        Look::Heading => indented(heading(top)),
        Look::NumberHeading => heading(top).set_align(FormatAlign::Right),
        Look::Strong => indented(top).set_bold(),
        Look::Missing => top
            .set_italic()
            .set_font_color(GREY)
            .set_align(FormatAlign::Right),
    }
}

/// A text would touch the number on its left.
fn indented(format: Format) -> Format {
    format.set_align(FormatAlign::Left).set_indent(1)
}

fn heading(format: Format) -> Format {
    format
        .set_bold()
        .set_text_wrap()
        .set_background_color(SHADE)
        .set_border_bottom(FormatBorder::Thin)
}

/// A format is written with an English point; Excel shows the mark of its reader.
fn number_format(shape: Shape, language: Language) -> &'static str {
    match (shape, language) {
        (Shape::Whole, _) => "0",
        (Shape::Decimal, _) => "0.0",
        (Shape::Percent, Language::Fr | Language::De) => "0\u{A0}%",
        (Shape::Percent, Language::Nl | Language::En) => "0%",
        (Shape::Hours, _) => "[h]:mm",
    }
}
