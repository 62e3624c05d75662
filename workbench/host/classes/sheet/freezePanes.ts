import type { HostSheet } from "../../book/workbook";
import { wholeArgument } from "../../operations/argument";
import { requireFocus } from "../../operations/focus";
import type { OfficeClass } from "../officeClass";

export const freezePanesClass: OfficeClass<HostSheet> = {
  methods: {
    freezeRows: (sheet, [count], { workbook }) => {
      requireFocus(workbook);
      sheet.frozenRows = count === undefined ? 1 : wholeArgument(count, 1);
      sheet.frozenColumns = 0;
    },
  },
};
