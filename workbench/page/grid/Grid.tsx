import { IronCalc } from "@ironcalc/workbook";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { ChartView } from "../chart/ChartView";
import { SERIF } from "../cellLook";
import { useDesk } from "../deskContext";
import { gridModel } from "./gridModel";
import { Merges } from "./Merges";
import { paint } from "./paint";
import { activeIndex, boxOf, drawnFrom } from "./sheetBox";

/** Memoized, because the grid takes the focus whenever it renders. */
const Cells = memo(IronCalc);

/** Excel's green for what is selected, and the face of the sheets. */
const THEME = {
  "--palette-primary-main": "#107C41",
  "--palette-sheet-outline-color": "#107C41",
  "--palette-sheet-outline-editing-color": "#CFE6D8",
  "--palette-sheet-outline-background-color": "#107C411A",
  "--palette-sheet-default-text-color": "#000",
  "--palette-sheet-default-cell-font-family": SERIF,
};

/** Milliseconds in which a new grid is inert, so that it does not take the focus from a task pane. */
const NEW_GRID_SETTLES = 300;

/** The workbook in IronCalc's own grid, with the active sheet's merged cells and charts laid over it. */
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
      // A newer drawing may have been requested since, and is quiet for a time of its own.
      setPainted((latest) => (latest === painted ? { ...painted, quiet: false } : latest));
    }, NEW_GRID_SETTLES);
    return () => {
      clearTimeout(timer);
    };
  }, [painted]);
  const model = useMemo(
    () =>
      gridModel(workbook, {
        language: desk.language,
        edited: desk.gridEdited,
        selected: desk.gridSelected,
      }),
    [desk, workbook],
  );
  if (painted.edition !== edition) return <div className="grid" aria-busy />;
  return (
    <div
      key={`${String(edition)} ${String(painted.drawing)}`}
      className="grid"
      inert={painted.quiet}
    >
      <Cells model={model} themeVariables={THEME} />
      <Overlay />
    </div>
  );
}

/** What lies over the cells and moves with them: merged cells and charts. */
function Overlay() {
  const desk = useDesk();
  const scroll = useScroll();
  const workbook = desk.workbook();
  const index = activeIndex(workbook);
  const { left, top } = drawnFrom(workbook.model, index, scroll);
  return (
    <div className="overlay">
      <div style={{ transform: `translate(${String(-left)}px, ${String(-top)}px)` }}>
        <Merges workbook={workbook} language={desk.language} />
        {workbook.sheets[index]?.charts.map((chart) => {
          const box = boxOf(workbook.model, index, chart.position);
          return (
            <div key={chart.id} className="chart" style={box}>
              <ChartView workbook={workbook} chart={chart} size={box} />
            </div>
          );
        })}
      </div>
    </div>
  );
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
