import { useEffect, useRef } from "react";
import { useDesk } from "./deskContext";

export function SheetTabs() {
  const desk = useDesk();
  const { sheets, activeSheetId } = desk.workbook();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [activeSheetId, sheets.length]);
  return (
    <div ref={strip} className="tabs" role="tablist" aria-label="Trang tính">
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
  );
}
