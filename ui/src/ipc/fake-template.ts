// A made-up template with every kind of session, skill and question, and its handouts. Some texts are
// missing on purpose. No advice to anybody.

import type { HandoutCard, PathwayTemplate, TemplateSession, Words } from "./bindings";

const w = (fr: string, nl = "", de = "", en = ""): Words => Object.fromEntries(Object.entries({ fr, nl, de, en }).filter(([, text]) => text));

function session(change: Partial<TemplateSession> & Pick<TemplateSession, "code" | "offset_days" | "theme">): TemplateSession {
  return {
    kind: "group",
    minutes: 120,
    capacity: 10,
    handout: "",
    professions: ["nurse"],
    competencies: [],
    objectives: [],
    materials: [],
    per_person: [],
    ...change,
  };
}

/** A whole template. */
export function copd(): PathwayTemplate {
  return {
    name: "copd",
    version: "2",
    pathology: "copd",
    model: true,
    sources: ["HAS, INPES : Structuration d’un programme d’éducation thérapeutique du patient, guide méthodologique, juin 2007"],
    title: w("Vivre avec une BPCO", "Leven met COPD", "Leben mit COPD", "Living with COPD"),
    about: w(
      "Pour les adultes qui ont une BPCO et les proches qui les aident. Après ces séances, on sait utiliser son inhalateur et reconnaître une poussée à temps.",
      "Voor volwassenen met COPD en de naasten die hen helpen.",
      "Für Erwachsene mit COPD und die Angehörigen, die ihnen helfen.",
      "For adults with COPD and the people close to them who help.",
    ),
    timing: { assessment_within: 30, evaluation_within: 30, follow_up_after: 180, lost_after_missed: 2, lost_after_days: 90 },
    competencies: [
      {
        code: "flare-up",
        kind: "self-care",
        safety: true,
        words: w("Reconnaître tôt une poussée et appeler de l’aide à temps", "Een opstoot vroeg herkennen en op tijd hulp vragen", "Eine Verschlechterung früh erkennen und rechtzeitig Hilfe holen", "Notice a flare-up early and call for help in time"),
      },
      {
        code: "inhaler",
        kind: "self-care",
        safety: true,
        words: w("Utiliser mon inhalateur avec le bon geste et l’entretenir", "Mijn inhalator juist gebruiken en onderhouden", "Meinen Inhalator richtig anwenden und pflegen", "Use my inhaler correctly and look after it"),
      },
      {
        code: "move",
        kind: "self-care",
        safety: false,
        words: w("Bouger chaque jour à mon rythme", "Elke dag op mijn tempo bewegen", "Mich jeden Tag in meinem Tempo bewegen", "Move every day at my own pace"),
      },
      {
        code: "fear",
        kind: "coping",
        safety: false,
        words: w("Calmer la peur quand le souffle manque", "Mijn angst bedaren wanneer ik buiten adem ben", "", "Calm the fear when I run short of breath"),
      },
    ],
    questions: [
      { code: "story", dimension: "illness", kind: "text", again: false, words: w("Comment votre maladie a-t-elle commencé, et où en êtes-vous ?", "Hoe is uw longziekte begonnen, en hoe gaat het nu?", "Wie hat Ihre Lungenkrankheit begonnen, und wie geht es Ihnen jetzt?", "How did your lung disease begin, and how are you now?"), choices: [], pictogram: "" },
      { code: "help-near", dimension: "life", kind: "yes-no", again: false, words: w("Y a-t-il près de vous quelqu’un qui peut vous aider ?", "Is er iemand in uw buurt die u kan helpen?", "Gibt es in Ihrer Nähe jemanden, der Ihnen helfen kann?", "Is there someone near you who can help you?"), choices: [], pictogram: "telephone" },
      {
        code: "what-to-do",
        dimension: "knowledge",
        kind: "choice",
        again: true,
        words: w("Le souffle manque plus que d’habitude. Que faites-vous ?", "U bent kortademiger dan anders. Wat doet u?", "Der Atem ist knapper als sonst. Was tun Sie?", "You are more short of breath than usual. What do you do?"),
        choices: [
          { code: "wait", points: 0, words: w("J’attends quelques jours", "Ik wacht enkele dagen", "Ich warte ein paar Tage", "I wait a few days") },
          { code: "call", points: 1, words: w("Je suis mon plan et j’appelle l’équipe le jour même", "Ik volg mijn plan en bel het zorgteam dezelfde dag", "Ich folge meinem Plan und rufe das Team am selben Tag an", "I follow my plan and call the team the same day") },
        ],
        pictogram: "",
      },
      { code: "confidence", dimension: "feelings", kind: "scale", again: true, words: w("À quel point vous sentez-vous capable d’agir quand le souffle manque ?", "Hoe zeker voelt u zich om te handelen bij kortademigheid?", "Wie sicher fühlen Sie sich, bei Atemnot zu handeln?", "How able do you feel to act when you are short of breath?"), choices: [], pictogram: "" },
      { code: "project", dimension: "project", kind: "text", again: false, words: w("Qu’aimeriez-vous pouvoir refaire ?", "Wat zou u weer willen kunnen?", "Was würden Sie gern wieder tun können?", "What would you like to be able to do again?"), choices: [], pictogram: "" },
    ],
    sessions: [
      session({
        code: "understand",
        offset_days: 0,
        handout: "copd-1",
        professions: ["nurse", "specialist"],
        competencies: ["flare-up"],
        theme: w("Comprendre ma maladie", "Mijn ziekte begrijpen", "Meine Krankheit verstehen", "Understanding my illness"),
        objectives: [
          w("Dire avec ses mots ce qui se passe dans les bronches", "In eigen woorden zeggen wat er in de luchtwegen gebeurt", "Mit eigenen Worten sagen, was in den Bronchien geschieht", "Say in one’s own words what happens in the airways"),
          w("Nommer trois signes qui alertent", "Drie tekens noemen die waarschuwen", "Drei Warnzeichen nennen", "Name three warning signs"),
        ],
        materials: [w("Maquette des bronches", "Model van de luchtwegen", "Modell der Bronchien", "Model of the airways")],
      }),
      session({
        code: "inhaler",
        offset_days: 7,
        kind: "individual",
        minutes: 45,
        capacity: 1,
        handout: "shared-inhaler",
        professions: ["nurse", "pharmacist", "physiotherapist"],
        competencies: ["inhaler"],
        theme: w("Mon inhalateur", "Mijn inhalator", "Mein Inhalator", "My inhaler"),
        objectives: [w("Montrer le geste du début à la fin", "De handeling van begin tot eind tonen", "Die Anwendung von Anfang bis Ende zeigen", "Show how it is done from beginning to end")],
        materials: [w("Inhalateur de la personne", "De inhalator van de persoon", "Der Inhalator der Person", "The person’s own inhaler")],
      }),
      session({
        code: "breath",
        offset_days: 14,
        handout: "copd-2",
        professions: ["physiotherapist", "occupational-therapist"],
        competencies: ["move", "fear"],
        theme: w("Mieux respirer et garder ses forces", "Beter ademen en krachten sparen", "Besser atmen und Kräfte sparen", "Breathing better and saving energy"),
        objectives: [w("Choisir deux façons de garder ses forces", "Twee manieren kiezen om krachten te sparen", "", "Choose two ways of saving energy")],
      }),
      session({
        code: "caregivers",
        offset_days: 28,
        kind: "caregivers",
        professions: [],
        competencies: ["flare-up", "fear"],
        theme: w("Les proches : aider sans s’épuiser", "Mantelzorgers: helpen zonder uitgeput te raken", "Angehörige: helfen, ohne sich zu erschöpfen", "Caregivers: helping without wearing oneself out"),
      }),
    ],
  };
}

/** The template somebody begins from nothing with. */
export function blank(): PathwayTemplate {
  return {
    ...copd(),
    name: "blank",
    pathology: "other",
    sources: [],
    title: w("Nouveau parcours"),
    about: {},
    competencies: [],
    questions: [],
    sessions: [session({ code: "first", offset_days: 0, professions: [], theme: w("Première séance") })],
  };
}

export function handouts(): HandoutCard[] {
  return [
    { name: "copd-1", title: "Comprendre la BPCO", languages: ["fr", "nl", "de", "en"], reviewed: "", from_centre: "" },
    { name: "copd-2", title: "Garder ses forces", languages: ["fr", "nl"], reviewed: "Claire Noël", from_centre: "" },
    { name: "shared-inhaler", title: "Mon inhalateur", languages: ["fr"], reviewed: "", from_centre: "Maison médicale de Dinant" },
  ];
}
