//! The same sentences as TypeScript, so that the window's `t()` is checked too.

use crate::{ENTRIES, Entry, Variable};

/// The text of `ui/src/i18n/sentences.ts`: each key with its arguments, and the arguments that a
/// plural depends on, which must arrive as numbers.
pub fn typescript_keys() -> String {
    let keys: String = ENTRIES.iter().map(key_line).collect();
    let counted: String = ENTRIES.iter().filter_map(counted_line).collect();
    format!(
        "// Written by `cargo xtask bindings` from locales/; not by hand.\n\n\
         export type Arg = string | number;\n\n\
         /** Every sentence with its arguments. */\n\
         export type Sentences = {{\n{keys}}};\n\n\
         export type Key = keyof Sentences;\n\n\
         /** The arguments that a plural depends on. */\n\
         export const COUNTED: Readonly<Partial<Record<string, readonly string[]>>> = {{\n{counted}}};\n"
    )
}

fn key_line(entry: &Entry) -> String {
    let args: Vec<String> = entry.variables.iter().map(argument).collect();
    if args.is_empty() {
        format!("  \"{}\": {{}};\n", entry.key)
    } else {
        format!("  \"{}\": {{ {} }};\n", entry.key, args.join("; "))
    }
}

fn argument(variable: &Variable) -> String {
    if variable.name.contains('-') {
        format!("\"{}\": Arg", variable.name)
    } else {
        format!("{}: Arg", variable.name)
    }
}

fn counted_line(entry: &Entry) -> Option<String> {
    let counted = entry.variables.iter().filter(|variable| variable.counted);
    let names: Vec<String> = counted
        .map(|variable| format!("\"{}\"", variable.name))
        .collect();
    (!names.is_empty()).then(|| format!("  \"{}\": [{}],\n", entry.key, names.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_a_line_with_its_arguments() {
        let text = typescript_keys();
        assert!(text.contains("  \"common-yes\": {};\n"));
        assert!(text.contains("  \"error-session-full\": { capacity: Arg };\n"));
    }

    #[test]
    fn the_arguments_of_plurals_are_listed() {
        let text = typescript_keys();
        assert!(text.contains("  \"error-session-full\": [\"capacity\"],\n"));
        assert!(!text.contains("  \"error-session-not-begun\": [\"date\"]"));
    }
}
