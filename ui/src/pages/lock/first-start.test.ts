// The first start and its advice on passphrases.

import { describe, expect, it } from "vitest";
import { strength } from "./advice";
import { blank, missing, ready, steps } from "./first-start";

describe("the first start", () => {
  it("asks nobody for a centre before a demonstration", () => {
    expect(steps("demo", false)).toEqual(["start", "you"]);
    expect(steps("import", false)).toEqual(["start", "centre", "you"]);
  });

  it("asks for the language before the first register of all, and never again", () => {
    expect(steps("own", true)).toEqual(["language", "start", "centre", "you"]);
  });

  it("gives a demonstration its fictional centre, whatever was typed before", () => {
    const typed = { ...blank(true), centre_name: "Centre réel", phone: "123", professional: " Claire " };
    expect(ready(typed)).toMatchObject({ centre_code: "FR-08-GIVET-01", phone: "", professional: "Claire" });
    expect(ready(typed).centre_name).toContain("fictive");
  });

  it("names what is missing, in the order of the fields", () => {
    expect(missing("centre", blank(false))).toEqual(["centre_name", "centre_code"]);
    expect(missing("you", { ...blank(false), passphrase: "court" })).toEqual(["professional", "passphrase"]);
  });

  it("wants the same passphrase twice", () => {
    const form = { ...blank(true), professional: "Claire Noël", passphrase: "trois petits chats" };
    expect(missing("you", { ...form, passphrase_again: "trois petits chiens" })).toEqual(["passphrase_again"]);
    expect(missing("you", { ...form, passphrase_again: form.passphrase })).toEqual([]);
  });
});

describe("advice on a passphrase", () => {
  it("goes by length, counted in characters", () => {
    expect(strength("")).toBe("empty");
    expect(strength("neufchars")).toBe("short");
    expect(strength("dix lettre")).toBe("fair");
    expect(strength("brume tortue wagon citron")).toBe("good");
  });

  it("is not fooled by one letter held down", () => {
    expect(strength("aaaaaaaaaaaaaaaaaaaaaaaa")).toBe("fair");
  });
});
