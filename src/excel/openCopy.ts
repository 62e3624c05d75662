import { excelFailure } from "./failure";

/**
 * Opens a file as a new workbook in a window of its own; returns false where Excel refuses. It is known to on the web at
 * times (https://github.com/OfficeDev/office-js/issues/3646), on an iPad after it has opened it
 * (https://github.com/OfficeDev/office-js/issues/1562), and where administrators harden add-ins
 * (https://github.com/OfficeDev/office-js/issues/3568).
 */
export async function openCopy(file: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(file));
    return true;
  } catch (error) {
    if (!excelFailure(error)) throw error;
    return false;
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
