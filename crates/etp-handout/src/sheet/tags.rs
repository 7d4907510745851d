//! The structure read aloud: a tree of tags, in the order of reading, whatever the order of drawing.

use etp_domain::HandoutLanguage;

/// A node's place in [`Tags`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TagId(pub(crate) usize);

/// What a node is, in the words of PDF 1.7.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    /// A document among others in one file.
    Part,
    Section,
    Title,
    Heading,
    Subheading,
    Paragraph,
    Frame,
    BulletList,
    StepList,
    Item,
    Label,
    ItemBody,
    Table,
    Caption,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    Figure,
    Link,
    /// A mark that leads to a note.
    Reference,
    /// What stands at the foot of a page.
    Note,
}

/// A node of the structure.
#[derive(Clone, Debug)]
pub(crate) struct TagNode {
    pub(crate) tag: Tag,
    pub(crate) parent: Option<TagId>,
    pub(crate) children: Vec<TagId>,
    pub(crate) language: Option<HandoutLanguage>,
    /// What is read in place of a picture.
    pub(crate) alt: Option<String>,
    /// What is read where the order of drawing is not the order of reading.
    pub(crate) spelling: Option<String>,
    /// A figure's frame on its page: left, top, width, height.
    pub(crate) frame: Option<[f32; 4]>,
}

/// The tree, grown from its root.
#[derive(Clone, Debug)]
pub(crate) struct Tags {
    nodes: Vec<TagNode>,
}

impl Tags {
    /// The root of every tree.
    pub(crate) const ROOT: TagId = TagId(0);

    /// A document in its main language.
    pub(crate) fn new(language: HandoutLanguage) -> Self {
        Self {
            nodes: vec![node(Tag::Document, None, Some(language))],
        }
    }

    /// Adds a node at the end of its parent.
    pub(crate) fn add(&mut self, parent: TagId, tag: Tag) -> TagId {
        self.push(node(tag, Some(parent), None))
    }

    /// Adds everything that is written in one language.
    pub(crate) fn add_section(&mut self, language: HandoutLanguage) -> TagId {
        self.push(node(Tag::Section, Some(Self::ROOT), Some(language)))
    }

    /// Adds a picture and what is read in its place.
    pub(crate) fn add_figure(&mut self, parent: TagId, alt: String) -> TagId {
        self.push(TagNode {
            alt: Some(alt),
            ..node(Tag::Figure, Some(parent), None)
        })
    }

    /// Says how a text is read whose letters are not drawn in the order of reading.
    pub(crate) fn spell(&mut self, tag: TagId, text: &str) {
        self.nodes[tag.0].spelling = Some(text.to_owned());
    }

    /// Says that a text is in another language than what it stands among.
    pub(crate) fn speak(&mut self, tag: TagId, language: HandoutLanguage) {
        self.nodes[tag.0].language = Some(language);
    }

    /// Says where a figure came to stand.
    pub(crate) fn frame(&mut self, figure: TagId, frame: [f32; 4]) {
        self.nodes[figure.0].frame = Some(frame);
    }

    /// Moves a figure to the right, if the node is one that stands somewhere.
    pub(crate) fn shift(&mut self, figure: TagId, by: f32) {
        if let Some([left, ..]) = &mut self.nodes[figure.0].frame {
            *left += by;
        }
    }

    /// Takes another tree in, below its root, and returns by how much its nodes' places grow.
    pub(crate) fn take_in(&mut self, other: Self) -> usize {
        let by = self.nodes.len();
        for mut node in other.nodes {
            match node.parent {
                Some(parent) => node.parent = Some(TagId(parent.0 + by)),
                None => (node.tag, node.parent) = (Tag::Part, Some(Self::ROOT)),
            }
            for child in &mut node.children {
                child.0 += by;
            }
            self.nodes.push(node);
        }
        self.nodes[Self::ROOT.0].children.push(TagId(by));
        by
    }

    /// Every node, parents before children.
    pub(crate) fn nodes(&self) -> &[TagNode] {
        &self.nodes
    }

    /// The nodes, to be spoiled by tests.
    #[cfg(test)]
    pub(crate) fn nodes_mut(&mut self) -> &mut [TagNode] {
        &mut self.nodes
    }

    fn push(&mut self, node: TagNode) -> TagId {
        let id = TagId(self.nodes.len());
        if let Some(parent) = node.parent {
            self.nodes[parent.0].children.push(id);
        }
        self.nodes.push(node);
        id
    }
}

fn node(tag: Tag, parent: Option<TagId>, language: Option<HandoutLanguage>) -> TagNode {
    TagNode {
        tag,
        parent,
        children: Vec::new(),
        language,
        alt: None,
        spelling: None,
        frame: None,
    }
}
