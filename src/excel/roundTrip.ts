import { ExcelFailure, failureOf } from "./failure";

/** On the web a round trip has been seen to wait for ever; a person should not. */
const TIMEOUT = 45_000;

/** One round trip. Rejects with an `ExcelFailure`; after a timeout the batch may still land. */
export async function roundTrip(context: Excel.RequestContext): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelFailure("timeout", "Timeout"));
    }, TIMEOUT);
  });
  try {
    await Promise.race([context.sync(), late]);
  } catch (error) {
    throw failureOf(error);
  } finally {
    clearTimeout(timer);
  }
}
