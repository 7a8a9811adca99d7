import fs from 'node:fs';
import {type ExitCode, type LawRun, runLaw} from '../../../../scripts/law/run';
import {type LawServer, type Reply, startLawServer} from './lawServer';

/** What came of a run. */
export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly asked: readonly string[];
}

const roots: string[] = [];
const servers: LawServer[] = [];

/** Removes a project when {@link cleanUp} runs. */
export function keepTrackOf(root: string): string {
  roots.push(root);
  return root;
}

/** Stops servers and removes projects of a test. */
export async function cleanUp(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  for (const root of roots.splice(0)) fs.rmSync(root, {recursive: true, force: true});
}

/** Runs the law watch in a project against a server that answers as told. */
export async function runAgainst(
  root: string,
  args: readonly string[],
  replies: Readonly<Record<string, readonly Reply[]>>,
  change: Partial<LawRun> = {},
): Promise<Outcome> {
  const server = await startLawServer(replies);
  servers.push(server);
  const lines: string[] = [];
  const code = await runLaw(args, {
    root,
    base: server.base,
    timeoutMs: 5_000,
    waits: [1, 1],
    now: new Date('2026-11-21T03:00:00Z'),
    print: (line) => lines.push(line),
    ...change,
  });
  return {code, output: lines.join('\n'), asked: server.asked};
}
