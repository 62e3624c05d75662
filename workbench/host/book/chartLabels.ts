import type { HostChartLabels } from "./workbook";

/** Whether a chart shows any data labels. */
export function showsAny(labels: HostChartLabels): boolean {
  return (
    labels.showValue || labels.showPercentage || labels.showCategoryName || labels.showSeriesName
  );
}
