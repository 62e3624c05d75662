import type { HostChart, HostSheet } from "../../book/workbook";
import { textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { chartTypeArgument, newChart, seriesByArgument } from "../../operations/newChart";
import { requireUnprotected } from "../../operations/protection";
import { node, type NodeOf, type OfficeClass } from "../officeClass";
import { rangeArgument } from "../rangeArgument";

function chartNode(sheet: HostSheet, item: HostChart): NodeOf<"Chart"> {
  return node("Chart", { sheet, item });
}

function chartByKey({ charts }: HostSheet, key: unknown): HostChart | null {
  const wanted = textArgument(key);
  const byName = charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return byName ?? charts.find(({ id }) => id === wanted) ?? null;
}

export const chartsClass: OfficeClass<HostSheet> = {
  items: (sheet) => sheet.charts.map((chart) => chartNode(sheet, chart)),
  methods: {
    add: (sheet, [type, source, by], { workbook }) => {
      requireUnprotected(sheet);
      const area = rangeArgument(source);
      const chart = newChart(
        sheet,
        chartTypeArgument(type),
        area,
        seriesByArgument(by, area),
        workbook,
      );
      sheet.charts.push(chart);
      return chartNode(sheet, chart);
    },
    getItem: (sheet, [key]) => {
      const chart = chartByKey(sheet, key);
      if (chart === null) throw new HostError("ItemNotFound");
      return chartNode(sheet, chart);
    },
  },
};
