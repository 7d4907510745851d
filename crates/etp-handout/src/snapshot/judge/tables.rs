//! Tables: rows of the same length, heads that say what they head, nothing else inside.

use super::file::File;
use super::roles::roles_below;
use super::tree::{Element, Kid};

pub(super) fn faults(file: &File) -> Vec<String> {
    let tables = file.elements.iter().filter(|one| one.role == "Table");
    let mut found: Vec<String> = tables.flat_map(|table| of_table(file, table)).collect();
    for element in &file.elements {
        let parent = element
            .parent
            .map_or("", |parent| &file.elements[parent].role);
        let stray = match element.role.as_str() {
            "TH" | "TD" => parent != "TR",
            "TR" => parent != "Table",
            _ => false,
        };
        if stray {
            found.push(format!("{} stands in {parent:?}", element.role));
        }
        if element.role == "TH" && scope(file, element).is_none() {
            found.push("a head does not say what it heads".to_owned());
        }
    }
    found
}

fn scope(file: &File, head: &Element) -> Option<String> {
    let scope = file.name(file.dict(&head.dict, "A")?, "Scope")?;
    ["Row", "Column", "Both"]
        .contains(&scope.as_str())
        .then_some(scope)
}

fn of_table(file: &File, table: &Element) -> Vec<String> {
    let mut found = Vec::new();
    let below = roles_below(file, table);
    if below.iter().any(|one| !["TR", "Caption"].contains(one)) {
        found.push("a table holds something that is no row".to_owned());
    }
    if below.iter().skip(1).any(|one| *one == "Caption") {
        found.push("a table's caption is not the first thing in it".to_owned());
    }
    let rows: Vec<Vec<&str>> = rows(file, table)
        .map(|row| roles_below(file, row))
        .collect();
    if rows
        .iter()
        .flatten()
        .any(|cell| !["TH", "TD"].contains(cell))
    {
        found.push("a row holds something that is no cell".to_owned());
    }
    if rows.iter().any(|row| row.len() != rows[0].len()) {
        found.push("the rows of a table are not of the same length".to_owned());
    }
    if !rows.iter().flatten().any(|cell| *cell == "TH") {
        found.push("a table has no head".to_owned());
    }
    found
}

fn rows<'a>(file: &'a File, table: &'a Element) -> impl Iterator<Item = &'a Element> {
    let elements = table.kids.iter().filter_map(|kid| match kid {
        Kid::Element(below) => file.elements.get(*below),
        _ => None,
    });
    elements.filter(|element| element.role == "TR")
}
