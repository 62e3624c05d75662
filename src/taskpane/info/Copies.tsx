import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

/** The sheets that look like ours but are copies of them, or lost their mark. */
export function Copies() {
  const { state, texts } = usePane();
  const shared = useSectionStyles();
  const copies = state.reading?.copies ?? [];
  if (copies.length === 0) return null;
  return <p className={shared.text}>{texts.reports.copies(copies)}</p>;
}
