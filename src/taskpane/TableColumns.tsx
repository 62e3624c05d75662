import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import {
  sheetMapping,
  withHeaderRow,
  withoutSheet,
  withRole,
  withSheetRead,
} from "../app/choosing";
import { columnPreviews } from "../app/columnPreview";
import type { ColumnPreview, PreviewCell } from "../app/columnPreview";
import { ROLES } from "../core/model/role";
import type { RatingTable } from "../core/model/table";
import type { PaneTexts } from "../locales/pane";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({
  table: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { marginBottom: "8px" },
  header: { overflowWrap: "anywhere" },
  cells: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  cell: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
});

/** How a table is read: its header row, and each column with what it is taken for; changes show at once. */
export function TableColumns({ table }: { readonly table: RatingTable }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const id = useId();
  const { choice, reading } = state;
  const { sheetId, sheet, headerRows } = table;
  const columns = reading ? columnPreviews(table, reading.snapshot) : [];
  return (
    <div className={styles.table}>
      <h3 className={styles.title}>{`${texts.mapping.heading}: ${texts.found.table(sheet)}`}</h3>
      <p className={mergeClasses(shared.note, styles.lead)}>{texts.mapping.lead}</p>
      <div className={shared.field}>
        <label htmlFor={id}>{texts.mapping.headerRow}</label>
        <Input
          id={id}
          type="number"
          min={1}
          key={headerRows[0]}
          defaultValue={String(headerRows[0] + 1)}
          onBlur={({ target: { value } }) => {
            const row = Number(value);
            if (Number.isInteger(row) && row > 0 && row !== headerRows[0] + 1)
              void pane.choose(withHeaderRow(choice, sheetId, row));
          }}
        />
      </div>
      {columns.map((column) => (
        <ColumnRole key={column.index} column={column} table={table} />
      ))}
      <div className={shared.row}>
        {sheetMapping(choice, sheetId) && (
          <Button size="small" onClick={() => void pane.choose(withoutSheet(choice, sheetId))}>
            {texts.mapping.reset}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => void pane.choose(withSheetRead(choice, sheetId, false))}
        >
          {texts.found.leaveOut(sheet)}
        </Button>
      </div>
    </div>
  );
}

function ColumnRole({
  column: { header, letters, role, cells },
  table: { sheetId },
}: {
  readonly column: ColumnPreview;
  readonly table: RatingTable;
}) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const id = useId();
  const name = header === "" ? texts.mapping.noHeader(letters) : header;
  return (
    <div className={shared.field}>
      <label htmlFor={id} className={styles.header}>
        {texts.mapping.readAs(name)}
      </label>
      <Select
        id={id}
        value={role ?? ""}
        onChange={(_, { value }) => {
          const chosen = ROLES.find((known) => known === value) ?? null;
          void pane.choose(withRole(state.choice, sheetId, header, chosen));
        }}
      >
        <option value="">{texts.mapping.unused}</option>
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {texts.roles[known]}
          </option>
        ))}
      </Select>
      <ul className={styles.cells} aria-label={texts.mapping.previewOf(name)}>
        {cells.map((cell, i) => (
          <li key={i} className={styles.cell}>
            {previewText(cell, texts)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function previewText(cell: PreviewCell, texts: PaneTexts): string {
  if (cell.kind === "date") return texts.date(cell.date);
  return cell.value === "" ? texts.mapping.empty : String(cell.value);
}
