import {recordVersion} from './types';

/** Turns the raw form of one version into that of the next. */
export type MigrationStep = (raw: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Step `n` leads from version `n` to `n + 1`. Version 1 is the first that was published. */
export const migrationSteps: Readonly<Record<number, MigrationStep>> = {
  // Version 2 keeps notes.
  1: (raw) => ({...raw, notes: []}),
};

/**
 * Brings raw data of an older version up to date.
 *
 * @param raw parsed JSON with a whole number `version`
 * @param steps by version to start from
 * @param target version wanted
 * @returns data of the target version, or null when a step is missing
 */
export function migrate(
  raw: Readonly<Record<string, unknown>>,
  steps: Readonly<Record<number, MigrationStep>> = migrationSteps,
  target: number = recordVersion,
): Readonly<Record<string, unknown>> | null {
  let current = raw;
  for (let version = Number(raw.version); version < target; version++) {
    const step = steps[version];
    if (!step) return null;
    current = {...step(current), version: version + 1};
  }
  return current;
}
