// What somebody said about sharing a car: one answer, and no telephone shown without one.

import { describe, expect, it } from "vitest";
import { blankCar, carLacks, carTyped, toShare } from "./car-share";

describe("sharing a car", () => {
  it("is not answered before somebody asked", () => {
    expect(carLacks(blankCar())).toEqual(["choice"]);
  });

  it("offers at least one seat", () => {
    expect(carLacks({ choice: "offers", seats: null, phone_agreed: false })).toEqual(["seats"]);
    expect(carLacks({ choice: "offers", seats: 0, phone_agreed: false })).toEqual(["seats"]);
  });

  it("shows no telephone of somebody who shares none", () => {
    expect(toShare({ choice: "neither", seats: 3, phone_agreed: true })).toEqual({ offers: 0, seeks: false, phone_agreed: false });
  });

  it("is read back as it was said", () => {
    const said = { offers: 2, seeks: false, phone_agreed: true };
    expect(toShare(carTyped(said))).toEqual(said);
  });
});
