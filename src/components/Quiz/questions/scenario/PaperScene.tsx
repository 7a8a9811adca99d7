import type {ScenarioNode} from '@site/src/schema/question';
import styles from './styles.module.css';

/** The first scene with its choices, on paper only: there a case that was played is open again. */
export function PaperScene({node}: {readonly node: ScenarioNode}) {
  return (
    <div className={styles.paper}>
      <p>
        <b>{node.text}</b>
      </p>
      <ul>
        {node.choices.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
