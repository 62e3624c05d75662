import type { Reading, Written } from "../../../src/app/ports";
import {
  findingKey,
  initialState,
  isOwnSheet,
  paneReducer,
  type PaneEvent,
  type PaneState,
} from "../../../src/app/pane/paneState";
import { leavesWork } from "../../../src/app/pane/interrupted";
import type { Progress } from "../../../src/core/model/failure";
import type { Finding } from "../../../src/core/model/finding";
import { branchOf, reviewOf } from "../../support/review";

const READING: Reading = {
  snapshot: { sheets: [] },
  own: [
    {
      key: "summary",
      id: "{own}",
      name: "Tổng hợp",
      areas: [],
      areasBefore: [],
      charts: [],
      notes: [],
      typed: [],
      contents: [],
      areaNames: [],
      turns: [],
      mark: null,
      isProtected: false,
      replaced: null,
    },
  ],
  takenNames: [],
  emptySheets: [],
  choice: { scheme: "124-hd25" },
  copies: [],
  runs: [],
  previousFindings: [],
  frozen: null,
  workbook: {
    isReadOnly: false,
    isStructureLocked: false,
    isCalculatedAutomatically: true,
    hasOldFindings: false,
  },
};
const WRITTEN: Written = {
  sheets: [{ key: "findings", id: "{new}", name: "Kiểm tra" }],
  charts: 0,
  differences: [],
  unfinishedLooks: [],
  movedNotes: [],
  emptied: [],
  sourceChanged: false,
};
const SUMMARY = { reading: READING, plan: [], written: WRITTEN, frozen: null };
const BRANCH = branchOf({ columns: ["name", "final"], rows: [["Lê An", "HTTNV"]] });

function missingName(row: number): Finding {
  return {
    code: "missing-name",
    severity: "error",
    at: [{ sheet: "Xếp loại", row, column: 1 }],
    data: { order: "1" },
    basis: null,
  };
}

const checked = (...rows: number[]): PaneEvent => ({
  type: "checked",
  reading: READING,
  review: reviewOf([BRANCH], rows.map(missingName)),
  plan: [],
});

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, initialState("vi", true));
}

test("a check takes over the reading and the saved choice, and counts the findings gone since the last one", () => {
  const state = after(
    { type: "started", job: "check" },
    checked(2, 3),
    { type: "started", job: "check" },
    checked(3),
  );
  expect([state.running, state.choice, state.news, state.review?.findings.length]).toEqual([
    null,
    { scheme: "124-hd25" },
    { kind: "checked", gone: 1 },
    1,
  ]);
});

test("a job shows its phase, its waiting and its cancelling until it ends", () => {
  const running = after(
    { type: "started", job: "write" },
    { type: "waited", waiting: "slow" },
    { type: "cancelRequested" },
  );
  expect(running.running).toEqual({
    job: "write",
    phase: "read",
    cancelling: true,
    waiting: "slow",
  });
  const next = paneReducer(running, { type: "entered", phase: "judge" });
  expect(next.running).toEqual({ job: "write", phase: "judge", cancelling: true, waiting: null });
  expect(paneReducer(next, { type: "cancelled" })).toMatchObject({
    running: null,
    news: { kind: "cancelled" },
  });
});

test("a failure ends the job and keeps the last review", () => {
  const state = after(
    checked(2),
    { type: "started", job: "write" },
    {
      type: "failed",
      failure: { kind: "readOnly", code: "AccessDenied", progress: null },
    },
  );
  expect([state.running, state.failure, state.review?.findings.length]).toEqual([
    null,
    { kind: "readOnly", code: "AccessDenied", progress: null },
    1,
  ]);
});

const interrupted = (...names: readonly string[]): Reading => ({
  ...READING,
  own: names.map((name) => ({
    ...READING.own[0]!,
    name,
    mark: {
      isUnfinished: true,
      isNew: false,
      notes: "in place",
      run: "1.aaaa",
      born: null,
      isNewer: name === "Mới hơn",
    },
  })),
});

test("a check names the sheets that an earlier run left half written, but not those of a newer build", () => {
  const event = { ...checked(), reading: interrupted("Tổng hợp", "Mới hơn") } as PaneEvent;
  const state = after(event);
  expect(state.interrupted).toEqual(["Tổng hợp"]);
  expect(paneReducer(state, checked()).interrupted).toEqual([]);
});

test("a run that wrote its sheets completes those that were half written", () => {
  const reading = interrupted("Tổng hợp");
  const event = {
    ...checked(),
    type: "written",
    reading,
    written: WRITTEN,
    stale: false,
    frozen: null,
  };
  expect(after(event as PaneEvent).interrupted).toEqual([]);
});

test("a failed run adds the sheets that it left half written, and takes off those that it completed", () => {
  const reading = interrupted("Tổng hợp", "Biểu 6F", "Kiểm tra");
  const failure = (progress: Progress | null): PaneEvent => ({
    type: "failed",
    failure: { kind: "busy", code: "", progress },
  });
  const before = after({ ...checked(), reading } as PaneEvent);
  const progress = { kind: "known", done: ["Tổng hợp"], partly: ["Thống kê", "Kiểm tra"] } as const;
  expect(paneReducer(before, failure(progress)).interrupted).toEqual([
    "Thống kê",
    "Kiểm tra",
    "Biểu 6F",
  ]);
  expect(paneReducer(before, failure({ kind: "unknown" })).interrupted).toEqual(before.interrupted);
  expect(paneReducer(before, failure(null)).interrupted).toEqual(before.interrupted);
});

test.each<[Progress | null, boolean]>([
  [null, false],
  [{ kind: "known", done: ["Tổng hợp"], partly: [] }, false],
  [{ kind: "known", done: [], partly: ["Tổng hợp"] }, true],
  [{ kind: "unknown" }, true],
])("after %j, writing again is offered: %s", (progress, isOffered) => {
  expect(leavesWork(progress)).toBe(isOffered);
});

test("writing again repeats the freezing that failed", () => {
  expect(after({ type: "started", job: "check" }).lastWriting).toBe("write");
  const frozen = after({ type: "started", job: "freeze" }, { type: "started", job: "check" });
  expect(frozen.lastWriting).toBe("freeze");
  expect(paneReducer(frozen, { type: "started", job: "write" }).lastWriting).toBe("write");
});

test("a change of the source matters only after a review, and until the next check", () => {
  expect(after({ type: "sourceChanged" }).changed).toBe(false);
  const changed = after(checked(2), { type: "sourceChanged" });
  expect(changed.changed).toBe(true);
  expect(paneReducer(changed, checked(2)).changed).toBe(false);
});

test("a visited cell stays marked; a cell that could not be shown is reported", () => {
  const key = findingKey(missingName(2));
  const seen = after(checked(2), { type: "navigated", key, shown: true });
  expect(Array.from(seen.visited)).toEqual([key]);
  expect(paneReducer(seen, { type: "navigated", key: "other", shown: false }).news).toEqual({
    kind: "notShown",
  });
});

test("another choice discards what was written before", () => {
  const review = reviewOf([BRANCH]);
  const state = after(
    checked(2),
    { type: "written", ...SUMMARY, review, stale: true },
    { type: "choiceMade", choice: { year: 2024 }, review, plan: [] },
  );
  expect([state.written, state.choice, state.changed]).toEqual([null, { year: 2024 }, true]);
});

test("our sheets are those that we read and those that we wrote since", () => {
  const state = after({
    type: "written",
    ...SUMMARY,
    review: reviewOf([BRANCH]),
    stale: false,
  });
  expect(["{own}", "{new}", "{1}"].map((id) => isOwnSheet(state, id))).toEqual([true, true, false]);
});

test("findings with one code at different cells have different keys", () => {
  expect(findingKey(missingName(2))).not.toBe(findingKey(missingName(3)));
  expect(findingKey(missingName(2))).toBe(findingKey(missingName(2)));
});
