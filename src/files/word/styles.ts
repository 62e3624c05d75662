import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";

/** Half points, in which Word counts the size of letters. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Twentieths of a point, in which Word counts lengths. */
export function twips(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 1440);
}

const FONT = "Times New Roman";
const BODY_POINTS = 14;
/** Lines of a party document are 18 points apart; the first one of a paragraph is indented by 10 mm. */
const LINE = { line: 18 * 20, lineRule: LineRuleType.AT_LEAST } as const;
const BETWEEN = { before: 60, after: 60 } as const;
const FIRST_LINE = twips(1);

/** The styles that the writer's paragraphs refer to; a reader of the file may change each in one place. */
export const STYLE = {
  body: "PartyBody",
  item: "PartyItem",
  centred: "PartyCentred",
  cell: "PartyCell",
  subject: "PartySubject",
} as const;

const BODY: IParagraphStyleOptions = {
  id: STYLE.body,
  name: "Nội dung",
  basedOn: "Normal",
  quickFormat: true,
  paragraph: {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { ...LINE, ...BETWEEN },
  },
};

const heading = {
  basedOn: "Normal",
  next: STYLE.body,
  quickFormat: true,
  run: { bold: true, font: FONT, size: halfPoints(BODY_POINTS), color: "000000" },
  paragraph: {
    keepNext: true,
    indent: { firstLine: FIRST_LINE },
    spacing: { ...LINE, before: 120, after: 60 },
  },
} as const;

export function stylesOf({
  kindSize,
  subjectSize,
}: {
  readonly kindSize: number;
  readonly subjectSize: number;
}): IStylesOptions {
  const centred = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } } as const;
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(BODY_POINTS), language: { value: "vi-VN" } },
      },
      title: {
        run: { bold: true, font: FONT, size: halfPoints(kindSize), color: "000000" },
        paragraph: { ...centred, keepNext: true, spacing: { before: 360, after: 0 } },
      },
      heading1: heading,
      heading2: heading,
    },
    paragraphStyles: [
      BODY,
      { ...BODY, id: STYLE.item, name: "Gạch đầu dòng", basedOn: STYLE.body },
      {
        id: STYLE.subject,
        name: "Trích yếu",
        basedOn: "Normal",
        quickFormat: true,
        run: { bold: true, size: halfPoints(subjectSize) },
        paragraph: centred,
      },
      { id: STYLE.centred, name: "Giữa dòng", basedOn: "Normal", paragraph: centred },
      {
        id: STYLE.cell,
        name: "Ô của bảng",
        basedOn: "Normal",
        run: { size: halfPoints(13) },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
    ],
  };
}
