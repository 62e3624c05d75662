import type { KitTexts } from "../kit";

export const kitEn: KitTexts = {
  heading: "Year-end kit",
  lead: "Sheets for the year-end meeting, with drop-down lists and checks while typing; a check reads them again. Sheets that are already there stay as they are.",
  make: "Add the year-end kit",
  single: "Add single sheets",
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
