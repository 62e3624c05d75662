import { useWords } from "../deskContext";

export type View = "grid" | "print";

/** Switches between the cells and the printed pages. */
export function ViewMenu({
  view,
  show,
}: {
  readonly view: View;
  readonly show: (view: View) => void;
}) {
  const words = useWords();
  return (
    <fieldset className="view">
      <legend>{words.view}</legend>
      {(["grid", "print"] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={view === each}
          onClick={() => {
            show(each);
          }}
        >
          {words[each]}
        </button>
      ))}
    </fieldset>
  );
}
