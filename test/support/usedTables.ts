import type { DecodedSheet } from "../../src/core/model/grid";
import type { Mapping } from "../../src/core/model/mapping";
import { findTables as allTables } from "../../src/core/table/findTables";
import type { Layout } from "../../src/core/table/layout";

/** Finds the tables of ratings, ballots and voters of a sheet. */
export function findTables(sheet: DecodedSheet, mapping: Mapping): readonly Layout[] {
  return allTables(sheet, mapping).filter(({ purpose }) => purpose !== "other");
}
