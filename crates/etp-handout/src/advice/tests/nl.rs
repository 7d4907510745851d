//! Dutch.

use super::{Kind, must, must_not};
use etp_domain::HandoutLanguage::Nl;

#[test]
fn what_stands_in_the_way_is_advised() {
    must(
        Nl,
        &[
            (
                Kind::LongSentence,
                "",
                "Als uw gewicht snel stijgt, bel dan nog dezelfde dag het hele zorgteam op.",
            ),
            (
                Kind::LongWord,
                "ziekteverzekeringskaart",
                "Neem uw ziekteverzekeringskaart mee.",
            ),
            (Kind::Passive, "", "Het bloed wordt elke maand gemeten."),
            (Kind::Passive, "", "De dosis werd vorige week aangepast."),
            (Kind::Passive, "", "De wonde moet bekeken worden."),
            (Kind::Passive, "", "Uw voeten worden goed onderzocht."),
            (
                Kind::Passive,
                "",
                "Dit geneesmiddel wordt vaak voorgeschreven.",
            ),
            (Kind::Abbreviation, "COPD", "U hebt COPD."),
            (Kind::Abbreviation, "BMI", "Uw BMI is hoog."),
            (
                Kind::Abbreviation,
                "d.w.z.",
                "Weinig zout, d.w.z. geen soep.",
            ),
            (Kind::Abbreviation, "bijv.", "Eet fruit, bijv. een appel."),
            (Kind::Percentage, "10 %", "Bij 10 % van de mensen."),
            (Kind::Percentage, "10%", "Bij 10% van de mensen."),
            (
                Kind::Percentage,
                "20 procent",
                "Bij 20 procent van de mensen.",
            ),
            (Kind::NumberAsWord, "twee", "Drink twee glazen water."),
            (Kind::NumberAsWord, "Drie", "Drie tekens tellen."),
            (Kind::RomanNumeral, "III", "Stadium III begint."),
            (Kind::RomanNumeral, "I", "Dit is type I van suiker."),
            (
                Kind::Capitals,
                "NOOIT STOPPEN",
                "NOOIT STOPPEN zonder arts.",
            ),
            (Kind::DayInFigures, "12-11-2026", "Kom op 12-11-2026 langs."),
            (Kind::TradeWord, "oedeem", "Kijk of u oedeem hebt."),
            (Kind::TradeWord, "dient te", "U dient te rusten."),
            (Kind::TradeWord, "Indien", "Indien nodig belt u."),
            (
                Kind::Brackets,
                "(brood, soep, kaas)",
                "Zout (brood, soep, kaas) zit overal.",
            ),
            (Kind::LongParagraph, "", "Eet. Drink. Wandel. Slaap."),
        ],
    );
}

#[test]
fn what_is_easy_is_not() {
    must_not(
        Nl,
        &[
            "U neemt de tablet ’s morgens.",
            "U wordt moe en u zweet.",
            "Uw voeten worden blauw.",
            "Wat gebeurt er? Als u moe wordt en gewicht verliest.",
            "U wordt weer gezond.",
            "Het gewicht wordt lager.",
            "Uw arts meet uw bloeddruk.",
            "De dosis wordt door uw arts aangepast.",
            "Het wordt koud, u hebt goed geslapen.",
            "Minder dan 70 mg/dl (0,70 g/l; 3,9 mmol/l).",
            "Neem 1/2 tablet om 8.30 uur.",
            "Til de twee armen op.",
            "Dit is goed voor u. Eet elke dag fruit.",
            "Bel dr. Weber op 03 00 00 00 00.",
            "Deze longziekte (COPD) blijft. COPD is te behandelen.",
            "Stuur een SMS. Neem 10 IE.",
            "Neem uw geneesmiddelen mee.",
            "Meer weten: www.ziekteverzekeringskaarten.be vandaag.",
            "Uw bloeddruk is 120/80.",
            "Dag **{patient}**, tot {date}.",
            "Uw cijfer: ____.",
            "Meet uw suiker 2 keer per dag.",
            "Hebt u pijn? Rust dan!",
            "Is uw gezicht scheef? Bel 112.",
        ],
    );
}
