/**
 * `npm run bench -- pages [runs] [names…]`: one page of each template as a slow phone gets it,
 * measured by Lighthouse (medians of 5 runs unless said otherwise), and the page `concept` against
 * the same page built with Starlight, visited in turn with it.
 */
import {together, type Visit, visit} from './support/lighthouse';
import {requireBrowser, requireBuild, serveCompressed} from './support/site';
import {buildWithStarlight} from './support/starlightSite';
import {type Template, templates} from './support/templates';
import {gauges, installTools} from './support/tools';

const [runs = '5', ...named] = process.argv.slice(2);
const names = Object.keys(templates).filter(
  (name): name is Template => named.length === 0 || named.includes(name),
);

/** Decimals by figure; kB have one. */
const decimals: Readonly<Record<string, number>> = {CLS: 3, LCP: 0, TBT: 0};

function rounded({figures}: Visit): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      Number(value.toFixed(decimals[name] ?? 1)),
    ]),
  );
}

/** At once, as a long measurement may be broken off. */
function say(name: string, found: Visit): void {
  const figures = Object.entries(rounded(found)).map((pair) => pair.join(' '));
  console.log(`${name}: ${figures.join(', ')}`);
  for (const fault of found.faults) console.log(`  ${fault}`);
}

async function main(): Promise<void> {
  const ours = requireBuild();
  const chromium = await requireBrowser();
  const tools = installTools('gauges', gauges);
  const compared = names.includes('concept');
  const servers = [await serveCompressed(ours)];
  if (compared) servers.push(await serveCompressed(buildWithStarlight(templates.concept)));
  const [site, other] = servers;
  try {
    const rows = new Map<string, Visit>();
    for (const name of names) {
      const mine: Visit[] = [];
      const theirs: Visit[] = [];
      for (let run = 0; run < Number(runs); run++) {
        mine.push(await visit(tools, chromium, `${site?.address}${templates[name]}`));
        if (name === 'concept') theirs.push(await visit(tools, chromium, `${other?.address}/page`));
      }
      const found = new Map([[name as string, together(mine)]]);
      if (theirs.length > 0) found.set(`${name} (Starlight)`, together(theirs));
      for (const [row, visits] of found) {
        rows.set(row, visits);
        say(row, visits);
      }
    }
    console.log(`\n${runs}回の真ん中。点は100点満点、LCPとTBTはミリ秒、重さはkB(gzip)`);
    console.table(Object.fromEntries([...rows].map(([name, found]) => [name, rounded(found)])));
  } finally {
    for (const {end} of servers) end();
  }
}

void main();
