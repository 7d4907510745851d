//! The part that keeps the headings of each sheet in sight.

use super::xml::Xml;
use crate::sheets::book::{Book, Page};
use std::io::Result;

/// A split that stays.
const FROZEN: &str = "2";

pub(super) fn part(book: &Book) -> Result<Vec<u8>> {
    let mut xml = Xml::begun();
    let set = [("config:name", "ooo:view-settings")];
    xml.document("office:document-settings", |xml| {
        xml.inside("office:settings", &[], |xml| {
            xml.inside("config:config-item-set", &set, |xml| {
                indexed(xml, "Views", |xml| {
                    item(xml, "ViewId", "string", "view1")?;
                    named(xml, "Tables", |xml| {
                        book.pages.iter().try_for_each(|one| page(xml, one))
                    })
                })
            })
        })
    })?;
    Ok(xml.finished())
}

fn page(xml: &mut Xml, page: &Page) -> Result<()> {
    let below = (page.heading + 1).to_string();
    let entry = [("config:name", page.name.as_str())];
    xml.inside("config:config-item-map-entry", &entry, |xml| {
        item(xml, "VerticalSplitMode", "short", FROZEN)?;
        item(xml, "VerticalSplitPosition", "int", &below)?;
        item(xml, "ActiveSplitRange", "short", "2")?;
        item(xml, "PositionBottom", "int", &below)
    })
}

fn indexed(xml: &mut Xml, name: &str, content: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    xml.inside(
        "config:config-item-map-indexed",
        &[("config:name", name)],
        |xml| xml.inside("config:config-item-map-entry", &[], content),
    )
}

fn named(xml: &mut Xml, name: &str, content: impl FnOnce(&mut Xml) -> Result<()>) -> Result<()> {
    xml.inside(
        "config:config-item-map-named",
        &[("config:name", name)],
        content,
    )
}

fn item(xml: &mut Xml, name: &str, kind: &str, value: &str) -> Result<()> {
    let said = [("config:name", name), ("config:type", kind)];
    xml.inside("config:config-item", &said, |xml| xml.line(value))
}
