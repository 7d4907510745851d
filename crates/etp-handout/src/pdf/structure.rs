//! The structure tree, and the parent tree that leads back to it from each page.

use super::finish::Annotation;
use super::objects::{name, reference, references, text};
use crate::sheet::{PAGE_HEIGHT, Sheet, Tag, TagId, TagNode};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// What the nodes point at.
struct Places<'a> {
    ids: Vec<ObjectId>,
    root: ObjectId,
    pages: &'a [ObjectId],
    /// The stretches of each node: page and number. Found once, for long records.
    stretches: Vec<Vec<(usize, usize)>>,
    numbered: &'a [Vec<TagId>],
    annotations: &'a [Annotation],
}

/// Adds the tree and returns its root.
pub(crate) fn build(
    document: &mut Document,
    sheet: &Sheet,
    pages: &[ObjectId],
    numbered: &[Vec<TagId>],
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
        numbered,
        annotations,
    };
    for (place, node) in sheet.tags.nodes().iter().enumerate() {
        document.set_object(places.ids[place], places.element(TagId(place), node));
    }
    let parents = places.parent_tree(document);
    let next = pages.len() + annotations.len();
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => references(places.ids.first().copied()),
        "ParentTree" => reference(parents),
        "ParentTreeNextKey" => next as i64,
    };
    document.set_object(root, tree);
    root
}

fn stretches(nodes: usize, numbered: &[Vec<TagId>]) -> Vec<Vec<(usize, usize)>> {
    let mut stretches = vec![Vec::new(); nodes];
    for (page, tags) in numbered.iter().enumerate() {
        for (number, tag) in tags.iter().enumerate() {
            stretches[tag.0].push((page, number));
        }
    }
    stretches
}

impl Places<'_> {
    fn element(&self, id: TagId, node: &TagNode) -> Dictionary {
        let parent = node.parent.map_or(self.root, |parent| self.ids[parent.0]);
        let mut element = dictionary! { "S" => name(role(node.tag)), "P" => reference(parent) };
        if let Some(language) = node.language {
            element.set("Lang", text(language.code()));
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(spelling) = &node.spelling {
            element.set("ActualText", text(spelling));
        }
        if let Some(attributes) = attributes(node) {
            element.set("A", attributes);
        }
        let (page, kids) = self.kids(id, node);
        if let Some(page) = page {
            element.set("Pg", reference(page));
        }
        element.set("K", alone(kids));
        element
    }

    /// A node's children: other nodes, or its stretches in the order of the pages, then its link.
    fn kids(&self, id: TagId, node: &TagNode) -> (Option<ObjectId>, Vec<Object>) {
        let mut kids: Vec<Object> = node
            .children
            .iter()
            .map(|child| reference(self.ids[child.0]))
            .collect();
        let mut first = None;
        for &(page, number) in &self.stretches[id.0] {
            let page = self.pages[page];
            kids.push(if *first.get_or_insert(page) == page {
                Object::Integer(number as i64)
            } else {
                let stretch = dictionary! { "Type" => "MCR", "Pg" => reference(page), "MCID" => number as i64 };
                Object::Dictionary(stretch)
            });
        }
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

    fn parent_tree(&self, document: &mut Document) -> ObjectId {
        let mut numbers = Vec::new();
        for (page, tags) in self.numbered.iter().enumerate() {
            let parents = document.add_object(references(tags.iter().map(|tag| self.ids[tag.0])));
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
        Tag::Title => "H1",
        Tag::Heading => "H2",
        Tag::Subheading => "H3",
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
    }
}

/// What a tag's name alone does not say.
fn attributes(node: &TagNode) -> Option<Object> {
    let attributes = match node.tag {
        Tag::BulletList => dictionary! { "O" => "List", "ListNumbering" => "Disc" },
        Tag::StepList => dictionary! { "O" => "List", "ListNumbering" => "Decimal" },
        Tag::ColumnHead => dictionary! { "O" => "Table", "Scope" => "Column" },
        Tag::RowHead => dictionary! { "O" => "Table", "Scope" => "Row" },
        Tag::Figure => return node.frame.map(figure),
        _ => return None,
    };
    Some(Object::Dictionary(attributes))
}

fn figure([left, top, width, height]: [f32; 4]) -> Object {
    let (bottom, top) = (PAGE_HEIGHT - top - height, PAGE_HEIGHT - top);
    let corners = [left, bottom, left + width, top].map(Object::Real).to_vec();
    Object::Dictionary(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners })
}
