/**
 * `npm run law -- check|update`: compares the official text of the law with the text that article
 * pages explain, or keeps it for display. LAW_API_BASE replaces the address of the API (tests).
 */
import path from 'node:path';
import {officialBase} from './law/client';
import {runLaw} from './law/run';

runLaw(process.argv.slice(2), {
  root: path.resolve(__dirname, '..'),
  base: process.env.LAW_API_BASE ?? officialBase,
  // The largest laws are several megabytes.
  timeoutMs: 60_000,
  waits: [1_000, 4_000],
  now: new Date(),
  print: (line) => console.log(line),
}).then((code) => {
  process.exitCode = code;
});
