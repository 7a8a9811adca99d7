import type {FrontMatter} from '../../schema/frontMatter';

/** Is the page in やさしい日本語: an easy page, or a lesson for residents and nobody else? */
export function isEasy({type, audience}: Pick<FrontMatter, 'type' | 'audience'>): boolean {
  return (
    type === 'easy' || (type === 'lesson' && audience.every((reader) => reader === 'resident'))
  );
}
