import {Button} from '@site/src/components/Button';
import {Quiz} from '@site/src/components/Quiz';
import type {PathChecks, PathData} from '@site/src/domain/content/data';
import {CheckIntro} from './parts/CheckIntro';
import {CheckResultPanel} from './parts/CheckResultPanel';
import {type CheckKind, useCheck} from './useCheck';

/** Props of {@link PathCheck}. */
export interface PathCheckProps {
  readonly path: PathData;
  readonly checks: PathChecks;
  readonly kind: CheckKind;
}

/**
 * 事前チェック (a few fixed questions before the first lesson) or last check (drawn anew each try).
 * Each question counts once and tells its reason at once; the result says what to read again.
 */
export function PathCheck({path, checks, kind}: PathCheckProps) {
  const {run, earlier, start, finish} = useCheck(path, checks, kind);
  return (
    <div>
      <CheckIntro path={path} kind={kind} last={run?.results ? undefined : earlier.at(-1)} />
      {!run && <Button onClick={start}>はじめる</Button>}
      {run && (
        <>
          <h2>問題({run.items.length}問)</h2>
          <Quiz
            key={run.seed}
            items={run.items}
            links={checks.links}
            context={{pageId: `${kind === 'pre' ? 'precheck' : 'check'}/${path.id}`, path: path.id}}
            audience={path.audience.includes('resident') ? 'resident' : 'staff'}
            retry={false}
            onFinish={finish}
          />
        </>
      )}
      {run?.results && (
        <CheckResultPanel
          path={path}
          kind={kind}
          links={checks.links}
          results={run.results}
          onAgain={start}
        />
      )}
    </div>
  );
}
