import type { HostChart, HostFilter, HostSheet, HostTable } from "../book/workbook";
import type { Area, Areas } from "../operations/area";
import type { World } from "./world";

export interface OnSheet<T> {
  sheet: HostSheet;
  item: T;
}

export type ChartPart = OnSheet<HostChart>;

/** For each class of Office.js, what the host needs to find an object of that class in the workbook. */
export interface Targets {
  Application: null;
  AutoFilter: { readonly filter: HostFilter };
  Chart: ChartPart;
  ChartAreaFormat: ChartPart;
  ChartCollection: HostSheet;
  ChartDataLabels: ChartPart;
  ChartFill: ChartPart & { series: number; point: number | null };
  ChartFont: ChartPart;
  ChartLineFormat: ChartPart & { series: number };
  ChartLegend: ChartPart;
  ChartPoint: ChartPart & { series: number; point: number };
  ChartPointFormat: ChartPart & { series: number; point: number };
  ChartPointsCollection: ChartPart & { series: number };
  ChartSeries: ChartPart & { series: number };
  ChartSeriesCollection: ChartPart;
  ChartSeriesFormat: ChartPart & { series: number };
  ChartTitle: ChartPart;
  DataValidation: Area;
  HeaderFooter: HostSheet;
  HeaderFooterGroup: HostSheet;
  NamedItem: { name: string; sheet: HostSheet | null };
  NamedItemCollection: HostSheet | null;
  PageLayout: HostSheet;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeFormat: Areas;
  Runtime: null;
  Setting: { key: string };
  SettingCollection: null;
  Table: OnSheet<HostTable>;
  TableCollection: HostSheet | null;
  Workbook: null;
  WorkbookProtection: null;
  Worksheet: HostSheet;
  WorksheetCollection: null;
  WorksheetFreezePanes: HostSheet;
  WorksheetProtection: HostSheet;
}

export type ClassName = keyof Targets;

/** An Office.js object on the host's side: its class, and the part of the workbook that it represents. */
export type NodeOf<K extends ClassName> = { [P in K]: { className: P; target: Targets[P] } }[K];
export type Node = NodeOf<ClassName>;

export function node<K extends ClassName>(className: K, target: Targets[K]): NodeOf<K> {
  return { className, target };
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

export interface Property<T> {
  get(target: T, world: World): unknown;
  set?(target: T, value: unknown, world: World): void;
}

/** What one class of Office.js does; its members have the names of Office.js. */
export interface OfficeClass<T> {
  properties?: Record<string, Property<T>>;
  /** Properties that are objects; null for a null object. */
  children?: Record<string, (target: T, world: World) => Node | null>;
  /** Methods; they return an object, null for a null object, or a plain value. */
  methods?: Record<string, (target: T, args: readonly unknown[], world: World) => Node | Plain>;
  /** The objects of a collection, in order. */
  items?: (target: T, world: World) => Node[];
  /** The indexer; throws `ItemNotFound`. */
  item?: (target: T, key: unknown, world: World) => Node;
  /** The id by which the client finds an object of a collection again. */
  id?: (target: T) => string;
}

/** A value that the client receives as it is. */
export type Plain =
  string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };
