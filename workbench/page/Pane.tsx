import type { Seat } from "./desk";

/** The real task pane, in a frame of its own as in Excel. */
export function Pane({
  seat,
  title,
  page,
  width,
}: {
  readonly seat: Seat;
  readonly title: string;
  readonly page: string;
  readonly width: number;
}) {
  return (
    <aside className="pane" style={{ width }}>
      <div className="pane-title">{title}</div>
      <iframe title={title} data-seat={seat} src={`addin/${page}`} />
    </aside>
  );
}
