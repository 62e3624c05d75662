import type { IsoDate } from "../model/calendar";
import type { DocumentFoot, DocumentHead } from "../model/document";
import { BLANK } from "../report/page/blank";
import { issuersIn } from "../report/page/issuers";
import { dateLine } from "../report/page/layout";
import type { Material } from "./material";
import { knownCommittee } from "./names";
import { chairOf, clerkOf, secretaryOf } from "./parts/occasion";

/**
 * The head of a document, with dots for its number. `code` is its kind's in the number, such as `BC`, or null for a list;
 * `day` is null where it is signed later than the meeting.
 */
export function headOf(
  { first, papers }: Material,
  code: string | null,
  day: IsoDate | null,
): DocumentHead {
  const { facts } = first.table;
  const { superior, issuer } = issuersIn(facts);
  const known = code === "BC" ? papers.report : null;
  return {
    superior: capitals(superior),
    issuer: capitals(issuer),
    number: code === null ? null : `Số ${known ?? `${BLANK}-${code}/CB`}`,
    dated: `${facts.place?.value ?? BLANK}, ${dateLine(day, null)}`,
  };
}

function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}

/** A document that goes up: those who receive it on the left, `others` among them; the secretary on the right. */
export function signedFoot(material: Material, others: readonly string[] = []): DocumentFoot {
  const committee = knownCommittee(material) ?? BLANK;
  return {
    recipients: [`${committee} (để báo cáo);`, ...others, "Lưu Chi bộ."],
    left: null,
    right: { lines: ["T/M CHI BỘ", "BÍ THƯ"], name: secretaryOf(material) },
  };
}

/** Minutes are signed by whoever wrote them and by whoever led the meeting. */
export function minutesFoot(material: Material): DocumentFoot {
  return {
    recipients: [],
    left: { lines: ["NGƯỜI GHI BIÊN BẢN"], name: clerkOf(material) },
    right: { lines: ["CHỦ TRÌ HỘI NGHỊ"], name: chairOf(material) },
  };
}
