//! Good files with one fault each: the judge must name every one of them.

mod archive;
mod reading;
mod structure;

use super::*;
use crate::print_handout;
use crate::snapshot::example;
use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::sync::LazyLock;

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| print_handout(&example(), &facts()).unwrap());

fn good() -> Document {
    Document::load_mem(&GOOD).unwrap()
}

fn judged(mut document: Document) -> Vec<String> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    faults(&bytes)
}

/// What the judge says about a good file after something was done to it.
#[track_caller]
fn finds(fault: &str, spoil: impl FnOnce(&mut Document)) {
    let mut document = good();
    spoil(&mut document);
    let found = judged(document);
    assert!(
        found.iter().any(|one| one.contains(fault)),
        "{fault}: {found:#?}"
    );
}

/// Every element of a kind.
fn elements(document: &Document, role: &str) -> Vec<ObjectId> {
    let of_role = |own: &Dictionary| {
        own.has(b"P") && own.get(b"S").and_then(Object::as_name).ok() == Some(role.as_bytes())
    };
    let objects = document.objects.iter();
    let found = objects.filter(|(_, one)| one.as_dict().is_ok_and(of_role));
    found.map(|(id, _)| *id).collect()
}

/// Spoils the first element of a kind.
fn first(role: &'static str, spoil: impl Fn(&mut Dictionary)) -> impl FnOnce(&mut Document) {
    move |document| {
        let id = elements(document, role)[0];
        spoil(document.get_dictionary_mut(id).unwrap());
    }
}

/// Spoils the first dictionary that something is true of, wherever it stands.
fn in_the(
    is: impl Fn(&Dictionary) -> bool,
    spoil: impl Fn(&mut Dictionary),
) -> impl FnOnce(&mut Document) {
    move |document| {
        let mut objects = document.objects.values_mut();
        spoil(objects.find_map(|one| inside(one, &is)).unwrap());
    }
}

fn inside<'a>(
    object: &'a mut Object,
    is: &impl Fn(&Dictionary) -> bool,
) -> Option<&'a mut Dictionary> {
    let own = match object {
        Object::Array(all) => return all.iter_mut().find_map(|one| inside(one, is)),
        Object::Dictionary(own) => own,
        Object::Stream(stream) => &mut stream.dict,
        _ => return None,
    };
    match is(own) {
        true => Some(own),
        false => own.iter_mut().find_map(|(_, one)| inside(one, is)),
    }
}

/// Spoils the catalogue.
fn catalogue(spoil: impl Fn(&mut Dictionary)) -> impl FnOnce(&mut Document) {
    move |document| spoil(document.catalog_mut().unwrap())
}

/// Spoils the operators of the first page.
fn painted(spoil: impl Fn(&mut Vec<Operation>)) -> impl FnOnce(&mut Document) {
    move |document| {
        let page = document.get_pages()[&1];
        let mut content = Content::decode(&document.get_page_content(page)).unwrap();
        spoil(&mut content.operations);
        let stream = document.get_page_contents(page)[0];
        let stream = document.get_object_mut(stream).unwrap().as_stream_mut();
        stream.unwrap().set_plain_content(content.encode().unwrap());
    }
}

/// The places of the operators that begin content with a number.
fn contents(operations: &[Operation]) -> Vec<usize> {
    let numbered = |one: &Operation| {
        let properties = one.operands.get(1).and_then(|own| own.as_dict().ok());
        properties.is_some_and(|own| own.has(b"MCID"))
    };
    (0..operations.len())
        .filter(|at| numbered(&operations[*at]))
        .collect()
}

#[test]
fn a_file_written_again_is_still_good() {
    assert_eq!(judged(good()), [""; 0]);
}
