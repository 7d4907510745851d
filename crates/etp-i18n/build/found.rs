//! One `.ftl` file read into keys and variables. Only text, variables and selectors may stand in a
//! sentence: references would glue pieces together, and functions differ between window and paper.

use super::parity::Source;
use fluent_syntax::{ast, parser};
use std::collections::BTreeMap;

/// A message, by its key, and the variables of its sentence.
pub(crate) struct Found {
    pub(crate) key: String,
    pub(crate) variables: BTreeMap<String, Variable>,
}

/// A variable of a sentence.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// Whether a plural depends on it, so that it must arrive as a number.
    pub(crate) counted: bool,
}

/// The messages of a file, and what could not be read.
pub(crate) fn read(source: &Source) -> (Vec<Found>, Vec<String>) {
    let mut faults = Vec::new();
    let resource = parser::parse(source.text.as_str()).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| {
            let line = source.text[..error.pos.start.min(source.text.len())]
                .matches('\n')
                .count()
                + 1;
            format!("{}, line {line}: {}", source.name(), error.kind)
        }));
        resource
    });
    let mut found = Vec::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => match message_of(&message) {
                Ok(message) => found.push(message),
                Err(what) => {
                    faults.push(format!("{}: `{}` {what}", source.name(), message.id.name))
                }
            },
            ast::Entry::Term(term) => {
                faults.push(format!(
                    "{}: `-{}` is a term; write whole sentences",
                    source.name(),
                    term.id.name
                ));
            }
            _ => {}
        }
    }
    (found, faults)
}

fn message_of(message: &ast::Message<&str>) -> Result<Found, String> {
    let pattern = message.value.as_ref().ok_or("has no sentence")?;
    if !message.attributes.is_empty() {
        return Err("has attributes; give each sentence its own key".to_owned());
    }
    let mut variables = BTreeMap::new();
    walk(pattern, &mut variables)?;
    Ok(Found {
        key: message.id.name.to_owned(),
        variables,
    })
}

fn walk(pattern: &ast::Pattern<&str>, into: &mut BTreeMap<String, Variable>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::Placeable { expression } => walk_expression(expression, into)?,
            ast::PatternElement::TextElement { .. } => {}
        }
    }
    Ok(())
}

fn walk_expression(
    expression: &ast::Expression<&str>,
    into: &mut BTreeMap<String, Variable>,
) -> Result<(), String> {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, false, into),
        ast::Expression::Select { selector, variants } => {
            walk_inline(
                selector,
                variants.iter().any(|variant| counts(&variant.key)),
                into,
            )?;
            variants
                .iter()
                .try_for_each(|variant| walk(&variant.value, into))
        }
    }
}

fn walk_inline(
    inline: &ast::InlineExpression<&str>,
    counted: bool,
    into: &mut BTreeMap<String, Variable>,
) -> Result<(), String> {
    match inline {
        ast::InlineExpression::VariableReference { id } if id.name == "lang" => {
            Err("names a variable `lang`, which is the language itself".to_owned())
        }
        ast::InlineExpression::VariableReference { id } => {
            let name = id.name.to_owned();
            into.entry(name.clone())
                .or_insert(Variable {
                    name,
                    counted: false,
                })
                .counted |= counted;
            Ok(())
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, into),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => Ok(()),
        _ => Err("refers to a message, a term or a function; write the whole sentence".to_owned()),
    }
}

fn counts(key: &ast::VariantKey<&str>) -> bool {
    match key {
        ast::VariantKey::NumberLiteral { .. } => true,
        ast::VariantKey::Identifier { name } => {
            ["zero", "one", "two", "few", "many"].contains(name)
        }
    }
}
