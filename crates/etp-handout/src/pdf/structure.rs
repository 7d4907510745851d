//! The structure tree, and the parent tree that leads back to it from each page.

use super::finish::Annotation;
use super::objects::{name, reference, references, text};
use crate::sheet::{Numbered, Page, Sheet, Tag, TagId, TagNode, Tags};
use etp_domain::HandoutLanguage;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// What the nodes point at.
struct Places<'a> {
    ids: Vec<ObjectId>,
    root: ObjectId,
    pages: &'a [ObjectId],
    sheet_pages: &'a [Page],
    /// The stretches of each node, as they are read. Found once, for long records.
    stretches: Vec<Vec<Stretch>>,
    numbered: &'a Numbered,
    annotations: &'a [Annotation],
    /// The level of each heading; 0 for what is none.
    levels: Vec<u8>,
}

/// Content on a page; first the place at which it is read, which in a booklet is not its page.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Stretch {
    read: usize,
    number: usize,
    page: usize,
}

/// Adds the tree and returns its root.
pub(crate) fn build(
    document: &mut Document,
    sheet: &Sheet,
    pages: &[ObjectId],
    numbered: &Numbered,
    annotations: &[Annotation],
) -> ObjectId {
    let ids: Vec<ObjectId> = sheet
        .tags
        .nodes()
        .iter()
        .map(|_| document.new_object_id())
        .collect();
    let root = document.new_object_id();
    let places = Places {
        stretches: stretches(ids.len(), numbered),
        ids,
        root,
        pages,
        sheet_pages: &sheet.pages,
        numbered,
        annotations,
        levels: levels(&sheet.tags),
    };
    for (place, node) in sheet.tags.nodes().iter().enumerate() {
        document.set_object(places.ids[place], places.element(TagId(place), node));
    }
    let parents = places.parent_tree(document);
    let next = pages.len() + annotations.len();
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => references(places.ids.first().copied()),
        "ParentTree" => reference(parents),
        "ParentTreeNextKey" => next as i64,
    };
    if let Some(names) = places.named(sheet) {
        tree.set("IDTree", document.add_object(names));
    }
    document.set_object(root, tree);
    root
}

fn stretches(nodes: usize, numbered: &Numbered) -> Vec<Vec<Stretch>> {
    let mut stretches = vec![Vec::new(); nodes];
    for (page, tags) in numbered.iter().enumerate() {
        for (number, (tag, read)) in tags.iter().enumerate() {
            let read = *read;
            stretches[tag.0].push(Stretch { read, number, page });
        }
    }
    stretches.iter_mut().for_each(|of_one| of_one.sort());
    stretches
}

/// The levels of the headings, as they follow each other when they are read: a subheading right below a
/// title is of the second level, or readers would look for the one left out.
fn levels(tags: &Tags) -> Vec<u8> {
    let nodes = tags.nodes();
    let (mut levels, mut before) = (vec![0; nodes.len()], 0);
    let mut next = vec![Tags::ROOT];
    while let Some(id) = next.pop() {
        let wanted = match nodes[id.0].tag {
            Tag::Title => 1,
            Tag::Heading => 2,
            Tag::Subheading => 3,
            _ => 0,
        };
        if wanted > 0 {
            before = wanted.min(before + 1);
            levels[id.0] = before;
        }
        next.extend(nodes[id.0].children.iter().rev());
    }
    levels
}

impl Places<'_> {
    fn element(&self, id: TagId, node: &TagNode) -> Dictionary {
        let parent = node.parent.map_or(self.root, |parent| self.ids[parent.0]);
        let mut element =
            dictionary! { "S" => name(self.role(id, node.tag)), "P" => reference(parent) };
        if let Some(language) = node.language {
            element.set("Lang", text(language.code()));
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(spelling) = &node.spelling {
            element.set("ActualText", text(spelling));
        }
        if node.tag == Tag::Note {
            element.set("ID", Object::string_literal(note_name(id)));
        }
        if let Some(attributes) = self.attributes(id, node) {
            element.set("A", attributes);
        }
        let (page, kids) = self.kids(id, node);
        if let Some(page) = page {
            element.set("Pg", reference(page));
        }
        element.set("K", alone(kids));
        element
    }

    fn role(&self, id: TagId, tag: Tag) -> &'static str {
        match self.levels[id.0] {
            0 => role(tag),
            1 => "H1",
            2 => "H2",
            _ => "H3",
        }
    }

    /// A node's children: other nodes and its stretches, in the order of the pages where it has both,
    /// then its link.
    fn kids(&self, id: TagId, node: &TagNode) -> (Option<ObjectId>, Vec<Object>) {
        let own = &self.stretches[id.0];
        let first = own.first().map(|one| self.pages[one.page]);
        let child = |child: &TagId| {
            let place = self.stretches[child.0].first().copied();
            (place.unwrap_or_default(), reference(self.ids[child.0]))
        };
        let stretch = |place: &Stretch| (*place, self.stretch(*place, first));
        let mut placed: Vec<_> = node.children.iter().map(child).collect();
        placed.extend(own.iter().map(stretch));
        if !own.is_empty() && !node.children.is_empty() {
            placed.sort_by_key(|(place, _)| *place);
        }
        let mut kids: Vec<Object> = placed.into_iter().map(|(_, kid)| kid).collect();
        let own = self
            .annotations
            .iter()
            .filter(|annotation| annotation.tag == id);
        kids.extend(own.map(|link| {
            let page = reference(self.pages[link.page]);
            Object::Dictionary(
                dictionary! { "Type" => "OBJR", "Obj" => reference(link.id), "Pg" => page },
            )
        }));
        (first, kids)
    }

    /// A stretch, by its number on its element's page or on another one.
    fn stretch(&self, one: Stretch, first: Option<ObjectId>) -> Object {
        let (page, number) = (self.pages[one.page], one.number);
        if first == Some(page) {
            return Object::Integer(number as i64);
        }
        let page = reference(page);
        Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number as i64 })
    }

    /// The elements that have a name of their own, by that name; `None` when there are none.
    fn named(&self, sheet: &Sheet) -> Option<Dictionary> {
        let notes = (0..).zip(sheet.tags.nodes());
        let notes = notes.filter(|(_, node)| node.tag == Tag::Note);
        let names: Vec<Object> = notes
            .flat_map(|(place, _)| {
                let name = Object::string_literal(note_name(TagId(place)));
                [name, reference(self.ids[place])]
            })
            .collect();
        (!names.is_empty()).then(|| dictionary! { "Names" => Object::Array(names) })
    }

    /// What a tag's name alone does not say.
    fn attributes(&self, id: TagId, node: &TagNode) -> Option<Object> {
        let from_right = node.language.is_some_and(HandoutLanguage::runs_from_right);
        if node.tag == Tag::Section && from_right {
            let mode = dictionary! { "O" => "Layout", "WritingMode" => "RlTb" };
            return Some(Object::Dictionary(mode));
        }
        if node.tag != Tag::Figure {
            return attributes(node.tag).map(Object::Dictionary);
        }
        let page = self.stretches[id.0].first().map_or(0, |one| one.page);
        let height = self.sheet_pages.get(page)?.paper.height;
        node.frame.map(|frame| figure(frame, height))
    }

    fn parent_tree(&self, document: &mut Document) -> ObjectId {
        let mut numbers = Vec::new();
        for (page, tags) in self.numbered.iter().enumerate() {
            let parents =
                document.add_object(references(tags.iter().map(|(tag, _)| self.ids[tag.0])));
            numbers.extend([Object::Integer(page as i64), reference(parents)]);
        }
        for annotation in self.annotations {
            numbers.extend([
                Object::Integer(annotation.key as i64),
                reference(self.ids[annotation.tag.0]),
            ]);
        }
        document.add_object(dictionary! { "Nums" => Object::Array(numbers) })
    }
}

/// A child alone needs no array; long records have thousands of them.
fn alone(mut kids: Vec<Object>) -> Object {
    match kids.len() {
        1 => kids.remove(0),
        _ => Object::Array(kids),
    }
}

/// A tag in the words of PDF 1.7.
fn role(tag: Tag) -> &'static str {
    match tag {
        Tag::Document => "Document",
        Tag::Part => "Part",
        Tag::Section => "Sect",
        Tag::Title | Tag::Heading | Tag::Subheading => "H",
        Tag::Paragraph => "P",
        Tag::Frame => "Div",
        Tag::BulletList | Tag::StepList => "L",
        Tag::Item => "LI",
        Tag::Label => "Lbl",
        Tag::ItemBody => "LBody",
        Tag::Table => "Table",
        Tag::Caption => "Caption",
        Tag::Row => "TR",
        Tag::ColumnHead | Tag::RowHead => "TH",
        Tag::Cell => "TD",
        Tag::Figure => "Figure",
        Tag::Link => "Link",
        Tag::Reference => "Reference",
        Tag::Note => "Note",
    }
}

/// A note's name, in the order of the tree.
fn note_name(note: TagId) -> String {
    format!("note-{:06}", note.0)
}

/// What a tag's name alone does not say, wherever it stands.
fn attributes(tag: Tag) -> Option<Dictionary> {
    Some(match tag {
        Tag::BulletList => dictionary! { "O" => "List", "ListNumbering" => "Disc" },
        Tag::StepList => dictionary! { "O" => "List", "ListNumbering" => "Decimal" },
        Tag::ColumnHead => dictionary! { "O" => "Table", "Scope" => "Column" },
        Tag::RowHead => dictionary! { "O" => "Table", "Scope" => "Row" },
        _ => return None,
    })
}

fn figure([left, top, width, height]: [f32; 4], paper: f32) -> Object {
    let (bottom, top) = (paper - top - height, paper - top);
    let corners = [left, bottom, left + width, top].map(Object::Real).to_vec();
    Object::Dictionary(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners })
}
