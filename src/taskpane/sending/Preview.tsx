import { makeStyles } from "@fluentui/react-components";
import type { SentCopy } from "../../core/report/sending/sentCopy";
import type { SendingTexts } from "../../locales/sending";
import { CopiedPaper } from "../CopiedPaper";
import { LINES } from "../paperStyles";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({ line: { margin: "0 0 4px", whiteSpace: "nowrap" } });

/** The copy as a table, which can be copied where no file can be saved. */
export function Preview({
  copy,
  texts,
}: {
  readonly copy: SentCopy;
  readonly texts: SendingTexts;
}) {
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <>
      <CopiedPaper label={texts.preview} texts={texts} hintId="sending-copy">
        {copy.head.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        <Table copy={copy} />
        {copy.foot.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </CopiedPaper>
      <p id="sending-copy" className={shared.note}>
        {texts.copyHint}
      </p>
    </>
  );
}

function Table({ copy: { columns, rows } }: { readonly copy: SentCopy }) {
  return (
    <table style={LINES}>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col" style={LINES}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((cell, j) => (
              <td key={j} style={LINES}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
