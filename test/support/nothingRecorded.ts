import type { MeetingRecord } from "../../src/core/model/meeting";

export const NOTHING_RECORDED: MeetingRecord = {
  facts: null,
  days: [],
  targets: [],
  admissions: [],
  opinions: [],
  votes: [],
};
