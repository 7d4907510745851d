//! French.

use super::{Kind, must, must_not};
use etp_domain::HandoutLanguage::Fr;

#[test]
fn what_stands_in_the_way_is_advised() {
    must(
        Fr,
        &[
            (
                Kind::LongSentence,
                "",
                "Quand le poids monte vite, appelez le centre le jour même sans attendre demain.",
            ),
            (
                Kind::LongWord,
                "électrocardiogramme",
                "Un électrocardiogramme suit.",
            ),
            (
                Kind::LongWord,
                "inflammatoires",
                "Évitez les anti-inflammatoires.",
            ),
            (Kind::Passive, "", "Le médicament est pris le matin."),
            (
                Kind::Passive,
                "",
                "Les doses sont souvent prescrites à vie.",
            ),
            (Kind::Passive, "", "La dose a été bien adaptée."),
            (Kind::Passive, "", "Le poids doit être noté chaque jour."),
            (Kind::Abbreviation, "HTA", "L’HTA fatigue le cœur."),
            (Kind::Abbreviation, "BPCO", "Vous avez une BPCO."),
            (Kind::Abbreviation, "VS", "La VS monte."),
            (
                Kind::Abbreviation,
                "etc.",
                "Mangez des pommes, poires, etc.",
            ),
            (
                Kind::Abbreviation,
                "p. ex.",
                "Mangez un fruit, p. ex. une pomme.",
            ),
            (Kind::Percentage, "10 %", "C’est le cas de 10 % des gens."),
            (Kind::Percentage, "5–10 %", "Perdez 5–10 % du poids."),
            (
                Kind::Percentage,
                "20 pour cent",
                "Pour 20 pour cent des gens.",
            ),
            (Kind::NumberAsWord, "deux", "Buvez deux verres d’eau."),
            (Kind::NumberAsWord, "Trois", "Trois signes comptent."),
            (Kind::RomanNumeral, "III", "La phase III commence."),
            (Kind::RomanNumeral, "XXIe", "Au XXIe siècle."),
            (Kind::RomanNumeral, "V", "Un cancer de stade V."),
            (Kind::Capitals, "NE PAS ARRÊTER", "NE PAS ARRÊTER seul."),
            (Kind::Capitals, "ATTENTION", "ATTENTION au sel."),
            (Kind::DayInFigures, "12/11/2026", "Venez le 12/11/2026."),
            (Kind::DayInFigures, "3.1.27", "Venez le 3.1.27 à pied."),
            (Kind::TradeWord, "dyspnée", "La dyspnée réveille la nuit."),
            (Kind::TradeWord, "œdèmes", "Regardez vos œdèmes."),
            (
                Kind::TradeWord,
                "membres inférieurs",
                "Surélevez les membres inférieurs.",
            ),
            (
                Kind::Brackets,
                "(pain, soupe, fromage)",
                "Le sel (pain, soupe, fromage) est partout.",
            ),
            (Kind::LongParagraph, "", "Mangez. Buvez. Marchez. Dormez."),
        ],
    );
}

#[test]
fn what_is_easy_is_not() {
    must_not(
        Fr,
        &[
            "Vous prenez le médicament le matin.",
            "Vos jambes sont gonflées et bleues.",
            "Vous êtes fatigué. Il est parti.",
            "Elle s’est pesée ce matin.",
            "La dose est fixée par votre médecin.",
            "Le pain est salé.",
            "Moins de 70 mg/dl (0,70 g/l ; 3,9 mmol/l).",
            "Prenez 1/2 comprimé à 8 h.",
            "Levez les deux bras.",
            "Un jour sur 2, pesez-vous.",
            "Appelez le Dr. Weber au 03 00 00 00 00.",
            "Demandez à M. Weber. Puis rappelez.",
            "Cette maladie des bronches (BPCO) dure. La BPCO se soigne.",
            "Le lecteur (glycémie) est prêt.",
            "Envoyez un SMS. Prenez 10 UI.",
            "La dyspnée (essoufflement) réveille.",
            "Charleville-Mézières est proche de Philippeville-Couvin.",
            "Voyez www.hospitalisation-departementale.fr ce soir.",
            "La tension est de 120/80.",
            "Bonjour **{patient}**, voici le {date}.",
            "Votre chiffre : ____.",
            "Vitamine C et vitamine D.",
            "Avez-vous mal ? Reposez-vous !",
        ],
    );
}
