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

/** Pages, scripts and data shrink to a third; pictures, PDFs and ZIPs are small already. */
const compression = [
  '  gzip on;',
  '  gzip_comp_level 5;',
  '  gzip_min_length 1024;',
  '  gzip_proxied any;',
  '  gzip_vary on;',
  '  gzip_types text/css text/plain text/xml application/javascript text/javascript application/json application/xml application/atom+xml application/rss+xml image/svg+xml;',
];

/**
 * Locations for a `server` block of nginx. A location with headers of its own inherits none, and
 * everything stands in locations, so that nothing is said twice where the server says it too.
 */
export function nginxFile(policy: string, baseUrl: string): string {
  const common = (cache: string) => [
    ...compression,
    ...[...commonHeaders(policy), ['Cache-Control', cache] as const].map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
  ];
  return [
    `location ${baseUrl}assets/ {`,
    '  try_files $uri =404;',
    ...common(cacheForever),
    '}',
    '',
    `location ${baseUrl} {`,
    '  # Addresses end without a slash, whichever way they were typed.',
    '  absolute_redirect off;',
    `  rewrite ^(${baseUrl}.+)/$ $1 permanent;`,
    '  try_files $uri $uri.html $uri/index.html =404;',
    ...common(askAnew),
    '}',
    '',
    '# Hidden files are marks of tools; this file and _headers are for servers.',
    'location ~ /(?!\\.well-known/)[._] { return 404; }',
    `error_page 404 ${baseUrl}404.html;`,
    '',
  ].join('\n');
}
