import type { CellRef } from "../../model/address";
import type { Signer } from "../../model/meeting";
import { isPersonName, isSignatureText } from "../../text/rowText";
import { foldedText } from "../../text/foldedText";
import { cellText } from "../../text/cellText";
import { personIn } from "../../text/personIn";
import { areHeadings } from "./headed";
import type { Statement } from "../statements";
import type { Page, PageCell } from "../pages";

/** Each word of a name begins with a capital. */
const CAPITALS = /^(?:\p{Lu}[\p{L}'’]*\s*){2,7}$/u;
/** How far below its title a signature's name may be. */
const DEEPEST = 9;
const POST =
  /^(?:(?:pho )?bi thu(?: chi bo| chi uy| dang uy)?|thu ky(?: hoi nghi)?|nguoi ghi bien ban|chu (?:tri|toa)(?: hoi nghi)?|nguoi (?:lap|ghi|viet)(?: bieu| bien ban)?|chi uy vien|to truong(?: to kiem phieu)?)$/;

/** Who signs, and the first of their cells. */
export interface Signatures {
  readonly signers: readonly Signer[];
  readonly at: CellRef;
}

/** Returns who signs at the foot of a page: the lowest title over each name. */
export function signaturesOf({ lines }: Page): Signatures | null {
  const signed = lines
    .flatMap(({ cells }) => cells.filter(isName))
    .flatMap((cell) => {
      const title = titleOver(lines, cell);
      return title === null ? [] : [{ at: cell, signer: { title, name: nameOf(cell) } }];
    });
  const [first] = signed;
  return first ? { signers: signed.map(({ signer }) => signer), at: first.at } : null;
}

const SIGNER = /^(?:ho ten |ho va ten )?nguoi ky(?: ten| bien ban| van ban| bao cao| nghi quyet)*$/;
const SIGNS_AS = /^chuc (?:danh|vu)(?: cua)?(?: nguoi ky(?: ten| bien ban| van ban)?)?$/;

/** Returns who signs where labels say so: `Người ký: Lê Văn An`, `Chức danh người ký: Bí thư`. */
export function labelledSigner(statements: readonly Statement[]): Signatures | null {
  const [at] = valuesOf(statements, SIGNER);
  const [post] = valuesOf(statements, SIGNS_AS);
  const name = at && personIn(at.text);
  if (!at || !post || name === undefined || !isPersonName(name)) return null;
  return { signers: [{ title: post.text, name }], at };
}

function valuesOf(statements: readonly Statement[], says: RegExp): readonly PageCell[] {
  return statements.filter(({ label }) => says.test(label)).flatMap(({ values }) => values);
}

function isName({ value, text }: PageCell): boolean {
  return typeof value === "string" && CAPITALS.test(bare(text)) && isPersonName(bare(text));
}

function nameOf({ text }: PageCell): string {
  return bare(text);
}

function bare(text: string): string {
  return text.replace(/^(?:Đồng chí|Đ\/c)\s+/u, "");
}

/** The nearest title above a name in its column or next to it; no other name may be in between. */
function titleOver(lines: Page["lines"], name: PageCell): string | null {
  const above = lines.filter(({ row }) => row < name.row && row >= name.row - DEEPEST).reverse();
  for (const { cells } of above) {
    const near = cells.filter(({ column }) => Math.abs(column - name.column) <= 1);
    const [cell] = near.sort((a, b) => distance(a, name) - distance(b, name));
    if (!cell) continue;
    if (areHeadings(cells.map(({ folded }) => folded))) return null;
    const post = postIn(cell);
    if (post !== null) return post;
    if (!/^\(/.test(cell.text)) return null;
  }
  return null;
}

function distance(a: PageCell, b: PageCell): number {
  return Math.abs(a.column - b.column);
}

/** The last line of a title: `BÍ THƯ` of `T/M CHI BỘ` over it. */
function postIn({ value }: PageCell): string | null {
  const lines = String(value)
    .split(/[\r\n]+/u)
    .map((line) => cellText(line))
    .filter((line) => line !== "" && !line.startsWith("("));
  const last = lines.at(-1) ?? "";
  const folded = foldedText(last);
  return POST.test(folded) || isSignatureText(folded) ? last : null;
}
