import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { documentLines } from "../../core/documents/documentText";
import type { MeetingDocument } from "../../core/model/document";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { DocumentView } from "./DocumentView";
import { DOCUMENT_TEXTS } from "./documentTexts";
import { saveWord } from "./saveWord";

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

/** One document: its name, what is in it, and the buttons to save or view it. */
export function DocumentItem({ document }: { readonly document: MeetingDocument }) {
  const { state } = usePane();
  const [isOpen, setOpen] = useState(false);
  const styles = useStyles();
  const shared = useSectionStyles();
  const texts = DOCUMENT_TEXTS[state.language];
  const { name } = document;
  return (
    <li>
      <span className={styles.name} lang="vi">
        {name}
      </span>
      <p className={shared.note} lang="vi">
        {texts.contents(sectionsOf(document), blanksIn(document))}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${texts.save}: ${name}`}
          onClick={() => void saveWord(document)}
        >
          {texts.save}
        </Button>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? texts.hide : texts.show}: ${name}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? texts.hide : texts.show}
        </Button>
      </div>
      {isOpen && <DocumentView document={document} />}
    </li>
  );
}

/** The titles of its parts without their numbers. */
function sectionsOf({ blocks, enclosure }: MeetingDocument): readonly string[] {
  const titles = blocks.flatMap((block) => (block.kind === "section" ? block.runs : []));
  const plain = titles
    .filter((title) => typeof title === "string")
    .map((title) => title.replace(/^[IVX]+- /u, "").toLowerCase());
  return [...plain, ...(enclosure ? [enclosure.subject.toLowerCase()] : [])];
}

/** Dots that people have to write over. */
function blanksIn(document: MeetingDocument): number {
  return documentLines(document).reduce(
    (all, line) => all + (line.match(/…{2,}/gu)?.length ?? 0),
    0,
  );
}
