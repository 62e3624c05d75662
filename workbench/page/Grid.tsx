import { IronCalc } from "@ironcalc/workbook";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { Rect } from "../../src/core/model/address";
import type { HostWorkbook } from "../host/book/workbook";
import { ChartView } from "./ChartView";
import { useDesk } from "./deskContext";
import { gridModel } from "./gridModel";
import { paint } from "./paint";

/** Memoized, because the grid takes the focus whenever it renders. */
const Cells = memo(IronCalc);

/** Milliseconds in which a new grid is inert, so that it does not take the focus from a task pane. */
const NEW_GRID_SETTLES = 300;

/** The workbook in IronCalc's own grid, with the active sheet's charts laid over it. */
export function Grid() {
  const desk = useDesk();
  const workbook = desk.workbook();
  const edition = desk.edition();
  const drawing = desk.drawing();
  const [painted, setPainted] = useState({ edition: -1, drawing: -1, quiet: false });
  const looks = useRef({ edition, painted: new Map<string, string>() });
  useEffect(() => {
    const timer = setTimeout(() => {
      if (looks.current.edition !== edition) looks.current = { edition, painted: new Map() };
      workbook.model.evaluate();
      paint(workbook, looks.current.painted);
      setPainted({ edition, drawing, quiet: document.activeElement instanceof HTMLIFrameElement });
    }, 60);
    return () => {
      clearTimeout(timer);
    };
  }, [workbook, edition, drawing]);
  useEffect(() => {
    if (!painted.quiet) return;
    const timer = setTimeout(() => {
      setPainted({ ...painted, quiet: false });
    }, NEW_GRID_SETTLES);
    return () => {
      clearTimeout(timer);
    };
  }, [painted]);
  const model = useMemo(
    () => gridModel(workbook.model, { edited: desk.gridEdited, selected: desk.gridSelected }),
    [desk, workbook],
  );
  if (painted.edition !== edition) return <div className="grid" aria-busy />;
  return (
    <div
      key={`${String(edition)} ${String(painted.drawing)}`}
      className="grid"
      inert={painted.quiet}
    >
      <Cells model={model} />
      <Charts />
    </div>
  );
}

function Charts() {
  const desk = useDesk();
  const scroll = useScroll();
  const workbook = desk.workbook();
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  return (
    <div className="charts">
      {sheet?.charts.map((chart) => (
        <div key={chart.id} className="chart" style={boxOf(workbook, chart.position, scroll)}>
          <ChartView workbook={workbook} chart={chart} />
        </div>
      ))}
    </div>
  );
}

/** Measures the cells under a chart as the grid draws them, which differs from Excel by some pixels. */
function boxOf(
  { model, sheets, activeSheetId }: HostWorkbook,
  { top, left, bottom, right }: Rect,
  scroll: { readonly left: number; readonly top: number },
) {
  const sheet = sheets.findIndex(({ id }) => id === activeSheetId);
  const width = (from: number, end: number) =>
    sum(from, end, (column) => model.getColumnWidth(sheet, column + 1));
  const height = (from: number, end: number) =>
    sum(from, end, (row) => model.getRowHeight(sheet, row + 1));
  return {
    left: width(0, left) - scroll.left,
    top: height(0, top) - scroll.top,
    width: width(left, right + 1),
    height: height(top, bottom + 1),
  };
}

function sum(from: number, end: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < end; index += 1) total += size(index);
  return total;
}

/** Returns how far the grid is scrolled; it listens in the capture phase, because scroll events do not bubble. */
function useScroll() {
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (target instanceof Element && target.closest(".grid"))
        setScroll({ left: target.scrollLeft, top: target.scrollTop });
    };
    document.addEventListener("scroll", follow, true);
    return () => {
      document.removeEventListener("scroll", follow, true);
    };
  }, []);
  return scroll;
}
