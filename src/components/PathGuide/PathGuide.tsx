import type {PathData} from '@site/src/domain/content/data';
import {guideTimes, guideWants, guideWho} from '@site/src/domain/paths/guide';
import {ChoiceGroup} from './ChoiceGroup';
import {SuggestedPath} from './SuggestedPath';
import styles from './styles.module.css';
import {useGuide} from './useGuide';

/** Three questions, and the course that suits the answers. */
export function PathGuide({paths}: {readonly paths: readonly PathData[]}) {
  const {form, suggestion, read} = useGuide(paths);
  return (
    <section className={styles.guide} aria-labelledby="guide">
      <h2 id="guide">どれから読むか、三つの質問</h2>
      <form ref={form} onChange={read} autoComplete="off">
        <ChoiceGroup name="who" legend="1. いまの立場にいちばん近いものは" choices={guideWho} />
        <ChoiceGroup name="want" legend="2. いま、いちばんの願いは" choices={guideWants} />
        <ChoiceGroup
          name="time"
          legend="3. きょう使える時間は"
          choices={guideTimes.map(({label}) => label)}
        />
      </form>
      <div role="status" className={styles.answer}>
        {suggestion && <SuggestedPath {...suggestion} />}
      </div>
      <noscript>
        <p>JavaScript が止まっているため、案内は使えません。下の表から選んでください。</p>
      </noscript>
    </section>
  );
}
