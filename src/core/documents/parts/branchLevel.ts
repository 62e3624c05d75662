import type { Run } from "../../model/document";
import { BLANK } from "../../report/page/blank";
import type { Material } from "../material";
import { levelName } from "../names";
import { say } from "../runs";

/** The branch rates itself; the level above decides. */
export function ownLevelSentence(material: Material): readonly Run[] {
  const { ownLevel } = material;
  const level = ownLevel === null ? BLANK : levelName(material, ownLevel);
  return say`Chi bộ tự xếp loại ${level}, đề nghị cấp có thẩm quyền xem xét, quyết định.`;
}
