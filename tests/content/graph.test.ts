import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {buildLinks, outgoingLinks} from '../../src/domain/content/links';
import {checkContent} from '../../src/plugins/content/checks';
import {measureBank} from '../../src/plugins/content/checks/bankBalance';
import {buildGraph} from '../../src/plugins/content/graph';
import {formatIssues} from '../../src/plugins/content/issues';
import {loadContent} from '../../src/plugins/content/load/loadContent';

const content = loadContent(path.resolve(import.meta.dirname, '../..'));
const graph = buildGraph(content);
const pages = [...graph.pages.values()];
const out = new Map(pages.map((page) => [page.id, outgoingLinks(graph, page)]));
const into = (id: string) => pages.filter((page) => out.get(page.id)?.has(id)).length;

describe('the content of the site', () => {
  test('passes every check', () => {
    const issues = checkContent(content);
    expect(issues.length, formatIssues(issues)).toBe(0);
  });

  test('has no page that leads nowhere or that nothing leads to', () => {
    const lonely = pages.flatMap((page) => {
      if (page.frontMatter.type === 'lesson' || page.frontMatter.type === 'workshop') return [];
      const few =
        (out.get(page.id)?.size ?? 0) < 2 ? [`${page.id} leads to fewer than 2 pages`] : [];
      const none = into(page.id) === 0 ? [`${page.id}: no page leads to it`] : [];
      return [...few, ...none];
    });
    expect(lonely).toEqual([]);
  });

  test('shows every link on both sides', () => {
    const links = buildLinks(graph);
    for (const [id, targets] of links) {
      for (const target of targets)
        expect(links.get(target)?.has(id), `${target} → ${id}`).toBe(true);
    }
  });

  test('asks about every misconception from three sides at least', () => {
    const questions = [...graph.questions.values()];
    const few = pages
      .filter((page) => page.frontMatter.type === 'misconception')
      .map((page) => page.id.replace('misconceptions/', ''))
      .filter((id) => {
        const about = questions.filter(
          (question) =>
            question.page.startsWith(`misconceptions/${id}`) ||
            JSON.stringify(question).includes(`"misconception":"${id}"`),
        );
        return about.length < 3;
      });
    expect(few).toEqual([]);
  });

  test('gives every article and misconception at least two questions', () => {
    const questions = [...graph.questions.values()];
    const few = pages
      .filter(
        ({frontMatter}) => frontMatter.type === 'article' || frontMatter.type === 'misconception',
      )
      .filter(
        (page) =>
          questions.filter(
            (question) =>
              question.page.split('#')[0] === page.id ||
              question.articles.some((article) => `law/${article}` === page.id),
          ).length < 2,
      )
      .map((page) => page.id);
    expect(few).toEqual([]);
  });

  test('uses every concept, article, misconception and case in a lesson or a session', () => {
    const used = new Set(
      pages
        .filter(({frontMatter: {type}}) => type === 'lesson' || type === 'workshop')
        .flatMap(({id}) => [...(out.get(id) ?? [])]),
    );
    const unused = pages
      .filter(
        ({frontMatter: {type}}) => type !== 'lesson' && type !== 'workshop' && type !== 'easy',
      )
      .map(({id}) => id)
      .filter((id) => !used.has(id));
    expect(unused).toEqual([]);
  });

  test('asks at least two questions about every case and every concept page', () => {
    const questions = [...graph.questions.values()];
    const few = pages
      .filter(({frontMatter: {type}}) => type === 'case' || type === 'concept')
      .filter(
        (page) =>
          questions.filter(
            ({id, page: taught}) => taught.split('#')[0] === page.id || page.questions.includes(id),
          ).length < 2,
      )
      .map(({id}) => id);
    expect(few).toEqual([]);
  });

  test('prints its measure', () => {
    const types = [...new Set(pages.map((page) => page.frontMatter.type))];
    const balance = measureBank([...graph.questions.values()]);
    console.log(
      'pages',
      Object.fromEntries(
        types.map((type) => [type, pages.filter((page) => page.frontMatter.type === type).length]),
      ),
      'links',
      [...out.values()].reduce((sum, targets) => sum + targets.size, 0),
      'bank',
      balance,
    );
    expect(balance.items).toBeGreaterThanOrEqual(40);
  });
});
