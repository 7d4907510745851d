// The list as it was left, and a new file begun from a search.

import { describe, expect, it } from "vitest";
import { ListState, listState } from "./list.svelte";
import { nameOf } from "./new-patient";

describe("the list", () => {
  it("is found again as it was left", () => {
    const state = listState();
    state.choose("to-call", "givet");
    state.offset = 50;
    state.leave("p7");
    expect(listState()).toMatchObject({ list: "to-call", typed: "givet", search: "givet", offset: 50, row: "p7" });
  });

  it("begins on its first page when the search changes, and only then", () => {
    const state = new ListState();
    state.offset = 50;
    state.look();
    expect(state.offset).toBe(50);
    state.typed = " weber ";
    state.look();
    expect([state.search, state.offset]).toEqual(["weber", 0]);
  });

  it("keeps the search when another ready-made list is chosen", () => {
    const state = new ListState();
    state.choose("all", "weber");
    state.choose("active");
    expect([state.list, state.search]).toEqual(["active", "weber"]);
  });
});

describe("a new file", () => {
  it.each([
    ["collard anne", "Collard", "Anne"],
    ["noël", "Noël", ""],
    ["simon jean-luc marie", "Simon", "Jean-luc Marie"],
    ["P-0012-B", "", ""],
    ["03/02/1948", "", ""],
  ])("begun from the search %s takes its names", (search, last_name, first_name) => {
    expect(nameOf(search)).toEqual({ last_name, first_name });
  });
});
