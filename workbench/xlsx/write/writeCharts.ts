import type { HostChart, HostSheet, HostWorkbook } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { FileChart, FileSheet } from "../file/file";
import { addPart, freePath, relate, removePart, setText, unrelate } from "../package/package";
import {
  type Package,
  relatedParts,
  relationshipsOf,
  textOf,
} from "../../../src/files/package/package";
import { elementsOf, splitChildren } from "../../../src/files/package/xml";
import { escapeXml, joinChildren, tag } from "../package/xml";
import { altTextOf } from "./altText";
import { setChild, worksheetOrder } from "./childOrder";
import { withLineSeries } from "./lineSeries";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const emptyDrawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></xdr:wsDr>';

/** A chart of the template: its part, and its anchor in the template's drawing. */
interface TemplateChart {
  readonly xml: string;
  readonly anchor: string;
}

/** Adds, rewrites and removes charts; pictures, shapes and charts without a change stay as they are. */
export function writeCharts(
  parts: Package,
  path: string,
  { workbook, sheet }: { readonly workbook: HostWorkbook; readonly sheet: HostSheet },
  before: FileSheet | null,
  template: { readonly parts: Package; readonly path: string },
): void {
  const given = templateCharts(template.parts, template.path);
  const known = before?.charts ?? new Map<string, FileChart>();
  for (const [id, fileChart] of known) {
    if (!sheet.charts.some((chart) => chart.id === id)) removeChart(parts, fileChart);
  }
  sheet.charts.forEach((chart, index) => {
    const fileChart = known.get(chart.id);
    const was = before?.before.charts.find(({ id }) => id === chart.id);
    const source = given[index];
    if (!source || (was && canonical(was) === canonical(chart))) return;
    const named = withNameReferences(source.xml, chart);
    const xml = withLineSeries(withFont(withGreyGridlines(named), chart), chart);
    const described = { ...chart, altText: altTextOf(workbook, chart) };
    if (fileChart === undefined) addChart(parts, path, described, { ...source, xml });
    else changeChart(parts, fileChart, described, { ...source, xml });
  });
}

function templateCharts(parts: Package, path: string): TemplateChart[] {
  const drawing = relatedParts(parts, path, "drawing")[0];
  if (drawing === undefined) return [];
  const charts = new Map(relationshipsOf(parts, drawing).map(({ id, target }) => [id, target]));
  return splitChildren(textOf(parts, drawing) ?? "").children.map(({ xml }) => ({
    anchor: xml,
    xml: textOf(parts, charts.get(chartReference(xml)) ?? "") ?? "",
  }));
}

function chartReference(anchor: string): string {
  return /<c:chart\b[^>]*r:id="([^"]*)"/.exec(anchor)?.[1] ?? "";
}

/** hucre writes the name of a series as text; a name from a cell has to be a reference, which changes with the cell. */
function withNameReferences(xml: string, { series }: HostChart): string {
  return elementsOf(xml, "c:ser").reduce((text, element, index) => {
    const { name, nameRef } = series[index] ?? { name: null, nameRef: null };
    if (nameRef === null) return text;
    const cache =
      name === null
        ? ""
        : `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache>`;
    const title = `<c:tx><c:strRef><c:f>${escapeXml(nameRef)}</c:f>${cache}</c:strRef></c:tx>`;
    const bare = element.replace(/<c:tx><c:v>[^<]*<\/c:v><\/c:tx>/, "");
    return text.replace(element, () => bare.replace(/<c:order [^>]*\/>/, (order) => order + title));
  }, xml);
}

/** Some programs draw gridlines without a colour in black. */
function withGreyGridlines(xml: string): string {
  const line = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  return xml.replaceAll(
    "<c:majorGridlines/>",
    `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`,
  );
}

/** Sets the font of the chart on texts without a font, such as axis titles, which have none in Office.js. */
function withFont(xml: string, { font: { name, size } }: HostChart): string {
  if (name === null || size === null) return xml;
  const typeface = tag("a:latin", [["typeface", name]]);
  const hundredths = String(size * 100);
  const whole =
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${hundredths}">${typeface}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>';
  return xml
    .replace(
      /<a:defRPr sz="1000" b="0"\/>/g,
      `<a:defRPr sz="${hundredths}" b="0">${typeface}</a:defRPr>`,
    )
    .replace(
      /<a:rPr lang="en-US" sz="1000" b="0"\/>/g,
      `<a:rPr lang="en-US" sz="${hundredths}" b="0">${typeface}</a:rPr>`,
    )
    .replace("</c:chartSpace>", whole);
}

function addChart(parts: Package, path: string, chart: HostChart, source: TemplateChart): void {
  const drawingPath = relatedParts(parts, path, "drawing")[0] ?? addDrawing(parts, path);
  const chartPath = freePath(parts, "xl/charts/chart");
  addPart(parts, chartPath, chartType, source.xml);
  const id = relate(parts, drawingPath, "chart", chartPath);
  const part = splitChildren(textOf(parts, drawingPath) ?? "");
  const shape = shapeNumber(
    chart,
    part.children.map(({ xml }) => xml),
  );
  const anchor = withFrame(source.anchor, chart, shape).replace(/r:id="[^"]*"/, `r:id="${id}"`);
  const children = [...part.children, { name: "xdr:twoCellAnchor", xml: anchor }];
  setText(parts, drawingPath, joinChildren({ ...part, children }));
}

function addDrawing(parts: Package, path: string): string {
  const drawingPath = freePath(parts, "xl/drawings/drawing");
  addPart(parts, drawingPath, drawingType, emptyDrawing);
  const id = relate(parts, path, "drawing", drawingPath);
  const part = splitChildren(textOf(parts, path) ?? "");
  const element = tag("drawing", [
    ["xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
    ["r:id", id],
  ]);
  setText(
    parts,
    path,
    joinChildren({
      ...part,
      children: setChild(part.children, worksheetOrder, "drawing", element),
    }),
  );
  return drawingPath;
}

/** Returns the number in the chart's id, so that the id stays the same, or else the next free number. */
function shapeNumber({ id }: HostChart, anchors: readonly string[]): number {
  const taken = anchors.flatMap((anchor) =>
    Array.from(anchor.matchAll(/<xdr:cNvPr\b[^>]*?\sid="(\d+)"/g), (match) => Number(match[1])),
  );
  const own = Number.parseInt(/-([0-9A-F]{2})0{10}\}$/.exec(id)?.[1] ?? "0", 16);
  return own > 1 && !taken.includes(own) ? own : Math.max(1, ...taken) + 1;
}

function withFrame(anchor: string, { name, altText }: HostChart, shape: number): string {
  const frame = tag("xdr:cNvPr", [
    ["id", shape],
    ["name", name],
    ["descr", altText],
  ]);
  return anchor.replace(/<xdr:cNvPr\b[^>]*?\/>/, () => frame);
}

function changeChart(
  parts: Package,
  { drawingPath, chartPath, relationshipId, anchor: oldAnchor }: FileChart,
  chart: HostChart,
  source: TemplateChart,
): void {
  setText(parts, chartPath, source.xml);
  const drawing = textOf(parts, drawingPath) ?? "";
  const shape = Number(/<xdr:cNvPr\b[^>]*?\sid="(\d+)"/.exec(oldAnchor)?.[1] ?? 2);
  const anchor = withFrame(source.anchor, chart, shape).replace(
    /r:id="[^"]*"/,
    `r:id="${relationshipId}"`,
  );
  setText(
    parts,
    drawingPath,
    drawing.replace(oldAnchor, () => anchor),
  );
}

function removeChart(
  parts: Package,
  { drawingPath, chartPath, relationshipId, anchor }: FileChart,
): void {
  const drawing = textOf(parts, drawingPath) ?? "";
  setText(parts, drawingPath, drawing.replace(anchor, ""));
  unrelate(parts, drawingPath, relationshipId);
  removePart(parts, chartPath);
}
