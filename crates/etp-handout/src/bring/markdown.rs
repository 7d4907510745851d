//! Markdown, read event by event. Knows no handout.

use super::parts::{ListKind, Parts, Place};
use super::phrase::Phrase;
use super::{LeftOut, shows};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Reads a text into parts.
pub(super) fn read(text: &str, parts: &mut Parts) {
    let mut reading = Reading {
        parts,
        phrase: Phrase::default(),
        bold: 0,
        mute: 0,
        breaks: 0,
        quotes: 0,
        lists: Vec::new(),
        opened: 0,
        links: Vec::new(),
        rows: Vec::new(),
        indented: None,
    };
    reading.text(text);
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
}

struct OpenList {
    kind: ListKind,
    from: u64,
    /// Whether its last item has words already.
    begun: bool,
}

struct Reading<'a> {
    parts: &'a mut Parts,
    phrase: Phrase,
    /// How many marks of each kind are open.
    bold: usize,
    mute: usize,
    quotes: usize,
    /// Lines of the words being read, less one.
    breaks: usize,
    lists: Vec<OpenList>,
    /// How many lists were opened so far.
    opened: u64,
    /// Addresses, each with the place its words begin at.
    links: Vec<(String, usize)>,
    rows: Vec<Vec<Phrase>>,
    indented: Option<String>,
}

impl Reading<'_> {
    fn text(&mut self, text: &str) {
        for event in Parser::new_ext(text, options()) {
            match event {
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                event => self.words(event),
            }
        }
        self.flush();
    }

    fn words(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) => match &mut self.indented {
                Some(lines) => lines.push_str(&text),
                None => self.say(&text),
            },
            Event::Code(text) => self.say(&text),
            Event::SoftBreak | Event::HardBreak => {
                self.breaks += 1;
                self.say(" ");
            }
            Event::InlineHtml(tag) if tag.starts_with("<br") => self.say(" "),
            Event::InlineHtml(_) => self.parts.leave_out(LeftOut::Code),
            Event::FootnoteReference(_) => self.parts.leave_out(LeftOut::Note),
            Event::TaskListMarker(done) => self.say(if done { "☑ " } else { "☐ " }),
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.mute == 0 && !self.phrase.push(text, self.bold > 0) {
            self.parts.leave_out(LeftOut::Sign);
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Link { dest_url, .. } => {
                self.links.push((dest_url.into_string(), self.phrase.len()));
            }
            Tag::Image { .. } => {
                self.mute += 1;
                self.parts.leave_out(LeftOut::Picture);
            }
            Tag::Strikethrough => {
                self.mute += 1;
                self.parts.leave_out(LeftOut::Struck);
            }
            Tag::Emphasis => {}
            tag => {
                self.flush();
                self.open(tag);
            }
        }
    }

    /// What opens a part of its own.
    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(from) => self.open_list(from),
            Tag::Item => {
                if let Some(list) = self.lists.last_mut() {
                    list.begun = false;
                }
            }
            Tag::BlockQuote(_) => self.quotes += 1,
            Tag::CodeBlock(CodeBlockKind::Indented) => self.indented = Some(String::new()),
            Tag::CodeBlock(_) | Tag::HtmlBlock => {
                self.mute += 1;
                self.parts.leave_out(LeftOut::Code);
            }
            Tag::FootnoteDefinition(_) => {
                self.mute += 1;
                self.parts.leave_out(LeftOut::Note);
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn open_list(&mut self, from: Option<u64>) {
        if self.lists.is_empty() {
            self.opened += 1;
        }
        self.lists.push(OpenList {
            kind: from.map_or(ListKind::Bullets, |_| ListKind::Steps),
            from: from.unwrap_or(1),
            begun: false,
        });
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => {}
            TagEnd::Link => self.end_link(),
            TagEnd::Image | TagEnd::Strikethrough => self.mute = self.mute.saturating_sub(1),
            TagEnd::Heading(level) if self.breaks == 0 && self.lists.is_empty() => {
                let words = std::mem::take(&mut self.phrase);
                self.parts.heading(level as u8, &words);
            }
            TagEnd::TableCell => {
                let words = std::mem::take(&mut self.phrase);
                if let Some(row) = self.rows.last_mut() {
                    row.push(words);
                }
            }
            tag => {
                self.flush();
                self.close(tag);
            }
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::BlockQuote(_) => self.quotes = self.quotes.saturating_sub(1),
            TagEnd::CodeBlock if self.indented.is_some() => self.end_indented(),
            TagEnd::CodeBlock | TagEnd::HtmlBlock | TagEnd::FootnoteDefinition => {
                self.mute = self.mute.saturating_sub(1);
            }
            TagEnd::Table => self.end_table(),
            _ => {}
        }
    }

    fn end_link(&mut self) {
        if let Some((address, place)) = self.links.pop()
            && !address.starts_with('#')
            && !shows(&self.phrase.since(place), &address)
        {
            self.parts.leave_out(LeftOut::Link);
        }
    }

    /// A head alone gets a row to be filled in by hand.
    fn end_table(&mut self) {
        let mut rows = std::mem::take(&mut self.rows);
        if rows.len() == 1 {
            rows.push(Vec::new());
        }
        self.parts.table(&rows);
    }

    /// Who indents a text means no program by it: its lines are read without their blanks, once.
    fn end_indented(&mut self) {
        let lines = self.indented.take().unwrap_or_default();
        if self.lists.is_empty() && self.quotes + self.mute == 0 {
            let lines: Vec<_> = lines.lines().map(str::trim).collect();
            read(&lines.join("\n"), self.parts);
        } else {
            self.say(&lines);
            self.flush();
        }
    }

    /// What was said becomes a part, as it stands in a list, in a quotation or alone.
    fn flush(&mut self) {
        self.breaks = 0;
        let words = std::mem::take(&mut self.phrase);
        let depth = self.lists.len().saturating_sub(1);
        match self.lists.last_mut() {
            _ if words.marked().is_empty() => {}
            Some(list) if list.begun => self.parts.go_on(&words),
            Some(list) => {
                list.begun = true;
                let place = Place {
                    kind: list.kind,
                    list: self.opened,
                    depth,
                    from: list.from,
                };
                self.parts.item(place, &words);
            }
            None if self.quotes > 0 => self.parts.key_message(&words),
            None => self.parts.paragraph(&words),
        }
    }
}
