import {clockText, runSheet} from './clock';
import {decodePlan, encodePlan, planVersion, type ReadPlan} from './code';
import type {Library} from './library';
import type {SessionPlan} from './types';

const format = 'manabiba-session-plan';

/** Longest file that is looked at, in bytes; a plan takes less than a tenth. */
export const largestPlanFile = 100_000;

/** Text of a plan file. What a person reads in it is not read back: only `plan` is. */
export function planFileText(library: Library, plan: SessionPlan): string {
  const rows = runSheet(library, plan).map(
    ({start, end, outline}) => `${clockText(start)}〜${clockText(end)} ${outline.title}`,
  );
  const content = {format, version: planVersion, plan: encodePlan(plan), 進行表: rows};
  return `${JSON.stringify(content, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a plan file fully before anything changes. */
export function readPlanFile(text: string, library: Library): ReadPlan {
  if (text.length > largestPlanFile)
    return {ok: false, reason: '大きすぎて、研修の計画のファイルとは思えません。'};
  const content = parse(text.replace(/^\uFEFF/, ''));
  if (typeof content !== 'object' || content === null || !('format' in content))
    return {ok: false, reason: '研修の計画のファイルとして読めません。'};
  const {format: found, version, plan} = content as Record<string, unknown>;
  if (found !== format) return {ok: false, reason: '研修の計画ではない、別の種類のファイルです。'};
  if (version !== planVersion)
    return {
      ok: false,
      reason: `別の版（${typeof version === 'number' ? `第${version}版` : '版の記載なし'}）で作られた計画です。このページで読めるのは第${planVersion}版です。`,
    };
  return typeof plan === 'string'
    ? decodePlan(plan, library)
    : {ok: false, reason: '計画が途中で切れているか、書きかえられています。'};
}
