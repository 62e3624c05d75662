import { approvalsFor, ballotsFor } from "../../../src/core/tally/ballotsFor";
import { gotApproval, gotVotes } from "../../support/ballotTraits";
import { member } from "../../support/member";
import { tableOf } from "../../support/table";

const named = (...names: readonly string[]) => tableOf(names.map((name) => member(name)));
const votedOn = (...names: readonly string[]) =>
  tableOf(
    names.map((name) => member(name, gotVotes(1, 2, 3, 4))),
    { purpose: "ballots" },
  );
const approved = (...names: readonly string[]) =>
  tableOf(
    names.map((name) => member(name, gotApproval(8, 2))),
    { purpose: "ballots" },
  );

const table = named("Lê An", "Lê Bình", "Lê Chi", "Lê Dung");

describe("the ballots of a rating table", () => {
  test("are the table that names most of its members", () => {
    const [two, three] = [votedOn("Lê An", "Lê Bình"), votedOn("Lê Bình", "Lê Chi", "LÊ DUNG")];
    expect(ballotsFor(table, [two, three])).toBe(three);
    expect(ballotsFor(table, [three, two])).toBe(three);
  });

  test("name half of them at least, whoever else they name", () => {
    const half = votedOn("Lê An", "Lê Bình", "Trần Giang");
    expect(ballotsFor(table, [half])).toBe(half);
    expect(ballotsFor(table, [votedOn("Lê An", "Trần Giang")])).toBeNull();
  });

  test("count a namesake once and a row without a name never", () => {
    expect(ballotsFor(table, [votedOn("Lê An", "Lê An", "")])).toBeNull();
    expect(ballotsFor(named("", ""), [votedOn("", "")])).toBeNull();
  });

  test("are none where there are no tables of ballots", () => {
    expect(ballotsFor(table, [])).toBeNull();
  });
});

describe("the second ballot on the outstanding", () => {
  test("names some members of the table and nobody else", () => {
    const [others, own] = [approved("Lê An", "Trần Giang"), approved("Lê An")];
    expect(approvalsFor(table, [others, own])).toBe(own);
    expect(approvalsFor(table, [others])).toBeNull();
  });

  test("has votes for and against, and somebody to vote on", () => {
    expect(approvalsFor(table, [votedOn("Lê An"), approved("")])).toBeNull();
    expect(approvalsFor(table, [])).toBeNull();
  });
});
