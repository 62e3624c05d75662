import type {
  DocumentFoot,
  DocumentHead,
  DocumentSigner,
  MeetingDocument,
} from "../../core/model/document";
import { Blocks } from "./Blocks";
import { CENTRED, SIDE, SIDES } from "../paperStyles";

/** A document laid out as on paper. */
export function Paper({ document }: { readonly document: MeetingDocument }) {
  const { head, title, subject, blocks, foot, enclosure } = document;
  return (
    <>
      {head && <Head head={head} />}
      <h4 style={CENTRED}>{title}</h4>
      {subject !== null && <p style={CENTRED}>{subject}</p>}
      <Blocks blocks={blocks} />
      {foot && <Foot foot={foot} />}
      {enclosure && (
        <>
          <h4 style={CENTRED}>{enclosure.title}</h4>
          <p style={CENTRED}>{enclosure.subject}</p>
          <Blocks blocks={enclosure.blocks} />
        </>
      )}
    </>
  );
}

function Head({ head: { superior, issuer, number, dated } }: { readonly head: DocumentHead }) {
  return (
    <Sides
      left={
        <>
          {superior}
          <br />
          <b>{issuer}</b>
          <br />*<br />
          {number}
        </>
      }
      right={
        <>
          <b>
            <u>ĐẢNG CỘNG SẢN VIỆT NAM</u>
          </b>
          <br />
          <i>{dated}</i>
        </>
      }
    />
  );
}

function Foot({ foot: { recipients, left, right } }: { readonly foot: DocumentFoot }) {
  return (
    <Sides
      left={left ? <Signer signer={left} /> : <Recipients recipients={recipients} />}
      right={<Signer signer={right} />}
    />
  );
}

function Recipients({ recipients }: { readonly recipients: readonly string[] }) {
  if (recipients.length === 0) return null;
  return (
    <div style={{ textAlign: "left" }}>
      <u>Nơi nhận:</u>
      {recipients.map((each) => (
        <div key={each}>- {each}</div>
      ))}
    </div>
  );
}

function Signer({ signer: { lines, name } }: { readonly signer: DocumentSigner }) {
  return (
    <b>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <br />
      <br />
      {name}
    </b>
  );
}

interface SidesProps {
  readonly left: React.ReactNode;
  readonly right: React.ReactNode;
}

/** A table, because Word keeps two columns of copied text only as one. */
function Sides({ left, right }: SidesProps) {
  return (
    <table role="presentation" style={SIDES}>
      <tbody>
        <tr>
          <td style={SIDE}>{left}</td>
          <td style={SIDE}>{right}</td>
        </tr>
      </tbody>
    </table>
  );
}
