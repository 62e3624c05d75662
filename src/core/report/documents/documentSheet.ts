import type { DocumentBlock, DocumentHead, Enclosure, MeetingDocument } from "../../model/document";
import type { Grid } from "../../model/grid";
import type { Content, Kept, ReportSheet, Style } from "../../model/report";
import { filledText, typedContent, type TypedText } from "../papers/filledIn";
import { SheetBuilder } from "../page/sheetBuilder";
import { PROSE } from "../page/styles";
import { putAsides } from "../page/textLines";
import { putEnclosureTitle, putFoot, putHead } from "./frame";
import {
  earlierText,
  keptProse,
  oldNumbers,
  type EarlierText,
  type KeptParagraph,
  type Prose,
} from "./kept";
import type { LiveCounts } from "./liveCounts";
import { proseOf } from "./proseOf";
import { putTable } from "./table";
import { ADDED, OURS, tagText, wordsDigest } from "./tag";

/** Columns of the same width, together as wide as the paper; a paragraph goes over all of them. */
const COLUMNS = 12;
const WIDTHS = Array.from({ length: COLUMNS }, () => 6.2);
/** Beside the printed columns. */
const TAGS = COLUMNS;

/** A document's sheet, and its paragraphs that were left as people wrote them. */
export interface DocumentSheet {
  readonly sheet: ReportSheet;
  readonly kept: readonly KeptParagraph[];
}

/** What a document's sheet is made with. */
export interface SheetOptions {
  readonly key: string;
  readonly name: string;
  readonly counts: LiveCounts;
  /** The sheet as it was before this run; empty for a new one. */
  readonly earlier: readonly Grid[];
  /** What people typed on it over ours. */
  readonly typed: readonly TypedText[];
  /** Lines that are not printed. */
  readonly asides: readonly string[];
}

/** Lays out a document as a sheet, with numbers that follow their cells, and leaves what people changed as it is. */
export function documentSheet(document: MeetingDocument, options: SheetOptions): DocumentSheet {
  const { layout, head, blocks, foot, enclosure } = document;
  const filled = head && filledHead(head, options.typed);
  const writer = new Writer(
    new SheetBuilder(WIDTHS, { orientation: "portrait", margins: layout.margins }),
    options.counts,
    earlierText(options.earlier, TAGS),
  );
  writer.ours((sheet) => {
    putHead(sheet, filled && filled.head, document, layout);
  });
  writer.added("");
  blocks.forEach((block, i) => {
    if (foot && i === blocks.length - 1) writer.keepTogether(ROWS_OF_END);
    writer.block(block);
  });
  if (foot)
    writer.ours((sheet) => {
      putFoot(sheet, foot, layout);
    });
  if (enclosure) writer.enclosed(enclosure, layout);
  writer.ours((sheet) => {
    putAsides(sheet, options.asides);
  });
  return writer.finish(options.key, options.name, filled?.ours ?? new Map());
}

/** The last paragraph and the signatures: nobody signs an empty page. */
const ROWS_OF_END = 12;
/** A heading and the beginning of what is under it. */
const ROWS_OF_HEADING = 4;

/** The head with what a person wrote in place of its dots, and what was ours of it. */
function filledHead(head: DocumentHead, typed: readonly TypedText[]) {
  const texts = typed.map(({ text }) => text);
  const ours = new Map<Content, string>();
  const filled = (text: string) => {
    const found = filledText(text, texts);
    if (found !== null) ours.set(found, text);
    return found ?? text;
  };
  const { number, dated } = head;
  return { head: { ...head, number: number && filled(number), dated: filled(dated) }, ours };
}

function cellsWith({ blocks }: ReportSheet, ours: ReadonlyMap<Content, string>): readonly Kept[] {
  if (ours.size === 0) return [];
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((cells, i) =>
      cells.flatMap((content, j) => {
        const text = ours.get(content);
        return text === undefined
          ? []
          : [{ row: row + i, column: column + j, theirs: content, ours: text }];
      }),
    ),
  );
}

const LOOKS: Readonly<Record<Prose["look"], Style>> = {
  section: { ...PROSE, bold: true },
  heading: { ...PROSE, bold: true },
  paragraph: PROSE,
  item: PROSE,
  address: { ...PROSE, bold: true, align: "center" },
  annexed: { ...PROSE, italic: true, align: "center" },
};

/** Writes rows from top to bottom, each with its tag. */
class Writer {
  private readonly tags: string[] = [];
  private readonly kept: KeptParagraph[] = [];
  private readonly theirs: Kept[] = [];

  constructor(
    private readonly sheet: SheetBuilder,
    private readonly counts: LiveCounts,
    private readonly earlier: EarlierText,
  ) {}

  /** Rows that are written anew each time. */
  ours(put: (sheet: SheetBuilder) => void): void {
    put(this.sheet);
    while (this.tags.length < this.sheet.next) this.tags.push(OURS);
  }

  keepTogether(rows: number): void {
    this.ours((sheet) => {
      sheet.keepTogether(rows);
    });
  }

  block(block: DocumentBlock): void {
    if (block.kind === "table")
      this.ours((sheet) => {
        putTable(sheet, block, this.counts);
      });
    else for (const prose of proseOf(block, this.counts)) this.prose(prose);
  }

  enclosed(enclosure: Enclosure, layout: MeetingDocument["layout"]): void {
    this.ours((sheet) => {
      putEnclosureTitle(sheet, enclosure, layout);
    });
    for (const block of enclosure.blocks) this.block(block);
  }

  /** What people wrote below a paragraph, or above all of them. */
  added(key: string): void {
    for (const text of this.earlier.added.get(key) ?? []) {
      const tag = { key: ADDED, digest: wordsDigest(text), figures: new Map() };
      this.put({ key: ADDED, look: "paragraph", content: typedContent(text), tag }, null);
    }
  }

  finish(key: string, name: string, head: ReadonlyMap<Content, string>): DocumentSheet {
    const sheet = this.sheet.finish({ key, name, frozenRows: 0 });
    const kept = [...cellsWith(sheet, head), ...this.theirs];
    return { sheet: { ...withTags(sheet, this.tags), kept }, kept: this.kept };
  }

  private prose(prose: Prose): void {
    if (prose.look === "section" || prose.look === "heading") this.keepTogether(ROWS_OF_HEADING);
    const kept = keptProse(prose, this.earlier);
    if (kept) this.note(kept, prose);
    this.put(kept ?? prose, prose.content);
    this.added(prose.key);
  }

  private note(kept: Prose, now: Prose): void {
    const { content } = kept;
    const text = typeof content === "string" ? content.trim() : "";
    this.kept.push({ row: this.sheet.next, text, outdated: oldNumbers(kept, now.tag.figures) });
  }

  private put({ look, content, tag }: Prose, ours: Content): void {
    const style: Style = { ...LOOKS[look], vertical: "top", wrap: true };
    const row = this.sheet.line([{ content, style, span: COLUMNS }]);
    if (content !== ours) this.theirs.push({ row, column: 0, theirs: content, ours });
    this.tags.push(tagText(tag));
  }
}

/** Text in this format is not shown. */
const UNSEEN: Style = { size: 12, numberFormat: ";;;" };

function withTags(sheet: ReportSheet, tags: readonly string[]): ReportSheet {
  const area = { top: 0, left: TAGS, bottom: tags.length - 1, right: TAGS };
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: 0, column: TAGS, contents: tags.map((tag) => [tag]) }],
    styles: [...sheet.styles, { style: UNSEEN, areas: [area] }],
    columnWidths: [...sheet.columnWidths, 1],
  };
}
