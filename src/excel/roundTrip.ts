import { ExcelFailure, failureOf } from "./failure";

/** In milliseconds; Excel on the web has been seen never to answer. */
const TIMEOUT = 45_000;

/** Sends the queued batch. Rejects with an `ExcelFailure`; after a timeout Excel may still apply the batch. */
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
