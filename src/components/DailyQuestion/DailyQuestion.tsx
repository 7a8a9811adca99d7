import {Loading} from '@site/src/components/ContentData';
import {Quiz} from '@site/src/components/Quiz';
import styles from './styles.module.css';
import {type DailySource, useDailyQuestion} from './useDailyQuestion';

/** 今日の一問: the same for everybody on a day; needs no storage. */
export function DailyQuestion({source}: {readonly source: DailySource}) {
  const {place, state} = useDailyQuestion(source);
  return (
    <div ref={place} className={styles.daily}>
      {state.status !== 'ready' && <Loading state={state} what="今日の一問" />}
      {state.status === 'ready' && !state.value && <p>今日の一問は、準備中です。</p>}
      {state.status === 'ready' && state.value && (
        <Quiz
          items={[state.value.item]}
          links={state.value.links}
          context={{pageId: 'daily'}}
          confidence={false}
        />
      )}
    </div>
  );
}
