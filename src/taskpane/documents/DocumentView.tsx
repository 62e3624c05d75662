import type { MeetingDocument } from "../../core/model/document";
import { CopiedPaper } from "../CopiedPaper";
import { usePane } from "../paneContext";
import { DOCUMENT_TEXTS } from "./documentTexts";
import { Paper } from "./Paper";

/** The document as text with its headings and tables, to be copied into Word. */
export function DocumentView({ document }: { readonly document: MeetingDocument }) {
  const { state } = usePane();
  return (
    <CopiedPaper label={document.name} texts={DOCUMENT_TEXTS[state.language]}>
      <Paper document={document} />
    </CopiedPaper>
  );
}
