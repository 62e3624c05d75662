import type { DocumentBlock } from "../../core/model/document";
import { runsText } from "../../core/documents/runs";
import { CENTRED, LINES } from "../paperStyles";

export function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return blocks.map((block) => <Block key={block.key} block={block} />);
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case "table":
      return <BlockTable block={block} />;
    case "section":
      return <h5>{runsText(block.runs)}</h5>;
    case "heading":
      return <h6>{runsText(block.runs)}</h6>;
    case "item":
      return <p>- {runsText(block.runs)}</p>;
    case "address":
      return <p style={CENTRED}>{runsText(block.runs)}</p>;
    case "annexed":
      return (
        <p style={CENTRED}>
          <i>{runsText(block.runs)}</i>
        </p>
      );
    case "paragraph":
      return <p>{runsText(block.runs)}</p>;
  }
}

function BlockTable({ block }: { readonly block: Extract<DocumentBlock, { kind: "table" }> }) {
  return (
    <table style={LINES}>
      <thead>
        <tr>
          {block.columns.map(({ header }) => (
            <th key={header} scope="col" style={LINES}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((runs, j) => (
              <td key={j} style={LINES}>
                {runsText(runs)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
