import { deflateRawSync } from "node:zlib";

/** One entry of a zip file whose headers may say what they like. */
export interface ZipEntry {
  readonly path: string;
  /** As in the file: deflated where `deflated` is true. */
  readonly bytes: Uint8Array;
  readonly deflated: boolean;
  /** What the headers say of the size when unpacked. */
  readonly saidSize: number;
  readonly crc?: number;
}

/** Puts a zip file together as given, without checking anything. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const fields = fieldsOf(entry, name.length);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, entry.bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, rest, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(
    Buffer.concat([...locals, central, endOf(entries.length, central, offset)]),
  );
}

function fieldsOf({ bytes, deflated, saidSize, crc = 0 }: ZipEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x800, 2);
  fields.writeUInt16LE(deflated ? 8 : 0, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(saidSize, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function endOf(count: number, central: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Deflates `head`, then `filler` this many times, then `tail`, without ever having the whole in memory. */
export function deflatedRun(head: string, filler: string, times: number, tail: string): Uint8Array {
  const pieces = [piece(head)];
  const block = piece(filler);
  for (let i = 0; i < times; i += 1) pieces.push(block);
  pieces.push(deflateRawSync(tail));
  return new Uint8Array(Buffer.concat(pieces));
}

/** Ends at a byte boundary without being the last block, so that pieces can follow one another. */
function piece(text: string): Buffer {
  return deflateRawSync(text, { finishFlush: 2 });
}
