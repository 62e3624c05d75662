import { type RefObject, useRef, useState } from "react";
import { useDesk, useWords } from "./deskContext";
import { Grid } from "./grid/Grid";
import { COMMITTEE_PAGE, handCommittee } from "./handFiles";
import { DeveloperMenu, type Panes } from "./menu/DeveloperMenu";
import { FileMenu } from "./menu/FileMenu";
import type { Ribbon } from "./menu/manifest";
import { RibbonBar } from "./menu/RibbonBar";
import { SheetTabs } from "./menu/SheetTabs";
import { type View, ViewMenu } from "./menu/ViewMenu";
import { Pane } from "./Pane";
import { PrintView } from "./print/PrintView";

/** The whole window: the ribbon group, the sheets and the task pane at its real width. */
export function Workbench({
  ribbon,
  samples,
  isDeveloper,
}: {
  readonly ribbon: Ribbon;
  readonly samples: readonly string[];
  readonly isDeveloper: boolean;
}) {
  const desk = useDesk();
  const words = useWords();
  const { page, showPane } = usePanePage();
  const [view, setView] = useState<View>("grid");
  const [panes, setPanes] = useState<Panes>({ width: 320, hasCoauthor: false });
  const commands = useRef<HTMLIFrameElement>(null);
  const edition = String(desk.edition());
  return (
    <>
      <header>
        <div className="about">
          <h1>{words.pane}</h1>
          <p>{words.about}</p>
        </div>
        <div className="bar">
          <FileMenu
            samples={samples}
            showCommittee={() => {
              showPane(COMMITTEE_PAGE);
              void handCommittee();
            }}
          />
          <RibbonBar ribbon={ribbon} commands={commands} showPane={showPane} />
          <ViewMenu view={view} show={setView} />
          {isDeveloper && <DeveloperMenu panes={panes} setPanes={setPanes} />}
        </div>
      </header>
      <main className="desk">
        <div className="book">{view === "print" ? <PrintView /> : <Cells />}</div>
        <Pane
          key={`pane ${edition} ${String(page.times)}`}
          seat="pane"
          title={words.pane}
          page={page.address}
          width={panes.width}
        />
        {panes.hasCoauthor && (
          <Pane
            key={`coauthor ${edition}`}
            seat="coauthor"
            title={words.coauthor}
            page="taskpane.html?run=check"
            width={panes.width}
          />
        )}
      </main>
      <Commands key={`ribbon ${edition}`} frame={commands} title={words.commands} />
    </>
  );
}

/** The page that the pane shows; it is loaded again each time it is asked for. */
function usePanePage() {
  const [page, setPage] = useState({ address: "taskpane.html", times: 0 });
  const showPane = (address: string) => {
    setPage(({ times }) => ({ address, times: times + 1 }));
  };
  return { page, showPane };
}

function Cells() {
  return (
    <>
      <Grid />
      <SheetTabs />
    </>
  );
}

/** The page with the ribbon's functions, which is never visible. */
function Commands({
  frame,
  title,
}: {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly title: string;
}) {
  return <iframe ref={frame} title={title} data-seat="ribbon" src="addin/commands.html" hidden />;
}
