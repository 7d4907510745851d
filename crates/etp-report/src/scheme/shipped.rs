//! The schemes that ship: the files of `assets/reports`, embedded.

use super::Scheme;
use std::sync::LazyLock;

/// Name of the file (`fr-grid-2025`) and its text.
const FILES: &[(&str, &str)] = &[
    (
        "activity-1",
        include_str!("../../../../assets/reports/activity-1.toml"),
    ),
    (
        "attendance-1",
        include_str!("../../../../assets/reports/attendance-1.toml"),
    ),
    (
        "be-activity-1",
        include_str!("../../../../assets/reports/be-activity-1.toml"),
    ),
    (
        "coprosepat-1",
        include_str!("../../../../assets/reports/coprosepat-1.toml"),
    ),
    (
        "de-dmp-1",
        include_str!("../../../../assets/reports/de-dmp-1.toml"),
    ),
    (
        "fr-grid-2023",
        include_str!("../../../../assets/reports/fr-grid-2023.toml"),
    ),
    (
        "fr-grid-2025",
        include_str!("../../../../assets/reports/fr-grid-2025.toml"),
    ),
    (
        "equity-1",
        include_str!("../../../../assets/reports/equity-1.toml"),
    ),
    (
        "grand-est-2022",
        include_str!("../../../../assets/reports/grand-est-2022.toml"),
    ),
    (
        "interreg-1",
        include_str!("../../../../assets/reports/interreg-1.toml"),
    ),
    (
        "lu-clinic-1",
        include_str!("../../../../assets/reports/lu-clinic-1.toml"),
    ),
];

/// Read once. A file that cannot be read is a defect of this build; a test reads them all.
static SCHEMES: LazyLock<Vec<Scheme>> = LazyLock::new(|| {
    let read = FILES
        .iter()
        .filter_map(|(_, source)| Scheme::parse(source).ok());
    let mut schemes: Vec<_> = read.collect();
    schemes.sort_by(|a, b| (&a.name, a.from).cmp(&(&b.name, b.from)));
    schemes
});

/// The schemes that ship, by name, then by date of effect.
pub fn shipped() -> &'static [Scheme] {
    &SCHEMES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scheme_that_ships_can_be_read_and_names_its_sources() {
        for (file, source) in FILES {
            let scheme = Scheme::parse(source).unwrap_or_else(|error| panic!("{file}: {error:?}"));
            assert_eq!(*file, format!("{}-{}", scheme.name, scheme.version));
            assert!(!scheme.sources.is_empty(), "{file}");
        }
        assert_eq!(shipped().len(), FILES.len());
    }
}
