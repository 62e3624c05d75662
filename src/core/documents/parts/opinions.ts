import type { DocumentBlock, Run } from "../../model/document";
import type { Opinion } from "../../model/meeting";
import { shortDate } from "../../report/page/layout";
import { isoDate } from "../../model/calendar";
import { item, paragraph } from "../blocks";
import { chairOf } from "./occasion";
import type { Material } from "../material";
import { introduced, introducedBefore, lowered, sentence } from "../names";
import { join, say } from "../runs";

interface Numbered {
  readonly opinion: Opinion;
  readonly i: number;
}

function opinionsOf({ record }: Material): readonly Numbered[] {
  return record.opinions.map(({ value }, i) => ({ opinion: value, i }));
}

/** What members said to the meeting itself, with what became of it. */
export function spokenBlocks(material: Material): readonly DocumentBlock[] {
  return opinionsOf(material)
    .filter(({ opinion }) => opinion.to === null)
    .map(({ opinion, i }) => item(`opinion.${String(i)}`, opinionWords(opinion, material)));
}

/** What members put to others, by addressee, with what became of it. */
export function proposalBlocks(material: Material): readonly DocumentBlock[] {
  return putBlocks(material, opinionWords);
}

/** What members said and proposed, told as news: without answers and deadlines. */
export function newsBlocks(material: Material): readonly DocumentBlock[] {
  return opinionsOf(material).map(({ opinion, i }) => {
    const words = reportedWords(opinion, material);
    const opening = opinion.who === null ? "Tại Hội nghị " : "Phát biểu tại Hội nghị, ";
    const told = i === 0 ? say`${opening}${words}` : sentence(words);
    return paragraph(`news.opinion.${String(i)}`, told);
  });
}

/** Verbs with which an opinion goes on from the name of its speaker. */
const SPOKEN =
  /^(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong|cho rằng|nhất trí|đồng tình|yêu cầu|cam kết|phản ánh|chúc mừng)\s/iu;

/** `Đồng chí A, Phó Giám đốc, đề nghị …`, `Đồng chí B kiến nghị Đảng ủy Viện sớm …`; after a colon where that does not fit. */
function reportedWords(opinion: Opinion, material: Material): readonly Run[] {
  const { who, text, to } = opinion;
  const said = closed(text);
  if (who === null) return [`có ${to === null ? "ý kiến" : `kiến nghị với ${to}`}: ${said}`];
  const speaker = who === chairOf(material) ? `đồng chí ${who}` : introducedBefore(material, who);
  if (to !== null)
    return [`${speaker} kiến nghị ${goesOn(said) ? `${to} ` : `với ${to}: `}${said}`];
  return [`${speaker} ${SPOKEN.test(said) ? lowered(said) : `nêu ý kiến: ${said}`}`];
}

/** True for words that follow the addressee's name without a colon: they begin in small letters, and repeat no verb. */
function goesOn(said: string): boolean {
  return said.charAt(0) !== said.charAt(0).toUpperCase() && !SPOKEN.test(said);
}

/** The same as the branch puts it in a report, in its own name. */
export function addressedBlocks(material: Material): readonly DocumentBlock[] {
  return putBlocks(material, proposalWords);
}

type Words = (opinion: Opinion, material: Material) => readonly Run[];

function putBlocks(material: Material, words: Words): readonly DocumentBlock[] {
  const put = opinionsOf(material).filter(({ opinion }) => opinion.to !== null);
  const addressees = Array.from(new Set(put.map(({ opinion }) => opinion.to ?? "")));
  return addressees.flatMap((to) => [
    paragraph(`opinions.to.${to}`, say`Kiến nghị với ${to}:`),
    ...put
      .filter(({ opinion }) => opinion.to === to)
      .map(({ opinion, i }) => item(`opinion.${String(i)}`, words(opinion, material))),
  ]);
}

/** `Đồng chí A, Phó Giám đốc: … Hướng giải quyết: …; thời hạn: 30/6/2024.` */
function opinionWords(opinion: Opinion, material: Material): readonly Run[] {
  const { answer, due } = opinion;
  const more = [
    ...(answer === null ? [] : [`Hướng giải quyết: ${open(answer)}`]),
    ...(due === null ? [] : [`thời hạn: ${dueWords(due)}`]),
  ].join("; ");
  const said = saidWords(opinion, material);
  return more === ""
    ? said
    : join([said, [`${more.charAt(0).toUpperCase()}${more.slice(1)}.`]], " ");
}

/** `Đồng chí A, Phó Giám đốc: …`, `Đồng chí B: đề nghị …` where the words go on from the addressee. */
function saidWords({ who, text, to }: Opinion, material: Material): readonly Run[] {
  const said = closed(text);
  if (who === null) return sentence([said]);
  const asking = to !== null && goesOn(said) ? "đề nghị " : "";
  return sentence([`${introduced(material, who)}: ${asking}${said}`]);
}

/** `Bổ sung thiết bị thử nghiệm.` */
function proposalWords({ text }: Opinion): readonly Run[] {
  return sentence([closed(text)]);
}

function open(text: string): string {
  return text.trim().replace(/[.;,\s]+$/u, "");
}

function closed(text: string): string {
  return `${open(text)}.`;
}

function dueWords(due: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(due) ?? [];
  return year === undefined ? due : shortDate(isoDate(Number(year), Number(month), Number(day)));
}
