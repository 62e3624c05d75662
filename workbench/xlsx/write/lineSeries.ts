import type { HostChart } from "../../host/book/workbook";
import { elementsOf } from "../../../src/files/package/xml";

/** hucre writes one type a chart: the series that are lines over columns are moved to a line chart on the same axes. */
export function withLineSeries(xml: string, { series }: HostChart): string {
  const all = elementsOf(xml, "c:ser");
  const lines = all.filter((_, i) => series[i]?.type === "Line");
  if (lines.length === 0) return xml;
  const columns = lines.reduce((text, line) => text.replace(line, ""), xml);
  const axes = elementsOf(columns, "c:barChart")
    .join("")
    .match(/<c:axId [^>]*\/>/g);
  const chart =
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>' +
    `${lines.map(lineOf).join("")}<c:marker val="1"/>${(axes ?? []).join("")}</c:lineChart>`;
  return columns.replace("</c:barChart>", `</c:barChart>${chart}`);
}

/** A line of its colour, without the filling of a column and without markers. */
function lineOf(series: string): string {
  const outline = /<a:ln>(<a:solidFill>[^]*?<\/a:solidFill>)<\/a:ln>/.exec(series)?.[1] ?? "";
  const look = `<c:spPr><a:ln w="28575">${outline}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  return series
    .replace(/<c:spPr>[^]*?<\/c:spPr>/, look)
    .replace("</c:ser>", '<c:smooth val="0"/></c:ser>');
}
