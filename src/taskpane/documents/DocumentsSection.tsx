import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { documentsOf } from "../../core/documents/documents";
import type { Review } from "../../core/model/review";
import { usePane, useDescribe } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { DocumentItem } from "./DocumentItem";
import { DOCUMENT_TEXTS } from "./documentTexts";

const useStyles = makeStyles({
  list: { margin: "12px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "12px" },
});

/** The documents that the workbook leads to: what is in each, and the ways to have it. */
export function DocumentsSection({ review }: { readonly review: Review }) {
  const { pane, state } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const texts = DOCUMENT_TEXTS[state.language];
  const documents = useMemo(() => documentsOf(review), [review]);
  return (
    <section className={shared.section} aria-labelledby="documents">
      <h3 id="documents" className={shared.heading}>
        {texts.heading}
      </h3>
      <p className={shared.text}>{documents.length > 0 ? texts.lead : texts.none}</p>
      {documents.length > 0 && (
        <>
          <Button
            disabledFocusable={state.running !== null}
            aria-describedby="documents-hint"
            onClick={() => void pane.writeDocuments()}
          >
            {texts.write}
          </Button>
          <p id="documents-hint" className={shared.note}>
            {texts.writeHint}
          </p>
          <Kept />
          <ul className={styles.list}>
            {documents.map((document) => (
              <DocumentItem key={document.kind} document={document} />
            ))}
          </ul>
          <p className={shared.note}>{texts.saveHint}</p>
        </>
      )}
    </section>
  );
}

/** The paragraphs that the last run left as people wrote them, and their numbers that are no longer true. */
function Kept() {
  const { state } = usePane();
  const describe = useDescribe();
  const shared = useSectionStyles();
  const { documents, language } = state;
  if (!documents) return null;
  const lines = [
    ...documents.kept.map(({ sheet, text }) => DOCUMENT_TEXTS[language].kept(sheet, text)),
    ...documents.findings.map((finding) => describe(finding).message),
  ];
  return lines.length === 0 ? null : (
    <ul className={shared.note}>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}
