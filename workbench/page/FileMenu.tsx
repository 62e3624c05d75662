import { useEffect, useRef, useState } from "react";
import type { OpenFailure } from "../xlsx/read/openFailure";
import type { Desk } from "./desk";
import { useDesk } from "./deskContext";

const FAILURES: Readonly<Record<OpenFailure, string>> = {
  "empty-file": "Tệp rỗng.",
  "password-protected": "Tệp có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi mở lại.",
  "old-xls": "Tệp .xls kiểu cũ. Hãy lưu thành .xlsx trong Excel rồi mở lại.",
  xlsb: "Tệp .xlsb. Hãy lưu thành .xlsx trong Excel rồi mở lại.",
  ods: "Tệp .ods. Hãy lưu thành .xlsx rồi mở lại.",
  csv: "Tệp .csv. Hãy lưu thành .xlsx rồi mở lại.",
  html: "Đây là trang web, không phải sổ làm việc .xlsx.",
  "not-a-workbook": "Đây không phải sổ làm việc .xlsx.",
  "unknown-format": "Không nhận ra loại tệp này. Hãy chọn một tệp .xlsx.",
  corrupt: "Tệp bị hỏng, không đọc được.",
};

/** Opens a sample, a local file or a new workbook, and saves the open one. */
export function FileMenu({ samples }: { readonly samples: readonly string[] }) {
  const desk = useDesk();
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState("");
  const open = async (bytes: Promise<ArrayBuffer>, name: string) => {
    const failure = await desk.open(new Uint8Array(await bytes), name);
    setTrouble(failure ? `${name}: ${FAILURES[failure]}` : "");
  };
  useDroppedFile((file) => void open(file.arrayBuffer(), file.name));
  return (
    <fieldset className="file">
      <legend>Tệp</legend>
      <select
        aria-label="Mở tệp mẫu"
        value=""
        onChange={({ target: { value } }) => void open(fetchBytes(`samples/${value}`), value)}
      >
        <option value="" disabled>
          Mở tệp mẫu…
        </option>
        {samples.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <button type="button" onClick={() => picker.current?.click()}>
        Mở tệp…
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
        Tệp mới
      </button>
      <button type="button" onClick={() => void download(desk)}>
        Lưu về máy
      </button>
      <output>{trouble === "" ? desk.fileName() : trouble}</output>
    </fieldset>
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
