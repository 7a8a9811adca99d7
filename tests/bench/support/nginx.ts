import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** The nginx of this machine, or the one that the environment variable NGINX_PATH names. */
export function findNginx(): string | undefined {
  const named = process.env.NGINX_PATH;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin'];
  return [...(named ? [named] : []), ...folders.map((folder) => path.join(folder, 'nginx'))].find(
    existsSync,
  );
}

/** A server around the files of a build, as the README shows it, in a folder of its own. */
function configuration(nginx: string, build: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
pid ${folder}/pid;
error_log stderr error;
events { worker_connections 1024; }
http {
  include ${path.resolve(path.dirname(nginx), '../../etc/nginx/mime.types')};
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${build};
    large_client_header_buffers 4 64k;
    include ${build}/_nginx.conf;
  }
}
`;
}

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt++) {
    const reached = await fetch(address).then(
      () => true,
      () => false,
    );
    if (reached) return;
    await wait(100);
  }
  throw new Error('nginx does not answer');
}

/**
 * Serves a build on loopback with nginx and the snippet that the build carries.
 *
 * @returns the address, without slash at its end, and what ends it
 */
export async function serveWithNginx(
  nginx: string,
  build: string,
  port: number,
): Promise<{address: string; end: () => void}> {
  const folder = mkdtempSync(path.join(tmpdir(), 'manabiba-nginx-'));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration(nginx, build, folder, port));
  const server = spawn(nginx, ['-c', file, '-p', folder, '-e', 'stderr', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  const end = () => {
    server.once('exit', () => rmSync(folder, {recursive: true, force: true}));
    server.kill('SIGTERM');
  };
  await answers(address, server).catch((error) => {
    end();
    throw error;
  });
  return {address, end};
}
