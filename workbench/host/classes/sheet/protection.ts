import { recordArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import type { Kind } from "../officeClass";
import type { HostSheet } from "../../book/workbook";

function isOn({ protection }: HostSheet): boolean {
  return protection !== null && protection.sheet !== false;
}

/** Protects without exceptions: the options that allow one thing or another are not known here. */
export const protectionKind: Kind<HostSheet> = {
  properties: { protected: { get: isOn } },
  methods: {
    protect: (sheet, [options, password]) => {
      if (isOn(sheet)) throw new HostError("InvalidOperation");
      const allowed =
        options === undefined || options === null ? [] : Object.values(recordArgument(options));
      if (allowed.length > 0)
        throw new HostError("NotImplemented", "The stand-in protects without options.");
      sheet.protection = { sheet: true, ...(typeof password === "string" ? { password } : {}) };
    },
    unprotect: (sheet, [password]) => {
      const wanted = sheet.protection?.password;
      if (wanted !== undefined && wanted !== password) throw new HostError("AccessDenied");
      sheet.protection = null;
    },
  },
};
