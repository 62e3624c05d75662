import { BRANCH_STATES } from "./branchStates";
import { COMMITTEE_STATES } from "./committeeStates";
import { MEETING_STATES } from "./meetingStates";
import type { States } from "./state";

/** Every state of the pane, by the name of its pictures. */
export const STATES: States = { ...BRANCH_STATES, ...MEETING_STATES, ...COMMITTEE_STATES };
