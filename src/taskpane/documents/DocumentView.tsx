import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { MeetingDocument } from "../../core/model/document";
import { usePane } from "../paneContext";
import { DOCUMENT_TEXTS } from "./documentTexts";
import { copyContents } from "../copyContents";
import { Paper } from "./Paper";

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
