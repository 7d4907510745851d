// Whether a postal code is known, asked of a made-up atlas of the border.

import { beforeEach, describe, expect, it } from "vitest";
import { pretend } from "../ipc/fake";
import { knownCode } from "./communes";

beforeEach(() => pretend());

describe("a postal code", () => {
  it("the atlas has is known", async () => {
    expect(await Promise.all([knownCode("FR", "08600"), knownCode("BE", "5570")])).toEqual([true, true]);
  });

  it("cut short, where the atlas covers the region, is not known", async () => {
    expect(await Promise.all([knownCode("FR", "0860"), knownCode("BE", "5999")])).toEqual([false, false]);
  });

  it("outside what the atlas covers is left in peace", async () => {
    const codes = [knownCode("FR", "75011"), knownCode("DE", "10115"), knownCode("ZZ", "1000"), knownCode("FR", "")];
    expect(await Promise.all(codes)).toEqual([true, true, true, true]);
  });
});
