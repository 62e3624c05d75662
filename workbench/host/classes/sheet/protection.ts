import type { HostSheet } from "../../book/workbook";
import { recordArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { isProtected } from "../../operations/protection";
import type { OfficeClass } from "../officeClass";

/**
 * Protects everything; the options that allow single actions are not implemented. Excel refuses to protect or unprotect
 * twice: https://github.com/OfficeDev/office-js/issues/6784
 */
export const protectionClass: OfficeClass<HostSheet> = {
  properties: { protected: { get: isProtected } },
  methods: {
    protect: (sheet, [options, password]) => {
      if (isProtected(sheet)) throw new HostError("AccessDenied");
      const allowed =
        options === undefined || options === null ? [] : Object.values(recordArgument(options));
      if (allowed.length > 0)
        throw new HostError("NotImplemented", "The stand-in protects without options.");
      sheet.protection = { sheet: true, ...(typeof password === "string" ? { password } : {}) };
    },
    unprotect: (sheet, [password]) => {
      if (!isProtected(sheet)) throw new HostError("AccessDenied");
      const wanted = sheet.protection?.password;
      if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
      sheet.protection = null;
    },
  },
};
