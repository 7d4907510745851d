//! What listed words tell in each language, and which ordinary words tell nothing.

use super::*;
use HandoutLanguage::{Ar, De, En, Es, Fr, It, Lb, Nl, Pl, Pt, Ro, Tr, Uk};
use proptest::prelude::*;

fn told(text: &str, language: HandoutLanguage) -> Vec<(String, ToldKind)> {
    let all = what_it_tells(text, &[language], &OwnTitles::default());
    all.into_iter().map(|one| (one.word, one.kind)).collect()
}

fn private(text: &str, language: HandoutLanguage) -> Vec<String> {
    let all = told(text, language).into_iter();
    all.filter(|(_, kind)| kind.is_private())
        .map(|(word, _)| word)
        .collect()
}

#[test]
fn an_illness_is_found_in_each_language() {
    for (language, text, word) in [
        (Fr, "Maison du diabète", "diabète"),
        (Fr, "Séance n° 3 : l’INSULINE", "INSULINE"),
        (Fr, "Salle d'hémodialyse", "hémodialyse"),
        (Fr, "Groupe prédiabétiques", "prédiabétiques"),
        (Fr, "École du cœur", "cœur"),
        (Fr, "Insuffisants cardiaques", "cardiaques"),
        (Fr, "Vivre après un AVC", "AVC"),
        (Fr, "vivre après un avc", "avc"),
        (Fr, "Groupe SEP", "SEP"),
        (Fr, "Protéger ses reins", "reins"),
        (Fr, "Centre d’addictologie", "addictologie"),
        (Fr, "Pôle psychiatrique", "psychiatrique"),
        (Fr, "Perte de poids en douceur", "Perte de poids"),
        (Fr, "Consultation BPCO", "BPCO"),
        (Fr, "Obésité : en parler", "Obésité"),
        (Nl, "Suikerziekte begrijpen", "Suikerziekte"),
        (Nl, "Zwangerschapsdiabetes", "Zwangerschapsdiabetes"),
        (Nl, "Groep hartfalen", "hartfalen"),
        (Nl, "Leven na een beroerte", "beroerte"),
        (Nl, "Nierdialyse", "Nierdialyse"),
        (Nl, "Borstkanker", "Borstkanker"),
        (De, "Typ-2-Diabetes", "Diabetes"),
        (De, "Herzinsuffizienz verstehen", "Herzinsuffizienz"),
        (De, "Gruppe Übergewicht", "Übergewicht"),
        (De, "Gruppe Uebergewicht", "Uebergewicht"),
        (De, "Leben nach dem Schlaganfall", "Schlaganfall"),
        (De, "Dialysezentrum", "Dialysezentrum"),
        (De, "Suchtberatung Trier", "Suchtberatung"),
        (De, "Brustkrebsgruppe", "Brustkrebsgruppe"),
        (En, "Living after a stroke", "stroke"),
        (En, "Weight-management club", "Weight-management"),
        (En, "Kidneys and you", "Kidneys"),
        (Lb, "Zockerkrankheet", "Zockerkrankheet"),
        (Pt, "Acidente vascular cerebral", "Acidente vascular"),
        (Pt, "Os meus rins", "rins"),
        (It, "Vivere con lo scompenso del cuore", "cuore"),
        (Es, "Mi corazón y yo", "corazón"),
        (Pl, "Szkoła cukrzycy", "cukrzycy"),
        (Pl, "Otyłość", "Otyłość"),
        (Tr, "Şeker hastalığı", "Şeker hastalığı"),
        (Tr, "ASTIM OKULU", "ASTIM"),
        (Uk, "Цукровий діабет", "діабет"),
        (Uk, "Серцева недостатність", "Серцева"),
        (Ro, "Insuficiență renală", "renală"),
        (Ar, "مدرسة السكري", "السكري"),
        (Ar, "مرضى القلب", "القلب"),
        (Ar, "الربو", "الربو"),
    ] {
        assert_eq!(private(text, language), [word], "{language:?}: {text}");
    }
}

#[test]
fn ordinary_words_that_look_like_listed_ones_tell_nothing() {
    for (language, text) in [
        // A kidney in French, clean in German and Dutch.
        (De, "Salle Rein, rein und sauber"),
        (Nl, "Een rein huis"),
        // The heart of a town, a church, a wish.
        (Fr, "Salle Cœur de Ville, rue du Sacré-Cœur"),
        (Fr, "Médiathèque du Cœur d’Ardenne"),
        (Nl, "In het hart van Gent, van harte welkom"),
        (De, "Herzlich willkommen im Gasthaus Herzog, Herzberg"),
        (De, "Im Herz der Altstadt"),
        (En, "The Heart of Wales hotel, a heartfelt welcome"),
        // Insufficient, disengaged, the drugstore, the clerk's office, the month.
        (Fr, "Places insuffisantes"),
        (Fr, "Ancienne droguerie, face au greffe du tribunal"),
        (Fr, "le 12 sep. 2026"),
        (En, "Sep 12, hearing aids welcome"),
        (En, "Painting room, Liverpool street, grenade"),
        // A content, a longing, somebody who searches.
        (De, "Inhalt: Sehnsucht. Wer sucht, der findet"),
        (De, "Am alten Spritzenhaus in Nierendorf"),
        (Nl, "Aan de Niers, een lange dag"),
        // The bread of one is the pain of another; a faculty is no kidney, a choir is nobody ill.
        (Fr, "Fournil, pain et café"),
        (Ar, "كلية الآداب"),
        (Pl, "Chór parafialny"),
        (Uk, "залежно від дня"),
        (Tr, "Şehir hastanesi"),
        // Health houses and hospitals are places where everybody goes.
        (Fr, "Maison de santé, Hôpital de Sedan, Clinique du Parc"),
        (Nl, "Ziekenhuis Maas en Kempen"),
        (De, "Krankenhaus Prüm"),
        (Fr, "Marcher à son rythme"),
        (De, "Bewegung im eigenen Tempo"),
    ] {
        assert_eq!(told(text, language), [], "{language:?}: {text}");
    }
}

#[test]
fn care_is_told_apart_from_illness() {
    for (language, text, word) in [
        (
            Fr,
            "Éducation thérapeutique de la Vallée",
            "Éducation thérapeutique",
        ),
        (Fr, "Équipe ETP", "ETP"),
        (Nl, "Patiënten welkom", "Patiënten"),
        (De, "Schulungsraum", "Schulungsraum"),
        (En, "The programme", "programme"),
    ] {
        let care = [(word.to_owned(), ToldKind::Care)];
        assert_eq!(told(text, language), care, "{language:?}: {text}");
    }
    assert_eq!(told("etp@exemple", Fr), [], "in capitals only");
}

#[test]
fn a_word_is_listed_where_its_readers_are() {
    let all = what_it_tells("rein, niere, stroke", &[Fr, De], &OwnTitles::default());
    let listed: Vec<_> = all.iter().map(|one| (one.at, one.language)).collect();
    assert_eq!(listed, [(0, Some(Fr)), (6, Some(De))]);
    let everywhere = what_it_tells("diabète", &[], &OwnTitles::default());
    assert_eq!(everywhere[0].language, None);
}

#[test]
fn a_programmes_own_title_tells_what_it_is_about() {
    let titles = ["Vivre mieux avec les Papillons", "Souffle de la Meuse"];
    let own = OwnTitles::of(titles, ["Charleville sur Meuse"]);
    let found = |text| -> Vec<(String, ToldKind)> {
        let all = what_it_tells(text, &[Fr], &own);
        all.into_iter().map(|one| (one.word, one.kind)).collect()
    };
    for (text, word) in [("Salle PAPILLONS", "PAPILLONS"), ("le souffle", "souffle")] {
        assert_eq!(found(text), [(word.to_owned(), ToldKind::Programme)]);
    }
    for text in [
        "Vivre mieux",
        "avec les autres",
        "Quai de Meuse",
        "la salle",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
    let own = OwnTitles::of(
        ["Programme à composer", "Zelf samen te stellen programma"],
        [],
    );
    assert_eq!(own.entries().len(), 0, "{own:?}");
}

proptest! {
    #[test]
    fn whatever_is_told_stands_in_the_text_where_it_is_said_to(text in "\\PC{0,40}") {
        let own = OwnTitles::of(["Papillons"], []);
        for one in what_it_tells(&text, &HandoutLanguage::ALL, &own) {
            prop_assert!(text[one.at..].starts_with(&one.word), "{:?} in {:?}", one, text);
        }
    }

    #[test]
    fn a_listed_word_is_found_in_any_dress(
        before in "[xyz]{0,6}[ ,.’\n-]", after in "[ ,.!’\n-][xyz]{0,6}", shout: bool, bare: bool,
    ) {
        let word = if bare { "obesite" } else { "obésité" };
        let word = if shout { word.to_uppercase() } else { word.to_owned() };
        let text = format!("{before}{word}{after}");
        let all = what_it_tells(&text, &[Fr], &OwnTitles::default());
        prop_assert_eq!(all.len(), 1);
        prop_assert_eq!(&all[0].word, &word);
    }

    #[test]
    fn more_languages_tell_no_less(text in "[a-zé]{0,12}( [a-zé]{0,12}){0,3}") {
        let own = OwnTitles::default();
        let places = |languages: &[HandoutLanguage]| -> Vec<(usize, usize)> {
            let all = what_it_tells(&text, languages, &own);
            all.iter().map(|one| (one.at, one.at + one.word.len())).collect()
        };
        let few = places(&[]);
        let many = places(&[Es]);
        for (from, to) in few {
            let kept = many.iter().any(|(first, last)| *first <= from && to <= *last);
            prop_assert!(kept, "{:?}", text);
        }
    }
}
