import { oneAtATime } from "../../src/commands/oneAtATime";

/** A ribbon press, and how often its event was completed. */
function press(run: (event: { completed: () => void }) => void) {
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
  const first = press(run);
  await first.completed;
  expect([jobs, first.times()]).toEqual([["done"], 1]);
});

test("a failure is told before the event is completed", async () => {
  const told: unknown[] = [];
  const failure = new Error("Excel: AccessDenied");
  const run = oneAtATime((error) => {
    told.push(error);
    return Promise.resolve();
  })(() => Promise.reject(failure));
  const pressed = press(run);
  await pressed.completed;
  expect([told, pressed.times()]).toEqual([[failure], 1]);
});

test("a press while any job runs does nothing and is completed; the next one works again", async () => {
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
  const first = press(slow);
  await press(other).completed;
  expect(started).toEqual(["slow"]);
  finish();
  await first.completed;
  await press(other).completed;
  expect(started).toEqual(["slow", "other"]);
});
