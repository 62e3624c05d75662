import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SentCopy } from "../../core/report/sending/sentCopy";
import type { SendingTexts } from "../../locales/sending";
import { copyContents } from "../copyContents";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  paper: {
    margin: "8px 0",
    padding: "8px",
    maxHeight: "300px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    fontFamily: "'Times New Roman', Tinos, serif",
  },
  line: { margin: "0 0 4px", whiteSpace: "nowrap" },
});

/** Inline, so that the looks are copied too. */
const LINES = { border: "1px solid", borderCollapse: "collapse", padding: "2px 4px" } as const;

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
  const paper = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div
        ref={paper}
        className={styles.paper}
        role="region"
        tabIndex={0}
        aria-label={texts.preview}
        lang="vi"
      >
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
      </div>
      <Button
        size="small"
        aria-describedby="sending-copy"
        onClick={() => {
          setCopied(paper.current !== null && copyContents(paper.current));
        }}
      >
        {texts.copy}
      </Button>
      <div role="status">{copied === null ? "" : copied ? texts.copied : texts.notCopied}</div>
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
