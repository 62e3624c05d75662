import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { runsText } from "../../core/documents/runs";
import type { DocumentBlock, MeetingDocument } from "../../core/model/document";
import { usePane } from "../paneContext";
import { DOCUMENT_TEXTS } from "./documentTexts";
import { copyContents } from "./copyContents";

const useStyles = makeStyles({
  paper: {
    marginTop: "8px",
    padding: "8px",
    maxHeight: "360px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    fontFamily: "'Times New Roman', Tinos, serif",
  },
});

/** The document as text with its headings and tables, to be copied into Word. */
export function DocumentView({ document }: { readonly document: MeetingDocument }) {
  const { state } = usePane();
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const texts = DOCUMENT_TEXTS[state.language];
  return (
    <>
      <div
        ref={paper}
        className={styles.paper}
        role="region"
        tabIndex={0}
        aria-label={document.name}
        lang="vi"
      >
        <Paper document={document} />
      </div>
      <Button
        size="small"
        onClick={() => {
          setCopied(paper.current !== null && copyContents(paper.current));
        }}
      >
        {texts.copy}
      </Button>
      <span role="status">{copied === null ? "" : copied ? texts.copied : texts.notCopied}</span>
    </>
  );
}

function Paper({ document }: { readonly document: MeetingDocument }) {
  const { head, title, subject, blocks, foot, enclosure } = document;
  const signers = foot ? [foot.left, foot.right] : [];
  return (
    <>
      {head && (
        <p>{[head.superior, head.issuer, head.number, head.dated].filter(Boolean).join(" – ")}</p>
      )}
      <h4 style={CENTRED}>{title}</h4>
      {subject !== null && <p style={CENTRED}>{subject}</p>}
      <Blocks blocks={blocks} />
      {foot && foot.recipients.length > 0 && <p>Nơi nhận: {foot.recipients.join(" ")}</p>}
      {signers.map((signer, i) =>
        signer ? (
          <p key={i} style={CENTRED}>
            <b>{signer.lines.join(" – ")}</b>
            <br />
            {signer.name}
          </p>
        ) : null,
      )}
      {enclosure && (
        <>
          <h4 style={CENTRED}>{enclosure.title}</h4>
          <p style={CENTRED}>{enclosure.subject}</p>
          <Blocks blocks={enclosure.blocks} />
        </>
      )}
    </>
  );
}

/** Inline, so that the looks are copied too. */
const CENTRED = { textAlign: "center" } as const;

function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return blocks.map((block) => <Block key={block.key} block={block} />);
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case "table":
      return <BlockTable block={block} />;
    case "section":
      return <h5>{runsText(block.runs)}</h5>;
    case "heading":
      return <h6>{runsText(block.runs)}</h6>;
    case "item":
      return <p>- {runsText(block.runs)}</p>;
    case "address":
      return <p style={CENTRED}>{runsText(block.runs)}</p>;
    case "paragraph":
      return <p>{runsText(block.runs)}</p>;
  }
}

const LINES = { border: "1px solid", borderCollapse: "collapse", padding: "2px 4px" } as const;

function BlockTable({ block }: { readonly block: Extract<DocumentBlock, { kind: "table" }> }) {
  return (
    <table style={LINES}>
      <thead>
        <tr>
          {block.columns.map(({ header }) => (
            <th key={header} scope="col" style={LINES}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((runs, j) => (
              <td key={j} style={LINES}>
                {runsText(runs)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
