/** A file in a zip, as the directory at the end of the zip describes it. */
export interface ZipEntry {
  /** With `/` between folders; it may try to leave the zip. */
  readonly path: string;
  readonly isDeflated: boolean;
  /** As they are in the zip. */
  readonly bytes: Uint8Array;
  /** The checksum of the contents; 0 where the zip has none. */
  readonly crc: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const METHODS: ReadonlyMap<number, boolean> = new Map([
  [0, false],
  [8, true],
]);

/**
 * Returns what is in a zip; null if its directory is broken, is in the form for files over 4 GB, or has entries that are
 * encrypted or compressed in a way that no workbook uses. Sizes of contents are left out, because a zip may lie about them.
 *
 * The libraries at hand either trust the sizes or read the zip from its start, where other programs may find other entries.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const entry = entryAt(bytes, view, at);
    if (!entry) return null;
    entries.push(entry);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  return entries;
}

/** The end is found by its signature, before a comment of up to 65,535 bytes. */
function directoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return null;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const isDeflated = METHODS.get(view.getUint16(at + 10, true));
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const header = view.getUint32(at + 42, true);
  if (isDeflated === undefined || isEncrypted || !isHeader(view, header)) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) return null;
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    path: new TextDecoder().decode(name).replaceAll("\\", "/"),
    isDeflated,
    bytes: bytes.subarray(start, end),
    crc: view.getUint32(at + 16, true),
  };
}

function isHeader(view: DataView, at: number): boolean {
  return at + 30 <= view.byteLength && view.getUint32(at, true) === LOCAL_HEADER;
}
