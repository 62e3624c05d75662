import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { copyContents } from "./copyContents";

const useStyles = makeStyles({
  paper: {
    margin: "8px 0",
    padding: "8px",
    maxHeight: "360px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#FFFFFF",
    color: "#000000",
    fontFamily: "'Times New Roman', Tinos, serif",
    // The lines of tables take the colour of the text, which would stay black there.
    "@media (forced-colors: active)": { backgroundColor: "Canvas", color: "CanvasText" },
  },
});

interface CopiedPaperProps {
  readonly label: string;
  readonly texts: { readonly copy: string; readonly copied: string; readonly notCopied: string };
  /** The id of the hint about copying, where there is one. */
  readonly hintId?: string;
  readonly children: ReactNode;
}

/** Contents as on paper, with a button that copies them with their looks. */
export function CopiedPaper({ label, texts, hintId, children }: CopiedPaperProps) {
  const styles = useStyles();
  const paper = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <div
        ref={paper}
        className={styles.paper}
        role="region"
        tabIndex={0}
        aria-label={label}
        lang="vi"
      >
        {children}
      </div>
      <Button
        size="small"
        aria-describedby={hintId}
        onClick={() => {
          setCopied(paper.current !== null && copyContents(paper.current));
        }}
      >
        {texts.copy}
      </Button>
      <div role="status">{copied === null ? "" : copied ? texts.copied : texts.notCopied}</div>
    </>
  );
}
