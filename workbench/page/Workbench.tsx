import { useRef, useState } from "react";
import { FileMenu } from "./FileMenu";
import { Grid } from "./Grid";
import type { Ribbon } from "./manifest";
import { Pane } from "./Pane";
import { RibbonBar } from "./RibbonBar";
import { SheetTabs } from "./SheetTabs";
import { useDesk } from "./deskContext";

/** One window with everything: the ribbon group, the sheets, and the task pane at its real width. */
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
        <fieldset className="view">
          <legend>Ngăn tác vụ</legend>
          <label>
            Bề rộng{" "}
            <select
              value={width}
              onChange={({ target }) => {
                setWidth(Number(target.value));
              }}
            >
              <option value={270}>270 (Mac)</option>
              <option value={320}>320 (Windows)</option>
              <option value={350}>350 (web)</option>
            </select>
          </label>
          <label>
            <input
              type="checkbox"
              checked={hasCoauthor}
              onChange={({ target }) => {
                setCoauthor(target.checked);
              }}
            />{" "}
            Người cùng soạn
          </label>
        </fieldset>
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
      <iframe
        key={`ribbon ${edition}`}
        ref={commands}
        title="Lệnh trên dải băng"
        data-seat="ribbon"
        src="addin/commands.html"
        hidden
      />
    </>
  );
}
