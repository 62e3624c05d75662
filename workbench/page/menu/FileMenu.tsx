import { useEffect, useRef, useState } from "react";
import type { Desk } from "../desk";
import { useDesk, useWords } from "../deskContext";

/** The committee's sample is no workbook to open, but files for the pane to read. */
const COMMITTEE = "committee";

interface FileMenuProps {
  readonly samples: readonly string[];
  readonly showCommittee: () => void;
}

/** Opens a sample, a local file or a new workbook, and saves the open one. */
export function FileMenu({ samples, showCommittee }: FileMenuProps) {
  const desk = useDesk();
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState("");
  const open = async (bytes: Promise<ArrayBuffer>, name: string) => {
    const failure = await desk.open(new Uint8Array(await bytes), name);
    setTrouble(failure ? `${name}: ${words.failure(failure)}` : "");
  };
  useDroppedFile((file) => void open(file.arrayBuffer(), file.name));
  return (
    <fieldset className="file">
      <legend>{words.file}</legend>
      <SampleMenu
        samples={samples}
        showCommittee={showCommittee}
        show={(name) => void open(fetchBytes(`samples/${name}`), name)}
      />
      <button type="button" onClick={() => picker.current?.click()}>
        {words.open}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          if (file) void open(file.arrayBuffer(), file.name);
          target.value = "";
        }}
      />
      <button type="button" onClick={() => void desk.openNew()}>
        {words.fresh}
      </button>
      <button type="button" onClick={() => void download(desk)}>
        {words.save}
      </button>
      <output>{trouble === "" ? desk.fileName() : trouble}</output>
    </fieldset>
  );
}

function SampleMenu({
  samples,
  showCommittee,
  show,
}: FileMenuProps & { readonly show: (name: string) => void }) {
  const desk = useDesk();
  const words = useWords();
  return (
    <select
      aria-label={words.sample}
      value=""
      onChange={({ target: { value } }) => {
        if (value === COMMITTEE) void desk.openNew().then(showCommittee);
        else show(value);
      }}
    >
      <option value="" disabled>
        {words.sample}…
      </option>
      {samples.map((name) => (
        <option key={name} value={name}>
          {words.samples[name] ?? name}
        </option>
      ))}
      <option value={COMMITTEE}>{words.committee}</option>
    </select>
  );
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  return answer.arrayBuffer();
}

async function download(desk: Desk): Promise<void> {
  const bytes = await desk.save();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = desk.fileName();
  link.click();
  URL.revokeObjectURL(link.href);
}

function useDroppedFile(dropped: (file: File) => void): void {
  const latest = useRef(dropped);
  useEffect(() => {
    latest.current = dropped;
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      event.preventDefault();
    };
    const take = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    document.addEventListener("dragover", allow);
    document.addEventListener("drop", take);
    return () => {
      document.removeEventListener("dragover", allow);
      document.removeEventListener("drop", take);
    };
  }, []);
}
