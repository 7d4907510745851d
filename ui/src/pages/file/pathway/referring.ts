// A referral while it is being written: which programmes and offers are open to the person. The rules
// are the register's; here only what can be said at once.

import type { EnrolmentId, Offer, PathwayView, ProgrammeCard, ProgrammeId, ReferralOrigin } from "../../../ipc";
import { evaluationOf } from "./acts";

export const OFFERS: Offer[] = ["initial", "follow-up", "resumption"];
export const ORIGINS: ReferralOrigin[] = ["outside-professional", "hospital-stay", "consultation", "spontaneous", "unknown"];

export type Referring = {
  programme: ProgrammeId | "";
  offer: Offer;
  follows: EnrolmentId | "";
  cohort: string;
  on: string;
  origin: ReferralOrigin | "";
  by: string | null;
  by_words: string;
  reason: string;
};

/** Programmes people can be referred to. */
export function open(programmes: ProgrammeCard[]): ProgrammeCard[] {
  return programmes.filter(({ status }) => status !== "stopped");
}

/** Whether the person is in that programme already. */
export function runsIn(programme: string, pathways: PathwayView[]): boolean {
  return pathways.some((one) => one.programme === programme && !one.ending && !one.twin);
}

/** The pathways of that programme a follow-up can come after: those that were evaluated. */
export function before(programme: string, pathways: PathwayView[]): PathwayView[] {
  return pathways.filter((one) => one.programme === programme && one.ending && !one.twin && evaluationOf(one));
}

/** A referral to begin with; after a pathway, the follow-up its evaluation decided. */
export function blank(follows?: PathwayView): Referring {
  const decided = follows && evaluationOf(follows)?.decision?.kind;
  return {
    programme: follows?.programme ?? "",
    offer: !follows ? "initial" : decided === "resumption" ? "resumption" : "follow-up",
    follows: follows?.enrolment ?? "",
    cohort: "",
    on: "",
    origin: "",
    by: null,
    by_words: "",
    reason: "",
  };
}
