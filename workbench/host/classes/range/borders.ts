import type { BorderLineStyle, BorderSide, BorderStyle, CellStyle } from "hucre";
import type { Rect } from "../../../../src/core/model/address";
import type { Areas } from "../../operations/area";
import { choiceArgument, wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { requireUnprotected } from "../../operations/protection";
import { restyle, styleOf } from "../../operations/style";
import { node, type OfficeClass } from "../officeClass";
import { colorOf, hexOf } from "./color";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type Bordered = Areas & { side: string };

const LINES: Record<BorderLineStyle, { style: string; weight: string }> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const STYLES = ["None", ...new Set(Object.values(LINES).map(({ style }) => style))];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

type Edge = "top" | "right" | "bottom" | "left";

type EdgeTest = (rect: Rect, row: number, column: number) => boolean;

/** For each side of a range, the edges that belong to it and the cells where they do; diagonals are not implemented. */
const EDGES: Partial<Record<Side, readonly (readonly [Edge, EdgeTest])[]>> = {
  EdgeTop: [["top", ({ top }, row) => row === top]],
  EdgeBottom: [["bottom", ({ bottom }, row) => row === bottom]],
  EdgeLeft: [["left", ({ left }, _row, column) => column === left]],
  EdgeRight: [["right", ({ right }, _row, column) => column === right]],
  InsideVertical: [
    ["left", ({ left }, _row, column) => column > left],
    ["right", ({ right }, _row, column) => column < right],
  ],
  InsideHorizontal: [
    ["top", ({ top }, row) => row > top],
    ["bottom", ({ bottom }, row) => row < bottom],
  ],
};

function edgesOf(side: Side, rect: Rect, row: number, column: number): Edge[] {
  const edges = EDGES[side];
  if (!edges) throw new HostError("NotImplemented", "The stand-in draws no diagonal borders.");
  return edges.flatMap(([edge, isOnSide]) => (isOnSide(rect, row, column) ? [edge] : []));
}

function change(
  areas: Bordered,
  next: (line: BorderSide | undefined) => BorderSide | undefined,
): void {
  requireUnprotected(areas.sheet);
  const side = choiceArgument(areas.side, SIDES);
  restyle(areas, (style, row, column, rect) => {
    const edges = edgesOf(side, rect, row, column);
    return edges.length === 0 ? style : withEdges(style, edges, next);
  });
}

function withEdges(
  style: CellStyle,
  edges: Edge[],
  next: (line: BorderSide | undefined) => BorderSide | undefined,
): CellStyle {
  const border: BorderStyle = { ...style.border };
  for (const edge of edges) {
    const line = next(border[edge]);
    if (line) border[edge] = line;
    else Reflect.deleteProperty(border, edge);
  }
  return { ...style, border };
}

/** Returns the line on this side of every range; null where lines differ, as in Excel, undefined where there is none. */
function lineOf({ sheet, rects, side }: Bordered): BorderSide | null | undefined {
  const lines = rects.flatMap((rect) => linesOn(rect, choiceArgument(side, SIDES), sheet));
  const [first] = lines;
  const isShared = lines.every((line) => JSON.stringify(line) === JSON.stringify(first));
  return isShared ? first : null;
}

function linesOn(rect: Rect, side: Side, sheet: Areas["sheet"]): (BorderSide | undefined)[] {
  const lines: (BorderSide | undefined)[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const { border } = styleOf(sheet, row, column);
      lines.push(...edgesOf(side, rect, row, column).map((edge) => border?.[edge]));
    }
  }
  return lines;
}

/** Not every line exists in every weight; a missing combination becomes another line of the same style. */
function lineNamed(style: string, weight: string): BorderLineStyle {
  const names = Object.keys(LINES).filter((name): name is BorderLineStyle => name in LINES);
  const styled = names.filter((name) => LINES[name].style === style);
  const exact = styled.find((name) => LINES[name].weight === weight);
  return exact ?? styled[0] ?? "thin";
}

export const borderClass: OfficeClass<Bordered> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (areas) => describeLine(areas, ({ style }) => LINES[style].style, "None"),
      set: (areas, value) => {
        const style = choiceArgument(value, STYLES);
        change(areas, (line) =>
          style === "None"
            ? undefined
            : { ...line, style: lineNamed(style, line ? LINES[line.style].weight : "Thin") },
        );
      },
    },
    weight: {
      get: (areas) => describeLine(areas, ({ style }) => LINES[style].weight, "Thin"),
      set: (areas, value) => {
        const weight = choiceArgument(value, WEIGHTS);
        change(areas, (line) => ({
          ...line,
          style: lineNamed(line ? LINES[line.style].style : "Continuous", weight),
        }));
      },
    },
    color: {
      get: (areas) => describeLine(areas, ({ color }) => hexOf(color, "#000000"), "#000000"),
      set: (areas, value) => {
        const color = colorOf(value);
        change(areas, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

function describeLine(
  areas: Bordered,
  pick: (line: BorderSide) => string,
  otherwise: string,
): string | null {
  const line = lineOf(areas);
  if (line === null) return null;
  return line === undefined ? otherwise : pick(line);
}

export const bordersClass: OfficeClass<Areas> = {
  properties: { count: { get: () => SIDES.length } },
  items: (areas) => SIDES.map((side) => node("RangeBorder", { ...areas, side })),
  item: (areas, key) => node("RangeBorder", { ...areas, side: choiceArgument(key, SIDES) }),
  methods: {
    getItemAt: (areas, [index]) => {
      const side = SIDES[wholeArgument(index, 0)];
      if (side === undefined) throw new HostError("InvalidArgument");
      return node("RangeBorder", { ...areas, side });
    },
  },
};
