import type { HostChart, HostSheet } from "../../host/book/workbook";
import { canonical, type ChartPlace, type FileSheet } from "../file/file";
import {
  addPart,
  freePath,
  relate,
  relatedParts,
  relationshipsOf,
  removePart,
  setText,
  textOf,
  unrelate,
  type Package,
} from "../package/package";
import { setElement } from "./writeSheet";
import { elementsOf, escapeXml, joinChildren, splitChildren, tag } from "../package/xml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const emptyDrawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></xdr:wsDr>';

/** A chart as the donor wrote it: its part, and its anchor in the donor's drawing. */
interface DonorChart {
  readonly xml: string;
  readonly anchor: string;
}

/** Brings a sheet's drawing in line with its charts; pictures, shapes and charts left alone stay as they are. */
export function writeCharts(
  parts: Package,
  path: string,
  sheet: HostSheet,
  before: FileSheet | null,
  donor: { readonly parts: Package; readonly path: string },
): void {
  const given = donorCharts(donor.parts, donor.path);
  const known = before?.chartPlaces ?? new Map<string, ChartPlace>();
  for (const [id, place] of known) {
    if (!sheet.charts.some((chart) => chart.id === id)) removeChart(parts, place);
  }
  sheet.charts.forEach((chart, index) => {
    const place = known.get(chart.id);
    const was = before?.before.charts.find(({ id }) => id === chart.id);
    const authored = given[index];
    if (!authored || (was && canonical(was) === canonical(chart))) return;
    const xml = withFont(withQuietGridlines(withNameReferences(authored.xml, chart)), chart);
    if (place === undefined) addChart(parts, path, chart, { ...authored, xml });
    else changeChart(parts, place, chart, { ...authored, xml });
  });
}

function donorCharts(parts: Package, path: string): DonorChart[] {
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

/** hucre writes a series' name as text; where it is a cell's, the legend must follow the cell. */
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

/** Without a colour of their own, gridlines come out black in some programs. */
function withQuietGridlines(xml: string): string {
  const line = '<a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  return xml.replaceAll(
    "<c:majorGridlines/>",
    `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`,
  );
}

/** Axis titles have no font of their own in Office.js; they follow the chart's. */
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

function addChart(parts: Package, path: string, chart: HostChart, authored: DonorChart): void {
  const drawingPath = relatedParts(parts, path, "drawing")[0] ?? addDrawing(parts, path);
  const chartPath = freePath(parts, "xl/charts/chart");
  addPart(parts, chartPath, chartType, authored.xml);
  const id = relate(parts, drawingPath, "chart", chartPath);
  const part = splitChildren(textOf(parts, drawingPath) ?? "");
  const shape = shapeNumber(
    chart,
    part.children.map(({ xml }) => xml),
  );
  const anchor = withFrame(authored.anchor, chart, shape).replace(/r:id="[^"]*"/, `r:id="${id}"`);
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
    joinChildren({ ...part, children: setElement(part.children, "drawing", element) }),
  );
  return drawingPath;
}

/** The number in the chart's own id, so that it keeps its id, or the next one that is free. */
function shapeNumber({ id }: HostChart, anchors: readonly string[]): number {
  const taken = anchors.flatMap((anchor) =>
    Array.from(anchor.matchAll(/<xdr:cNvPr\b[^>]*?\sid="(\d+)"/g), (match) => Number(match[1])),
  );
  const own = Number.parseInt(/-([0-9A-F]{2})0{10}\}$/.exec(id)?.[1] ?? "0", 16);
  return own > 1 && !taken.includes(own) ? own : Math.max(1, ...taken) + 1;
}

/** Office.js gives charts no text for those who cannot see them: the title says at least what is shown. */
function withFrame(anchor: string, { name, altText, title }: HostChart, shape: number): string {
  const frame = tag("xdr:cNvPr", [
    ["id", shape],
    ["name", name],
    ["descr", altText ?? title],
  ]);
  return anchor.replace(/<xdr:cNvPr\b[^>]*?\/>/, () => frame);
}

function changeChart(
  parts: Package,
  place: ChartPlace,
  chart: HostChart,
  authored: DonorChart,
): void {
  setText(parts, place.chartPath, authored.xml);
  const drawing = textOf(parts, place.drawingPath) ?? "";
  const shape = Number(/<xdr:cNvPr\b[^>]*?\sid="(\d+)"/.exec(place.anchor)?.[1] ?? 2);
  const anchor = withFrame(authored.anchor, chart, shape).replace(
    /r:id="[^"]*"/,
    `r:id="${place.relationshipId}"`,
  );
  setText(
    parts,
    place.drawingPath,
    drawing.replace(place.anchor, () => anchor),
  );
}

function removeChart(parts: Package, place: ChartPlace): void {
  const drawing = textOf(parts, place.drawingPath) ?? "";
  setText(parts, place.drawingPath, drawing.replace(place.anchor, ""));
  unrelate(parts, place.drawingPath, place.relationshipId);
  removePart(parts, place.chartPath);
}
