import type { Facts } from "../../model/table";
import { BLANK } from "./blank";

/** Who issues a branch's document, and the organisation above. */
export interface Issuers {
  readonly superior: string;
  readonly issuer: string;
}

export function issuersIn({ branch, committee }: Pick<Facts, "branch" | "committee">): Issuers {
  return {
    superior: committee?.value ?? `Đảng ủy ${BLANK}${BLANK}`,
    issuer: branch?.value ?? `Chi bộ ${BLANK}${BLANK}`,
  };
}

/** An organisation is led by its committee, which signs: `ĐẢNG BỘ XÃ …` by `ĐẢNG ỦY XÃ …`. */
export function committeeOf(name: string): string {
  return name.normalize("NFC").replace(/^đảng bộ(?= )/iu, "Đảng ủy");
}
