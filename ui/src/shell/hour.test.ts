// Hours as people write them.

import { expect, test } from "vitest";
import { readHour } from "./hour";

test("hours are read as people write them", () => {
  expect(["9:30", "09h30", "0930", "9", "14.00"].map(readHour)).toEqual(["09:30", "09:30", "09:30", "09:00", "14:00"]);
  expect(["24:00", "14:60", "midi", ""].map(readHour)).toEqual(["", "", "", ""]);
});
