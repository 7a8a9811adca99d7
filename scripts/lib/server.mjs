import {createServer} from 'node:http';
import path from 'node:path';
import handler from 'serve-handler';
import {root} from './dependencies.mjs';

/** Bytes of a request's head: a search for ten thousand characters must still reach its page. */
const longestAddress = 1024 * 1024;

const buildFolder = path.join(root, 'build');

/**
 * Serves the production build on loopback.
 *
 * @param {number} port first port to try; the next ones follow while a port is busy
 * @param {number} attempts
 * @param {{
 *   folder?: string,
 *   before?: (
 *     request: import('node:http').IncomingMessage,
 *     response: import('node:http').ServerResponse,
 *     next: () => void,
 *   ) => void,
 * }} options another folder, and what stands before the answers
 * @returns the server, the port in use and the ports that were busy
 */
export async function serveBuild(port, attempts = 20, options = {}) {
  const {folder = buildFolder, before = (_request, _response, next) => next()} = options;
  const busy = [];
  for (let candidate = port; candidate < port + attempts; candidate++) {
    const server = createServer({maxHeaderSize: longestAddress}, (request, response) => {
      // A malformed address is a page that does not exist, not a fault of the server.
      try {
        decodeURI((request.url ?? '/').split('?')[0]);
      } catch {
        request.url = '/404.html';
      }
      before(request, response, () => {
        handler(request, response, {public: folder, cleanUrls: true, trailingSlash: false});
      });
    });
    const listening = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
      );
      server.listen(candidate, '127.0.0.1', () => resolve(true));
    });
    if (listening) return {server, port: candidate, busy};
    busy.push(candidate);
  }
  throw new Error(`ポート ${port}〜${port + attempts - 1} がすべて使われています。`);
}
