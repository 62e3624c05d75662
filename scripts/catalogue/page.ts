import type { IsoDate } from "../../src/core/model/calendar";
import type { Basis, Finding } from "../../src/core/model/finding";
import { byLevel } from "../../src/core/model/level";
import type { MeetingRule } from "../../src/core/schemes/meetingSchema";
import type { Rule, Scheme } from "../../src/core/schemes/schema";
import { NEWEST_SCHEME, SCHEMES } from "../../src/core/schemes/schemes";
import { citationId } from "../../src/core/text/citation";
import { describe } from "../../src/locales/messages";
import { MEETING_RULES } from "../../src/core/schemes/meetingRules";
import { MEETING_CASES, MEETING_RULE_KEYS, meetingFindings } from "../../test/support/meetingCases";
import { casesOf, findingsOf, ruleKeys } from "../../test/support/ruleCases";
import { element, escaped, htmlPage } from "./html";
import { SOURCES, type Source } from "./sources";
import { WORDS, type Language } from "./words";

/** Returns the catalogue in one language: a table for each scheme, then the sentences that its articles quote. */
export function cataloguePage(language: Language): string {
  const { title, lead, other } = WORDS[language];
  return htmlPage(language, title, [
    element("h1", escaped(title)),
    element("p", element("a", other.label, { href: `rules.${other.language}.html` })),
    element("p", escaped(lead)),
    ...[...SCHEMES].reverse().flatMap((scheme) => schemeSection(scheme, language)),
    ...meetingSection(language),
    ...sentences(language),
  ]);
}

function schemeSection(scheme: Scheme, language: Language): readonly string[] {
  const words = WORDS[language];
  const { id, titles, years, inForce, version } = scheme;
  const rows = ruleKeys(scheme).map(([key, rule]) => schemeRow(scheme, key, rule, language));
  const facts = `${words.years(years.from, years.to)}. ${words.inForce} ${words.day(inForce)}. ${words.version}: ${words.day(version as IsoDate)}.`;
  return [
    element("h2", escaped(titles[language]), { id }),
    element("p", escaped(facts)),
    tableOf(rows, language),
  ];
}

/** The rules of a meeting, which are the same under every scheme. */
function meetingSection(language: Language): readonly string[] {
  const words = WORDS[language];
  const { id, titles, version } = MEETING_RULES;
  const rows = MEETING_RULE_KEYS.map(([key, rule]) => {
    const [finding] = meetingFindings(rule, MEETING_CASES[key]?.breaks ?? []);
    const row = { key: `${id}-${key}`, applies: words.meeting, finding };
    return ruleRow(NEWEST_SCHEME, rule, row, language);
  });
  return [
    element("h2", escaped(titles[language]), { id }),
    element("p", escaped(`${words.version}: ${words.day(version as IsoDate)}.`)),
    tableOf(rows, language),
  ];
}

function tableOf(rows: readonly string[], language: Language): string {
  const names = WORDS[language].columns.map((name) => element("th", escaped(name)));
  return element("table", [element("tr", names.join("")), ...rows].join("\n"));
}

function schemeRow(scheme: Scheme, key: string, rule: Rule, language: Language): string {
  const applies = rule.subjects.map((subject) => WORDS[language].applies[subject]).join(", ");
  const each = casesOf(scheme)[key];
  const [finding] = each ? findingsOf(scheme, rule, each.breaks) : [];
  return ruleRow(scheme, rule, { key: `${scheme.id}-${key}`, applies, finding }, language);
}

/** What a row shows besides the rule: its name, what the rule applies to, and what its case reports. */
interface RowFacts {
  readonly key: string;
  readonly applies: string;
  readonly finding: Finding | undefined;
}

function ruleRow(
  scheme: Scheme,
  rule: Rule | MeetingRule,
  { key, applies, finding }: RowFacts,
  language: Language,
): string {
  const words = WORDS[language];
  if (!finding) throw new Error(`There is no case that breaks ${key}`);
  return element(
    "tr",
    [
      `${element("code", rule.code)}<br />${escaped(words.codes[rule.code])}<br />(${applies})`,
      escaped(rule.why[language]),
      articles(scheme, rule, language),
      severities(rule, language),
      escaped(rule.basis ? readWords(rule.basis, language) : words.arithmetic),
      escaped(example(scheme, finding, language)),
    ]
      .map((cell) => element("td", cell))
      .join(""),
    { id: key },
  );
}

/** The basis, and what replaced it later. */
function articles(
  scheme: Scheme,
  { basis, later = [] }: Rule | MeetingRule,
  language: Language,
): string {
  const words = WORDS[language];
  const first = basis ? [cited(scheme, basis, language)] : [];
  const others = later.map(
    (each) =>
      `${words.from} ${words.day(each.from as IsoDate)}: ${cited(scheme, each.basis, language)}`,
  );
  return [...first, ...others].join("<br />");
}

/** An article whose sentence is quoted below links to it. */
function cited(scheme: Scheme, basis: Basis, language: Language): string {
  const { basis: say } = WORDS[language].messages(byLevel((level) => scheme.levels[level].name));
  const text = escaped(say(basis).replace(/^[^:]+: |\.$/gu, ""));
  return basis.verified ? element("a", text, { href: `#${citationId(basis)}` }) : text;
}

function severities(rule: Rule | MeetingRule, language: Language): string {
  const { severity, decided } = WORDS[language];
  const first = escaped(severity[rule.severity]);
  if (rule.kind !== "cap" || rule.parameters.decided === rule.severity) return first;
  return `${first}; ${escaped(severity[rule.parameters.decided])} ${escaped(decided)}`;
}

function readWords({ verified, document, article }: Basis, language: Language): string {
  const { read, unread, english } = WORDS[language];
  if (!verified) return unread;
  const own = quotesOf({ document, article });
  return own.every((source) => source.language === "en") ? `${read} (${english})` : read;
}

/** What the product itself says of the case that breaks the rule. */
function example(scheme: Scheme, finding: Finding, language: Language): string {
  const messages = WORDS[language].messages(byLevel((level) => scheme.levels[level].name));
  return describe(finding, messages).message;
}

function quotesOf({ document, article }: Pick<Basis, "document" | "article">): readonly Source[] {
  return SOURCES.filter((source) => source.document === document && source.article === article);
}

function sentences(language: Language): readonly string[] {
  const words = WORDS[language];
  const ids = new Map(SOURCES.map((source) => [citationId(source), source]));
  return [
    element("h2", escaped(words.sentences)),
    element("p", escaped(words.sentencesLead)),
    ...Array.from(ids, ([id, source]) => element("section", sentencesOf(source, language), { id })),
  ];
}

function sentencesOf(cited: Source, language: Language): string {
  const words = WORDS[language];
  const place = [cited.article, cited.document].filter((part) => part !== "").join(", ");
  const quotes = quotesOf(cited).map((source) =>
    element(
      "blockquote",
      `${escaped(source.quote)} ${element("a", escaped(words.source), { href: source.address, rel: "noreferrer" })}${
        source.language === "en" ? ` (${escaped(words.english)})` : ""
      }`,
      { lang: source.language },
    ),
  );
  return `${element("h3", escaped(place.charAt(0).toUpperCase() + place.slice(1)))}${quotes.join("")}`;
}
