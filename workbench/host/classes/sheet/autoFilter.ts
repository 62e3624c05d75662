import type { HostFilter } from "../../book/workbook";
import type { OfficeClass } from "../officeClass";

/** Sheets and tables have this object even without a filter. It cannot be changed, because only people set filters. */
export const autoFilterClass: OfficeClass<{ readonly filter: HostFilter }> = {
  properties: {
    isDataFiltered: { get: ({ filter }) => filter === "filtering" },
  },
};
