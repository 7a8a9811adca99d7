import type {GlossaryEntry, LinkTarget, PathData, QuizItem} from '@site/src/domain/content/data';

/** Chunks of their own: a page that does not ask for the bank does not carry it. */
export async function loadQuestions(): Promise<readonly QuizItem[]> {
  const file = await import('@generated/content/default/questions.json');
  return file.default as unknown as readonly QuizItem[];
}

/** Titles and addresses of the pages that the questions point to. */
export async function loadLinks(): Promise<Readonly<Record<string, LinkTarget>>> {
  const file = await import('@generated/content/default/links.json');
  return file.default as unknown as Readonly<Record<string, LinkTarget>>;
}

export async function loadPaths(): Promise<readonly PathData[]> {
  const file = await import('@generated/content/default/paths.json');
  return file.default as unknown as readonly PathData[];
}

export async function loadTerms(): Promise<readonly GlossaryEntry[]> {
  const file = await import('@generated/content/default/terms.json');
  return file.default as unknown as readonly GlossaryEntry[];
}
