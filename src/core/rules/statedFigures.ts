import type { FigureName } from "../model/finding";
import { LEVELS } from "../model/level";
import type { Vocabulary } from "../model/vocabulary";
import { fold, levelPattern } from "./prose";

/** A figure that a text states; `start` and `end` bound its digits in the NFC text. */
export interface StatedFigure {
  readonly what: FigureName;
  readonly unit: "count" | "percent";
  readonly value: number;
  /** Decimals as typed: `12,5` has one. */
  readonly decimals: number;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

const MEMBERS = String.raw`\s*(?:dong chi|d/c|dang vien|nguoi)`;
const PERCENT = String.raw`(?:\s*[,:(–-]?\s*(?:dat|chiem|ty le)?\s*(?<percent>\d+(?:[.,]\d+)?)\s*%)?`;

/**
 * The counts and shares in sentences such as `Tổng số đảng viên: 16 đồng chí (chính thức 14, dự bị 02)` and
 * `HTXSNV: 02 đồng chí (12,5%)`, in the order in which they stand.
 */
export function statedFigures(text: string, levels: Vocabulary): readonly StatedFigure[] {
  const folded = fold(text.normalize("NFC"));
  return [...totalFigures(folded), ...levelFigures(folded, levels), ...ratedFigures(folded)].sort(
    (a, b) => a.start - b.start,
  );
}

function totalFigures(folded: string): readonly StatedFigure[] {
  const pattern =
    /tong so dang vien(?: cua chi bo| chi bo)?\s*[:là ]*(?<present>\d+)(?:[^.;]*?chinh thuc\s*:?\s*(?<official>\d+))?(?:[^.;]*?du bi\s*:?\s*(?<probationary>\d+))?/du;
  const groups = pattern.exec(folded)?.indices?.groups;
  return (["present", "official", "probationary"] as const).flatMap((what) =>
    figure(folded, what, "count", groups?.[what]),
  );
}

function levelFigures(folded: string, levels: Vocabulary): readonly StatedFigure[] {
  const seen = new Set<number>();
  return LEVELS.flatMap((level) => {
    const source = String.raw`(?<!khong |ko |\w)(?:${levelPattern(levels, level)})\s*[:–-]?\s*(?<count>\d+)${MEMBERS}${PERCENT}`;
    return Array.from(folded.matchAll(new RegExp(source, "dgu")), ({ indices }) => {
      const start = indices?.groups?.["count"]?.[0] ?? -1;
      if (seen.has(start)) return [];
      seen.add(start);
      return [
        ...figure(folded, level, "count", indices?.groups?.["count"]),
        ...figure(folded, level, "percent", indices?.groups?.["percent"]),
      ];
    }).flat();
  });
}

function ratedFigures(folded: string): readonly StatedFigure[] {
  const rated =
    /(?<!chua )(?:da|duoc) (?:danh gia, )?xep loai\s*:?\s*(?<count>\d+)\s*(?:dong chi|d\/c|dang vien)/du;
  const not =
    /chua (?:duoc )?(?:danh gia, )?xep loai\s*:?\s*(?<count>\d+)\s*(?:dong chi|d\/c|dang vien)/du;
  const all =
    /(?<percent>\d+(?:[.,]\d+)?)\s*%\s*(?:so\s+)?dang vien[^.;%]{0,60}?hoan thanh tot nhiem vu\s+tro len/du;
  return [
    ...figure(folded, "rated", "count", rated.exec(folded)?.indices?.groups?.["count"]),
    ...figure(folded, "notYetRated", "count", not.exec(folded)?.indices?.groups?.["count"]),
    ...figure(folded, "goodOrBetter", "percent", all.exec(folded)?.indices?.groups?.["percent"]),
  ];
}

function figure(
  folded: string,
  what: FigureName,
  unit: StatedFigure["unit"],
  bounds: readonly [number, number] | undefined,
): readonly StatedFigure[] {
  if (!bounds) return [];
  const [start, end] = bounds;
  const typed = folded.slice(start, end);
  const decimals = /[.,](\d+)$/u.exec(typed)?.[1]?.length ?? 0;
  return [{ what, unit, value: Number(typed.replace(",", ".")), decimals, typed, start, end }];
}
