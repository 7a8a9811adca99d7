import Link from '@docusaurus/Link';
import {Loading, loadQuestions, loadTerms, useLazy} from '@site/src/components/ContentData';
import {useProgress} from '@site/src/components/ProgressStore';
import {type ConceptState, weakConcepts} from '@site/src/domain/progress';
import styles from '../styles.module.css';

/** Concepts listed at most: a start, not a wall. */
const most = 8;

async function load() {
  const [questions, terms] = await Promise.all([loadQuestions(), loadTerms()]);
  return {questions, terms: new Map(terms.map((term) => [term.id, term]))};
}

function counts({answered, wrong, sureButWrong}: ConceptState): string {
  const sure = sureButWrong > 0 ? `(うち${sureButWrong}問は自信があってのまちがい)` : '';
  return `${answered}問中${wrong}問 まちがい${sure}`;
}

/** Concepts whose questions were missed last time, each with the page that teaches it. */
export function WeakConcepts() {
  const {record} = useProgress();
  const data = useLazy(load);
  if (data.status !== 'ready') return <Loading state={data} what="用語" />;
  const {questions, terms} = data.value;
  const weak = weakConcepts(record, questions).slice(0, most);
  if (weak.length === 0) return <p>いまは、まちがえたままの問題はありません。</p>;
  return (
    <ul className={styles.weak}>
      {weak.map((state) => {
        const term = terms.get(state.concept);
        const name = term?.term ?? state.concept;
        return (
          <li key={state.concept}>
            {term?.taught ? <Link to={term.taught.url}>{name}</Link> : <b>{name}</b>}
            <span>{counts(state)}</span>
          </li>
        );
      })}
    </ul>
  );
}
