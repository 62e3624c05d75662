import type { Run } from "../../model/document";
import { BLANK } from "../../report/page/blank";
import type { Material } from "../material";
import { levelName } from "../names";
import { say } from "../runs";

/** The branch rates itself; the level above decides. */
export function ownLevelSentence(material: Material): readonly Run[] {
  return say`Chi bộ tự xếp loại ${levelWords(material)}, ${TO_BE_DECIDED}`;
}

/** The same as the meeting resolves it. */
export function agreedLevelSentence(material: Material): readonly Run[] {
  return say`Thống nhất tự xếp loại Chi bộ ${levelWords(material)}, ${TO_BE_DECIDED}`;
}

const TO_BE_DECIDED = "đề nghị cấp có thẩm quyền xem xét, quyết định.";

function levelWords(material: Material): string {
  const { ownLevel } = material;
  return ownLevel === null ? BLANK : levelName(material, ownLevel);
}
