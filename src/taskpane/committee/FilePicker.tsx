import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useSectionStyles } from "../sectionStyles";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({
  place: {
    display: "grid",
    gap: "6px",
    justifyItems: "center",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Where files are chosen or dropped. */
export function FilePicker() {
  const { gatherer, gathered, words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const isFirst = gathered.files.length === 0;
  return (
    <>
      {isFirst && <p className={shared.text}>{words.lead}</p>}
      <div
        className={mergeClasses(styles.place, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void gatherer.add(Array.from(event.dataTransfer.files));
        }}
      >
        <Button
          appearance={isFirst ? "primary" : "secondary"}
          aria-describedby="list-hint"
          disabledFocusable={gathered.reading !== null}
          onClick={() => input.current?.click()}
        >
          {isFirst ? words.choose : words.chooseMore}
        </Button>
        <span className={shared.label}>{words.drop}</span>
        <input
          ref={input}
          type="file"
          multiple
          accept=".xlsx,.xlsm"
          hidden
          onChange={({ target }) => {
            void gatherer.add(Array.from(target.files ?? []));
            target.value = "";
          }}
        />
      </div>
      <p id="list-hint" className={shared.note}>
        {gathered.expected ? words.listed(gathered.expected.length) : words.listHint}
      </p>
    </>
  );
}
