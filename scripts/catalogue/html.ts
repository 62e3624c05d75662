/** Escapes a text for HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

export function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}

const STYLE = `
      html { color-scheme: light dark; background: Canvas; }
      body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 "Segoe UI", system-ui, sans-serif; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border: 1px solid #8888; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
      td:first-child { overflow-wrap: anywhere; }
      :target { outline: 2px solid; }`;

/** Returns a whole page that needs nothing from elsewhere. */
export function htmlPage(language: string, title: string, body: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'" />
    <title>${escaped(title)}</title>
    <style>${STYLE}
    </style>
  </head>
  <body>
${body.map((part) => `    ${part}`).join("\n")}
  </body>
</html>
`;
}
