// What acts have made stale. A page that heeds a topic asks again when an act changed it.

import type { Topic } from "./bindings";

const counters = $state<Record<Topic, number>>({
  backups: 0,
  centre: 0,
  documents: 0,
  patients: 0,
  programmes: 0,
  reports: 0,
  sessions: 0,
  sharing: 0,
});

/** An act changed these topics. */
export function changed(topics: Topic[]): void {
  for (const topic of topics) counters[topic] += 1;
}

/** Makes the effect that calls it run again whenever one of these topics changes. */
export function heed(topics: Topic[]): number {
  return topics.reduce((sum, topic) => sum + counters[topic], 0);
}
