// What somebody said about sharing a car, as one choice and its details. Knows no sentence.

import type { CarShare } from "../ipc";

export type CarChoice = "offers" | "seeks" | "neither";
export type CarTyped = { choice: CarChoice | ""; seats: number | null; phone_agreed: boolean };

export const CAR_CHOICES: CarChoice[] = ["offers", "seeks", "neither"];

/** Nobody asked yet. */
export function blankCar(): CarTyped {
  return { choice: "", seats: null, phone_agreed: false };
}

export function carTyped({ offers, seeks, phone_agreed }: CarShare): CarTyped {
  return { choice: offers > 0 ? "offers" : seeks ? "seeks" : "neither", seats: offers || null, phone_agreed };
}

export type CarLack = "choice" | "seats";

export function carLacks({ choice, seats }: CarTyped): CarLack[] {
  if (choice === "") return ["choice"];
  return choice === "offers" && !seats ? ["seats"] : [];
}

/** As the window takes it: a telephone is only shown where a car is shared. */
export function toShare({ choice, seats, phone_agreed }: CarTyped): CarShare {
  return {
    offers: choice === "offers" ? (seats ?? 0) : 0,
    seeks: choice === "seeks",
    phone_agreed: choice === "offers" || choice === "seeks" ? phone_agreed : false,
  };
}
