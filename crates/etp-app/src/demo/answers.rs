//! What the invented people answer to the questions of the models, by the code of the question.

use super::words::pick;
use fastrand::Rng;

/// Answers by the code of the question.
const ANSWERS: [(&str, [&str; 3]); 20] = [
    (
        "what-happened",
        [
            "Lors d’un contrôle chez mon médecin, il y a quelques années.",
            "À l’hôpital, je ne m’y attendais pas.",
            "On me suivait déjà pour autre chose.",
        ],
    ),
    (
        "story",
        [
            "Cela a commencé par une toux, il y a longtemps.",
            "On l’a vu à un contrôle du souffle.",
            "Petit à petit, dans les escaliers.",
        ],
    ),
    (
        "my-story",
        [
            "Mon poids a changé avec les années et le travail de nuit.",
            "J’ai toujours eu des rondeurs, comme mon père.",
            "J’ai essayé beaucoup de choses, avec des hauts et des bas.",
        ],
    ),
    (
        "my-care",
        [
            "Mon médecin tous les trois mois. Cela se passe bien.",
            "Un traitement le matin et le soir, j’oublie parfois le soir.",
            "Une infirmière passe, cela me rassure.",
        ],
    ),
    (
        "my-health",
        [
            "La tension, et les genoux qui tirent.",
            "Rien de plus qu’un traitement le matin.",
            "Un contrôle par an.",
        ],
    ),
    (
        "bothers-most",
        [
            "Les escaliers de la maison.",
            "La fatigue de l’après-midi.",
            "Les nuits trop courtes.",
        ],
    ),
    (
        "breathless-when",
        [
            "Monter du bois.",
            "Faire les lits.",
            "Les côtes, même petites.",
        ],
    ),
    (
        "ordinary-day",
        [
            "Lever tôt, jardin, repas à midi, la soirée devant les nouvelles.",
            "Le travail le matin, les petits-enfants l’après-midi.",
            "Peu d’horaires, je mange quand j’y pense.",
        ],
    ),
    (
        "usual-day",
        [
            "Lever à sept heures, courses, sieste, soirée tranquille.",
            "Les repas à heures fixes, une petite marche.",
            "Je me repose souvent, je lis beaucoup.",
        ],
    ),
    (
        "who-helps",
        [
            "Ma fille fait les courses, je cuisine.",
            "À deux, chacun son tour.",
            "Une voisine, quand il le faut.",
        ],
    ),
    (
        "liked-movement",
        [
            "Le jardin me plaît, la salle de sport non.",
            "Je marche avec une amie le dimanche.",
            "L’eau me ferait envie, mais je n’ose pas.",
        ],
    ),
    (
        "coming",
        [
            "Les horaires du bus.",
            "Rien, on me conduit.",
            "Le soir, je ne roule pas.",
        ],
    ),
    (
        "what-is-diabetes",
        [
            "Il y a trop de sucre dans le sang.",
            "Le corps se sert mal du sucre.",
            "Je ne saurais pas bien le dire.",
        ],
    ),
    (
        "in-own-words",
        [
            "Le cœur pousse moins fort, il faut le ménager.",
            "C’est un cœur fatigué qu’on aide.",
            "L’eau s’en va moins bien.",
        ],
    ),
    (
        "hardest",
        [
            "Les repas de fête.",
            "Y penser tous les jours.",
            "Marcher quand il pleut.",
        ],
    ),
    (
        "worries",
        [
            "Être loin de l’hôpital m’inquiète ; ma famille me rassure.",
            "La nuit surtout. Les contrôles me rassurent.",
            "Pas grand-chose, j’ai confiance.",
        ],
    ),
    (
        "fear",
        [
            "J’ai peur, puis je m’assieds et cela passe.",
            "Je pense à appeler quelqu’un.",
            "Je me fâche contre moi.",
        ],
    ),
    (
        "how-i-feel",
        [
            "Mieux qu’avant, surtout avec mes amis.",
            "Les remarques me pèsent.",
            "De la fatigue, mais de l’envie.",
        ],
    ),
    (
        "project",
        [
            "Marcher plus loin et profiter des miens.",
            "Retrouver mon jardin.",
            "Voyager un peu.",
        ],
    ),
    (
        "wish",
        [
            "Monter jusqu’à la citadelle.",
            "Jouer avec mon petit-fils.",
            "Faire mes courses sans m’arrêter.",
        ],
    ),
];

/// What somebody says to a question; nothing to one nobody prepared for.
pub(super) fn said(chance: &mut Rng, question: &str) -> &'static str {
    let prepared = ANSWERS.iter().find(|(code, _)| *code == question);
    prepared.map_or("", |(_, answers)| pick(chance, answers))
}
