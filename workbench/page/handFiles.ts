import { committeeFiles } from "../samples/committeeFiles";

/** The address of the pane on its screen for a committee. */
export const COMMITTEE_PAGE = "taskpane.html?run=gather";

const PANE = 'iframe[data-seat="pane"]';
const PATIENCE = 20_000;

/** Hands the files of the sample committee to the pane, as if somebody had chosen them there. */
export async function handCommittee(): Promise<void> {
  const { branches, list } = await committeeFiles();
  const transfer = new DataTransfer();
  for (const { name, bytes, modified } of [...branches, list])
    transfer.items.add(new File([new Uint8Array(bytes)], name, { lastModified: modified }));
  const input = await fileInput();
  if (!input) return;
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** The pane's own field for files, once the pane has loaded. */
async function fileInput(): Promise<HTMLInputElement | null> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const frame = document.querySelector<HTMLIFrameElement>(PANE);
    const isGathering = frame?.contentWindow?.location.search === "?run=gather";
    const input = frame?.contentDocument?.querySelector<HTMLInputElement>("input[type=file]");
    if (isGathering && input) return input;
    await new Promise(requestAnimationFrame);
  }
  return null;
}
