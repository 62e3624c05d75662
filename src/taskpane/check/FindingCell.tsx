import { Button, makeStyles } from "@fluentui/react-components";
import { a1, type CellRef } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../paneContext";

const useStyles = makeStyles({ cell: { minWidth: 0, flexShrink: 0 } });

interface FindingCellProps {
  readonly finding: Finding;
  readonly cell: CellRef;
}

/** The address of a cell of a finding; pressing it shows the cell. */
export function FindingCell({ finding, cell }: FindingCellProps) {
  const { pane, texts } = usePane();
  return (
    <Button
      size="small"
      className={useStyles().cell}
      aria-label={texts.check.goTo(cell.sheet, a1(cell))}
      onClick={() => void pane.goTo(finding, cell)}
    >
      {a1(cell)}
    </Button>
  );
}
