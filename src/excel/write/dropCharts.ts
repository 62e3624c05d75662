import { LEVEL_CHART } from "../../core/report/keys";
import type { Target } from "./target";

/** Deletes our chart from a sheet that is to have it no longer. */
export function dropCharts({ sheet, report, own }: Target): void {
  const isKept = report.charts.some(({ name }) => name === LEVEL_CHART);
  if (!isKept && own?.charts.includes(LEVEL_CHART)) sheet.charts.getItem(LEVEL_CHART).delete();
}
