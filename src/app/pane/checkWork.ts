import { check } from "../check";
import type { Work } from "./jobs";
import { settleFixes } from "./settleFixes";
import type { Store } from "./store";

export function checkWork(store: Store): Work {
  return async (workbook, enter) => {
    const { choice } = store.state();
    const checked = await check(workbook, choice, enter);
    await settleFixes(store, checked.reading.snapshot, { ...checked.reading.choice, ...choice });
    return { type: "checked", ...checked };
  };
}
