import http from 'node:http';
import type {AddressInfo} from 'node:net';

/** How the server meets one request. */
export type Reply = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** An answer as JSON. */
export function json(body: unknown, status = 200): Reply {
  return (_request, response) => {
    response.writeHead(status, {'content-type': 'application/json; charset=utf-8'});
    response.end(JSON.stringify(body));
  };
}

/** An answer as it stands. */
export function raw(body: string, status = 200, headers: Record<string, string> = {}): Reply {
  return (_request, response) => {
    response.writeHead(status, {'content-type': 'application/json', ...headers});
    response.end(body);
  };
}

/** Never answers; the connection ends with the server. */
export const silence: Reply = () => undefined;

/** Breaks off in the middle of a promised length. */
export function cutOff(body: unknown): Reply {
  const text = JSON.stringify(body);
  return (_request, response) => {
    response.writeHead(200, {'content-length': String(Buffer.byteLength(text))});
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** The errors of `example_law_data_500error_json` in lawapi-v2.yaml. */
export const serverError = json(
  {code: '500001', message: 'サーバ内処理で異常が発生しました。'},
  500,
);

/** A loopback server that speaks for the API. */
export interface LawServer {
  readonly base: string;
  /** Addresses asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on 127.0.0.1.
 *
 * @param replies one after the other by law id; the last stands for all further requests
 */
export async function startLawServer(
  replies: Readonly<Record<string, readonly Reply[]>>,
): Promise<LawServer> {
  const asked: string[] = [];
  const turns = new Map<string, number>();
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const id = /^\/api\/2\/law_data\/([^?]+)/.exec(url)?.[1] ?? '';
    const list = replies[id] ?? [json({code: '404001', message: '見つかりません。'}, 404)];
    const turn = turns.get(id) ?? 0;
    turns.set(id, turn + 1);
    (list[Math.min(turn, list.length - 1)] ?? silence)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/api/2`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
