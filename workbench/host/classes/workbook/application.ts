import { booleanArgument, choiceArgument } from "../../operations/argument";
import { calculate } from "../../book/cells";
import type { Kind } from "../officeClass";

/** Calculation is automatic here; the add-in may read that and has no business changing it. */
export const applicationKind: Kind<null> = {
  properties: { calculationMode: { get: () => "Automatic" } },
  methods: {
    calculate: (_application, [type], { workbook }) => {
      choiceArgument(type, ["Recalculate", "Full", "FullRebuild"]);
      workbook.dirty = true;
      calculate(workbook);
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtimeKind: Kind<null> = {
  properties: {
    enableEvents: {
      get: (_runtime, { eventsEnabled }) => eventsEnabled,
      set: (_runtime, value, world) => {
        world.eventsEnabled = booleanArgument(value);
      },
    },
  },
};
