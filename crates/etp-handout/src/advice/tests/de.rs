//! German.

use super::{Kind, must, must_not};
use etp_domain::HandoutLanguage::De;

#[test]
fn what_stands_in_the_way_is_advised() {
    must(
        De,
        &[
            (
                Kind::LongSentence,
                "",
                "Wenn Ihr Gewicht schnell steigt, rufen Sie am selben Tag in der Praxis an.",
            ),
            (
                Kind::LongWord,
                "Krankenversicherungskarte",
                "Bringen Sie die Krankenversicherungskarte mit.",
            ),
            (Kind::Passive, "", "Der Blutdruck wird jeden Tag gemessen."),
            (Kind::Passive, "", "Die Dosis wurde letzte Woche angepasst."),
            (Kind::Passive, "", "Die Füße müssen gewaschen werden."),
            (Kind::Passive, "", "Sie werden gut untersucht."),
            (Kind::Passive, "", "Das Mittel wird oft verschrieben."),
            (Kind::Abbreviation, "COPD", "Sie haben COPD."),
            (Kind::Abbreviation, "KHK", "Bei einer KHK hilft Gehen."),
            (Kind::Abbreviation, "bzw.", "Essen Sie Obst bzw. Gemüse."),
            (Kind::Abbreviation, "usw.", "Äpfel, Birnen usw. tun gut."),
            (
                Kind::Abbreviation,
                "z. B.",
                "Essen Sie viel Obst, z. B. Äpfel.",
            ),
            (Kind::Percentage, "10 %", "Bei 10 % der Menschen."),
            (
                Kind::Percentage,
                "20 Prozent",
                "Bei 20 Prozent der Menschen.",
            ),
            (
                Kind::NumberAsWord,
                "zwei",
                "Trinken Sie zwei Gläser Wasser.",
            ),
            (Kind::NumberAsWord, "Drei", "Drei Zeichen zählen."),
            (Kind::RomanNumeral, "III", "Das Stadium III beginnt."),
            (Kind::RomanNumeral, "I", "Das ist Typ I der Krankheit."),
            (
                Kind::Capitals,
                "NIEMALS ALLEIN ABSETZEN",
                "NIEMALS ALLEIN ABSETZEN bitte.",
            ),
            (
                Kind::DayInFigures,
                "12.11.2026",
                "Kommen Sie am 12.11.2026.",
            ),
            (
                Kind::DayInFigures,
                "2026-11-12",
                "Kommen Sie am 2026-11-12.",
            ),
            (Kind::TradeWord, "Ödeme", "Achten Sie auf Ödeme."),
            (
                Kind::TradeWord,
                "Hypertonie",
                "Ihre Hypertonie braucht Ruhe.",
            ),
            (
                Kind::TradeWord,
                "unverzüglich",
                "Rufen Sie unverzüglich an.",
            ),
            (
                Kind::Brackets,
                "(Brot, Suppe, Käse)",
                "Salz (Brot, Suppe, Käse) ist überall.",
            ),
            (
                Kind::LongParagraph,
                "",
                "Essen Sie. Trinken Sie. Gehen Sie. Schlafen Sie.",
            ),
        ],
    );
}

#[test]
fn what_is_easy_is_not() {
    must_not(
        De,
        &[
            "Sie nehmen die Tablette am Morgen.",
            "Die Füße werden blau.",
            "Ihnen wird schwindlig.",
            "Die Luft wird knapp, zuerst bei Anstrengung.",
            "Ein Arm wird schwach oder das Sprechen gelingt nicht.",
            "Sie werden wieder gesund.",
            "Sie werden bald Husten haben.",
            "Ihr Gewicht wird mehr.",
            "Die Dosis wird von Ihrer Ärztin angepasst.",
            "Weniger als 70 mg/dl (0,70 g/l; 3,9 mmol/l).",
            "Nehmen Sie 1/2 Tablette um 8.30 Uhr.",
            "Heben Sie die zwei Arme.",
            "Obst tut gut. Äpfel auch.",
            "Rufen Sie Dr. Weber unter 03 00 00 00 00 an.",
            "Diese Lungenkrankheit (COPD) bleibt. COPD ist behandelbar.",
            "Schicken Sie eine SMS. Nehmen Sie 10 IE.",
            "Das Blutzuckermessgerät liegt bereit.",
            "Mehr dazu: www.gesundheitsinformationen-deutschland.de heute.",
            "Ihr Blutdruck ist 120/80.",
            "Guten Tag **{patient}**, bis {date}.",
            "Ihr Wert: ____.",
            "Messen Sie 2 Mal am Tag.",
            "Haben Sie Schmerzen? Ruhen Sie sich aus!",
            "Wird der Atem knapp, setzen Sie sich.",
        ],
    );
}
