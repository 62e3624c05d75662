import { parseOptions } from "../parseOptions";

export const GATHER_USAGE =
  "Cách dùng: npm run -s gather -- THƯ_MỤC [--list DANH_SÁCH.xlsx] [--out ĐẢNG_BỘ.xlsx] [--members ĐẢNG_VIÊN.csv] [--parquet ĐẢNG_VIÊN.parquet] [--json]";

export interface GatherArguments {
  readonly folder: string;
  /** The workbook that lists the branches that are to hand in. */
  readonly list: string | null;
  /** The committee's workbook: made, or written anew with what was decided in it. */
  readonly out: string | null;
  readonly members: string | null;
  readonly parquet: string | null;
  readonly json: boolean;
}

/** Returns the arguments, or a sentence that says what is wrong with them. */
export function readGatherArguments(
  args: readonly string[],
): GatherArguments | { readonly wrong: string } {
  const parsed = parse(args);
  const [folder, ...rest] = parsed?.positionals ?? [];
  if (!parsed || folder === undefined || rest.length > 0) return { wrong: GATHER_USAGE };
  const { list = null, out = null, members = null, parquet = null, json = false } = parsed.values;
  return { folder, list, out, members, parquet, json };
}

function parse(args: readonly string[]) {
  const options = {
    list: { type: "string" },
    out: { type: "string" },
    members: { type: "string" },
    parquet: { type: "string" },
    json: { type: "boolean" },
  } as const;
  return parseOptions(args, options);
}
