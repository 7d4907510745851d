//! English.

use super::{Kind, must, must_not};
use etp_domain::HandoutLanguage::En;

#[test]
fn what_stands_in_the_way_is_advised() {
    must(
        En,
        &[
            (
                Kind::LongSentence,
                "",
                "When your weight goes up fast, call the centre on the very same day.",
            ),
            (
                Kind::LongWord,
                "rehabilitation",
                "Ask about rehabilitation near you.",
            ),
            (Kind::Passive, "", "The tablet is taken in the morning."),
            (Kind::Passive, "", "Your feet are often checked here."),
            (Kind::Passive, "", "The dose was changed last week."),
            (Kind::Passive, "", "The wound must be cleaned daily."),
            (Kind::Passive, "", "Blood has been taken twice."),
            (Kind::Abbreviation, "COPD", "You have COPD."),
            (Kind::Abbreviation, "BMI", "Your BMI is high."),
            (Kind::Abbreviation, "e.g.", "Eat fruit, e.g. an apple."),
            (Kind::Abbreviation, "etc.", "Eat apples, pears, etc."),
            (Kind::Percentage, "10%", "It helps 10% of people."),
            (
                Kind::Percentage,
                "20 per cent",
                "It helps 20 per cent of people.",
            ),
            (Kind::NumberAsWord, "two", "Drink two glasses of water."),
            (Kind::NumberAsWord, "Three", "Three signs matter."),
            (Kind::RomanNumeral, "III", "Phase III begins."),
            (Kind::RomanNumeral, "I", "This is type I of it."),
            (Kind::Capitals, "NEVER STOP", "NEVER STOP alone."),
            (
                Kind::DayInFigures,
                "11/12/2026",
                "Come on 11/12/2026 please.",
            ),
            (Kind::TradeWord, "oedema", "Look for oedema."),
            (Kind::TradeWord, "renal", "Ask about renal care."),
            (Kind::TradeWord, "in order to", "Walk in order to sleep."),
            (
                Kind::Brackets,
                "(bread, soup, cheese)",
                "Salt (bread, soup, cheese) is everywhere.",
            ),
            (Kind::LongParagraph, "", "Eat. Drink. Walk. Sleep."),
        ],
    );
}

#[test]
fn what_is_easy_is_not() {
    must_not(
        En,
        &[
            "You take the tablet in the morning.",
            "You are tired and your legs are swollen.",
            "You are worried. Your sight is blurred.",
            "Your bed is red.",
            "Rest before you are worn out. This is called a hypo.",
            "The dose is chosen by your doctor.",
            "It is part of the plan.",
            "Less than 70 mg/dl (0.70 g/l; 3.9 mmol/l).",
            "Take 1/2 tablet at 8.30.",
            "Lift the two arms.",
            "Call Dr. Weber on 03 00 00 00 00.",
            "Ask me. Then call.",
            "This lung illness (COPD) stays. COPD can improve.",
            "Send an SMS. Take 10 IU.",
            "Ask your GP or the NHS.",
            "More at www.comprehensiverehabilitation.org today.",
            "Your blood pressure is 120/80.",
            "Hello **{patient}**, see you on {date}.",
            "Your figure: ____.",
            "Measure your sugar 2 times a day.",
            "Are you in pain? Rest!",
            "I need vitamin C and vitamin D.",
            "The oedema (swelling) goes away.",
        ],
    );
}
