import { oneAtATime } from "../../src/commands/oneAtATime";

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

test("the event is completed once when the job is done", async () => {
  const jobs: string[] = [];
  const run = oneAtATime(() => Promise.resolve())(() => {
    jobs.push("done");
    return Promise.resolve();
  });
  const first = click(run);
  await first.completed;
  expect([jobs, first.times()]).toEqual([["done"], 1]);
});

test("a failure is shown before the event is completed", async () => {
  const shown: unknown[] = [];
  const failure = new Error("Excel: AccessDenied");
  const run = oneAtATime((error) => {
    shown.push(error);
    return Promise.resolve();
  })(() => Promise.reject(failure));
  const clicked = click(run);
  await clicked.completed;
  expect([shown, clicked.times()]).toEqual([[failure], 1]);
});

test("a click during another job does nothing but complete its event, and the next click works", async () => {
  let finish: () => void = () => undefined;
  const started: string[] = [];
  const command = oneAtATime(() => Promise.resolve());
  const slow = command(() => {
    started.push("slow");
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  const other = command(() => {
    started.push("other");
    return Promise.resolve();
  });
  const first = click(slow);
  await click(other).completed;
  expect(started).toEqual(["slow"]);
  finish();
  await first.completed;
  await click(other).completed;
  expect(started).toEqual(["slow", "other"]);
});
