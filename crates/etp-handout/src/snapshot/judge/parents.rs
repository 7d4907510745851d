//! The way back from the pages to the structure: the parent tree names for every content and every
//! annotation the element that holds it, and nothing else.

use super::file::File;
use super::tree::Kid;
use lopdf::{Dictionary, Object, ObjectId};
use std::collections::BTreeMap;

pub(super) fn faults(file: &File) -> Vec<String> {
    let Some(root) = file.dict(&file.catalog, "StructTreeRoot") else {
        return vec!["the file has no structure".to_owned()];
    };
    let mut numbers = BTreeMap::new();
    if let Some(tree) = file.dict(root, "ParentTree") {
        read(file, tree, &mut numbers);
    }
    let mut found = contents(file, &numbers);
    found.extend(annotations(file, &numbers));
    let next = file.number(root, "ParentTreeNextKey");
    if numbers
        .keys()
        .any(|key| next.is_some_and(|next| *key >= next))
    {
        found.push("the parent tree's next key is taken".to_owned());
    }
    found
}

fn read(file: &File, node: &Dictionary, numbers: &mut BTreeMap<i64, Object>) {
    for pair in file
        .array(node, "Nums")
        .map_or(&[][..], |all| all)
        .chunks_exact(2)
    {
        if let Ok(key) = pair[0].as_i64() {
            numbers.insert(key, pair[1].clone());
        }
    }
    for kid in file.array(node, "Kids").into_iter().flatten() {
        if let Some(Ok(kid)) = file.at(kid).map(Object::as_dict) {
            read(file, kid, numbers);
        }
    }
}

/// Which element holds which content, by page and number.
fn holders(file: &File, found: &mut Vec<String>) -> BTreeMap<(ObjectId, i64), ObjectId> {
    let mut holders = BTreeMap::new();
    for element in &file.elements {
        for kid in &element.kids {
            if let Kid::Content(page, number) = kid
                && holders.insert((*page, *number), element.id).is_some()
            {
                found.push(format!("content {number} is held by two elements"));
            }
        }
    }
    holders
}

fn contents(file: &File, numbers: &BTreeMap<i64, Object>) -> Vec<String> {
    let mut found = Vec::new();
    let holders = holders(file, &mut found);
    for (page, count) in file.pages.iter().zip(1..) {
        let key = file.number(&file.dictionary(page.id), "StructParents");
        let named = key.and_then(|key| file.at(numbers.get(&key)?));
        let Some(Ok(named)) = named.map(Object::as_array) else {
            found.push(format!("page {count} has no place in the parent tree"));
            continue;
        };
        for number in page.said.keys() {
            let holder = holders.get(&(page.id, *number));
            let back = usize::try_from(*number).ok().and_then(|at| named.get(at));
            if holder.is_none() {
                found.push(format!(
                    "page {count}: content {number} is held by no element"
                ));
            } else if back.and_then(|one| one.as_reference().ok()) != holder.copied() {
                found.push(format!(
                    "page {count}: the parent tree names another holder for content {number}"
                ));
            }
        }
        if named.len() != page.said.len() {
            found.push(format!(
                "page {count}: the parent tree counts {} contents, the page {}",
                named.len(),
                page.said.len()
            ));
        }
    }
    let painted = |(page, number): &(ObjectId, i64)| {
        file.page(*page)
            .is_some_and(|page| file.pages[page].said.contains_key(number))
    };
    let unpainted = holders.keys().filter(|one| !painted(one));
    found.extend(unpainted.map(|(_, number)| format!("content {number} is held and on no page")));
    found
}

fn annotations(file: &File, numbers: &BTreeMap<i64, Object>) -> Vec<String> {
    let mut found = Vec::new();
    let mut held = BTreeMap::new();
    for element in &file.elements {
        for kid in &element.kids {
            if let Kid::Annotation(id) = kid {
                held.insert(*id, element);
            }
        }
    }
    for page in &file.pages {
        let page = file.dictionary(page.id);
        for annotation in file.array(&page, "Annots").into_iter().flatten() {
            let Some(element) = annotation
                .as_reference()
                .ok()
                .and_then(|id| held.remove(&id))
            else {
                found.push("an annotation is held by no element".to_owned());
                continue;
            };
            let own = file.at(annotation).and_then(|one| one.as_dict().ok());
            let key = own.and_then(|own| file.number(own, "StructParent"));
            let back = key.and_then(|key| numbers.get(&key)?.as_reference().ok());
            if back != Some(element.id) {
                found.push("the parent tree names another holder for an annotation".to_owned());
            }
            if element.role != "Link" {
                found.push(format!("a link's annotation is held by {}", element.role));
            }
        }
    }
    found.extend(
        held.keys()
            .map(|_| "an annotation is held and on no page".to_owned()),
    );
    found
}
