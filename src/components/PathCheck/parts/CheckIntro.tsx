import type {PathData} from '@site/src/domain/content/data';
import type {CheckResult} from '@site/src/domain/progress';
import {neededFor} from '@site/src/domain/quiz/passRate';
import {dayInWords, japanDay} from '@site/src/domain/schedule/day';
import type {CheckKind} from '../useCheck';

/** Props of {@link CheckIntro}. */
export interface CheckIntroProps {
  readonly path: PathData;
  readonly kind: CheckKind;
  /** The last time this check was finished. */
  readonly last: CheckResult | undefined;
}

/** What the check is for, and how it went last time. */
export function CheckIntro({path, kind, last}: CheckIntroProps) {
  const {count, passRate} = path.finalCheck;
  return (
    <>
      <p>
        {kind === 'pre'
          ? 'いま知っていることを確かめます。まちがえても大丈夫です。先に考えておくと、読んだことが残りやすくなります。'
          : `${count}問のうち${neededFor(count, passRate)}問以上できたら修了です。何度でも受けられ、そのたびに問題が変わります。`}
      </p>
      {last && (
        <p>
          前回({dayInWords(japanDay(last.at))}){last.total}問中{last.correct}問 正解
          {kind === 'final' && last.passed && '・修了'}
        </p>
      )}
    </>
  );
}
