/** Sets the width of the task pane, and shows a second pane for a co-author. */
export function ViewMenu({
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
  return (
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
  );
}
