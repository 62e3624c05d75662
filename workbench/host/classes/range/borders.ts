import type { BorderLineStyle, BorderSide, BorderStyle, CellStyle } from "hucre";
import type { Rect } from "../../../../src/core/model/address";
import { choiceArgument, wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { type Areas, type Kind, node } from "../officeClass";
import { requireUnprotected } from "../../operations/sheetArea";
import { restyle, styleOf } from "../../operations/style";
import { colorOf, hexOf } from "./rangeLook";

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

/** The edges of a cell that a side of the range is made of. */
function edgesOf(side: Side, rect: Rect, row: number, column: number): Edge[] {
  switch (side) {
    case "EdgeTop":
      return row === rect.top ? ["top"] : [];
    case "EdgeBottom":
      return row === rect.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === rect.left ? ["left"] : [];
    case "EdgeRight":
      return column === rect.right ? ["right"] : [];
    case "InsideVertical":
      return [
        ...within<Edge>(column > rect.left, "left"),
        ...within<Edge>(column < rect.right, "right"),
      ];
    case "InsideHorizontal":
      return [...within<Edge>(row > rect.top, "top"), ...within<Edge>(row < rect.bottom, "bottom")];
    case "DiagonalDown":
    case "DiagonalUp":
      throw new HostError("NotImplemented", "The stand-in draws no diagonal borders.");
  }
}

function within<T>(condition: boolean, value: T): T[] {
  return condition ? [value] : [];
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

/** The line all over this side; null where it differs, as Excel says, and undefined where there is none. */
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

/** Excel has not every weight for every line; what it lacks becomes the nearest it has. */
function lineNamed(style: string, weight: string): BorderLineStyle {
  const names = Object.keys(LINES).filter((name): name is BorderLineStyle => name in LINES);
  const styled = names.filter((name) => LINES[name].style === style);
  const exact = styled.find((name) => LINES[name].weight === weight);
  return exact ?? styled[0] ?? "thin";
}

export const borderKind: Kind<Bordered> = {
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (areas) => described(areas, ({ style }) => LINES[style].style, "None"),
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
      get: (areas) => described(areas, ({ style }) => LINES[style].weight, "Thin"),
      set: (areas, value) => {
        const weight = choiceArgument(value, WEIGHTS);
        change(areas, (line) => ({
          ...line,
          style: lineNamed(line ? LINES[line.style].style : "Continuous", weight),
        }));
      },
    },
    color: {
      get: (areas) => described(areas, ({ color }) => hexOf(color, "#000000"), "#000000"),
      set: (areas, value) => {
        const color = colorOf(value);
        change(areas, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

function described(
  areas: Bordered,
  pick: (line: BorderSide) => string,
  otherwise: string,
): string | null {
  const line = lineOf(areas);
  if (line === null) return null;
  return line === undefined ? otherwise : pick(line);
}

export const bordersKind: Kind<Areas> = {
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
