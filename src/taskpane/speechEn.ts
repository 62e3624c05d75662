import { describeEn } from "../app/describeEn";
import { paneEn } from "../locales/en/pane";
import type { Speech } from "./speech";

export const speech: Speech = { texts: paneEn, describe: describeEn };
