import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { rowAnswer } from "../../app/pane/answer";
import {
  sheetMapping,
  withHeaderRow,
  withoutSheet,
  withRole,
  withSheetRead,
} from "../../app/pane/choiceEdits";
import { columnPreviews, type ColumnPreview, type PreviewCell } from "../../app/pane/columnPreview";
import { ROLES } from "../../core/model/role";
import type { RatingTable } from "../../core/model/table";
import type { PaneTexts } from "../../locales/pane";
import { AnswerField } from "../AnswerField";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { WrappedSelect } from "../WrappedSelect";

const useStyles = makeStyles({
  lead: { marginBottom: "8px" },
  column: {
    display: "grid",
    // Side by side where the longest name of a role has room.
    gridTemplateColumns: "repeat(auto-fit, minmax(max(200px, 40%), 1fr))",
    alignItems: "center",
    gap: "2px 8px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { overflowWrap: "anywhere" },
  cells: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** How a table is read: its header row and the role of each column, both of which can be changed. */
export function ColumnMapping({ table }: { readonly table: RatingTable }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { choice, reading } = state;
  const { sheetId, sheet, headerRows } = table;
  const columns = reading ? columnPreviews(table, reading.snapshot) : [];
  const rivals = new Set(table.ambiguous.flatMap(({ taken, others }) => [taken, ...others]));
  const isDoubtful = ({ index, role }: ColumnPreview) => role === null || rivals.has(index);
  return (
    <details>
      <Summary>{`${texts.mapping.heading}: ${texts.found.table(sheet)}`}</Summary>
      <p className={mergeClasses(shared.note, styles.lead)}>{texts.mapping.lead}</p>
      <AnswerField
        label={texts.mapping.headerRow}
        value={String(headerRows[0] + 1)}
        read={rowAnswer}
        unclear={texts.mapping.unclearRow}
        answered={(row) => {
          if (row !== undefined) void pane.choose(withHeaderRow(choice, sheetId, row));
        }}
      />
      {columns.filter(isDoubtful).map((column) => (
        <ColumnRole key={column.index} column={column} table={table} />
      ))}
      <details>
        <Summary>
          {texts.mapping.certain(columns.length - columns.filter(isDoubtful).length)}
        </Summary>
        {columns
          .filter((column) => !isDoubtful(column))
          .map((column) => (
            <ColumnRole key={column.index} column={column} table={table} />
          ))}
      </details>
      <div className={mergeClasses(shared.row, shared.last)}>
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
    </details>
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
  const id = useId();
  const name = header === "" ? texts.mapping.noHeader(letters) : header;
  return (
    <div className={styles.column}>
      <label htmlFor={id} className={styles.header}>
        {`${letters} · ${header === "" ? texts.mapping.empty : header}`}
      </label>
      <WrappedSelect
        id={id}
        size="small"
        aria-label={texts.mapping.readAs(name)}
        value={role ?? ""}
        onChange={(_, { value }) => {
          const chosen = ROLES.find((known) => known === value) ?? null;
          void pane.choose(withRole(state.choice, sheetId, header, chosen));
        }}
      >
        <option value="">{texts.mapping.unused}</option>
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {texts.role(known)}
          </option>
        ))}
      </WrappedSelect>
      <ul className={styles.cells} aria-label={texts.mapping.previewOf(name)}>
        {cells.map((cell, i) => (
          <li key={i}>{previewText(cell, texts)}</li>
        ))}
      </ul>
    </div>
  );
}

function previewText(cell: PreviewCell, texts: PaneTexts): string {
  if (cell.kind === "date") return texts.date(cell.date);
  if (typeof cell.value === "number") return texts.number(cell.value);
  return cell.value === "" ? texts.mapping.empty : String(cell.value);
}
