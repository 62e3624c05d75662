import { parseOptions } from "./parseOptions";
import { daysIn, type IsoDate } from "../../src/core/model/calendar";

export const USAGE =
  "Cách dùng: npm run -s review -- TỆP.xlsx [--out TỆP_MỚI.xlsx] [--documents THƯ_MỤC] [--scheme MÃ] [--branch TÊN] [--committee TÊN] [--date YYYY-MM-DD] [--map TỆP.json] [--levels TỆP.json] [--freeze] [--json]";

export interface Arguments {
  readonly file: string;
  readonly out: string | null;
  /** The folder for the documents of the meeting as .docx files. */
  readonly documents: string | null;
  readonly scheme: string | null;
  readonly branch: string | null;
  readonly committee: string | null;
  readonly meetingDate: IsoDate | null;
  readonly map: string | null;
  readonly levels: string | null;
  /** Writes values instead of formulas, for the file that is submitted to the committee. */
  readonly freeze: boolean;
  readonly json: boolean;
}

/** Returns the arguments, or a sentence that says what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments | { readonly wrong: string } {
  const parsed = parse(args);
  if (!parsed) return { wrong: USAGE };
  const { values, positionals } = parsed;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) return { wrong: USAGE };
  const text = (
    name: "out" | "documents" | "scheme" | "branch" | "committee" | "date" | "map" | "levels",
  ) => values[name] ?? null;
  const date = text("date");
  if (date !== null && !isDay(date))
    return { wrong: `Ngày họp “${date}” không đúng; cần ghi theo dạng YYYY-MM-DD.` };
  return {
    file,
    out: text("out"),
    documents: text("documents"),
    scheme: text("scheme"),
    branch: text("branch"),
    committee: text("committee"),
    meetingDate: date,
    map: text("map"),
    levels: text("levels"),
    freeze: values.freeze ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  const options = {
    out: { type: "string" },
    documents: { type: "string" },
    scheme: { type: "string" },
    branch: { type: "string" },
    committee: { type: "string" },
    date: { type: "string" },
    map: { type: "string" },
    levels: { type: "string" },
    freeze: { type: "boolean" },
    json: { type: "boolean" },
  } as const;
  return parseOptions(args, options);
}

function isDay(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
