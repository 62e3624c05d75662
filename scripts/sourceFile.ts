import { readFileSync } from "node:fs";
import ts from "typescript";

/** A named function, a method, or an arrow function with a name, and its lines of code. */
export interface Length {
  readonly name: string;
  readonly lines: number;
}

export interface Source {
  /** Lines of code, as ESLint's `max-lines` counts them: neither blank nor comment only. */
  readonly lines: number;
  readonly functions: readonly Length[];
  readonly comments: string;
}

export function readSource(path: string): Source {
  const text = readFileSync(path, "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const comments = commentsOf(file);
  const isCode = codeLines(text, comments);
  const count = (from: number, to: number) => isCode.slice(from, to + 1).filter(Boolean).length;
  const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  return {
    lines: count(0, isCode.length),
    functions: namedFunctions(file).map(({ name, node }) => ({
      name,
      lines: count(lineOf(node.getStart(file)), lineOf(node.getEnd())),
    })),
    comments: comments.map(({ pos, end }) => text.slice(pos, end)).join("\n"),
  };
}

/** Every comment once, in its order; those of JSX texts are texts. */
function commentsOf(file: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const before = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
    const after = ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? [];
    for (const range of [...before, ...after]) found.set(range.pos, range);
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  return Array.from(found.values()).sort((a, b) => a.pos - b.pos);
}

function codeLines(text: string, comments: readonly ts.CommentRange[]): readonly boolean[] {
  const bare = comments.reduceRight(
    (rest, { pos, end }) =>
      rest.slice(0, pos) + rest.slice(pos, end).replace(/[^\n]/g, " ") + rest.slice(end),
    text,
  );
  return bare.split("\n").map((line) => line.trim() !== "");
}

function namedFunctions(file: ts.SourceFile) {
  const found: { name: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    const name = isFunction(node) ? nameOf(node) : undefined;
    if (name !== undefined) found.push({ name, node });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
}

/** Its own name, or that of the variable or property that it is assigned to. */
function nameOf(node: ts.FunctionLikeDeclaration): string | undefined {
  if (node.name) return node.name.getText();
  const { parent } = node;
  const isAssigned = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isAssigned ? parent.name.getText() : undefined;
}
