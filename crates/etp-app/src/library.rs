//! The library of programme models: `assets/programmes/*.toml`, each with all its languages.

use crate::Failure;
use etp_domain::PathwayTemplate;
use etp_handout::pictogram;

macro_rules! programme {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../assets/programmes/", $name, ".toml")),
        )
    };
}

/// The models that ship, by name, in the order screens list them; the blank one last.
const SHIPPED: [(&str, &str); 8] = [
    programme!("diabetes2"),
    programme!("heart-failure"),
    programme!("copd"),
    programme!("asthma"),
    programme!("obesity"),
    programme!("kidney-disease"),
    programme!("stroke"),
    programme!("blank"),
];

/// Reads a programme model.
///
/// # Errors
/// `template-unreadable` with the line where it stops making sense; then those of [`check`].
pub fn read_template(name: &str, text: &str) -> Result<PathwayTemplate, Failure> {
    let template: PathwayTemplate =
        toml::from_str(text).map_err(|error| unreadable(name, text, &error))?;
    check(&template)?;
    Ok(template)
}

/// Checks a template, and that every picture it names is in the catalogue.
///
/// # Errors
/// Those of [`PathwayTemplate::check`]; `template-pictogram-unknown`.
pub(crate) fn check(template: &PathwayTemplate) -> Result<(), Failure> {
    template.check()?;
    for (number, question) in (1..).zip(&template.questions) {
        let name = &question.pictogram;
        if !name.is_empty() && pictogram(name).is_none() {
            return Err(Failure::refused("template-pictogram-unknown")
                .with("number", u32::to_string(&number))
                .with("pictogram", name.clone()));
        }
    }
    Ok(())
}

/// Every model that ships.
pub(crate) fn templates() -> Result<Vec<PathwayTemplate>, Failure> {
    SHIPPED
        .iter()
        .map(|(name, text)| read_template(name, text))
        .collect()
}

/// One of them by name.
pub(crate) fn template(name: &str) -> Result<PathwayTemplate, Failure> {
    let shipped = SHIPPED.iter().find(|(shipped, _)| *shipped == name);
    let (_, text) =
        shipped.ok_or_else(|| Failure::refused("template-unknown").with("template", name))?;
    read_template(name, text)
}

fn unreadable(name: &str, text: &str, error: &toml::de::Error) -> Failure {
    let at = error.span().map_or(0, |span| span.start);
    let line = text
        .get(..at)
        .map_or(1, |before| before.matches('\n').count() + 1);
    Failure::refused("template-unreadable")
        .with("template", name)
        .with("line", line.to_string())
}

#[cfg(test)]
mod tests;
