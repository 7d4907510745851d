//! The structure of a sheet as krilla's tree of tags. Knows no page.

use super::drawing::{Held, Place, Stretches};
use super::*;
use crate::sheet::{Drawn, Shape, Tag, TagId, TagNode};
use krilla::geom::Rect;
use krilla::tagging::{
    BBox, ListNumbering, Node, Placement, TableHeaderScope, Tag as Known, TagGroup, TagKind,
    TagTree, WritingMode,
};
use std::num::NonZeroU16;

/// The tree of a sheet, with what its nodes hold on the pages.
pub(super) fn tree(sheet: &Sheet, mut held: Stretches) -> TagTree {
    let language = sheet.languages.first().map(|one| one.code().to_owned());
    let mut tree = TagTree::new().with_lang(language);
    for child in kids(sheet, crate::sheet::Tags::ROOT, &mut held) {
        tree.push(child);
    }
    assert!(held.is_empty(), "some content hangs on no node");
    tree
}

fn group(sheet: &Sheet, id: TagId, held: &mut Stretches) -> TagGroup {
    let node = &sheet.tags.nodes()[id.0];
    let from_right = node.language.is_some_and(HandoutLanguage::runs_from_right);
    let mut kind = kind(sheet, id, node, held.get(&id.0))
        .with_lang(node.language.map(|one| one.code().to_owned()))
        .with_actual_text(node.spelling.clone());
    if from_right && node.tag == Tag::Section {
        kind = kind.with_writing_mode(Some(WritingMode::RlTb));
    }
    TagGroup::with_children(kind, kids(sheet, id, held))
}

/// Nodes and stretches, in the order of the pages where a node has both, then its links.
fn kids(sheet: &Sheet, id: TagId, held: &mut Stretches) -> Vec<Node> {
    let node = &sheet.tags.nodes()[id.0];
    let mut own = held.remove(&id.0).unwrap_or_default();
    own.stretches.sort_by_key(|(place, _)| *place);
    let mixed = !own.stretches.is_empty() && !node.children.is_empty();
    let mut placed: Vec<(Place, Node)> = Vec::new();
    for child in &node.children {
        let first = held.get(&child.0).and_then(|held| held.stretches.first());
        let place = first.map(|(place, _)| *place).unwrap_or_default();
        placed.push((place, Node::Group(group(sheet, *child, held))));
    }
    let stretches = own.stretches.into_iter();
    placed.extend(stretches.map(|(place, identifier)| (place, Node::Leaf(identifier))));
    if mixed {
        placed.sort_by_key(|(place, _)| *place);
    }
    let links = own.links.into_iter().map(Node::Leaf);
    placed
        .into_iter()
        .map(|(_, kid)| kid)
        .chain(links)
        .collect()
}

fn kind(sheet: &Sheet, id: TagId, node: &TagNode, held: Option<&Held>) -> TagKind {
    match node.tag {
        Tag::Document | Tag::Part => Known::Part.into(),
        Tag::Section => Known::Section.into(),
        Tag::Title => heading(sheet, id, 1),
        Tag::Heading => heading(sheet, id, 2),
        Tag::Subheading => heading(sheet, id, 3),
        Tag::Paragraph => Known::P.into(),
        Tag::Frame => Known::Div.into(),
        Tag::BulletList => Known::L(ListNumbering::Disc).into(),
        Tag::StepList => Known::L(ListNumbering::Decimal).into(),
        Tag::Item => Known::LI.into(),
        Tag::Label => Known::Lbl.into(),
        Tag::ItemBody => Known::LBody.into(),
        Tag::Table => Known::Table.into(),
        Tag::Caption => Known::Caption.into(),
        Tag::Row => Known::TR.into(),
        Tag::ColumnHead => Known::TH(TableHeaderScope::Column).into(),
        Tag::RowHead => Known::TH(TableHeaderScope::Row).into(),
        Tag::Cell => Known::TD.into(),
        Tag::Figure => figure(node, held),
        Tag::Link => Known::Link.into(),
        Tag::Reference => Known::Reference.into(),
        Tag::Note => Known::Note.into(),
    }
}

/// A heading is called by its words.
fn heading(sheet: &Sheet, id: TagId, level: u16) -> TagKind {
    let own = |drawn: &&Drawn| drawn.mark == Mark::Content(id);
    let words = |drawn: &Drawn| match &drawn.shape {
        Shape::Text(run) => run.letters().to_owned(),
        _ => String::new(),
    };
    let drawn = sheet.pages.iter().flat_map(|page| &page.drawn);
    let title: String = drawn.filter(own).map(words).collect();
    Known::Hn(NonZeroU16::new(level).unwrap(), Some(title)).into()
}

fn figure(node: &TagNode, held: Option<&Held>) -> TagKind {
    let page = held.and_then(|held| held.stretches.first());
    let frame = node.frame.zip(page).map(|(frame, ((_, _, page), _))| {
        let [left, top, width, height] = frame;
        BBox::new(*page, Rect::from_xywh(left, top, width, height).unwrap())
    });
    Known::Figure(node.alt.clone())
        .with_bbox(frame)
        .with_placement(Some(Placement::Block))
        .into()
}
