//! Sentences as nurses write them about a group, and people whose names are made of their words.

use super::*;

const PEOPLE: [(&str, &str); 36] = [
    ("Rose", "Petit"),
    ("Constant", "Grand"),
    ("Marie", "Klein"),
    ("Claire", "Lang"),
    ("Pierre", "Jonge"),
    ("Lise", "De Groot"),
    ("Bas", "Goed"),
    ("Ans", "Van der Meer"),
    ("Saïd", "Le Bon"),
    ("Jan", "De Jong"),
    ("Ernst", "Gut"),
    ("Sommer", "Koch"),
    ("Heinz", "Brot"),
    ("Grace", "Young"),
    ("Will", "Long"),
    ("Joy", "Walker"),
    ("Mark", "Good"),
    ("Madeleine", "Poulet"),
    ("Colin", "Blanc"),
    ("Prudence", "Salle"),
    ("Dan", "Winter"),
    ("Hope", "Rice"),
    ("Lorraine", "Noël"),
    ("Can", "May"),
    ("Elke", "Mens"),
    ("Max", "Pomme"),
    ("Lien", "Fall"),
    ("Achille", "Repas"),
    ("Rosa", "Arm"),
    ("Door", "Vis"),
    ("Ward", "De Wit"),
    ("Désirée", "Boulanger"),
    ("Modeste", "Fontaine"),
    ("Fleur", "Bakker"),
    ("Engel", "Stein"),
    ("Iris", "Dumont"),
];

const FRENCH: [&str; 20] = [
    "Petit groupe, mais un bon échange.",
    "Le petit groupe a été constant dans l’effort.",
    "Une grande salle claire, un peu froide.",
    "La fille d’une dame se marie samedi, elle viendra la semaine suivante.",
    "On a goûté du poulet, du colin et un yaourt blanc.",
    "Chacun a mangé une madeleine et dit comment il la compte.",
    "Il faut que chacun lise l’étiquette avant d’acheter.",
    "Le sel reste la grande question, surtout à Noël.",
    "La prudence avec les pieds : pas de pierre ponce trop dure.",
    "Deux personnes de Lorraine vivent avec la maladie depuis dix ans.",
    "Grand intérêt pour le petit déjeuner. Bon climat de travail.",
    "Tension trop basse chez l’un, poids trop bas chez l’autre.",
    "Rose ou blanc, le vin compte comme du sucre.",
    "Thème suivant : Petit lexique des inhalateurs.",
    "Trente minutes max, puis une pomme et de l’eau.",
    "Le lien entre le repas et la glycémie est compris.",
    "Douleurs au tendon d’Achille chez deux personnes.",
    "Le pain du boulanger contient plus de sel qu’on ne pense.",
    "Marche jusqu’à la fontaine et du mont jusqu’à la salle.",
    "« Petit pas par petit pas », a résumé le groupe.",
];

const DUTCH: [&str; 14] = [
    "Kleine groep, goed gesprek, en dan een korte wandeling.",
    "De jonge deelnemers hielpen de oudere mensen.",
    "Goed gelachen, meer vragen dan tijd.",
    "De groot geschreven tekst las beter.",
    "In mei en in de winter komt er minder volk.",
    "Ik ben tevreden: iedereen wil volgende keer terugkomen.",
    "Jonge ouders vinden weinig tijd om te bewegen.",
    "Een lang gesprek over brood en rijst.",
    "Wie de trap neemt, is sneller buiten adem dan gedacht.",
    "De stem van de groep was klein maar duidelijk.",
    "Elke deelnemer koos een doel; elke mens is anders.",
    "Vis op vrijdag, wit brood liever niet.",
    "Door de regen kwam de groep te laat.",
    "De bakker verkoopt nu ook brood zonder zout, de fleur is erin.",
];

const GERMAN: [&str; 14] = [
    "Die Gruppe war klein und gut gelaunt.",
    "Lange über das Brot und den Zucker gesprochen.",
    "Im Sommer und im Winter ist es für viele zu heiß oder zu kalt.",
    "Der Koch der Klinik hat mit allen gekocht.",
    "Es war ernst, dann wurde viel gelacht.",
    "Klein anfangen, hat eine Frau gesagt.",
    "Zu lang gesessen, beim nächsten Mal mit einer Pause.",
    "Alle haben das Brot und den Reis abgewogen.",
    "Jung und alt haben einander geholfen.",
    "Gut: ein Teller mit viel Gemüse und wenig Reis.",
    "Auf jeden Fall mit der Hand fühlen, ob der Arm warm ist.",
    "Ein Stein im Schuh, und der Fuß war wund.",
    "Die Leute vom Land kommen im Winter nicht.",
    "Rosa Blätter mit den Zielen verteilt.",
];

const ENGLISH: [&str; 10] = [
    "Good session, and a long walk at the end.",
    "Nobody can say what the summer will bring, but they hope for the best.",
    "In May the young people will be away.",
    "Rice, bread and the joy of cooking together.",
    "Some said the walker helps, others did not dare.",
    "Mark the day you weigh yourself. Will this work at home?",
    "They said grace before they ate, then talked about salt.",
    "Winter shoes, foot care, and what a good sole is.",
    "After a fall, sit down and call the ward.",
    "The iris of the eye, and why the doctor looks at it.",
];

#[test]
fn ordinary_sentences_name_nobody() {
    for note in FRENCH.iter().chain(&DUTCH).chain(&GERMAN).chain(&ENGLISH) {
        assert_eq!(names_in(note, &PEOPLE), [], "{note}");
    }
    let whole_note = [&FRENCH[..], &DUTCH[..], &GERMAN[..], &ENGLISH[..]]
        .concat()
        .join("\n");
    assert_eq!(names_in(&whole_note, &PEOPLE), []);
}

#[test]
fn the_same_people_are_found_where_they_are_meant() {
    for (note, written) in [
        ("Rose est venue tard.", "Rose"),
        ("Marie a apporté un gâteau.", "Marie"),
        ("Jan heeft zijn meter vergeten.", "Jan"),
        ("Un bon échange, surtout entre Rose et le groupe.", "Rose"),
        ("Mme Grand n’est pas venue.", "Grand"),
        ("De vraag van Lise bleef open.", "Lise"),
        ("Goed gesprek met Bas Goed.", "Bas Goed"),
        ("Heute hat Ernst viel gelacht.", "Ernst"),
        ("Die Frage von Herrn Brot, also: Herr Brot fragt.", "Brot"),
        ("Then Joy told her story.", "Joy"),
        ("It was hard for Mr Walker.", "Walker"),
        ("Bij Van der Meer thuis gaat het beter.", "Van der Meer"),
        ("Saïd Le Bon a ri.", "Saïd Le Bon"),
    ] {
        let names = names_in(note, &PEOPLE);
        let told: Vec<&str> = names.iter().map(|name| name.written.as_str()).collect();
        assert_eq!(told, [written], "{note}");
    }
}
