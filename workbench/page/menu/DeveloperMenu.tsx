import { useWords } from "../deskContext";

/** What a developer may change of the panes. */
export interface Panes {
  /** The width of each pane in pixels. */
  readonly width: number;
  /** Whether there is a second pane, as of a co-author. */
  readonly hasCoauthor: boolean;
}

/** With `?dev`: sets the width of the task pane, and shows a second pane for a co-author. */
export function DeveloperMenu({
  panes,
  setPanes,
}: {
  readonly panes: Panes;
  readonly setPanes: (panes: Panes) => void;
}) {
  const words = useWords();
  return (
    <fieldset className="view">
      <legend>{words.pane}</legend>
      <label>
        {words.paneWidth}{" "}
        <select
          value={panes.width}
          onChange={({ target }) => {
            setPanes({ ...panes, width: Number(target.value) });
          }}
        >
          <option value={270}>270 (Mac)</option>
          <option value={320}>320 (Windows)</option>
          <option value={350}>350 (web)</option>
          <option value={500}>500</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={panes.hasCoauthor}
          onChange={({ target }) => {
            setPanes({ ...panes, hasCoauthor: target.checked });
          }}
        />{" "}
        {words.coauthor}
      </label>
    </fieldset>
  );
}
