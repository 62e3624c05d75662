import type { PageMargins, PaperSize } from "hucre";
import type { HostSheet } from "../../book/workbook";
import { localAddress } from "../../operations/address";
import { type Area, isEntireRows } from "../../operations/area";
import {
  choiceArgument,
  numberArgument,
  recordArgument,
  textArgument,
} from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { isNode, node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";
import type { World } from "../world";

/** The file has these names in lower case. */
const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Executive", "Tabloid"] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Excel's normal margins, in inches. */
const MARGINS: Required<PageMargins> = {
  top: 0.75,
  bottom: 0.75,
  left: 0.7,
  right: 0.7,
  header: 0.3,
  footer: 0.3,
};

function setMargins(sheet: HostSheet, margins: PageMargins): void {
  if (Object.values(margins).some((inches) => numberArgument(inches) < 0))
    throw new HostError("InvalidArgument");
  const next: PageMargins = { ...MARGINS, ...sheet.page.margins };
  for (const [key, inches] of Object.entries(margins)) {
    next[marginKey(key)] = Number(numberArgument(inches).toFixed(6));
  }
  sheet.page.margins = next;
}

export const pageLayoutClass: OfficeClass<HostSheet> = {
  properties: {
    orientation: {
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ page }, value) => {
        page.orientation =
          choiceArgument(value, ["Portrait", "Landscape"]) === "Landscape"
            ? "landscape"
            : "portrait";
      },
    },
    paperSize: {
      get: ({ page }) => PAPERS.find((name) => name.toLowerCase() === page.paperSize) ?? "Letter",
      set: ({ page }, value) => {
        page.paperSize = paperArgument(value);
      },
    },
    zoom: { get: zoomOf, set: setZoom },
  },
  children: { headersFooters: (sheet) => node("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: (sheet, [given], world) => {
      sheet.page.printArea = dollars(localAddress(areaOf(sheet, given, world).rect));
    },
    setPrintTitleRows: (sheet, [given], world) => {
      const { rect } = areaOf(sheet, given, world);
      if (!isEntireRows(rect) && typeof given === "string") throw new HostError("InvalidArgument");
      sheet.page.printTitlesRow = `$${String(rect.top + 1)}:$${String(rect.bottom + 1)}`;
    },
    setPrintMargins: (sheet, [unit, options]) => {
      const factor = POINTS[choiceArgument(unit, ["Points", "Inches", "Centimeters"])] / 72;
      const entries = Object.entries(recordArgument(options)).filter(
        ([, value]) => value !== undefined,
      );
      setMargins(
        sheet,
        Object.fromEntries(
          entries.map(([key, value]) => [marginKey(key), numberArgument(value) * factor]),
        ),
      );
    },
  },
};

function paperArgument(value: unknown): PaperSize {
  const name = textArgument(value);
  if (!PAPERS.some((known) => known === name)) {
    throw new HostError("NotImplemented", `The stand-in has no paper ${name}.`);
  }
  return name.toLowerCase() as PaperSize;
}

function marginKey(key: string): keyof PageMargins {
  return choiceArgument(key, ["top", "bottom", "left", "right", "header", "footer"]);
}

function zoomOf({ page }: HostSheet): Record<string, number | null> {
  if (page.fitToPage !== true) return { scale: page.scale ?? 100 };
  return {
    horizontalFitToPages: page.fitToWidth ?? null,
    verticalFitToPages: page.fitToHeight ?? null,
  };
}

/** Fits to a number of pages across, down or both; in the file, 0 means no limit in that direction. */
function setZoom({ page }: HostSheet, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = recordArgument(value);
  if (Object.keys(rest).length > 0) throw new HostError("InvalidArgument");
  if (scale !== undefined && scale !== null) {
    const percent = numberArgument(scale);
    if (percent < 10 || percent > 400) throw new HostError("InvalidArgument");
    Object.assign(page, { fitToPage: false, scale: percent });
    return;
  }
  const pages = (given: unknown): number =>
    given === undefined || given === null ? 0 : numberArgument(given);
  Object.assign(page, {
    fitToPage: true,
    fitToWidth: pages(horizontalFitToPages),
    fitToHeight: pages(verticalFitToPages),
  });
}

function areaOf(sheet: HostSheet, given: unknown, { workbook }: World): Area {
  if (isNode(given) && given.className === "RangeAreas")
    throw new HostError("NotImplemented", "The stand-in prints one area.");
  const area = areaArgument(given, sheet, workbook);
  if (area.sheet !== sheet) throw new HostError("InvalidArgument");
  return area;
}

function dollars(address: string): string {
  return address.replace(/([A-Z]+)(?=\d|:|$)/g, "$$$1").replace(/(\d+)/g, "$$$1");
}
