// Parts of forms, by keyboard: tabs, suggestions, the summary of what is wrong.

import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import ErrorSummary from "./ErrorSummary.svelte";
import NumberField from "./NumberField.svelte";
import SuggestField from "./SuggestField.svelte";
import Tabs from "./Tabs.svelte";

const nothing = createRawSnippet(() => ({ render: () => "<p>inside</p>" }));
const OPTIONS = [
  { id: "a", label: "08600 Givet" },
  { id: "b", label: "08600 Fromelennes" },
];

describe("tabs", () => {
  const tabs = [
    { id: "one", label: "One" },
    { id: "two", label: "Two" },
    { id: "three", label: "Three" },
  ];

  it("have one tab in the tab order, and arrows between them", async () => {
    const onchoose = vi.fn();
    render(Tabs, { label: "Parts", tabs, current: "one", onchoose, panel: nothing });
    expect(screen.getAllByRole("tab").map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
    const list = screen.getByRole("tablist");
    for (const key of ["ArrowRight", "ArrowLeft", "End"]) await fireEvent.keyDown(list, { key });
    expect(onchoose.mock.calls.flat()).toEqual(["two", "three", "three"]);
  });

  it("leave Alt and an arrow to the window, which goes back", async () => {
    const onchoose = vi.fn();
    render(Tabs, { label: "Parts", tabs, current: "one", onchoose, panel: nothing });
    await fireEvent.keyDown(screen.getByRole("tablist"), { key: "ArrowLeft", altKey: true });
    expect(onchoose).not.toHaveBeenCalled();
  });
});

describe("a text with suggestions", () => {
  const given = { id: "code", label: "Code", value: "", options: OPTIONS, said: "2" };

  it("opens while one types, and takes the one the arrows reached", async () => {
    const onchoose = vi.fn();
    render(SuggestField, { ...given, onchoose });
    const box = screen.getByRole("combobox");
    expect(box.getAttribute("aria-expanded")).toBe("false");
    await fireEvent.input(box, { target: { value: "08" } });
    expect(box.getAttribute("aria-expanded")).toBe("true");
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await fireEvent.keyDown(box, { key });
    expect(onchoose).toHaveBeenCalledWith(OPTIONS[1]);
    expect(box.getAttribute("aria-expanded")).toBe("false");
  });

  it("closes on Escape without closing what is around it", async () => {
    render(SuggestField, { ...given, onchoose: () => {} });
    const box = screen.getByRole("combobox");
    const outside = vi.fn();
    document.body.addEventListener("keydown", outside);
    await fireEvent.input(box, { target: { value: "08" } });
    await fireEvent.keyDown(box, { key: "Escape" });
    expect([box.getAttribute("aria-expanded"), outside.mock.calls.length]).toEqual(["false", 0]);
    await fireEvent.keyDown(box, { key: "Escape" });
    expect(outside).toHaveBeenCalledTimes(1);
  });
});

describe("the summary of what is wrong", () => {
  it("takes the focus and leads to the field", async () => {
    const field = document.body.appendChild(document.createElement("input"));
    field.id = "name";
    render(ErrorSummary, { title: "Wrong", faults: [{ id: "name", text: "Write the name." }] });
    await tick();
    expect(document.activeElement).toBe(screen.getByRole("group", { name: "Wrong" }));
    await fireEvent.click(screen.getByRole("link", { name: "Write the name." }));
    expect(document.activeElement).toBe(field);
  });

  it("is not there while nothing is wrong", () => {
    render(ErrorSummary, { title: "Wrong", faults: [] });
    expect(screen.queryByRole("group")).toBeNull();
  });
});

describe("a number", () => {
  it("that is none is said, and kept as typed", async () => {
    render(NumberField, { id: "minutes", label: "Minutes", value: 25, unreadable: "No number." });
    const box = screen.getByLabelText<HTMLInputElement>("Minutes");
    await fireEvent.input(box, { target: { value: "une heure" } });
    expect([box.value, screen.queryByText("No number.") === null]).toEqual(["une heure", false]);
  });
});
