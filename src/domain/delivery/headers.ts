/** Headers of every answer. The site asks a browser for nothing, and nobody may frame it. */
export function commonHeaders(policy: string): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Strict-Transport-Security', 'max-age=31536000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    [
      'Permissions-Policy',
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/** Names of files under `assets/` change with their content; pages are asked for anew. */
const cacheForever = 'public, max-age=31536000, immutable';
const askAnew = 'no-cache';

/** `_headers` of Netlify, Cloudflare Pages and other hosts that read it. */
export function headersFile(policy: string, baseUrl: string): string {
  const lines = commonHeaders(policy).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${baseUrl}*`,
    ...lines,
    `  Cache-Control: ${askAnew}`,
    '',
    `${baseUrl}assets/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${cacheForever}`,
    '',
  ].join('\n');
}

/** Locations for a `server` block of nginx; a location with headers of its own inherits none. */
export function nginxFile(policy: string, baseUrl: string): string {
  const headers = (cache: string) =>
    [...commonHeaders(policy), ['Cache-Control', cache] as const].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    );
  return [
    `location ${baseUrl}assets/ {`,
    '  try_files $uri =404;',
    ...headers(cacheForever),
    '}',
    '',
    `location ${baseUrl} {`,
    '  try_files $uri $uri.html $uri/index.html =404;',
    ...headers(askAnew),
    '}',
    '',
    '# Hidden files are marks of tools; this file and _headers are for servers.',
    'location ~ /(?!\\.well-known/)[._] { return 404; }',
    `error_page 404 ${baseUrl}404.html;`,
    '',
  ].join('\n');
}
