//! The handouts delivered with the application, by name. Their texts stand in `assets/handouts`.

macro_rules! handout {
    ($name:literal) => {
        (
            $name,
            include_str!(concat!("../../../assets/handouts/", $name, ".toml")),
        )
    };
}

static LIBRARY: [(&str, &str); 35] = [
    handout!("asthma-1"),
    handout!("asthma-2"),
    handout!("copd-1"),
    handout!("copd-2"),
    handout!("copd-quiz"),
    handout!("diabetes2-1"),
    handout!("diabetes2-2"),
    handout!("diabetes2-3"),
    handout!("diabetes2-4"),
    handout!("diabetes2-5"),
    handout!("diabetes2-glucose"),
    handout!("diabetes2-hypo"),
    handout!("diabetes2-notebook"),
    handout!("diabetes2-quiz"),
    handout!("heart-failure-1"),
    handout!("heart-failure-2"),
    handout!("heart-failure-notebook"),
    handout!("heart-failure-quiz"),
    handout!("kidney-disease-1"),
    handout!("kidney-disease-2"),
    handout!("kidney-disease-3"),
    handout!("kidney-disease-quiz"),
    handout!("obesity-1"),
    handout!("obesity-2"),
    handout!("shared-blood-pressure"),
    handout!("shared-border"),
    handout!("shared-breath-notebook"),
    handout!("shared-caregivers"),
    handout!("shared-goals"),
    handout!("shared-inhaler"),
    handout!("shared-medicine-list"),
    handout!("shared-moving"),
    handout!("shared-treatment"),
    handout!("stroke-1"),
    handout!("stroke-2"),
];

/// Every handout delivered: its name and its content file, to be read with [`crate::Handout::parse`].
pub fn library() -> &'static [(&'static str, &'static str)] {
    &LIBRARY
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Handout;
    use etp_domain::HandoutLanguage;

    #[test]
    fn every_handout_is_complete_in_four_languages_and_named_as_its_file() {
        for (name, text) in library() {
            let handout = Handout::parse(text)
                .unwrap_or_else(|problem| panic!("{name}: {problem} {:?}", problem.args()));
            assert_eq!(handout.name(), *name);
            let languages = handout.languages();
            assert!(languages.starts_with(&HandoutLanguage::FULL), "{name}");
            assert!(handout.blocks.len() >= 6, "{name} is too short");
        }
    }

    #[test]
    fn no_delivered_handout_claims_to_be_validated() {
        for (name, text) in library() {
            assert_eq!(Handout::parse(text).unwrap().reviewed(), "", "{name}");
        }
    }
}
