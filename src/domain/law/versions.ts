import type {ArticleVersion} from '../../schema/frontMatter';

/** Where a version stands on a given day; follows from its dates alone. */
export type VersionPhase = '過去' | '施行中' | 'これから';

/** A version with its phase on a day. */
export interface PhasedVersion extends ArticleVersion {
  readonly phase: VersionPhase;
}

/** Phase of a version on a day, both as `YYYY-MM-DD`; ISO dates sort as text. */
export function phaseOn(
  version: Pick<ArticleVersion, 'from' | 'until'>,
  day: string,
): VersionPhase {
  if (version.from > day) return 'これから';
  return version.until !== undefined && version.until < day ? '過去' : '施行中';
}

/**
 * Sorts the versions of an article by what they are for a reader on a day.
 *
 * @param day `YYYY-MM-DD` by the reader's calendar
 * @returns oldest first; `now` is the version in force, the last past one if there is none
 */
export function versionsOn(
  versions: readonly ArticleVersion[],
  day: string,
): {readonly all: readonly PhasedVersion[]; readonly now: number} {
  const all = [...versions]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((version) => ({...version, phase: phaseOn(version, day)}));
  const inForce = all.findIndex((version) => version.phase === '施行中');
  const lastPast = all.findLastIndex((version) => version.phase === '過去');
  return {all, now: inForce >= 0 ? inForce : Math.max(lastPast, 0)};
}

/** `2026-06-25` → `2026年6月25日`. */
export function japaneseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** Today by the reader's clock, `YYYY-MM-DD` in local time. */
export function today(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
