// A day that is half typed, or a number that is none, has the value of nothing at all: only what stands
// in the boxes tells the two apart.

/** Whether the boxes of the day field `id` hold something although the field says there is no day. */
export function halfTyped(id: string, value: string | null, page: ParentNode = document): boolean {
  if (value) return false;
  const boxes = page.querySelector(`#${id}`)?.closest('[role="group"]')?.querySelectorAll("input") ?? [];
  return [...boxes].some((box) => box.value.trim() !== "");
}

/** Whether the number field `id` holds something that is no number. */
export function noNumber(id: string, value: number | null): boolean {
  const box = document.getElementById(id);
  return value === null && box instanceof HTMLInputElement && box.value.trim() !== "";
}
