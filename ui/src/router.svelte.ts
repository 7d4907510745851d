// Which page is shown, kept in the address after `#` so that going back works.

export type Place =
  | { page: "today" | "patients" | "import" | "programmes" | "new-programme" | "share" }
  | { page: "attendance" | "programme"; id: string };

let here = $state.raw<Place>(read(location.hash));

window.addEventListener("hashchange", () => {
  here = read(location.hash);
});

/** The page that is shown. */
export function place(): Place {
  return here;
}

/** The address of a page, for a link. */
export function href(to: Place): string {
  switch (to.page) {
    case "today":
      return "#/";
    case "import":
      return "#/patients/import";
    case "new-programme":
      return "#/programmes/new";
    case "programme":
      return `#/programmes/${to.id}`;
    case "attendance":
      return `#/sessions/${to.id}`;
    default:
      return `#/${to.page}`;
  }
}

/** Shows a page. */
export function go(to: Place): void {
  location.hash = href(to);
}

/** The page of an address; an unknown one is today. */
export function read(hash: string): Place {
  const [noun, rest] = hash.replace(/^#?\/?/, "").split("/");
  if (noun === "patients") return { page: rest === "import" ? "import" : "patients" };
  if (noun === "programmes" && rest === "new") return { page: "new-programme" };
  if (noun === "programmes") return rest ? { page: "programme", id: rest } : { page: "programmes" };
  if (noun === "sessions" && rest) return { page: "attendance", id: rest };
  return { page: noun === "share" ? "share" : "today" };
}
