import {Button} from '@site/src/components/Button';
import {Quiz, type QuizItem, type QuizLinks} from '@site/src/components/Quiz';
import {dayInWords} from '@site/src/domain/schedule/day';
import {useReview} from './useReview';

/** Props of {@link TodaysReview}. */
export interface TodaysReviewProps {
  readonly items: readonly QuizItem[];
  readonly links: QuizLinks;
}

/** 「今日の5分」: what is due, sure-but-wrong first. */
export function TodaysReview({items, links}: TodaysReviewProps) {
  const {plan, asked, turn, start} = useReview(items);
  const {due, dueCount, planned, next} = plan;
  const rest = dueCount - due.length;
  return (
    <section aria-labelledby="kyo">
      <h2 id="kyo">今日の5分</h2>
      {planned === 0 && (
        <p>まだ答えた問題がありません。課やページの問題に答えると、復習の日が決まります。</p>
      )}
      {planned > 0 && dueCount === 0 && (
        <p>今日の分はありません。{next && `次は${dayInWords(next)}です。`}</p>
      )}
      {dueCount > 0 && (
        <>
          <p>
            今日は{due.length}問です。
            {rest > 0 && `ほかに${rest}問ありますが、あわてなくて大丈夫です。`}
          </p>
          <Button onClick={start}>{asked ? '次の分をはじめる' : 'はじめる'}</Button>
        </>
      )}
      {asked && <Quiz key={turn} items={asked} links={links} context={{pageId: 'review'}} />}
    </section>
  );
}
