/** One thing an author has to mend, with the place and the way to mend it. Texts in Japanese. */
export interface ContentIssue {
  /** Path from the project root. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** Formats issues for a terminal, in the order of file and line. */
export function formatIssues(issues: readonly ContentIssue[]): string {
  const sorted = [...issues].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const lines = sorted.map(
    ({file, line, message, fix}) => `${file}:${line}\n    ${message}\n    → ${fix}`,
  );
  return `内容の確認で ${issues.length} 件の直すところが見つかりました。\n\n${lines.join('\n\n')}\n`;
}

/** Stops a build with every issue of the run at once, without a stack trace. */
export class ContentError extends Error {
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    super(formatIssues(issues));
    this.name = 'ContentError';
    this.issues = issues;
    this.stack = this.message;
  }
}
