import type fc from "fast-check";
import type { CellValue, Snapshot } from "../../../../src/core/model/grid";
import { typedSheet } from "../../typedSheet";
import { randomOf, type Random } from "../random";
import { nameOf } from "../workbook/people";
import {
  admissionColumns,
  day,
  due,
  opinionColumns,
  state,
  targetColumns,
  voteColumns,
} from "./columns";
import { DECOY_SHEETS } from "./decoys";
import { kitList, type Typed } from "./kitList";
import { meetingPlans, type Keeping, type MeetingPlan } from "./meetingPlan";
import { ownList, type GeneratedList } from "./ownList";
import { recordsFrom, type MeetingTruth } from "./records";

export interface GeneratedMeeting {
  readonly snapshot: Snapshot;
  readonly truth: MeetingTruth;
}

/** A list of ratings with the meeting's tables in random layouts, and what they say. */
export const generatedMeeting: fc.Arbitrary<GeneratedMeeting> = meetingPlans.map(meetingFrom);

type Kind = keyof MeetingTruth;
type RecordOf<K extends Kind> = MeetingTruth[K][number];
type Sheet = GeneratedList & { readonly name: string };

const KINDS = ["targets", "admissions", "opinions", "votes"] as const;

const TITLES: Readonly<Record<Kind, string>> = {
  targets: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2025",
  admissions: "KẾT NẠP ĐẢNG VIÊN, ĐẢNG VIÊN DỰ BỊ",
  opinions: "Ý KIẾN, KIẾN NGHỊ CỦA ĐẢNG VIÊN",
  votes: "KẾT QUẢ BIỂU QUYẾT",
};
const COLUMNS = {
  targets: targetColumns,
  admissions: admissionColumns,
  opinions: opinionColumns,
  votes: voteColumns,
};
const TYPED: { readonly [K in Kind]: Typed<RecordOf<K>> } = {
  targets: {
    "Nội dung chỉ tiêu": ({ text }) => text,
    "Đơn vị tính": ({ unit }) => unit ?? "",
    "Kế hoạch": ({ planned }) => planned ?? "",
    "Thực hiện": ({ done }) => done ?? "",
  },
  admissions: {
    "Họ và tên": ({ name }) => name,
    "Ngày quyết định kết nạp": day("decided"),
    "Ngày tổ chức lễ kết nạp": day("ceremony"),
    "Đảng viên chính thức giúp đỡ": ({ guide }) => guide ?? "",
    "Ngày công nhận chính thức": day("recognised"),
  },
  opinions: {
    "Người nêu": ({ who }) => who ?? "",
    "Nội dung ý kiến, kiến nghị": ({ text }) => text,
    "Gửi tới": ({ to }) => to ?? "",
    "Hướng xử lý, trả lời": ({ answer }) => answer ?? "",
    "Thời hạn": due,
    "Tình trạng": state,
  },
  votes: {
    "Nội dung biểu quyết": ({ question }) => question ?? "",
    "Đảng viên chính thức được triệu tập": (vote) => vote.summoned ?? "",
    "Có mặt": (vote) => vote.present ?? "",
    "Tán thành": (vote) => vote.for ?? "",
    "Không tán thành": (vote) => vote.against ?? "",
    "Ý kiến khác": (vote) => vote.other ?? "",
  },
};

function meetingFrom(plan: MeetingPlan): GeneratedMeeting {
  const random = randomOf(plan.seed);
  const all = recordsFrom(random);
  const kept = KINDS.filter((kind) => plan[kind] !== null);
  const sheets = kept.map((kind) => sheetOf(kind, all[kind], plan[kind], plan, random));
  const own = sheets.filter((_, i) => plan[kept[i]!] === "own");
  const placed = plan.isOneSheet && own.length > 0 ? [stacked(own)] : own;
  const kit = sheets.filter((_, i) => plan[kept[i]!] === "kit");
  const others = plan.decoys.map((decoy) => ({ ...DECOY_SHEETS[decoy], merges: [] }));
  return {
    snapshot: { sheets: [RATINGS, ...placed, ...kit, ...others].map(snapshotOf) },
    truth: {
      targets: kept.includes("targets") ? all.targets : [],
      admissions: kept.includes("admissions") ? all.admissions : [],
      opinions: kept.includes("opinions") ? all.opinions : [],
      votes: kept.includes("votes") ? all.votes : [],
    },
  };
}

function sheetOf<K extends Kind>(
  kind: K,
  records: readonly RecordOf<K>[],
  keeping: Keeping,
  plan: MeetingPlan,
  random: Random,
): Sheet {
  if (keeping === "kit") return { ...kitList(kind, records, TYPED[kind]), merges: [] };
  const columns = COLUMNS[kind] as unknown as (typeof COLUMNS)[K];
  const made = columns(plan, random) as readonly never[];
  return { name: `Bảng ${kind}`, ...ownList(TITLES[kind], made, records, plan, random) };
}

/** One list below another, with two empty rows between them. */
function stacked(sheets: readonly Sheet[]): Sheet {
  const rows: (readonly CellValue[])[] = [];
  const merges = sheets.flatMap((sheet) => {
    const down = rows.length;
    rows.push(...sheet.rows, [], [], []);
    return sheet.merges.map((each) => ({
      ...each,
      top: each.top + down,
      bottom: each.bottom + down,
    }));
  });
  return { name: "Hội nghị", rows, merges };
}

const GOOD = "Hoàn thành tốt nhiệm vụ";
const RATINGS: Sheet = {
  name: "Xếp loại",
  rows: [
    ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...[0, 1, 2, 3].map((i) => [i + 1, nameOf(i), GOOD]),
  ],
  merges: [],
};

function snapshotOf({ name, rows, merges }: Sheet) {
  return { ...typedSheet(rows, { name }), merges };
}
