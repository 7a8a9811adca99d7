import type {ScenarioQuestion} from '../../../schema/question';
import type {QuestionIssue} from './questions';

/** Nodes that can be reached from the start. */
function reachable(question: ScenarioQuestion): Set<string> {
  const nodes = new Map(question.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const queue = [question.start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(nodes.get(id)?.choices ?? []).map((choice) => choice.next));
  }
  return seen;
}

/** Every node is reached, every way leads to an ending, invented cases say so. */
export function scenarioIssues(question: ScenarioQuestion): QuestionIssue[] {
  const nodes = new Map(question.nodes.map((node) => [node.id, node]));
  const seen = reachable(question);
  const issues: QuestionIssue[] = [];
  if (!nodes.has(question.start)) {
    const message = `始まりの場面「${question.start}」がありません。`;
    issues.push({path: ['start'], message, fix: 'nodes の id を書いてください。'});
  }
  question.nodes.forEach((node, index) => {
    if (!seen.has(node.id)) {
      const message = `場面「${node.id}」に、どこからも行けません。`;
      issues.push({
        path: ['nodes', index],
        message,
        fix: 'どれかの choices の next に書いてください。',
      });
    }
    for (const choice of node.choices) {
      if (nodes.has(choice.next)) continue;
      const message = `場面「${node.id}」の選択「${choice.id}」の行き先「${choice.next}」がありません。`;
      issues.push({
        path: ['nodes', index],
        message,
        fix: 'next に、ある場面の id を書いてください。',
      });
    }
  });
  if (!question.nodes.some((node) => node.choices.length === 0 && seen.has(node.id))) {
    const message = '終わりの場面(choices のない場面)に行けません。';
    issues.push({path: ['nodes'], message, fix: '終わりの場面を作り、そこへつないでください。'});
  }
  if (!question.stem.includes('架空') && !question.title.includes('架空')) {
    issues.push({
      path: ['stem'],
      message: '架空の事例であることが書かれていません。',
      fix: '問題文を「架空事例です。」で始めてください。',
    });
  }
  return issues;
}
