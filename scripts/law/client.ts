import type * as z from 'zod';
import {lawDataResponse, lawErrorInfo} from '../../src/schema/lawData';

/** How to reach the API. */
export interface ApiOptions {
  /** Address without trailing slash, e.g. `https://laws.e-gov.go.jp/api/2`. */
  readonly base: string;
  /** Longest wait for one whole answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Waits before each further try, in milliseconds; their number is the number of further tries. */
  readonly waits: readonly number[];
}

/** `servers` of https://laws.e-gov.go.jp/api/2/swagger-ui/lawapi-v2.yaml. */
export const officialBase = 'https://laws.e-gov.go.jp/api/2';

/** Longest pause that a server's Retry-After is obeyed for, in milliseconds. */
const longestPause = 30_000;

/** Why no usable answer came, in Japanese. */
export class LawApiError extends Error {
  override readonly name = 'LawApiError';
  /** A further try may help. */
  readonly passing: boolean;
  /** Pause the server asks for, in milliseconds. */
  readonly pauseMs: number;

  constructor(message: string, {passing, pauseMs = 0}: {passing: boolean; pauseMs?: number}) {
    super(message);
    this.passing = passing;
    this.pauseMs = pauseMs;
  }
}

/** An address that is not one is the caller's mistake, not the network's. */
export function checkBase(base: string): string {
  if (!/^https?:\/\//.test(base) || !URL.canParse(base)) {
    throw new LawApiError(`LAW_API_BASE の値「${base}」は、https:// で始まる住所ではありません。`, {
      passing: false,
    });
  }
  return base.replace(/\/+$/, '');
}

/**
 * Address of 法令本文取得API for the 本則 of a law. The parameters and the notation `MainProvision[1]`
 * are those of `law_data` and `elm` in lawapi-v2.yaml.
 *
 * @param asof day (`YYYY-MM-DD`) whose text is asked for; today's if absent
 */
export function lawDataUrl(base: string, lawId: string, asof?: string): string {
  const query = new URLSearchParams({
    response_format: 'json',
    law_full_text_format: 'json',
    elm: 'MainProvision[1]',
    ...(asof ? {asof} : {}),
  });
  return `${base}/law_data/${encodeURIComponent(lawId)}?${query}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LawApiError(
      '返事を JSON として読めません。途中で切れたか、案内の画面などが返ったようです。',
      {passing: true},
    );
  }
}

function explain(body: string): string {
  try {
    const info = lawErrorInfo.safeParse(JSON.parse(body));
    return info.success ? `e-Gov の説明:「${info.data.message}」（${info.data.code}）。` : '';
  } catch {
    return '';
  }
}

function statusError(response: Response, body: string, lawId: string): LawApiError {
  const {status} = response;
  const said = explain(body);
  if (status === 404) {
    return new LawApiError(
      `法令 ${lawId} が見つかりません（HTTP 404）。${said}ページの officialUrl を確かめてください。`,
      {passing: false},
    );
  }
  if (status === 429 || status >= 500) {
    const pauseMs = Number(response.headers.get('retry-after')) * 1000;
    return new LawApiError(
      `e-Gov の側で処理できませんでした（HTTP ${status}）。${said}時間をおいて、もう一度実行してください。`,
      {passing: true, pauseMs: Number.isFinite(pauseMs) ? Math.min(pauseMs, longestPause) : 0},
    );
  }
  return new LawApiError(`e-Gov が求めを受け付けませんでした（HTTP ${status}）。${said}`, {
    passing: false,
  });
}

function networkError(error: unknown, url: string, timeoutMs: number): LawApiError {
  const {name, cause} = error as {name?: string; cause?: {code?: string; message?: string}};
  const host = new URL(url).host;
  if (name === 'TimeoutError') {
    const message = `${host} から ${timeoutMs / 1000} 秒待っても返事がありませんでした。`;
    return new LawApiError(message, {passing: true});
  }
  const reason = cause?.code ?? cause?.message ?? (error as Error).message;
  const message = `${host} とつながらないか、途中で切れました（${reason}）。ネットワークにつながっているか確かめてください。`;
  return new LawApiError(message, {passing: true});
}

async function askOnce(url: string, lawId: string, timeoutMs: number): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      headers: {accept: 'application/json'},
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = await response.text();
  } catch (error) {
    throw networkError(error, url, timeoutMs);
  }
  if (!response.ok) throw statusError(response, body, lawId);
  return parseJson(body);
}

async function ask(url: string, lawId: string, {timeoutMs, waits}: ApiOptions): Promise<unknown> {
  for (const wait of waits) {
    try {
      return await askOnce(url, lawId, timeoutMs);
    } catch (error) {
      if (!(error instanceof LawApiError) || !error.passing) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait, error.pauseMs)));
    }
  }
  return askOnce(url, lawId, timeoutMs);
}

/**
 * Fetches the 本則 of a law, trying again while that may help.
 *
 * @throws LawApiError with a message for the terminal
 */
export async function fetchLaw(
  lawId: string,
  options: ApiOptions,
  asof?: string,
): Promise<z.infer<typeof lawDataResponse>> {
  const answer = await ask(lawDataUrl(options.base, lawId, asof), lawId, options);
  const read = lawDataResponse.safeParse(answer);
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => issue.path.join('.') || '全体').join('、');
  throw new LawApiError(
    `返事の形が、知っている形（法令API Version 2 の JSON）とちがいます（${places}）。API の仕様が変わったおそれがあります。`,
    {passing: false},
  );
}
