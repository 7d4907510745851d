//! Notes that name somebody, and notes that only sound as if they did.

use super::*;
use proptest::prelude::*;

mod ordinary;

/// What is found of one person: first name, family name.
fn found(note: &str, first: &str, family: &str) -> Vec<String> {
    let names = names_in(note, &[(first, family)]);
    names.into_iter().map(|name| name.written).collect()
}

#[test]
fn a_name_is_found_however_it_is_written() {
    for ((first, family), note, written) in [
        (
            ("Hélène", "Dupont"),
            "Hélène a apporté un gâteau.",
            "Hélène",
        ),
        (("Hélène", "Dupont"), "on a aidé helene", "helene"),
        (("Hélène", "Dupont"), "HELENE A PARLÉ", "HELENE"),
        (
            ("Hélène", "Dupont"),
            "He\u{301}le\u{300}ne",
            "He\u{301}le\u{300}ne",
        ),
        (("Hélène", "Dupont"), "dupont s’inquiète", "dupont"),
        (
            ("Hélène", "Dupont"),
            "avec Hélène Dupont, très bien",
            "Hélène Dupont",
        ),
        (
            ("Hélène", "Dupont"),
            "DUPONT, Hélène est venue",
            "DUPONT, Hélène",
        ),
        (
            ("Jean-Pierre", "Lefèvre"),
            "Jean Pierre n’a rien dit",
            "Jean Pierre",
        ),
        (
            ("Jean-Pierre", "Lefèvre"),
            "jean\u{2010}pierre",
            "jean\u{2010}pierre",
        ),
        (("Jean-Pierre", "Lefèvre"), "JeanPierre a ri", "JeanPierre"),
        (("Jean-Pierre", "Lefèvre"), "jean a ri", "jean"),
        (
            ("Jean-Pierre", "Lefèvre"),
            "on a parlé avec Pierre",
            "Pierre",
        ),
        (
            ("Marie Claire", "Lefèvre"),
            "marie-claire lefevre",
            "marie-claire lefevre",
        ),
        (
            ("Anne", "Martin-Dubois"),
            "la fille de Mme Dubois",
            "Dubois",
        ),
        (("Lien", "De Smet"), "vraag van De Smet", "De Smet"),
        (("Lien", "De Smet"), "vraag van desmet", "desmet"),
        (("Lien", "De Smet"), "smet belt terug", "smet"),
        (("Koen", "D’Haene"), "d'haene kwam te laat", "d'haene"),
        (("Koen", "D'Haene"), "Haene kwam te laat", "Haene"),
        (("Koen", "D’Haene"), "Dhaene kwam te laat", "Dhaene"),
        (
            ("Els", "Van den Broeck"),
            "met Els van den Broeck",
            "Els van den Broeck",
        ),
        (
            ("Els", "Van den Broeck"),
            "met Vandenbroeck",
            "Vandenbroeck",
        ),
        (
            ("Els", "Vandenbroeck"),
            "met Van Den Broeck",
            "Van Den Broeck",
        ),
        (("Els", "Van den Broeck"), "mevrouw Broeck", "Broeck"),
        (("Jürgen", "Müller"), "heute fehlte müller", "müller"),
        (("Jürgen", "Müller"), "Mueller war müde", "Mueller"),
        (("Jürgen", "Mueller"), "Müller war müde", "Müller"),
        (
            ("Jürgen", "Müller"),
            "Mu\u{308}ller war müde",
            "Mu\u{308}ller",
        ),
        (("Jürgen", "Müller"), "Muller war müde", "Muller"),
        (("Jürgen", "Müller"), "Müllers Frage blieb offen", "Müllers"),
        (("Juergen", "Weiß"), "für Jürgen Weiss", "Jürgen Weiss"),
        (("Bram", "Claes"), "Brams vraag", "Brams"),
        (("Siân", "O’Brien"), "O'Brien's question", "O'Brien"),
        (("Łukasz", "Wójcik"), "pan wojcik", "wojcik"),
        (("Олена", "Шевченко"), "з Шевченко", "Шевченко"),
        (("محمد", "الخطيب"), "مع محمد", "محمد"),
        (("Mehmet", "Yılmaz"), "YILMAZ kam später", "YILMAZ"),
        (("Lea", "Du Pont"), "avec Dupont", "Dupont"),
    ] {
        assert_eq!(
            found(note, first, family),
            [written],
            "{first} {family} in {note:?}"
        );
    }
}

#[test]
fn an_everyday_word_counts_where_it_reads_as_a_name() {
    for ((first, family), note, written) in [
        (("Rose", "Petit"), "on a aidé Rose à lire", "Rose"),
        (("Rose", "Petit"), "Rose Petit est venue", "Rose Petit"),
        (("Rose", "Petit"), "Petit Rose est venue", "Petit Rose"),
        (("Rose", "Petit"), "Absents : Rose.", "Rose"),
        (("Rose", "Petit"), "Absents : Constant, Petit", "Petit"),
        (("Rose", "Petit"), "Absents :\n- Rose\n- Constant", "Rose"),
        (("Rose", "Petit"), "On l’appelle « Rose ».", "Rose"),
        (("Rose", "Petit"), "Mme petit a pleuré", "petit"),
        (("Rose", "Petit"), "M. Petit a pleuré", "Petit"),
        (("Rose", "Petit"), "Madame Petit a pleuré", "Petit"),
        (("Rose", "Dupont"), "rose Dupont est venue", "rose Dupont"),
        (("Marie", "Klein"), "Heute war Marie traurig", "Marie"),
        (("Marie", "Klein"), "Frau Klein war traurig", "Klein"),
        (("Marie", "Klein"), "Für Klein war es zu viel", "Klein"),
        (("Heinz", "Koch"), "Herr Koch war da", "Koch"),
        (("Heinz", "Koch"), "Der Koch Heinz war da", "Koch Heinz"),
        (("Jan", "De Jonge"), "met de Jonge gepraat", "de Jonge"),
        (("Jan", "De Jonge"), "Dhr. de jonge is boos", "de jonge"),
        (("Jan", "De Jonge"), "Vandaag was Jan boos", "Jan"),
        (("Lorraine", "Lang"), "avec Lorraine Lang", "Lorraine Lang"),
        (("Mark", "Young"), "we called Young twice", "Young"),
        (("An", "Ba"), "met An en de groep", "An"),
        (("Ben", "Le"), "heute war Ben da", "Ben"),
    ] {
        assert_eq!(
            found(note, first, family),
            [written],
            "{first} {family} in {note:?}"
        );
    }
}

#[test]
fn what_only_sounds_like_a_name_is_left_alone() {
    for ((first, family), note) in [
        (("Rose", "Petit"), "un petit rosé"),
        (("Rose", "Petit"), "Petit à petit, tout va mieux."),
        (("Rose", "Petit"), "Ça va. Petit à petit, tout va mieux."),
        (("Rose", "Petit"), "Thème : Petit déjeuner"),
        (
            ("Rose", "Petit"),
            "Nous étions 8. Petit à petit, tous ont parlé.",
        ),
        (("Rose", "Petit"), "LE PETIT GROUPE A BIEN PARLÉ"),
        (
            ("Rose", "Petit"),
            "On a vu le docteur. Petit à petit, on comprend.",
        ),
        (("Léa", "Dupont"), "on a marché près du pont"),
        (("Léa", "Dubois"), "une marche au bord du bois"),
        (("Jan", "De Jonge"), "De jonge mensen lachten veel."),
        (("Heinz", "Koch"), "Der Koch hat uns geholfen."),
        (
            ("Kurt", "Salz"),
            "Wir haben über das Salz im Brot gesprochen.",
        ),
        (("Lorraine", "France"), "les gens de Lorraine et de France"),
        (("J", "K"), "J comme jeudi, K comme kilo"),
        (("", ""), "Rien à dire."),
        (("-", "’"), "Rien à dire - vraiment."),
        (("Le", "Van"), "Le groupe va bien. Van alles wat."),
        (("Koen", "Broeckx"), "met Broeck"),
        (("Léa", "Mart"), "mardi, la martinique et le marteau"),
    ] {
        let nobody: [&str; 0] = [];
        assert_eq!(
            found(note, first, family),
            nobody,
            "{first} {family} in {note:?}"
        );
    }
}

#[test]
fn everybody_a_name_may_mean_is_told_and_each_name_once() {
    let people = [("Anne", "Weber"), ("Luc", "Dupont"), ("Anne", "Schmitz")];
    let names = names_in("Anne et Luc Dupont, puis encore Anne", &people);
    let told: Vec<(&str, usize)> = names
        .iter()
        .map(|name| (name.written.as_str(), name.whose))
        .collect();
    assert_eq!(told, [("Anne", 0), ("Anne", 2), ("Luc Dupont", 1)]);
}

#[test]
fn four_hundred_people_and_a_long_note_are_soon_read() {
    let people: Vec<(String, String)> = (0..400)
        .map(|number| (format!("Prénom{number}"), format!("Van de Nom{number}")))
        .collect();
    let people: Vec<(&str, &str)> = people
        .iter()
        .map(|(first, family)| (first.as_str(), family.as_str()))
        .collect();
    let note = "Le groupe a bien parlé de la marche. ".repeat(60) + "Nom399 aussi.";
    let names = names_in(&note, &people);
    assert_eq!((names.len(), names[0].whose), (1, 399));
}

proptest! {
    #[test]
    fn a_name_that_is_nobodys_word_is_found_in_any_dress(
        before in "[a-zé]{0,8}[ ,.\n]",
        after in "[ ,.!\n][a-zé]{0,8}",
        shout: bool,
    ) {
        let name = if shout { "D’HAENE-MÜLLER" } else { "d'haene müller" };
        let note = format!("{before}{name}{after}");
        let names = names_in(&note, &[("Zoë", "D’Haene-Mueller")]);
        prop_assert!(names.iter().any(|found| found.written == name), "{:?} in {:?}", names, note);
    }

    #[test]
    fn whatever_is_found_stands_in_the_note(note in ".{0,60}", first in ".{0,8}", family in "\\PC{0,12}") {
        for name in names_in(&note, &[(&first, &family), ("Rose", "Petit")]) {
            prop_assert!(note.contains(&name.written));
            prop_assert!(name.whose < 2);
        }
    }
}
