/** A question as far as rereading needs it. */
export interface RereadQuestion {
  readonly concepts: readonly string[];
  /** Page reference that teaches it. */
  readonly page: string;
}

/** One concept to read again. */
export interface Reread {
  readonly concept: string;
  readonly missed: number;
  /** Page references, each once. */
  readonly pages: readonly string[];
}

/** Groups missed questions by concept, the one missed most first. */
export function rereadList(missed: readonly RereadQuestion[]): Reread[] {
  const groups = new Map<string, RereadQuestion[]>();
  for (const question of missed)
    for (const concept of question.concepts)
      groups.set(concept, [...(groups.get(concept) ?? []), question]);
  return [...groups]
    .map(([concept, questions]) => ({
      concept,
      missed: questions.length,
      pages: [...new Set(questions.map(({page}) => page))],
    }))
    .sort((a, b) => b.missed - a.missed);
}
