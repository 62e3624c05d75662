import { LEVELS, type Level } from "../../model/level";
import type { Content, Formula, Sample } from "../../model/report";
import { BODY } from "../../report/page/styles";
import type { KitBasis } from "../basis";
import { CENTRED, orderColumn, whereFilled, WORDS } from "../columns";
import { partOf, wholeNumber } from "../entries";
import { firstRowOf, formSheet, note, type At, type FormColumn, type FormLine } from "../formSheet";

type Key = "order" | "name" | Level | "sum" | "check" | "share" | "result";

/** Where the counts of the ballots are typed. */
const SUMMONED = "$C$2";
const ISSUED = "$F$2";
const RETURNED = "$I$2";
const VALID = "$C$3";
const INVALID = "$F$3";

const EMPTY_ROWS = 15;

/** `Kiểm phiếu`: the votes on each member to be rated, compared with the valid ballots. */
export function ballotCountForm(basis: KitBasis): Sample {
  const names = basis.people.filter(({ isToRate }) => isToRate).map(({ member }) => member.name);
  const lines = linesOf(basis);
  const first = firstRowOf({ lines });
  return formSheet<Key>({
    key: "ballotCount",
    name: "Kiểm phiếu",
    tableName: "KiemPhieu",
    title: `KẾT QUẢ KIỂM PHIẾU XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(basis.year)}`,
    lines,
    rows: names.length === 0 ? EMPTY_ROWS : names.length,
    columns: [
      orderColumn(first, "name", names.length),
      {
        key: "name",
        header: "Họ và tên",
        width: 27,
        style: WORDS,
        content: (_, index) => names[index] ?? null,
      },
      ...LEVELS.map((level) => voteColumn(level, basis)),
      { key: "sum", header: "Cộng", width: 8, style: CENTRED, content: sumOf },
      { key: "check", header: "Đối chiếu", width: 13, style: CENTRED, content: checkOf },
      {
        key: "share",
        header: "Tỷ lệ cao nhất (%)",
        width: 11,
        style: CENTRED,
        content: shareOf,
      },
      {
        key: "result",
        header: "Quá nửa",
        width: 10,
        style: CENTRED,
        content: (at) => resultOf(at, basis),
      },
    ],
  });
}

function linesOf({ people, majorityPercent }: KitBasis): readonly FormLine[] {
  const official = people.filter(({ hasVote }) => hasVote).length;
  const count = (column: number, at: string) => ({ column, ...wholeNumber(at) });
  return [
    {
      contents: [
        "Đảng viên chính thức được triệu tập",
        null,
        official === 0 ? null : official,
        "Số phiếu phát ra",
        null,
        null,
        "Số phiếu thu về",
      ],
      style: BODY,
      entries: [count(2, SUMMONED), count(5, ISSUED), count(8, RETURNED)],
    },
    {
      contents: ["Số phiếu hợp lệ", null, null, "Số phiếu không hợp lệ"],
      style: BODY,
      entries: [count(2, VALID), count(5, INVALID)],
    },
    note(sentenceOf(official)),
    note(
      `Một mức được quá nửa khi có trên ${String(majorityPercent)}% số đảng viên chính thức được triệu tập; nếu không ghi số này thì tính trên số phiếu phát ra.`,
    ),
  ];
}

/** The counts in one sentence, as they are read again. */
function sentenceOf(official: number): Formula {
  const part = (label: string, at: string) => `IF(${at}="","","; ${label}: "&${at})`;
  const parts = [
    part("Đảng viên chính thức được triệu tập", SUMMONED),
    part("phiếu phát ra", ISSUED),
    part("thu về", RETURNED),
    part("hợp lệ", VALID),
    part("không hợp lệ", INVALID),
  ];
  const value = official === 0 ? "" : `Đảng viên chính thức được triệu tập: ${String(official)}`;
  return { formula: `=MID(${parts.join("&")},3,200)`, value };
}

function voteColumn(level: Level, { scheme }: KitBasis): FormColumn<Key> {
  return {
    key: level,
    header: scheme.levels[level].name,
    width: 12,
    style: CENTRED,
    entry: (at) =>
      partOf(
        at(level),
        votesIn(at).replaceAll(/([A-Z]+)/g, "$$$1"),
        VALID,
        "Ghi số nguyên; tổng số phiếu của bốn mức không nhiều hơn số phiếu hợp lệ.",
      ),
  };
}

function votesIn(at: At<Key>): string {
  return `${at("outstanding")}:${at("failed")}`;
}

function sumOf(at: At<Key>): Content {
  const votes = votesIn(at);
  return { formula: `=IF(COUNT(${votes})=0,"",SUM(${votes}))`, value: "" };
}

function checkOf(at: At<Key>): Content {
  const sum = at("sum");
  const differs = `IF(${sum}<${VALID},"thiếu "&${VALID}-${sum},"thừa "&${sum}-${VALID})`;
  return {
    formula: `=IF(OR(${sum}="",${VALID}=""),"",IF(${sum}=${VALID},"Khớp",${differs}))`,
    value: "",
  };
}

/** The share of the level with the most votes, by the same base as the check of the majority. */
function shareOf(at: At<Key>): Content {
  const base = `IF(${SUMMONED}<>"",${SUMMONED},IF(${ISSUED}<>"",${ISSUED},IF(${VALID}<>"",${VALID},${at("sum")})))`;
  const share = `IF(${base}=0,"",ROUND(MAX(${votesIn(at)})/${base}*100,2))`;
  return whereFilled(at("sum"), share, "");
}

function resultOf(at: At<Key>, { majorityPercent }: KitBasis): Content {
  const share = at("share");
  return whereFilled(share, `IF(${share}>${String(majorityPercent)},"Có","Chưa")`, "");
}
