import type { Fault, FaultPlan } from "../../../workbench/host/faults";

/** Milliseconds: within the limit of a round trip, beyond it, and beyond the next run too. */
const SLOW = 30_000;
const LATE = 70_000;
export const VERY_LATE = 900_000;

/** What goes wrong in one use, beginning at one round trip. */
export type Plan = (at: number) => FaultPlan;

const once =
  (fault: () => Fault): Plan =>
  (at) => ({ [at]: fault() });

/** In each of three attempts, which read anew, with two round trips between that ask what was written. */
const thrice =
  (fault: () => Fault): Plan =>
  (at) => ({ [at]: fault(), [2 * at + 2]: fault(), [3 * at + 4]: fault() });

/** Excel does not recover before the use ends. */
const lasting =
  (fault: () => Fault): Plan =>
  (at) => ({
    ...Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [at + i + 1, refused("GeneralException")()]),
    ),
    [at]: fault(),
  });

const refused = (code: string) => (): Fault => ({ error: { code } });
const partly = (share: number) => (): Fault => ({
  error: { code: "GeneralException", lands: share },
});

/** Everything that one round trip is known to come to on a bad day. */
export const FAULTS: Readonly<Record<string, Plan>> = {
  GeneralException: once(refused("GeneralException")),
  AccessDenied: once(refused("AccessDenied")),
  RequestAborted: once(refused("RequestAborted")),
  InvalidOrTimedOutSession: once(refused("InvalidOrTimedOutSession")),
  ActivityLimitReached: once(refused("ActivityLimitReached")),
  Conflict: once(refused("Conflict")),
  ItemAlreadyExists: once(refused("ItemAlreadyExists")),
  editRefused: once(refused("InvalidOperationInCellEditMode")),
  editQueued: once(() => ({ cellEdit: new Promise((resolve) => setTimeout(resolve, LATE)) })),
  hang: once(() => ({ hang: { lands: false } })),
  hangLanded: once(() => ({ hang: { lands: true } })),
  slow: once(() => ({ delay: SLOW })),
  late: once(() => ({ delay: LATE })),
  veryLate: once(() => ({ delay: VERY_LATE })),
  applyThenFail: once(partly(1)),
  midFail: once(partly(0.5)),
};

/** A batch may end anywhere: how much of it was carried out, in per cent. */
const SHARES = [2, 5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90, 95, 98];

/** Only `npm run deep` goes that far. */
export const MORE_FAULTS: Readonly<Record<string, Plan>> = {
  ...Object.fromEntries(
    SHARES.map((share) => [`midFail${String(share)}`, once(partly(share / 100))]),
  ),
  busyThrice: thrice(refused("GeneralException")),
  applyThenFailThrice: thrice(partly(1)),
  midFailThrice: thrice(partly(0.6)),
  busyForGood: lasting(refused("GeneralException")),
  midFailForGood: lasting(partly(0.6)),
};
