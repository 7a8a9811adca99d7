import {loadQuestions} from '@site/src/components/ContentData';
import {progressStore} from '@site/src/components/ProgressStore';
import type {ImportMode, ProgressRecord} from '@site/src/domain/progress';
import {type ParseResult, parseFile} from '@site/src/domain/progress/parse';
import {largestSize} from '@site/src/domain/progress/parse/limits';
import {useState} from 'react';

/** Where an import stands. */
export type ImportState =
  | {readonly step: 'idle'}
  | {readonly step: 'refused'; readonly reason: string}
  | {readonly step: 'checked'; readonly record: ProgressRecord}
  | {readonly step: 'done'};

/** What a checked file holds, in words. */
export function importSummary({attempts, completions, checks}: ProgressRecord): string {
  return `読み込めるファイルです。解答 ${attempts.length}件、済んだ課 ${completions.length}件、確認の結果 ${checks.length}件。`;
}

/** Reads no more of a file than the parser may look at: a longer one is refused for its size. */
async function check(file: File): Promise<ParseResult> {
  const [questions, bytes] = await Promise.all([
    loadQuestions(),
    file.slice(0, largestSize + 1).arrayBuffer(),
  ]);
  const knownQuestions = new Set(questions.map(({id}) => id));
  return parseFile(new Uint8Array(bytes), {now: new Date(), knownQuestions});
}

/** Checks a chosen file fully before anything changes, then adds or replaces. */
export function useImport() {
  const [state, setState] = useState<ImportState>({step: 'idle'});

  async function choose(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const result = await check(file);
      setState(
        result.ok
          ? {step: 'checked', record: result.record}
          : {step: 'refused', reason: result.reason},
      );
    } catch {
      setState({step: 'refused', reason: 'ファイルを開けませんでした。'});
    }
    // The same file may be chosen again after it was mended.
    input.value = '';
  }

  function apply(mode: ImportMode) {
    if (state.step !== 'checked') return;
    progressStore().importRecord(state.record, mode);
    setState({step: 'done'});
  }

  return {state, choose, apply, cancel: () => setState({step: 'idle'})};
}
