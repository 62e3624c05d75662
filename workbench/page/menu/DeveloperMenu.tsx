import { useWords } from "../deskContext";

/** With `?dev`: sets the width of the task pane, and shows a second pane for a co-author. */
export function DeveloperMenu({
  width,
  setWidth,
  hasCoauthor,
  setCoauthor,
}: {
  readonly width: number;
  readonly setWidth: (width: number) => void;
  readonly hasCoauthor: boolean;
  readonly setCoauthor: (hasCoauthor: boolean) => void;
}) {
  const words = useWords();
  return (
    <fieldset className="view">
      <legend>{words.pane}</legend>
      <label>
        {words.paneWidth}{" "}
        <select
          value={width}
          onChange={({ target }) => {
            setWidth(Number(target.value));
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
          checked={hasCoauthor}
          onChange={({ target }) => {
            setCoauthor(target.checked);
          }}
        />{" "}
        {words.coauthor}
      </label>
    </fieldset>
  );
}
