import type { Target } from "./target";

/** Deletes our charts from a sheet that is to have them no longer; `ours` has the names of all charts of the report. */
export function dropCharts({ sheet, report, own }: Target, ours: ReadonlySet<string>): void {
  const kept = report.charts.map(({ name }) => name);
  for (const name of own?.charts ?? [])
    if (ours.has(name) && !kept.includes(name)) sheet.charts.getItem(name).delete();
}
