import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Review } from "../../core/model/review";
import { sentCopy } from "../../core/report/sending/sentCopy";
import { sendingEn } from "../../locales/en/sending";
import { sendingVi } from "../../locales/vi/sending";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { Preview } from "./Preview";
import { sendCopy, type Sending } from "./sendCopy";

const TEXTS = { vi: sendingVi, en: sendingEn };

/** The copy for the committee above: what is in it and what is not, before any file is made. */
export function SendingSection({ review }: { readonly review: Review }) {
  const { state } = usePane();
  const shared = useSectionStyles();
  const [sending, setSending] = useState<Sending | null>(null);
  const copy = useMemo(() => sentCopy(review), [review]);
  const texts = TEXTS[state.language];
  if (!copy) return null;
  const { columns, rows, leftOut } = copy;
  return (
    <section className={shared.section} aria-labelledby="sending">
      <h3 id="sending" className={shared.heading}>
        {texts.heading}
      </h3>
      <p className={shared.text}>
        {texts.lead(
          rows.length,
          columns.map(({ header }) => header),
        )}
      </p>
      {leftOut.length > 0 && <p className={shared.text}>{texts.leftOut(leftOut)}</p>}
      <Button onClick={() => void sendCopy(copy).then(setSending)}>{texts.save}</Button>
      <div role="status" className={shared.note}>
        {sending && (sending.isOpen ? texts.opened : texts.downloaded(sending.file))}
      </div>
      <details>
        <Summary>{texts.preview}</Summary>
        <Preview copy={copy} texts={texts} />
      </details>
    </section>
  );
}
