//! What the invented people say of their goals and projects, and what is said of them. Harmless, and
//! in French.

use etp_domain::{
    CompetencyKind, HandoutLanguage, PathwayTemplate, ReferralOrigin, SkillGoal, SkillLevel,
};
use fastrand::Rng;

/// One of several.
pub(super) fn pick<T: Copy>(chance: &mut Rng, of: &[T]) -> T {
    of[chance.usize(..of.len())]
}

/// Whether something that happens to so many of a hundred happens.
pub(super) fn of_hundred(chance: &mut Rng, many: u32) -> bool {
    chance.u32(..100) < many
}

/// Those who lead the interviews.
pub(super) const LEADERS: [&str; 4] = [
    "Claire Noël",
    "Claire Noël",
    "Marc Rousselle",
    "Griet Wouters",
];

/// From where, by whom in words (`None`: the doctor of the file), why.
pub(super) const REFERRALS: [(ReferralOrigin, &str, &str); 6] = [
    (
        ReferralOrigin::OutsideProfessional,
        "",
        "Souhaite mieux comprendre son traitement",
    ),
    (
        ReferralOrigin::OutsideProfessional,
        "",
        "Des questions sur l’alimentation",
    ),
    (
        ReferralOrigin::OutsideProfessional,
        "Infirmière à domicile",
        "Besoin de repères au quotidien",
    ),
    (
        ReferralOrigin::HospitalStay,
        "Service de médecine",
        "Orientation à la sortie",
    ),
    (
        ReferralOrigin::Consultation,
        "Consultation de l’hôpital",
        "Renouvellement du traitement",
    ),
    (
        ReferralOrigin::Spontaneous,
        "",
        "En a entendu parler par une voisine",
    ),
];

/// Why somebody comes again.
pub(super) const AGAIN: &str = "Suivi proposé à la fin du parcours précédent";

pub(super) const PROJECTS: [&str; 10] = [
    "Partir une semaine à la mer avec mes petits-enfants",
    "Reprendre mon jardin au printemps",
    "Aller au marché à pied chaque samedi",
    "Cuisiner pour toute la famille à la fête du village",
    "Refaire les promenades le long de la Meuse",
    "Danser au mariage de ma nièce",
    "Retrouver de l’entrain pour les cartes du jeudi",
    "Faire un voyage en train jusqu’à Trèves",
    "Garder mon petit-fils le mercredi sans me fatiguer",
    "Remonter sur mon vélo",
];

pub(super) const SUMMARIES: [&str; 5] = [
    "Entourage présent. Besoin de repères simples pour les repas et le traitement.",
    "Très à l’aise en groupe. À revoir : les signes qui demandent un avis.",
    "Vit avec plusieurs contraintes d’horaires. Préfère de petites étapes.",
    "Connaît bien sa maladie. Souhaite surtout retrouver de l’activité.",
    "Lit peu. Les images et les démonstrations aident beaucoup.",
];

pub(super) const LIVED: [&str; 5] = [
    "Le groupe fait du bien, on se sent moins seul.",
    "J’ai osé poser mes questions.",
    "Le trajet était long, mais cela valait la peine.",
    "Les exemples concrets m’ont aidé.",
    "J’aurais aimé une séance de plus sur les repas.",
];

pub(super) const PROPOSALS: [&str; 3] = [
    "Deux séances de renforcement dans six mois",
    "Un appel de l’infirmière dans trois mois, puis un groupe",
    "Un nouveau groupe, avec le bilan mis à jour",
];

/// What is proposed to somebody who needs nothing more for now.
pub(super) const ENOUGH: &str = "Suivi habituel chez le médecin traitant ; la porte reste ouverte";

/// Skills in the words of people, by their code in the models.
const GOALS: [(&str, &str); 18] = [
    (
        "check-feet",
        "Regarder mes pieds chaque soir, avec le petit miroir",
    ),
    (
        "compose-meals",
        "Manger avec les autres sans me sentir à part",
    ),
    ("move-each-day", "Marcher jusqu’au canal avec le chien"),
    ("low-sugar", "Savoir quoi faire quand je tremble"),
    ("take-treatment", "Ne plus oublier mes cachets du soir"),
    (
        "ask-for-support",
        "Dire à ma fille ce qui m’aide, et ce qui ne m’aide pas",
    ),
    (
        "weigh-daily",
        "Me peser le matin et l’écrire sur le calendrier",
    ),
    (
        "warning-signs",
        "Savoir quand appeler sans attendre le lundi",
    ),
    (
        "salt-and-drinks",
        "Faire une soupe moins salée qui a du goût",
    ),
    ("move-at-my-pace", "Aller chercher le pain à pied"),
    ("use-inhaler", "Bien prendre ma bouffée, sans tousser"),
    (
        "recognise-flare-up",
        "Sentir venir une mauvaise semaine et appeler",
    ),
    (
        "save-energy",
        "Monter l’escalier en une fois, sans me presser",
    ),
    ("calm-fear", "Rester calme quand le souffle manque"),
    ("read-hunger", "Savoir si j’ai faim ou si je m’ennuie"),
    ("move-with-pleasure", "Retourner nager avec ma sœur"),
    ("answer-remarks", "Répondre sans rougir aux remarques"),
    (
        "start-again",
        "Reprendre après une mauvaise semaine sans tout laisser tomber",
    ),
];

/// Goals of the person's own, beside the model's skills.
const OWN: [&str; 3] = [
    "Dormir mieux le dimanche soir",
    "Comprendre mes papiers de l’hôpital",
    "Venir une fois avec quelqu’un de la famille",
];

/// Two or three goals, now and then one of the person's own.
pub(super) fn goals(
    chance: &mut Rng,
    template: &PathwayTemplate,
    language: HandoutLanguage,
) -> Vec<SkillGoal> {
    let wanted = chance.usize(2..=3);
    let chosen = chance.choose_multiple(template.competencies.iter(), wanted);
    let mut goals: Vec<SkillGoal> = chosen
        .into_iter()
        .map(|skill| SkillGoal {
            code: skill.code.clone(),
            kind: skill.kind,
            safety: skill.safety,
            words: in_words(&skill.code)
                .unwrap_or_else(|| skill.words.read_in(language))
                .to_owned(),
            level: level_before(chance),
        })
        .collect();
    if wanted == 2 && of_hundred(chance, 30) {
        goals.push(SkillGoal {
            code: String::new(),
            kind: CompetencyKind::Coping,
            safety: false,
            words: pick(chance, &OWN).to_owned(),
            level: level_before(chance),
        });
    }
    goals
}

fn in_words(code: &str) -> Option<&'static str> {
    let told = GOALS.iter().find(|(known, _)| *known == code);
    told.map(|(_, words)| *words)
}

fn level_before(chance: &mut Rng) -> SkillLevel {
    pick(
        chance,
        &[
            SkillLevel::NotAcquired,
            SkillLevel::NotAcquired,
            SkillLevel::InProgress,
        ],
    )
}

/// How far somebody is in the end.
pub(super) fn level_after(chance: &mut Rng) -> SkillLevel {
    match chance.u32(..100) {
        0..60 => SkillLevel::Acquired,
        60..88 => SkillLevel::InProgress,
        88..95 => SkillLevel::NotAcquired,
        _ => SkillLevel::NotAddressed,
    }
}
