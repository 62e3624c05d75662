import { useEffect, useRef } from "react";
import { useDesk, useWords } from "../deskContext";

/** The pixels that one press scrolls. */
const STEP = 300;

export function SheetTabs() {
  const desk = useDesk();
  const words = useWords();
  const { sheets, activeSheetId } = desk.workbook();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [activeSheetId, sheets.length]);
  const scroll = (by: number) => strip.current?.scrollBy({ left: by, behavior: "smooth" });
  return (
    <div className="tab-bar">
      <button type="button" aria-label={words.earlierSheets} onClick={() => scroll(-STEP)}>
        ‹
      </button>
      <button type="button" aria-label={words.laterSheets} onClick={() => scroll(STEP)}>
        ›
      </button>
      <div ref={strip} className="tabs" role="tablist" aria-label={words.sheets}>
        {sheets.map(({ id, name, visibility }, index) =>
          visibility === "Visible" ? (
            <button
              key={id}
              type="button"
              role="tab"
              aria-selected={id === activeSheetId}
              onClick={() => {
                desk.showSheet(index);
              }}
            >
              {name}
            </button>
          ) : null,
        )}
      </div>
    </div>
  );
}
