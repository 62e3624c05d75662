import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import { openClient } from "../../../workbench/host/client.node";
import { createHost, type Host, type HostOptions } from "../../../workbench/host/host";

/** Opens a new workbook in Excel's stand-in and connects the genuine client to it. */
export async function openHost(
  sheetNames: string[] = ["Sheet1"],
  options: HostOptions = {},
): Promise<Host> {
  const host = createHost(newWorkbook(sheetNames), { year: 2026, ...options });
  await openClient(host);
  return host;
}

/** Runs a batch that loads these members of an object, and returns them. */
export async function loaded<T extends OfficeExtension.ClientObject>(
  members: string,
  pick: (context: Excel.RequestContext) => T & { load(members: string): T; toJSON(): unknown },
): Promise<unknown> {
  return Excel.run(async (context) => {
    const subject = pick(context);
    subject.load(members);
    await context.sync();
    return subject.toJSON();
  });
}
