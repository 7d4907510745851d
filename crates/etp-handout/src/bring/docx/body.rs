//! The text of a document, mark by mark: paragraphs and tables become parts, and what is not taken is
//! said. Knows no parcel.

use super::layout::Layout;
use super::numbering::Numbering;
use super::package::Relations;
use super::paragraph::Paragraph;
use super::styles::{Role, Styles};
use super::xml::{Mark, Xml, attribute, number};
use crate::bring::LeftOut;
use crate::bring::parts::{ListKind, NO_LIST, Parts, Place};
use quick_xml::events::BytesStart;

/// Everything that is known while a document is read.
pub(super) struct Body<'a> {
    styles: Styles,
    numbering: Numbering,
    relations: &'a Relations,
    parts: Parts,
    /// The innermost last: a frame stands inside a paragraph.
    paragraphs: Vec<Paragraph>,
    table: Option<Layout>,
    /// How many tables are open.
    tables: usize,
    spells: Spells,
}

/// What the letters that come next are.
#[derive(Default)]
enum Spells {
    #[default]
    Nothing,
    Words,
    /// A code that Word turns into words; it may lead somewhere.
    Field(String),
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: Styles, numbering: Numbering, relations: &'a Relations) -> Self {
        Self {
            styles,
            numbering,
            relations,
            parts: Parts::default(),
            paragraphs: Vec::new(),
            table: None,
            tables: 0,
            spells: Spells::Nothing,
        }
    }

    /// Reads the whole; none when it is damaged or no document.
    pub(super) fn read(mut self, text: &str) -> Option<Parts> {
        let mut xml = Xml::of(text);
        let mut found = false;
        while let Some(mark) = xml.next()? {
            match mark {
                Mark::Opens(element) if self.is_skipped(&element) => xml.skip(&element)?,
                Mark::Opens(element) => {
                    found |= element.local_name().as_ref() == "body";
                    self.opens(&element);
                }
                Mark::Closes(name) => self.closes(&name),
                Mark::Text(text) => self.text(&text),
            }
        }
        found.then_some(self.parts)
    }

    /// What is not read: how things look, how they looked before, what is said twice or in no words.
    fn is_skipped(&mut self, element: &BytesStart<'_>) -> bool {
        match element.local_name().as_ref() {
            "tabs" | "sectPr" | "tblPr" | "tblGrid" | "sdtPr" | "Fallback" | "rt" => true,
            "del" | "moveFrom" => {
                self.parts.leave_out(LeftOut::Comment);
                self.strike(element);
                true
            }
            "oMath" | "oMathPara" => {
                self.parts.leave_out(LeftOut::Formula);
                true
            }
            name => name.ends_with("Change"),
        }
    }

    /// A change outside any paragraph strikes a whole row.
    fn strike(&mut self, element: &BytesStart<'_>) {
        let row = self.paragraphs.is_empty() && element.local_name().as_ref() == "del";
        if let Some(table) = self.table.as_mut().filter(|_| row && self.tables == 1) {
            table.strike();
        }
    }

    fn opens(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "p" => self.paragraphs.push(Paragraph::default()),
            "t" => self.spells = Spells::Words,
            "instrText" => self.spells = Spells::Field(String::new()),
            "hyperlink" => self.link(element),
            "blip" | "imagedata" | "chart" | "relIds" | "OLEObject" => {
                self.parts.leave_out(LeftOut::Picture);
            }
            "footnoteReference" | "endnoteReference" => self.parts.leave_out(LeftOut::Note),
            "commentReference" => self.parts.leave_out(LeftOut::Comment),
            "tbl" => self.open_table(),
            "tr" | "tc" | "gridSpan" | "vMerge" => self.cells(element),
            _ => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.takes(element, &self.styles);
                }
            }
        }
    }

    fn closes(&mut self, name: &str) {
        match name {
            "t" => self.spells = Spells::Nothing,
            "instrText" => self.end_field(),
            "r" => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.end_run();
                }
            }
            "p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.end_paragraph(&paragraph);
                }
            }
            "tbl" => self.end_table(),
            "tc" | "tr" => self.end_cells(name),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match (&mut self.spells, self.paragraphs.last_mut()) {
            (Spells::Words, Some(paragraph)) => paragraph.say(text),
            (Spells::Field(code), _) => code.push_str(text),
            _ => {}
        }
    }

    fn link(&mut self, element: &BytesStart<'_>) {
        let id = attribute(element, "id").unwrap_or_default();
        if let Some(address) = self.relations.address(&id)
            && let Some(paragraph) = self.paragraphs.last_mut()
        {
            paragraph.addresses.push(address.to_owned());
        }
    }

    /// `HYPERLINK "https://…"`
    fn end_field(&mut self) {
        let Spells::Field(code) = std::mem::take(&mut self.spells) else {
            return;
        };
        let mut quoted = code.split('"');
        if let (Some("HYPERLINK"), Some(address)) = (quoted.next().map(str::trim), quoted.next())
            && let Some(paragraph) = self.paragraphs.last_mut()
        {
            paragraph.addresses.push(address.to_owned());
        }
    }

    fn open_table(&mut self) {
        self.tables += 1;
        match self.tables {
            1 => self.table = Some(Layout::default()),
            _ => self.parts.leave_out(LeftOut::NestedTable),
        }
    }

    /// Cells of the outer table; an inner one's words belong to the cell it stands in.
    fn cells(&mut self, element: &BytesStart<'_>) {
        let Some(table) = self.table.as_mut().filter(|_| self.tables == 1) else {
            return;
        };
        match element.local_name().as_ref() {
            "tr" => table.row(),
            "tc" => table.cell(),
            "gridSpan" => {
                let columns = number(element).unwrap_or(1);
                table.spans(columns);
                if columns > 1 {
                    self.parts.leave_out(LeftOut::NestedTable);
                }
            }
            _ => self.parts.leave_out(LeftOut::NestedTable),
        }
    }

    fn end_cells(&mut self, name: &str) {
        if let Some(table) = self.table.as_mut().filter(|_| self.tables == 1) {
            match name {
                "tc" => table.end_cell(),
                _ => table.end_row(),
            }
        }
    }

    fn end_table(&mut self) {
        self.tables = self.tables.saturating_sub(1);
        if let Some(table) = self.table.take_if(|_| self.tables == 0) {
            self.parts.table(&table.rows());
        }
    }

    fn end_paragraph(&mut self, paragraph: &Paragraph) {
        let words = &paragraph.words;
        let role = paragraph.role(&self.styles);
        if role == Some(Role::Contents) {
            return;
        }
        for lost in paragraph.lost().iter().chain(&paragraph.dropped) {
            self.parts.leave_out(*lost);
        }
        if let Some(table) = &mut self.table {
            table.say(words);
            return;
        }
        match role {
            Some(Role::Heading(level)) => self.parts.heading(level, words),
            Some(Role::Caption) => self.parts.caption(words),
            Some(Role::Quote) => self.parts.key_message(words),
            _ => self.item_or_paragraph(paragraph, role),
        }
    }

    fn item_or_paragraph(&mut self, paragraph: &Paragraph, role: Option<Role>) {
        let words = &paragraph.words;
        if let Some(place) = self.place(paragraph, role) {
            self.parts.item(place, words);
        } else if let Some(item) = words.bulleted() {
            self.parts.item(typed_list(ListKind::Bullets), &item);
        } else {
            self.parts.paragraph(words);
        }
    }

    /// The list a paragraph belongs to: its own, its style's, or the one its style is made for.
    fn place(&self, paragraph: &Paragraph, role: Option<Role>) -> Option<Place> {
        let own = paragraph.list.map(|list| (list, paragraph.depth));
        match own.or_else(|| self.styles.list(&paragraph.style)) {
            Some((0, _)) => None,
            Some((list, depth)) => Some(Place {
                kind: self.numbering.kind(list, depth)?,
                list: u64::from(list),
                depth: depth as usize,
                from: self.numbering.from(list, depth),
            }),
            None => match role {
                Some(Role::Bullet) => Some(typed_list(ListKind::Bullets)),
                Some(Role::Step) => Some(typed_list(ListKind::Steps)),
                _ => None,
            },
        }
    }
}

fn typed_list(kind: ListKind) -> Place {
    Place {
        kind,
        list: NO_LIST,
        depth: 0,
        from: 1,
    }
}
