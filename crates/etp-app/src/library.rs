//! The library of pathway templates: `assets/programmes/*.toml`, read with a language's words.

use crate::Failure;
use etp_domain::{HandoutLanguage, Pathology, PathwayTemplate, SessionKind, TemplateSession};
use serde::Deserialize;

/// The templates that ship, by name, in the order screens list them.
const SHIPPED: [(&str, &str); 4] = [
    (
        "diabetes2",
        include_str!("../../../assets/programmes/diabetes2.toml"),
    ),
    (
        "heart-failure",
        include_str!("../../../assets/programmes/heart-failure.toml"),
    ),
    ("copd", include_str!("../../../assets/programmes/copd.toml")),
    (
        "obesity",
        include_str!("../../../assets/programmes/obesity.toml"),
    ),
];

/// A template as its file writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TemplateFile {
    name: String,
    #[expect(
        dead_code,
        reason = "read so that a file without it is refused; shown when templates can be edited"
    )]
    version: String,
    pathology: Pathology,
    #[expect(
        dead_code,
        reason = "read so that a file without it is refused; every shipped template is a model"
    )]
    model: bool,
    title: Words,
    session: Vec<SessionFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionFile {
    offset_days: u32,
    kind: SessionKind,
    minutes: u32,
    capacity: u32,
    handout: String,
    theme: Words,
}

/// A text in the four languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl Words {
    fn in_language(self, language: HandoutLanguage) -> String {
        match language {
            HandoutLanguage::Fr => self.fr,
            HandoutLanguage::Nl => self.nl,
            HandoutLanguage::De => self.de,
            HandoutLanguage::En => self.en,
        }
    }
}

/// Reads a template file.
///
/// # Errors
/// `template-unreadable` with the line where it stops making sense; then those of
/// [`PathwayTemplate::check`].
pub fn read_template(
    name: &str,
    text: &str,
    language: HandoutLanguage,
) -> Result<PathwayTemplate, Failure> {
    let file: TemplateFile =
        toml::from_str(text).map_err(|error| unreadable(name, text, &error))?;
    let template = PathwayTemplate {
        name: file.name,
        title: file.title.in_language(language),
        pathology: file.pathology,
        sessions: file
            .session
            .into_iter()
            .map(|session| session.in_language(language))
            .collect(),
    };
    template.check()?;
    Ok(template)
}

/// Every template that ships.
pub(crate) fn templates(language: HandoutLanguage) -> Result<Vec<PathwayTemplate>, Failure> {
    SHIPPED
        .iter()
        .map(|(name, text)| read_template(name, text, language))
        .collect()
}

/// One of them by name.
pub(crate) fn template(name: &str, language: HandoutLanguage) -> Result<PathwayTemplate, Failure> {
    let shipped = SHIPPED.iter().find(|(shipped, _)| *shipped == name);
    let (_, text) =
        shipped.ok_or_else(|| Failure::refused("template-unknown").with("template", name))?;
    read_template(name, text, language)
}

impl SessionFile {
    fn in_language(self, language: HandoutLanguage) -> TemplateSession {
        TemplateSession {
            offset_days: self.offset_days,
            kind: self.kind,
            minutes: self.minutes,
            capacity: self.capacity,
            theme: self.theme.in_language(language),
            handout: self.handout,
        }
    }
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
mod tests {
    use super::*;

    #[test]
    fn every_shipped_template_is_sound_in_every_language_and_names_known_handouts() {
        let known: Vec<_> = etp_handout::library()
            .iter()
            .map(|(name, _)| *name)
            .collect();
        for language in HandoutLanguage::ALL {
            for template in templates(language).unwrap() {
                assert!(!template.title.is_empty());
                for session in template.sessions {
                    assert!(
                        session.handout.is_empty() || known.contains(&session.handout.as_str())
                    );
                }
            }
        }
    }

    #[test]
    fn a_template_that_stops_making_sense_is_refused_with_its_line() {
        let failure =
            read_template("x", "name = \"x\"\nversion = 1\n", HandoutLanguage::Fr).unwrap_err();
        assert_eq!(failure.code, "template-unreadable");
        assert_eq!(failure.args["line"], "2");
    }
}
