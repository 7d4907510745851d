//! `check`: the rules of the house that no compiler checks, each with its reason beside it.

mod files;
mod links;
mod lock;
mod messages;
mod notices;
mod tree;
mod walls;
mod words;

use crate::Outcome;
use crate::test::Tally;
use tree::Tree;

/// A rule reads the whole tree and says what breaks it, one line each.
type Rule = (&'static str, fn(&Tree) -> Vec<String>);

const RULES: &[Rule] = &[
    ("no file is longer than anyone reads", files::short),
    (
        "every file opens by saying what lives in it",
        files::introduced,
    ),
    ("crates name only the rooms they may", walls::crates),
    ("a library enters by one room only", walls::libraries),
    (
        "pages and parts of the screen keep to their own",
        walls::screens,
    ),
    ("nothing is left for later", words::later),
    ("no path of anyone's machine", words::machines),
    ("every refusal has a sentence", messages::codes),
    ("lock files name no server", lock::sources),
    (
        "the README and docs/ point at files that exist",
        links::alive,
    ),
    ("every library has its licence", notices::complete),
];

/// Reads the tree and says what it found.
pub(crate) fn chore(_: &[String]) -> Outcome {
    stage(&mut Tally::default())
}

/// The same as a stage of `test`, each rule counted.
pub(crate) fn stage(tally: &mut Tally) -> Outcome {
    let tree = Tree::read()?;
    let mut broken = 0;
    for (rule, findings) in RULES.iter().map(|(rule, find)| (rule, find(&tree))) {
        tally.check(findings.is_empty());
        println!(
            "{} {rule}",
            if findings.is_empty() {
                "kept  "
            } else {
                "BROKEN"
            }
        );
        findings
            .iter()
            .for_each(|finding| println!("       {finding}"));
        broken += usize::from(!findings.is_empty());
    }
    if broken == 0 {
        Ok(())
    } else {
        Err(format!("{broken} house rules are broken"))
    }
}
