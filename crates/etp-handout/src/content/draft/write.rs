//! From a draft to its content file, in the one order `docs/handout-format.md` shows. What is blank is
//! not written; what is half written is, so that its judge can name it.

use super::{Draft, DraftBlock, DraftContent, DraftQr, DraftQuestion, DraftTable, InLanguages};
use crate::content::Level;
use std::fmt::{Display, Write};
use toml::Value;

/// The whole file.
pub(super) fn source(draft: &Draft) -> String {
    let mut file = Lines::default();
    file.pair("name", text(&draft.name));
    file.pair("version", text(&draft.version));
    file.pair("written_in", text(draft.written_in.code()));
    file.pair("reviewed", text(&draft.reviewed));
    if let Some(day) = draft.review_by {
        file.pair("review_by", day);
    }
    file.pair("audience", text(&draft.audience));
    if draft.level == Level::Easy {
        file.pair("level", text("easy"));
    }
    file.pair("sources", several(&draft.sources));
    file.was("title_was", &draft.title.was);
    file.table("title");
    file.texts(&draft.title.texts);
    for block in &draft.blocks {
        file.block(block);
    }
    file.0
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, line: impl Display) {
        // A string takes every line.
        let _ = writeln!(self.0, "{line}");
    }

    fn pair(&mut self, key: &str, value: impl Display) {
        self.line(format_args!("{key} = {value}"));
    }

    fn table(&mut self, name: &str) {
        self.line(format_args!("\n[{name}]"));
    }

    fn was(&mut self, key: &str, was: &InLanguages<String>) {
        if !was.is_empty() {
            let said = was
                .iter()
                .map(|(language, said)| format!("{} = {}", language.code(), text(said)));
            let said: Vec<_> = said.collect();
            self.pair(key, format_args!("{{ {} }}", said.join(", ")));
        }
    }

    fn texts(&mut self, texts: &InLanguages<String>) {
        for (language, said) in texts.iter().filter(|(_, said)| !blank(said)) {
            self.pair(language.code(), text(said));
        }
    }

    fn lists(&mut self, lists: &InLanguages<Vec<String>>) {
        for (language, items) in lists.iter().filter(|(_, items)| !blanks(items)) {
            self.pair(language.code(), several(items));
        }
    }

    fn block(&mut self, block: &DraftBlock) {
        self.line("\n[[block]]");
        self.pair("kind", text(kind(&block.content)));
        self.was("was", &block.was);
        match &block.content {
            DraftContent::Heading { texts }
            | DraftContent::Subheading { texts }
            | DraftContent::Paragraph { texts }
            | DraftContent::KeyMessage { texts }
            | DraftContent::Warning { texts } => self.texts(texts),
            DraftContent::List { texts } | DraftContent::Steps { texts } => self.lists(texts),
            DraftContent::Picture {
                pictogram,
                decorative,
                texts,
            } => {
                self.pair("pictogram", text(pictogram));
                match decorative {
                    true => self.pair("decorative", true),
                    false => self.texts(texts),
                }
            }
            DraftContent::Table { widths, texts } => {
                if !widths.is_empty() {
                    let widths: Vec<_> = widths.iter().map(f32::to_string).collect();
                    self.pair("widths", format_args!("[{}]", widths.join(", ")));
                }
                self.tables(texts, true, |table| cells(&table.rows));
            }
            DraftContent::Doses { texts } => self.tables(texts, false, |table| cells(&table.rows)),
            DraftContent::Week { texts } => self.tables(texts, false, labels),
            DraftContent::Quiz { texts } => self.quizzes(texts),
            DraftContent::Qr { texts } => self.codes(texts),
            DraftContent::MySessions {} | DraftContent::Contact {} | DraftContent::Signature {} => {
            }
        }
    }

    fn tables(
        &mut self,
        tables: &InLanguages<DraftTable>,
        headed: bool,
        rows: impl Fn(&DraftTable) -> String,
    ) {
        for (language, table) in tables.iter().filter(|(_, table)| !table.is_blank()) {
            self.table(&format!("block.{}", language.code()));
            self.pair("caption", text(&table.caption));
            if headed {
                self.pair("head", several(&table.head));
            }
            self.pair("rows", rows(table));
        }
    }

    fn quizzes(&mut self, quizzes: &InLanguages<Vec<DraftQuestion>>) {
        let written = quizzes
            .iter()
            .filter(|(_, asked)| !asked.iter().all(DraftQuestion::is_blank));
        for (language, questions) in written {
            for one in questions {
                self.line(format_args!("\n[[block.{}]]", language.code()));
                self.pair("question", text(&one.question));
                self.pair("answers", several(&one.answers));
                self.pair("right", one.right);
                self.pair("why", text(&one.why));
            }
        }
    }

    fn codes(&mut self, codes: &InLanguages<DraftQr>) {
        for (language, qr) in codes.iter().filter(|(_, qr)| !qr.is_blank()) {
            self.table(&format!("block.{}", language.code()));
            self.pair("code", text(&qr.code));
            self.pair("text", text(&qr.text));
        }
    }
}

fn kind(content: &DraftContent) -> &'static str {
    match content {
        DraftContent::Heading { .. } => "heading",
        DraftContent::Subheading { .. } => "subheading",
        DraftContent::Paragraph { .. } => "paragraph",
        DraftContent::KeyMessage { .. } => "key-message",
        DraftContent::Warning { .. } => "warning",
        DraftContent::List { .. } => "list",
        DraftContent::Steps { .. } => "steps",
        DraftContent::Picture { .. } => "picture",
        DraftContent::Table { .. } => "table",
        DraftContent::Doses { .. } => "doses",
        DraftContent::Week { .. } => "week",
        DraftContent::MySessions {} => "my-sessions",
        DraftContent::Quiz { .. } => "quiz",
        DraftContent::Qr { .. } => "qr",
        DraftContent::Contact {} => "contact",
        DraftContent::Signature {} => "signature",
    }
}

fn text(said: &str) -> String {
    Value::from(said).to_string()
}

fn several(items: &[String]) -> String {
    let items: Vec<_> = items.iter().map(|item| text(item)).collect();
    format!("[{}]", items.join(", "))
}

/// A row a line, as a person would write a table.
fn cells(rows: &[Vec<String>]) -> String {
    let rows: String = rows
        .iter()
        .map(|row| format!("  {},\n", several(row)))
        .collect();
    format!("[\n{rows}]")
}

fn labels(table: &DraftTable) -> String {
    let labels: Vec<_> = table.rows.iter().flatten().cloned().collect();
    several(&labels)
}

fn blank(said: &str) -> bool {
    said.trim().is_empty()
}

fn blanks(items: &[String]) -> bool {
    items.iter().all(|item| blank(item))
}

impl DraftTable {
    /// Whether nobody wrote anything in it.
    pub(super) fn is_blank(&self) -> bool {
        blank(&self.caption) && blanks(&self.head) && self.rows.iter().all(|row| blanks(row))
    }
}

impl DraftQuestion {
    fn is_blank(&self) -> bool {
        blank(&self.question) && blanks(&self.answers) && blank(&self.why)
    }
}

impl DraftQr {
    fn is_blank(&self) -> bool {
        blank(&self.code) && blank(&self.text)
    }
}
