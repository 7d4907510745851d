// A made-up centre with its places, its directory and the people who teach there. Nobody here exists.
// Follows the shapes of the window, not its rules.

import type {
  CentreView,
  Contact,
  PlaceCard,
  ProfessionalCard,
  RecipientCard,
  TeamRow,
  Topic,
  TrainingStanding,
} from "./bindings";
import type { Answers, Wishes } from "./fake-register";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A small picture: a path that winds. */
const LOGO = [
  "iVBORw0KGgoAAAANSUhEUgAAAGAAAAAwCAIAAABhdOiYAAAA60lEQVR42u3aOxLDIAyE4e1zwRQ5far0uUDaVFj4AYv3n1GNNB+2AWG9vx+iEYIAIIAA",
  "AggggAACaNl4vJ6bkQhUcTkupRyafUwK1OliUiZN3UixNEUmodM2EjptJt2A5tLRlLb36x1ZK+qMTKFAna5cOj3rEjT1pLo0/VmFTsyukXV46rRr0KyC",
  "rHQaxchw0qweZxm+9lYfRBkuHFZLqgZP5hI6/9XKcPNq2rT3Of743mqYHKDdr32mt2AWuBeDZvs0j06p3ZFMU+0HJet0NMwCafZ0FKNoDrVcb+/C/0EA",
  "AQQQQAABBFB8/AAC/1SEAG8mQQAAAABJRU5ErkJggg==",
].join("");

function contact(change: Partial<Contact> = {}): Contact {
  return {
    residence: "FR",
    postal_code: "08600",
    commune: "Givet",
    address: "12, quai de la Meuse",
    phone: "+33 3 24 00 00 00",
    other_phone: "",
    email: "",
    ...change,
  };
}

const WEEK = [1, 2, 3, 4, 5];

function places(): PlaceCard[] {
  return [
    {
      id: "l1",
      name: "Maison de santé",
      kind: "town",
      contact: contact(),
      hours: [
        ...WEEK.map((weekday) => ({ weekday, from: "08:30:00", to: "12:00:00" })),
        ...[1, 2, 4].map((weekday) => ({ weekday, from: "13:30:00", to: "17:00:00" })),
      ],
      travel_minutes: 25,
      setup_minutes: 20,
      active: true,
      rooms: [
        { id: "o1", name: "Salle 1", seats: 8, active: true },
        { id: "o2", name: "Salle 2", seats: 12, active: true },
        { id: "o3", name: "Grenier", seats: null, active: false },
      ],
    },
    { id: "l2", name: "Par téléphone", kind: "remote", contact: contact({ postal_code: "", commune: "", address: "" }), hours: [], travel_minutes: null, setup_minutes: null, active: true, rooms: [] },
    { id: "l3", name: "Ancienne école", kind: "town", contact: contact({ commune: "Fumay", postal_code: "08170" }), hours: [], travel_minutes: null, setup_minutes: null, active: false, rooms: [] },
  ];
}

function directory(): RecipientCard[] {
  return [
    { id: "r1", kind: "general-practitioner", name: "Dr Michel Exemple", organisation: "Cabinet du pont", contact: contact(), number: "10000000001", active: true, patients: 14 },
    { id: "r2", kind: "general-practitioner", name: "Dr Sofie Voorbeeld", organisation: "", contact: contact({ residence: "BE", postal_code: "5570", commune: "Beauraing", phone: "082 00 00 02" }), number: "", active: true, patients: 6 },
    { id: "r3", kind: "pharmacist", name: "Pharmacie de la Meuse", organisation: "", contact: contact({ phone: "" }), number: "", active: true, patients: 0 },
    { id: "r4", kind: "association", name: "Association Souffle (fictive)", organisation: "", contact: contact({ commune: "Fumay", postal_code: "08170" }), number: "", active: false, patients: 0 },
  ];
}

function teachers(): ProfessionalCard[] {
  const rows: [string, string, ProfessionalCard["kind"], ProfessionalCard["profession"], TrainingStanding, string | null, string | null][] = [
    ["Noël", "Claire", "professional", "nurse", "valid", "2021-06-18", null],
    ["Peeters", "Lieve", "professional", "dietician", "ending", "2023-01-20", "2027-01-20"],
    ["Lambert", "Marc", "professional", "physical-activity", "expired", "2019-03-01", "2026-03-01"],
    ["Weber", "Ute", "patient-partner", "other", "missing", null, null],
    ["Simon", "Jean", "speaker", "pharmacist", "not-needed", null, null],
    ["Petit", "Odile", "professional", "nurse", "valid", "2018-05-04", null],
  ];
  return rows.map(([last_name, first_name, kind, profession, training, trained_on, certificate_ends], index) => ({
    id: `t${index}`,
    kind,
    last_name,
    first_name,
    profession,
    profession_words: "",
    languages: index % 2 === 1 ? ["nl", "fr"] : ["fr"],
    phone: "",
    email: "",
    trained_on,
    certificate: trained_on ? "Attestation (fictive)" : "",
    certificate_ends,
    educator_number: "",
    active: last_name !== "Petit",
    training,
  }));
}

type Names =
  | "centre"
  | "saveCentre"
  | "saveKeeping"
  | "saveLogo" | "printRecoverySheet"
  | "chooseLogo"
  | "savePlace"
  | "saveRoom"
  | "recipients"
  | "saveRecipient"
  | "professionals"
  | "saveProfessional"
  | "team"
  | "setTeam";

export function centreAnswers({ empty }: Wishes): Pick<Answers, Names> {
  let view: CentreView = {
    code: "FR-08-GIVET-01",
    name: "Maison de santé de Givet",
    country: "FR",
    region: "",
    phone: "+33 3 24 00 00 00",
    number: "",
    letterhead: "12, quai de la Meuse\n08600 Givet",
    logo: "",
    complete_from: empty ? null : "2026-02-10",
    languages: empty ? [] : ["fr", "nl"],
    places: empty ? [] : places(),
    identifiers: [],
    retention: empty ? [] : [{ country: "FR", years: 20, source: "Décision du centre (exemple fictif)" }],
  };
  const recipients = empty ? [] : directory();
  const professionals = empty ? [] : teachers();
  let team: TeamRow[] = professionals.slice(0, 4).map((professional, index) => ({
    professional,
    role: index === 0 ? "coordinator" : index === 3 ? "guest" : "educator",
  }));
  let next = 100;

  return {
    centre: () => view,
    saveCentre: (form) => ((view = { ...view, ...form }), done(null, "centre")),
    saveKeeping: (form) => ((view = { ...view, ...form }), done(null, "centre")),
    chooseLogo: () => "/images/logo.png",
    printRecoverySheet: (language) => ({ path: "/registre/papers/secours.pdf", bytes: 24_800, languages: [language] }),
    saveLogo: (path) => ((view = { ...view, logo: path ? LOGO : "" }), done(null, "centre")),
    savePlace: ({ place, ...form }) => {
      const id = place ?? `l${next++}`;
      const rooms = view.places.find((known) => known.id === id)?.rooms ?? [];
      view = { ...view, places: kept(view.places, { ...form, id, rooms }) };
      return done(id, "centre");
    },
    saveRoom: ({ room, place, ...form }) => {
      const id = room ?? `o${next++}`;
      const changed = view.places.map((known) =>
        known.id === place ? { ...known, rooms: kept(known.rooms, { ...form, id }) } : known,
      );
      view = { ...view, places: changed };
      return done(id, "centre");
    },
    recipients: (search) =>
      recipients.filter(({ name, organisation, contact }) =>
        plain(`${name} ${organisation} ${contact.commune}`).includes(plain(search)),
      ),
    saveRecipient: ({ recipient, ...form }) => {
      const id = recipient ?? `r${next++}`;
      const patients = recipients.find((known) => known.id === id)?.patients ?? 0;
      put(recipients, { ...form, id, patients });
      return done(id, "centre");
    },
    professionals: () => professionals,
    saveProfessional: ({ professional, ...form }) => {
      const id = professional ?? `t${next++}`;
      const training = form.kind === "speaker" ? "not-needed" : form.trained_on ? "valid" : "missing";
      put(professionals, { ...form, id, training });
      return done(id, "centre");
    },
    team: () => team,
    setTeam: ({ team: members }) => {
      team = members.flatMap(({ professional: id, role }) => {
        const professional = professionals.find((known) => known.id === id);
        return professional ? [{ professional, role }] : [];
      });
      return done(null, "programmes");
    },
  };
}

function kept<T extends { id: string }>(all: T[], one: T): T[] {
  return all.some(({ id }) => id === one.id) ? all.map((known) => (known.id === one.id ? one : known)) : [...all, one];
}

function put<T extends { id: string }>(all: T[], one: T): void {
  const at = all.findIndex(({ id }) => id === one.id);
  if (at < 0) all.push(one);
  else all[at] = one;
}
