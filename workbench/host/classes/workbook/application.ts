import { calculate } from "../../book/cells";
import { booleanArgument, choiceArgument } from "../../operations/argument";
import type { OfficeClass } from "../officeClass";

/** The add-in reads the mode of calculation but must never change it. */
export const applicationClass: OfficeClass<null> = {
  properties: {
    calculationMode: { get: (_application, { workbook }) => workbook.calculationMode },
  },
  methods: {
    calculate: (_application, [type], { workbook }) => {
      choiceArgument(type, ["Recalculate", "Full", "FullRebuild"]);
      workbook.dirty = true;
      calculate(workbook);
    },
    suspendApiCalculationUntilNextSync: (_application, _given, { workbook }) => {
      calculate(workbook);
      workbook.isCalculationSuspended = true;
    },
  },
};

export const runtimeClass: OfficeClass<null> = {
  properties: {
    enableEvents: {
      get: (_runtime, { eventsEnabled }) => eventsEnabled,
      set: (_runtime, value, world) => {
        world.eventsEnabled = booleanArgument(value);
      },
    },
  },
};
