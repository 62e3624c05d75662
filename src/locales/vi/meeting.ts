import type { FindingData } from "../../core/model/findingData";
import type { UnmetCondition } from "../../core/model/unmetCondition";
import type { ByLevel } from "../../core/model/level";
import type { TargetResult } from "../../core/model/meeting";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { day, num, sentence } from "./words";

type OfVotes = Pick<
  FindingMessages,
  "vote-mismatch" | "attendance-mismatch" | "vote-by-probationary" | "vote-without-majority"
>;
type OfAdmissions = Pick<
  FindingMessages,
  | "probation-not-twelve-months"
  | "recognition-due"
  | "guide-not-official"
  | "admission-contradicts-table"
>;
type OfTargets = Pick<
  FindingMessages,
  | "target-percent-mismatch"
  | "target-result-mismatch"
  | "meeting-dates-differ"
  | "own-level-not-borne"
  | "outdated-paragraph"
>;

/** Findings about the meeting besides the ratings, in Vietnamese. */
export function viMeeting(names: ByLevel<string>): OfVotes & OfAdmissions & OfTargets {
  return { ...VOTE_TEXTS, ...ADMISSION_TEXTS, ...targetTexts(names) };
}

const VOTE_TEXTS: OfVotes = {
  "vote-mismatch": ({ question, check, left, right }) => ({
    found: sentence(`${on(question)}${VOTES[check](num(left), num(right))}`),
    rule: "Số phiếu các loại cộng lại phải bằng số người có mặt, và số có mặt không nhiều hơn số được triệu tập.",
    suggestion: "Đối chiếu với biên bản hội nghị và sửa số ghi nhầm.",
  }),
  "attendance-mismatch": ({ summoned, present, absent }) => ({
    found: sentence(
      `triệu tập ${num(summoned)}, có mặt ${num(present)}${absent === null ? "" : `, vắng ${num(absent)}`}: các số này không khớp nhau.`,
    ),
    rule: "Số có mặt và số vắng cộng lại phải bằng số được triệu tập.",
    suggestion: "Đối chiếu với danh sách dự họp và sửa số ghi nhầm.",
  }),
  "vote-by-probationary": ({ question, what, count, official }) => ({
    found: sentence(
      `${on(question)}${what === "votes" ? `có ${num(count)} người biểu quyết` : `ghi ${num(count)} người được triệu tập để biểu quyết`}, trong khi chi bộ có ${num(official)} đảng viên chính thức.`,
    ),
    rule: "Đảng viên dự bị không có quyền biểu quyết.",
    suggestion: "Đối chiếu danh sách người biểu quyết; chỉ tính trên số đảng viên chính thức.",
  }),
  "vote-without-majority": ({ question, votes, of, base, share, orMore }) => ({
    found: sentence(
      `${on(question)}ghi là thông qua với ${num(votes)} tán thành, tính trên ${num(of)} ${BASES[base]}.`,
    ),
    rule: `Nội dung này cần ${orMore ? "ít nhất" : "quá"} ${share[0] === 1 ? "một nửa" : `${num(share[0])}/${num(share[1])}`} số đó.`,
    suggestion: "Xem lại số tán thành và kết luận; nếu đúng thì nội dung này chưa được thông qua.",
  }),
};

const ADMISSION_TEXTS: OfAdmissions = {
  "probation-not-twelve-months": ({ name, what, ceremony, stated, ends, months }) => ({
    found: sentence(
      `đồng chí ${quote(name)} ${what === "ends" ? "được ghi hết thời kỳ dự bị" : "được ghi công nhận chính thức"} ngày ${day(stated)}.`,
    ),
    rule: `Thời kỳ dự bị là ${num(months)} tháng từ ngày tổ chức lễ kết nạp (${day(ceremony)}), đến ngày ${day(ends)}.`,
    suggestion: `Xem lại ngày ghi ở đây và ngày tổ chức lễ kết nạp.`,
  }),
  "recognition-due": ({ name, ends, workingDays }) => ({
    found: sentence(
      `đồng chí ${quote(name)} đã hết thời kỳ dự bị ngày ${day(ends)} nhưng chưa ghi ngày công nhận chính thức.`,
    ),
    rule: `Chi bộ xét công nhận trong ${num(workingDays)} ngày làm việc kể từ ngày đó.`,
    suggestion:
      "Đưa vào nội dung họp để xét công nhận, hoặc ghi ngày công nhận nếu đã có quyết định.",
  }),
  "guide-not-official": ({ name, guide, reason }) => ({
    found: sentence(guideText(name, guide, reason)),
    rule: "Chi bộ phân công đảng viên chính thức giúp đỡ đảng viên dự bị.",
    suggestion: GUIDES[reason],
  }),
  "admission-contradicts-table": (data) => ({
    found: sentence(differenceText(data)),
    rule: "Hai nơi phải ghi như nhau.",
    suggestion: `Đối chiếu với hồ sơ đảng viên rồi sửa chỗ ghi nhầm.`,
  }),
};

function targetTexts(names: ByLevel<string>): OfTargets {
  return {
    "target-percent-mismatch": ({ text, planned, done, percent, counted }) => ({
      found: sentence(
        `chỉ tiêu ${quote(text)} ghi ${num(percent)}%, trong khi thực hiện ${num(done)} so với kế hoạch ${num(planned)} là ${num(counted)}%.`,
      ),
      rule: "Tỷ lệ phải bằng số thực hiện chia cho số kế hoạch.",
      suggestion: "Sửa tỷ lệ, hoặc xem lại số kế hoạch và số thực hiện.",
    }),
    "target-result-mismatch": ({ text, result, percent }) => ({
      found: sentence(
        `chỉ tiêu ${quote(text)} được ghi ${RESULTS[result]}, trong khi số liệu cho thấy thực hiện ${num(percent)}% kế hoạch.`,
      ),
      rule: "Kết quả phải đúng với số liệu của chỉ tiêu.",
      suggestion: "Xem lại kết quả ghi ở đây và số liệu của chỉ tiêu.",
    }),
    "meeting-dates-differ": ({ dates }) => ({
      found: sentence(
        `các trang tính ghi ngày họp khác nhau: ${dates.map((date) => `ngày ${day(date)}`).join(", ")}.`,
      ),
      rule: "Ngày họp quyết định việc tính thời gian dự bị và đối tượng xếp loại.",
      suggestion: "Thống nhất một ngày họp trên các trang tính.",
    }),
    "outdated-paragraph": ({ text, numbers }) => ({
      found: sentence(
        `đoạn ${quote(text)} đã được sửa nên được giữ nguyên, nhưng còn ghi ${numbers.map(({ written, now }) => `${quote(written)} trong khi số liệu hiện nay là ${quote(now)}`).join("; ")}.`,
      ),
      rule: "Số liệu trong văn bản phải đúng với các bảng của tệp.",
      suggestion: "Sửa số trong đoạn này, hoặc xóa cả đoạn rồi lập lại văn bản.",
    }),
    "own-level-not-borne": ({ level, targets, unmet }) => ({
      found: sentence(
        `chi bộ tự xếp loại ${quote(names[level])}, trong khi ${unmet.map((each) => unmetText(each, targets)).join("; ")}.`,
      ),
      rule: "Mức tự xếp loại phải phù hợp với kết quả thực hiện nhiệm vụ.",
      suggestion: "Xem lại mức tự xếp loại, hoặc số liệu của các chỉ tiêu.",
    }),
  };
}

function on(question: string): string {
  return question === "" ? "" : `nội dung ${quote(question)}: `;
}

const VOTES: Readonly<
  Record<FindingData["vote-mismatch"]["check"], (left: string, right: string) => string>
> = {
  votesExceedPresent: (left, right) =>
    `cộng các loại ý kiến được ${left}, nhiều hơn số có mặt là ${right}.`,
  votesBelowPresent: (left, right) =>
    `cộng các loại ý kiến được ${left}, ít hơn số có mặt là ${right}.`,
  presentExceedSummoned: (left, right) =>
    `số có mặt là ${left}, nhiều hơn số được triệu tập là ${right}.`,
};

const BASES: Readonly<Record<FindingData["vote-without-majority"]["base"], string>> = {
  summoned: "đảng viên chính thức được triệu tập",
  official: "đảng viên chính thức của chi bộ",
  present: "người có mặt",
};

function guideText(
  name: string,
  guide: string,
  reason: FindingData["guide-not-official"]["reason"],
): string {
  if (reason === "missing") return `chưa ghi người giúp đỡ đồng chí ${quote(name)}.`;
  if (reason === "self") return `người giúp đỡ đồng chí ${quote(name)} lại là chính đồng chí ấy.`;
  return reason === "probationary"
    ? `${quote(guide)}, người giúp đỡ đồng chí ${quote(name)}, là đảng viên dự bị.`
    : `không tìm thấy ${quote(guide)}, người giúp đỡ đồng chí ${quote(name)}, trong danh sách đảng viên.`;
}

const GUIDES: Readonly<Record<FindingData["guide-not-official"]["reason"], string>> = {
  missing: "Ghi tên đảng viên chính thức được phân công, hoặc phân công tại hội nghị.",
  probationary: "Phân công một đảng viên chính thức thay thế.",
  notListed: "Xem lại họ tên; nếu đồng chí này đã chuyển đi thì phân công người khác.",
  self: "Ghi tên đảng viên chính thức được phân công.",
};

function differenceText({
  name,
  what,
  stated,
  listed,
}: FindingData["admission-contradicts-table"]): string {
  const who = `đồng chí ${quote(name)}`;
  if (what === "notListed")
    return `${who} có trong danh sách kết nạp, dự bị nhưng không có trong bảng xếp loại.`;
  if (what === "status")
    return stated === null
      ? `${who} chưa ghi ngày công nhận chính thức, trong khi bảng xếp loại ghi là đảng viên chính thức.`
      : `${who} được ghi công nhận chính thức ngày ${day(stated)}, trong khi bảng xếp loại ghi là đảng viên dự bị.`;
  return `${who} được ghi ${DAYS[what]} ngày ${stated ? day(stated) : ""}, trong khi bảng xếp loại ghi ngày ${listed ? day(listed) : ""}.`;
}

const DAYS = {
  admitted: "kết nạp",
  decided: "quyết định kết nạp",
  official: "công nhận chính thức",
} as const;

const RESULTS: Readonly<Record<TargetResult, string>> = {
  exceeded: "là vượt",
  met: "là đạt",
  missed: "là chưa đạt",
};

function unmetText({ share, value, atLeast }: UnmetCondition, targets: number): string {
  const what = share === "exceeded" ? "vượt" : "đạt và vượt";
  return `${num(value)}% trong ${num(targets)} chỉ tiêu ${what}, mức này cần ít nhất ${num(atLeast ?? 0)}%`;
}
