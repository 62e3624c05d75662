import type { KitTexts } from "../kit";

export const kitEn: KitTexts = {
  heading: "Year-end kit",
  lead: "Sheets for the year-end meeting, with drop-down lists and entries checked as you type. Every check reads them too, and existing sheets stay as they are.",
  make: "Add the year-end kit",
  single: "Add individual sheets",
  startYear: "Start the next year",
  startYearHint:
    "Adds next year’s list of members, without those who have left and without ratings, and carries over the opinions that are still open. This year’s sheets stay as they are.",
  parts: {
    meetingFacts: "Thông tin hội nghị (the meeting)",
    ballotPapers: "Phiếu (ballots to print)",
    ballotCount: "Kiểm phiếu (count of the ballots)",
    targets: "Chỉ tiêu (targets)",
    admissions: "Kết nạp, dự bị (admissions, probation)",
    opinions: "Ý kiến, kiến nghị (opinions, proposals)",
    votes: "Biểu quyết (votes)",
  },
};
