//! The sheets of paper: their boxes, the order of the tabulator, and the links on them.

use super::file::File;
use lopdf::{Dictionary, Object};

pub(super) fn faults(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    for (page, number) in file.pages.iter().zip(1..) {
        let page = file.dictionary(page.id);
        let mut all = boxes(file, &page);
        if file.name(&page, "Tabs").as_deref() != Some("S") {
            all.push("its tabulator does not follow the structure".to_owned());
        }
        for annotation in file.array(&page, "Annots").into_iter().flatten() {
            let own = file.at(annotation).and_then(|one| one.as_dict().ok());
            all.extend(own.into_iter().flat_map(|own| link(file, &page, own)));
        }
        found.extend(
            all.into_iter()
                .map(|fault| format!("page {number}: {fault}")),
        );
    }
    found
}

fn corners(file: &File, of: &Dictionary, key: &str) -> Option<[f32; 4]> {
    let corners = file
        .array(of, key)?
        .iter()
        .filter_map(|one| one.as_float().ok());
    let corners: Vec<f32> = corners.collect();
    corners.try_into().ok()
}

fn boxes(file: &File, page: &Dictionary) -> Vec<String> {
    let Some(paper) = corners(file, page, "MediaBox") else {
        return vec!["it has no paper".to_owned()];
    };
    let mut found = Vec::new();
    let sizes = [paper[2] - paper[0], paper[3] - paper[1]];
    if sizes.iter().any(|size| !(3.0..=14_400.0).contains(size)) {
        found.push("its paper is of no size".to_owned());
    }
    for key in ["CropBox", "BleedBox", "TrimBox", "ArtBox"] {
        let inner = corners(file, page, key);
        if inner.is_some_and(|inner| !inside(inner, paper)) {
            found.push(format!("its {key} is larger than its paper"));
        }
    }
    if file
        .number(page, "Rotate")
        .is_some_and(|turned| turned % 90 != 0)
    {
        found.push("it is turned by no quarter".to_owned());
    }
    found
}

/// A hundredth of a point is no difference.
fn inside(inner: [f32; 4], outer: [f32; 4]) -> bool {
    (0..2).all(|at| inner[at] >= outer[at] - 0.01 && inner[at + 2] <= outer[at + 2] + 0.01)
}

fn link(file: &File, page: &Dictionary, link: &Dictionary) -> Vec<String> {
    const PRINTED: i64 = 4;
    const HIDDEN: i64 = 1 | 2 | 32 | 256;
    let mut found = Vec::new();
    let mut wants = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    wants(
        file.name(link, "Subtype").as_deref() == Some("Link"),
        "an annotation is no link",
    );
    let words = file.text(link, "Contents").unwrap_or_default();
    wants(!words.trim().is_empty(), "a link has no words");
    let flags = file.number(link, "F").unwrap_or_default();
    wants(
        flags & PRINTED != 0 && flags & HIDDEN == 0,
        "a link is hidden on paper",
    );
    let place = corners(file, link, "Rect").zip(corners(file, page, "MediaBox"));
    wants(
        place.is_some_and(|(own, paper)| inside(own, paper)),
        "a link lies outside the paper",
    );
    let action = file.dict(link, "A");
    let address = action
        .and_then(|own| file.get(own, "URI"))
        .map(Object::as_str);
    wants(
        matches!(address, Some(Ok(address)) if address.is_ascii() && !address.is_empty()),
        "a link leads to no address",
    );
    found
}
