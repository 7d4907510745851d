// Calls, the waiting list, cars, closed days, cycles and what will be needed, made up. Nobody here exists.

import type { CallLine, LogCall, MessageText, SaveCarShare, Topic, TurnedScreen, Wish } from "./bindings";
import { missed, again, cars, fits, makeUps, waiting } from "./fake-call-people";
import { planningAnswers } from "./fake-planning";
import { patient } from "./fake-people";
import type { Answers, Wishes } from "./fake-register";

const done = <T>(answer: T, ...changed: Topic[]) => ({ answer, changed });
const TODAY = "2026-11-26";

/** The answers, kept in memory. */
export function callsAnswers(wishes: Wishes) {
  const empty = wishes.empty ?? false;
  let toCall = empty ? [] : missed();
  let due = empty ? [] : again();
  let people = empty ? [] : waiting();
  let fit = empty ? [] : fits();
  let travellers = empty ? [] : cars();
  const logged: CallLine[] = [];

  const line = (form: LogCall): CallLine => {
    const { first_name, last_name } = patient(Number(form.patient.slice(1)));
    const { session: _, ...said } = form;
    return { ...said, id: `c${logged.length + 20}`, name: `${first_name} ${last_name}`, on: TODAY, by: "Claire Noël", theme: "" };
  };

  return {
    callList: () => ({ missed: toCall, again: due }),
    logCall: (form) => {
      const call = line(form);
      logged.unshift(call);
      toCall = toCall.filter(({ person }) => person.id !== form.patient);
      due = due.filter(({ person }) => person.id !== form.patient);
      fit = fit.map((one) => (one.person.id === form.patient ? { ...one, calls: [call, ...one.calls] } : one));
      return done(call.id, "sessions");
    },
    callsOf: (id) => [
      ...logged.filter((call) => call.patient === id),
      ...(empty ? [] : [...missed(), ...again().map(({ person, call }) => ({ person, calls: [call] }))])
        .filter(({ person }) => person.id === id)
        .flatMap(({ calls }) => calls),
    ],
    makeUps: () => makeUps(),
    reschedule: () => done(null, "sessions"),
    message: ({ patient: id, about }): MessageText => {
      const { first_name, languages } = patient(Number(id.slice(1)));
      const dutch = languages[0] === "nl";
      // Where she is expected, the place is called by an illness.
      const unsaid = id === "p5";
      const words = about === "place" ? "Une place s’est libérée" : "Nous ne vous avons pas vu la dernière fois";
      const text = dutch
        ? `Dag ${first_name},\nWe hebben u vorige keer gemist. Volgende afspraak: donderdag 3 december om 14:00${unsaid ? "" : ", Gezondheidshuis van Givet"}. Bel ons op 03 24 00 00 00.`
        : `Bonjour ${first_name},\n${words}. Prochain rendez-vous : jeudi 3 décembre à 14:00${unsaid ? "" : ", Maison de santé de Givet"}. Appelez-nous au 03 24 00 00 00.`;
      return { language: dutch ? "nl" : "fr", phone: "+33 6 00 00 00 12", email: "", text, left_out: unsaid ? [{ part: "place", words: ["diabète"] }] : [] };
    },
    turnedScreen: (id): TurnedScreen => {
      const { first_name, last_name, languages } = patient(Number(id.slice(1)));
      return {
        name: `${first_name} ${last_name}`,
        language: languages[0] ?? "fr",
        large_print: id === "p0",
        project: empty ? "" : "Aller au marché à pied avec ma petite-fille, sans m’arrêter tous les cent mètres.",
        goals: empty ? [] : ["Marcher vingt minutes trois fois par semaine", "Reconnaître une hypoglycémie et savoir quoi faire"],
        sessions: empty
          ? []
          : [
              { begins: "2026-12-03T14:00:00", ends: "2026-12-03T16:00:00", theme: "Prendre soin de ses pieds", place: "Maison de santé de Givet" },
              { begins: "2026-12-10T14:00:00", ends: "2026-12-10T16:00:00", theme: "Faire le point ensemble", place: "Maison de santé de Givet" },
            ],
        phone: "03 24 00 00 00",
      };
    },
    waitingList: () => ({ people }),
    saveWish: ({ enrolment, wish }: { enrolment: string; wish: Wish }) => {
      people = people.map((one) => (one.enrolment === enrolment ? { ...one, wish } : one));
      return done(null, "programmes");
    },
    whoFits: ({ session }) => ({ session: makeUps(session ?? "s4")[0]!.card, seats_left: Math.max(0, fit.length - 2), people: fit }),
    givePlace: ({ enrolment }) => ((fit = fit.filter((one) => one.enrolment !== enrolment)), done(null, "sessions", "programmes")),
    cars: () => {
      const [driver, other, rider, far] = travellers;
      if (!driver || !other || !rider || !far) return { cars: [], without: [], free: 0, people: travellers };
      const riders = rider.share.seeks ? [{ ...rider, km: 4.2 }] : [];
      return {
        cars: driver.share.offers > 0 && riders.length > 0 ? [{ driver, riders }] : [],
        without: far.share.seeks ? [far] : [],
        free: Math.max(0, driver.share.offers + other.share.offers - riders.length),
        people: travellers,
      };
    },
    saveCarShare: ({ patient: id, share }: SaveCarShare) => {
      const phone = share.phone_agreed ? "+33 6 00 00 00 21" : "";
      travellers = travellers.map((one) => (one.patient === id ? { ...one, share, phone } : one));
      return done(null, "patients");
    },
    ...planningAnswers(wishes),
  } satisfies Partial<Answers>;
}
