// The first start and its advice on passphrases.

import { describe, expect, it } from "vitest";
import type { CommuneRow, Country } from "../../ipc";
import { strength } from "./advice";
import { blank, missing, ready, stepOf, steps, whereOf, whereOfCode } from "./first-start";

const row = (country: Country, postal_code: string, name: string, region: string): CommuneRow => ({ country, postal_code, name, region });
const refused = (code: string, args: Record<string, string> = {}) => stepOf({ kind: "refused", code, args });

describe("the first start", () => {
  it("asks nobody for a centre before a demonstration", () => {
    expect(steps("demo", false)).toEqual(["start", "you"]);
    expect(steps("import", false)).toEqual(["start", "centre", "papers", "you", "safety"]);
  });

  it("asks six questions before the first register of all, and never again for the language of the screen", () => {
    expect(steps("own", true)).toEqual(["language", "start", "centre", "papers", "you", "safety"]);
  });

  it("gives a demonstration its fictional centre, whatever was typed before", () => {
    const typed = { ...blank(true), centre_name: "Centre réel", phone: "123", professional: " Claire ", commune: "Givet" };
    expect(ready(typed)).toMatchObject({ centre_code: "FR-08-GIVET-01", phone: "", professional: "Claire", place: null, member: null });
    expect(ready(typed).centre_name).toContain("fictive");
  });

  it("makes the centre its first place, and who is at work the first of its team", () => {
    const typed = { ...blank(false), centre_name: " Maison du Coude ", postal_code: "08600 ", commune: "Givet", first_name: "Claire", last_name: "Noël " };
    const { place, member, professional } = ready(typed);
    expect(place).toMatchObject({ name: "Maison du Coude", kind: "town", contact: { residence: "FR", postal_code: "08600", commune: "Givet" } });
    expect(member).toMatchObject({ first_name: "Claire", last_name: "Noël", profession: "nurse", kind: "professional" });
    expect(professional).toBe("Claire Noël");
  });

  it("writes down no place nobody named, and nobody who leads no sessions", () => {
    const typed = { ...blank(false), first_name: "Claire", last_name: "Noël", profession: "" as const };
    expect(ready(typed)).toMatchObject({ place: null, member: null, professional: "Claire Noël" });
  });

  it("names what is missing, in the order of the fields", () => {
    expect(missing("centre", blank(false))).toEqual(["centre_name", "centre_code"]);
    expect(missing("you", { ...blank(true), passphrase: "court" })).toEqual(["professional", "passphrase"]);
    expect(missing("you", { ...blank(false), passphrase: "court" })).toEqual(["first_name", "last_name", "passphrase"]);
    expect([missing("papers", blank(false)), missing("safety", blank(false))]).toEqual([[], []]);
  });

  it("wants the same passphrase twice", () => {
    const form = { ...blank(true), professional: "Claire Noël", passphrase: "trois petits chats" };
    expect(missing("you", { ...form, passphrase_again: "trois petits chiens" })).toEqual(["passphrase_again"]);
    expect(missing("you", { ...form, passphrase_again: form.passphrase })).toEqual([]);
  });

  it("leads a refusal back to its question", () => {
    expect(refused("centre-code-unreadable")).toBe("centre");
    expect(refused("field-too-long", { part: "place", field: "postal_code" })).toBe("centre");
    expect(refused("field-too-long", { part: "member", field: "last_name" })).toBe("you");
    expect(refused("centre-language-not-full", { field: "languages" })).toBe("papers");
    expect(refused("disk-full")).toBeUndefined();
  });
});

describe("where the centre is", () => {
  it("follows from a commune, with a region only where it has holidays of its own", () => {
    expect(whereOf(row("FR", "57000", "Metz", "57"))).toEqual({ postal_code: "57000", commune: "Metz", country: "FR", region: "57" });
    expect(whereOf(row("FR", "08600", "Givet", "08")).region).toBe("");
    expect(whereOf(row("DE", "66663", "Merzig", "SL")).region).toBe("SL");
  });

  const before = { commune: "Fromelennes", country: "FR" as const, region: "57" };

  it("follows from a code as far as its communes agree, and keeps the one that stands there", () => {
    const givet = [row("FR", "08600", "Givet", "08"), row("FR", "08600", "Fromelennes", "08")];
    expect(whereOfCode(" 08600", givet, before)).toEqual({ commune: "Fromelennes", country: "FR", region: "" });
    expect(whereOfCode("08600", givet, { ...before, commune: "Metz" }).commune).toBe("");
    const dinant = whereOfCode("5500", [row("BE", "5500", "Dinant", "90000")], before);
    expect(dinant).toEqual({ commune: "Dinant", country: "BE", region: "" });
  });

  it("does not follow from a code of two countries, nor from the beginning of one", () => {
    const both = [row("BE", "4040", "Herstal", "60000"), row("LU", "4040", "Esch-sur-Alzette", "")];
    expect(whereOfCode("4040", both, before)).toEqual(before);
    expect(whereOfCode("404", both, before)).toEqual(before);
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
