import { vi } from "../locales/vi/messages";
import { describeWith } from "./describe";

/** Describes findings in Vietnamese, the language of the sheets, whatever language the pane uses. */
export const describeVi = describeWith(vi);
