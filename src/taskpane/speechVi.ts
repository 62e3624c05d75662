import { describeVi } from "../app/describeVi";
import { paneVi } from "../locales/vi/pane";
import type { Speech } from "./speech";

export const speech: Speech = { texts: paneVi, describe: describeVi };
