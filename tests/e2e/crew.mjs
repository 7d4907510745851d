// Several viewers at work on one list, so that no processor waits; counts what they found and says it.

import { serve } from "./serve.mjs";
import { Viewer } from "./viewer.mjs";

const VIEWERS = 3;

/** Has `act(viewer, view)` done for each view; it answers with a name and the faults. Says the sum. */
export async function crew(views, act) {
  const { address, stop } = await serve();
  const left = [...views];
  let [passed, failed] = [0, 0];
  const work = async () => {
    const viewer = new Viewer(address);
    for (let view = left.shift(); view; view = left.shift()) {
      const { name, faults } = await act(viewer, view).catch((error) => ({ name: view.name, faults: [brief(error)] }));
      if (faults.length === 0) passed++;
      else failed++, console.log(`FAILED ${name}\n  ${faults.join("\n  ")}`);
    }
    await viewer.close();
  };
  await Promise.all(Array.from({ length: VIEWERS }, work));
  stop();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

const brief = (error) => String(error).split("\n").slice(0, 3).join(" ");
