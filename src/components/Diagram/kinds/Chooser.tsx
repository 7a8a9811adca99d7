import {Force} from '@site/src/components/Force';
import {type DecisionNode, decisionTree, routes} from '@site/src/domain/diagrams/chooser';
import type {ChooserDiagram, ChooserOutcome} from '@site/src/schema/diagram/chooser';
import {type ReactNode, useId} from 'react';
import {PageLink} from '../parts/PageLink';
import {Table} from '../parts/Table';
import {Words} from '../parts/Words';
import styles from './chooser.module.css';

function Outcome({outcome}: {readonly outcome: ChooserOutcome}): ReactNode {
  return (
    <div className={styles.outcome}>
      <p className={styles.name}>{outcome.name}</p>
      <p className={styles.basis}>
        {outcome.force && <Force kind={outcome.force} />}
        <span>よりどころ：{outcome.basis}</span>
      </p>
      <p>{outcome.why}</p>
      {outcome.caution && <p className={styles.caution}>{outcome.caution}</p>}
      <p>
        <PageLink page={outcome.page}>「{outcome.name}」をくわしく読む</PageLink>
      </p>
    </div>
  );
}

/**
 * A question with native radios. What an answer leads to is in the page from the start and shown by
 * CSS, so that the choice works before and without JavaScript; on paper every way is printed.
 */
function Step({node, id}: {readonly node: DecisionNode; readonly id: string}): ReactNode {
  if (node.kind === 'outcome') return <Outcome outcome={node.outcome} />;
  const {question, step} = node;
  return (
    <fieldset className={styles.question}>
      <legend>
        <span className={styles.step}>問い{step}</span>
        {question.text}
      </legend>
      {question.hint && <p className={styles.hint}>{question.hint}</p>}
      <input className={styles.yes} type="radio" name={id} id={`${id}y`} />
      <label htmlFor={`${id}y`}>はい</label>
      <input className={styles.no} type="radio" name={id} id={`${id}n`} />
      <label htmlFor={`${id}n`}>いいえ</label>
      <div className={styles.whenYes}>
        <p className={styles.answer}>「はい」のとき</p>
        <Step node={node.yes} id={`${id}y-`} />
      </div>
      <div className={styles.whenNo}>
        <p className={styles.answer}>「いいえ」のとき</p>
        <Step node={node.no} id={`${id}n-`} />
      </div>
    </fieldset>
  );
}

/** 選び方: one question after another, and every way through them as a table. */
export function Chooser({diagram}: {readonly diagram: ChooserDiagram}): ReactNode {
  const tree = decisionTree(diagram);
  const rows = routes(tree).map(({answers, outcome}) => ({
    key: outcome.id,
    cells: [
      outcome.name,
      <ol className={styles.route} key="route">
        {answers.map(({question, answer}) => (
          <li key={question}>
            {question} <strong>{answer}</strong>
          </li>
        ))}
      </ol>,
      outcome.basis,
      outcome.why,
    ],
  }));
  return (
    <>
      <p className={styles.lead}>答えを選ぶと、すぐ下に続きが出ます。</p>
      <Step node={tree} id={useId()} />
      <Words>
        <Table
          wide
          caption={`${diagram.title}（表）`}
          columns={['使う場', '問いと答え', 'よりどころ', 'わけ']}
          rows={rows}
        />
      </Words>
    </>
  );
}
