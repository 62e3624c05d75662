import type { Rect } from "../../../src/core/model/address";
import type { ApiVersion } from "../wire/apiFloor";
import type { HostChart, HostSheet, HostTable, HostWorkbook } from "../book/workbook";

/** One rectangle of a sheet. */
export interface Area {
  sheet: HostSheet;
  rect: Rect;
}

/** Rectangles of one sheet, at least one. */
export interface Areas {
  sheet: HostSheet;
  rects: readonly Rect[];
}

export interface OnSheet<T> {
  sheet: HostSheet;
  item: T;
}

export type ChartPart = OnSheet<HostChart>;

/** The objects of the workbook that Office.js shows, by class, with what the host needs to find each. */
export interface Targets {
  Application: null;
  Chart: ChartPart;
  ChartAreaFormat: ChartPart;
  ChartAxes: ChartPart;
  ChartAxis: ChartPart & { axis: "categoryAxis" | "valueAxis" };
  ChartAxisFormat: ChartPart & { axis: "categoryAxis" | "valueAxis" };
  ChartAxisTitle: ChartPart & { axis: "categoryAxis" | "valueAxis" };
  ChartCollection: HostSheet;
  ChartDataLabelFormat: ChartPart;
  ChartDataLabels: ChartPart;
  ChartFill: ChartPart & { series: number; point: number | null };
  ChartFont: ChartPart & {
    font: "chart" | "title" | "legend" | "labels" | "categoryAxis" | "valueAxis";
  };
  ChartGridlines: ChartPart & { axis: "categoryAxis" | "valueAxis" };
  ChartLineFormat: ChartPart & { series: number };
  ChartLegend: ChartPart;
  ChartLegendFormat: ChartPart;
  ChartPoint: ChartPart & { series: number; point: number };
  ChartPointFormat: ChartPart & { series: number; point: number };
  ChartPointsCollection: ChartPart & { series: number };
  ChartSeries: ChartPart & { series: number };
  ChartSeriesCollection: ChartPart;
  ChartSeriesFormat: ChartPart & { series: number };
  ChartTitle: ChartPart;
  ChartTitleFormat: ChartPart;
  DataValidation: Area;
  HeaderFooter: HostSheet;
  HeaderFooterGroup: HostSheet;
  NamedItem: { name: string };
  NamedItemCollection: null;
  PageLayout: HostSheet;
  Range: Area;
  RangeAreas: Areas;
  RangeBorder: Areas & { side: string };
  RangeBorderCollection: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeFormat: Areas;
  Runtime: null;
  Setting: { key: string };
  SettingCollection: null;
  Table: OnSheet<HostTable>;
  TableCollection: HostSheet | null;
  TableColumn: OnSheet<HostTable> & { column: number };
  TableColumnCollection: OnSheet<HostTable>;
  TableRowCollection: OnSheet<HostTable>;
  Workbook: null;
  Worksheet: HostSheet;
  WorksheetCollection: null;
  WorksheetFreezePanes: HostSheet;
  WorksheetProtection: HostSheet;
}

export type KindName = keyof Targets;

/** An object as the batch holds it: its class and what it stands for. */
export type NodeOf<K extends KindName> = { [P in K]: { kind: P; target: Targets[P] } }[K];
export type Node = NodeOf<KindName>;

export function node<K extends KindName>(kind: K, target: Targets[K]): NodeOf<K> {
  return { kind, target };
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "kind" in value && "target" in value;
}

/** What the host's objects work on. */
export interface World {
  readonly workbook: HostWorkbook;
  readonly floor: ApiVersion;
  /** The current year, for a day that is written without one. */
  readonly year: number;
  eventsEnabled: boolean;
  /** Tells the client's handlers, after the batch. */
  notify(event: HostEvent): void;
  /** Which events the client listens to, `name!sheetId`. */
  readonly listeners: Set<string>;
}

export interface HostEvent {
  name:
    | "WorksheetChanged"
    | "WorksheetSelectionChanged"
    | "WorksheetAdded"
    | "WorksheetDeleted"
    | "SelectionChanged";
  sheetId: string;
  /** What the handler gets. */
  data: Record<string, unknown>;
}

export interface Property<T> {
  get(target: T, world: World): unknown;
  set?(target: T, value: unknown, world: World): void;
}

/** How one class of Office.js answers; names as in Office.js. */
export interface Kind<T> {
  properties?: Record<string, Property<T>>;
  /** Objects under this one; null where there is none. */
  children?: Record<string, (target: T, world: World) => Node | null>;
  /** Methods that give an object, null for a null object, or a plain value. */
  methods?: Record<string, (target: T, args: readonly unknown[], world: World) => Node | Plain>;
  /** The objects of a collection, in order. */
  items?: (target: T, world: World) => Node[];
  /** The indexer; throws `ItemNotFound`. */
  item?: (target: T, key: unknown, world: World) => Node;
  /** What an object is found again by in its collection. */
  id?: (target: T) => string;
}

/** A value that goes to the client as it is. */
export type Plain =
  string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };
