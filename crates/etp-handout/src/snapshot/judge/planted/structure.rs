//! Pages and structure that no longer know of each other.

use super::*;

#[test]
fn painting_outside_of_everything_is_found() {
    finds(
        "paints outside content and artifacts",
        painted(|all| {
            all.extend([
                Operation::new("re", vec![0.into(); 4]),
                Operation::new("f", vec![]),
            ]);
        }),
    );
    finds(
        "content 0 stands twice",
        painted(|all| {
            let second = contents(all)[1];
            all[second].operands[1] = Object::Dictionary(dictionary! { "MCID" => 0 });
        }),
    );
    finds(
        "a mark is never closed",
        painted(|all| {
            let last = all.iter().rposition(|one| one.operator == "EMC").unwrap();
            all.remove(last);
        }),
    );
    finds(
        "a mark is closed that was never opened",
        painted(|all| all.push(Operation::new("EMC", vec![]))),
    );
    finds(
        "content and an artifact stand inside each other",
        painted(|all| {
            let second = contents(all)[1];
            all.insert(
                second + 1,
                Operation::new("BMC", vec![Object::Name(b"Artifact".to_vec())]),
            );
            all.insert(second + 2, Operation::new("EMC", vec![]));
        }),
    );
    finds(
        "inks its colour profile does not know",
        painted(|all| {
            all.push(Operation::new("k", vec![0.into(); 4]));
        }),
    );
}

#[test]
fn a_broken_way_between_pages_and_structure_is_found() {
    let is_parents = |own: &Dictionary| own.has(b"Nums");
    finds(
        "has no place in the parent tree",
        in_the(is_parents, |own| own.set("Nums", Vec::<Object>::new())),
    );
    finds(
        "the parent tree names another holder for content",
        |document| {
            let page = document.get_pages()[&1];
            let tree = document
                .objects
                .values()
                .find_map(|one| one.as_dict().ok().filter(|own| is_parents(own)));
            let list = tree.unwrap().get(b"Nums").unwrap().as_array().unwrap()[1]
                .as_reference()
                .unwrap();
            assert!(
                document
                    .get_dictionary(page)
                    .unwrap()
                    .get(b"StructParents")
                    .is_ok()
            );
            document
                .get_object_mut(list)
                .unwrap()
                .as_array_mut()
                .unwrap()
                .swap(0, 5);
        },
    );
    finds(
        "the parent tree names another holder for an annotation",
        in_the(
            |own| own.has(b"StructParent"),
            |own| own.set("StructParent", 0),
        ),
    );
    finds(
        "an annotation is held by no element",
        first("Link", |own| {
            own.set("K", Vec::<Object>::new());
        }),
    );
    finds(
        "is held by no element",
        first("P", |own| own.set("K", Vec::<Object>::new())),
    );
    finds(
        "is held and on no page",
        first("P", |own| own.set("K", 9999)),
    );
    finds(
        "next key is taken",
        in_the(
            |own| own.has(b"ParentTreeNextKey"),
            |own| own.set("ParentTreeNextKey", 0),
        ),
    );
    finds(
        "the file has no structure",
        catalogue(|own| drop(own.remove(b"StructTreeRoot"))),
    );
}

#[test]
fn a_structure_that_is_no_tree_is_found() {
    finds(
        "names another parent",
        first("P", |own| own.set("P", (1, 0))),
    );
    finds("holds an element that stands elsewhere too", |document| {
        let [one, two] = [0, 1].map(|at| elements(document, "LBody")[at]);
        document
            .get_dictionary_mut(one)
            .unwrap()
            .set("K", Object::Reference(two));
    });
    finds(
        "neither content nor an element",
        first("P", |own| own.set("K", Object::Boolean(true))),
    );
    finds(
        "does not start with a document",
        first("Document", |own| {
            own.set("S", Object::Name(b"Art".to_vec()))
        }),
    );
}
