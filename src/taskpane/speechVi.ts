import { describeVi } from "../app/describeVi";
import { paneVi } from "../locales/paneVi";
import type { Speech } from "./speech";

export const speech: Speech = { texts: paneVi, describe: describeVi };
