import { HostError } from "../../operations/hostError";
import type { OfficeClass } from "../officeClass";

/** The structure of the workbook: whether sheets can be added, renamed, moved and deleted. */
export const workbookProtectionClass: OfficeClass<null> = {
  properties: { protected: { get: (_protection, { workbook }) => workbook.isStructureLocked } },
  methods: {
    protect: (_protection, _given, { workbook }) => {
      if (workbook.isStructureLocked) throw new HostError("InvalidOperation");
      workbook.isStructureLocked = true;
    },
    unprotect: (_protection, _given, { workbook }) => {
      workbook.isStructureLocked = false;
    },
  },
};
