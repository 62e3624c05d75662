import type { Sample } from "../model/report";

/** Adds the year to the names of a sheet and its table, so that the sheets of several years go into one workbook. */
export function namedByYear({ sheet, table, ...rest }: Sample, year: number): Sample {
  return {
    ...rest,
    sheet: { ...sheet, name: `${sheet.name} ${String(year)}` },
    table: table && { ...table, name: `${table.name}${String(year)}` },
  };
}
