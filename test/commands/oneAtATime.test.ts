import { oneAtATime } from "../../src/commands/oneAtATime";
import { DONE, type Outcome } from "../../src/commands/outcome";
import { ExcelFailure } from "../../src/excel/failure";

/** Clicks a ribbon button; `times` counts how often its event was completed. */
function click(run: (event: { completed: () => void }) => void) {
  let times = 0;
  let done: () => void = () => undefined;
  const completed = new Promise<void>((resolve) => {
    done = resolve;
  });
  run({
    completed: () => {
      times += 1;
      done();
    },
  });
  return { completed, times: () => times };
}

test("the event is completed once when the job is done and reported", async () => {
  const happened: unknown[] = [];
  const run = oneAtATime((outcome) => {
    happened.push(outcome);
    return Promise.resolve();
  })(() => {
    happened.push("job");
    return Promise.resolve({ ...DONE, stale: true });
  });
  const first = click(run);
  await first.completed;
  expect([happened, first.times()]).toEqual([["job", { ...DONE, stale: true }], 1]);
});

test.each([
  [new ExcelFailure("readOnly", "AccessDenied"), { kind: "readOnly", code: "AccessDenied" }],
  [new TypeError("a bug"), { kind: "unexpected", code: "" }],
])("%s is reported before the event is completed", async (error, failure) => {
  const reported: Outcome[] = [];
  const run = oneAtATime((outcome) => {
    reported.push(outcome);
    return Promise.resolve();
  })(() => Promise.reject(error));
  const clicked = click(run);
  await clicked.completed;
  expect([reported, clicked.times()]).toEqual([[{ ...DONE, failure }], 1]);
});

test("a click during another job does nothing but complete its event, and the next click works", async () => {
  let finish: () => void = () => undefined;
  const started: string[] = [];
  const command = oneAtATime(() => Promise.resolve());
  const slow = command(() => {
    started.push("slow");
    return new Promise<Outcome>((resolve) => {
      finish = () => {
        resolve(DONE);
      };
    });
  });
  const other = command(() => {
    started.push("other");
    return Promise.resolve(DONE);
  });
  const first = click(slow);
  await click(other).completed;
  expect(started).toEqual(["slow"]);
  finish();
  await first.completed;
  await click(other).completed;
  expect(started).toEqual(["slow", "other"]);
});
