import { textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { node, type NodeOf, type OfficeClass } from "../officeClass";

function setting(key: string): NodeOf<"Setting"> {
  return node("Setting", { key });
}

export const settingClass: OfficeClass<{ key: string }> = {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => {
        workbook.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ key }, _given, { workbook }) => {
      workbook.settings.delete(key);
    },
  },
};

export const settingsClass: OfficeClass<null> = {
  item: (_all, key, { workbook }) => {
    if (typeof key !== "string" || !workbook.settings.has(key)) throw new HostError("ItemNotFound");
    return setting(key);
  },
  methods: {
    add: (_all, [given, value], { workbook }) => {
      const key = textArgument(given);
      if (value === undefined) throw new HostError("InvalidArgument");
      workbook.settings.set(key, value);
      return setting(key);
    },
    getItemOrNullObject: (_all, [given], { workbook }) => {
      const key = textArgument(given);
      return workbook.settings.has(key) ? setting(key) : null;
    },
  },
};
