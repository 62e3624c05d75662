import { Button, Input, makeStyles, ToggleButton } from "@fluentui/react-components";
import type { FindingFilter } from "../../app/pane/findingFilter";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  toolbar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  search: { flexGrow: 1, minWidth: 0, width: "100%" },
});

interface FindingToolbarProps {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Narrows the list of findings down, and goes through it one by one. */
export function FindingToolbar({ filter, setFilter, step }: FindingToolbarProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const { check } = texts;
  return (
    <div role="search" className={styles.toolbar}>
      <Input
        className={styles.search}
        type="search"
        aria-label={check.search}
        placeholder={check.search}
        value={filter.text}
        onChange={(_, { value }) => {
          setFilter({ ...filter, text: value });
        }}
      />
      <ToggleButton
        size="small"
        checked={filter.errorsOnly}
        onClick={() => {
          setFilter({ ...filter, errorsOnly: !filter.errorsOnly });
        }}
      >
        {check.errorsOnly}
      </ToggleButton>
      <Button
        size="small"
        title="Shift+F8"
        onClick={() => {
          step(-1);
        }}
      >
        {check.previous}
      </Button>
      <Button
        size="small"
        title="F8"
        onClick={() => {
          step(1);
        }}
      >
        {check.next}
      </Button>
    </div>
  );
}
