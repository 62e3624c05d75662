import { useEffect } from "react";
import { useDesk, useWords } from "../deskContext";
import { paint } from "../grid/paint";
import { PrintedPage } from "./PrintedPage";
import { paperOf } from "./paper";

/** The sheets with a print area, which are the written ones, as pages of A4. */
export function PrintView() {
  const desk = useDesk();
  const words = useWords();
  const workbook = desk.workbook();
  useEffect(() => {
    document.querySelector(".prints")?.scrollTo(0, 0);
  }, []);
  workbook.model.evaluate();
  // The sizes of rows and columns are in the model only after painting.
  paint(workbook, new Map());
  const printed = workbook.sheets.flatMap((sheet) => {
    const paper = sheet.visibility === "Visible" ? paperOf(workbook, sheet) : null;
    return paper ? [{ sheet, paper }] : [];
  });
  return (
    <div className="prints" role="region" aria-label={words.print} tabIndex={0}>
      {printed.length === 0 && <p>{words.nothingToPrint}</p>}
      {printed.map(({ sheet, paper }) => (
        <section key={sheet.id} aria-label={sheet.name}>
          <h2>{sheet.name}</h2>
          {paper.pages.map(({ top }, i) => (
            <PrintedPage key={top} workbook={workbook} sheet={sheet} paper={paper} number={i} />
          ))}
        </section>
      ))}
    </div>
  );
}
