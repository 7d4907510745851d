// What pages may use of the door.

export { commands } from "./bindings";
export type * from "./bindings";
export { act, ask, failureOf } from "./door";
export { Live } from "./live.svelte";
