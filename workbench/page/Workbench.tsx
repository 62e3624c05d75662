import { type RefObject, useRef, useState } from "react";
import { useDesk } from "./deskContext";
import { FileMenu } from "./FileMenu";
import { Grid } from "./Grid";
import type { Ribbon } from "./manifest";
import { Pane } from "./Pane";
import { RibbonBar } from "./RibbonBar";
import { SheetTabs } from "./SheetTabs";
import { ViewMenu } from "./ViewMenu";

/** The whole window: the ribbon group, the sheets and the task pane at its real width. */
export function Workbench({
  ribbon,
  samples,
}: {
  readonly ribbon: Ribbon;
  readonly samples: readonly string[];
}) {
  const desk = useDesk();
  const [page, setPage] = useState({ address: "taskpane.html", times: 0 });
  const [hasCoauthor, setCoauthor] = useState(false);
  const [width, setWidth] = useState(320);
  const commands = useRef<HTMLIFrameElement>(null);
  const edition = String(desk.edition());
  return (
    <>
      <header className="bar">
        <FileMenu samples={samples} />
        <RibbonBar
          ribbon={ribbon}
          commands={commands}
          showPane={(address) => {
            setPage(({ times }) => ({ address, times: times + 1 }));
          }}
        />
        <ViewMenu
          width={width}
          setWidth={setWidth}
          hasCoauthor={hasCoauthor}
          setCoauthor={setCoauthor}
        />
      </header>
      <main className="desk">
        <div className="book">
          <Grid />
          <SheetTabs />
        </div>
        <Pane
          key={`pane ${edition} ${String(page.times)}`}
          seat="pane"
          title="Xếp loại Chi bộ"
          page={page.address}
          width={width}
        />
        {hasCoauthor && (
          <Pane
            key={`coauthor ${edition}`}
            seat="coauthor"
            title="Người cùng soạn"
            page="taskpane.html?run=check"
            width={width}
          />
        )}
      </main>
      <Commands key={`ribbon ${edition}`} frame={commands} />
    </>
  );
}

/** The page with the ribbon's functions, which is never visible. */
function Commands({ frame }: { readonly frame: RefObject<HTMLIFrameElement | null> }) {
  return (
    <iframe
      ref={frame}
      title="Lệnh trên dải băng"
      data-seat="ribbon"
      src="addin/commands.html"
      hidden
    />
  );
}
