import { parquetWriteFile } from "hyparquet-writer";
import type { Gathering } from "../../../src/core/model/committee";
import { MEMBER_COLUMNS, valuesOf } from "./memberTable";

/** Writes every member that counts as a Parquet file, whose texts are exactly those of the sheets. */
export function writeParquet(path: string, gathering: Gathering): void {
  parquetWriteFile({
    filename: path,
    columnData: MEMBER_COLUMNS.map((column) => ({
      name: column.name,
      type: column.type,
      nullable: true,
      data: [...valuesOf(column, gathering)],
    })),
  });
}
