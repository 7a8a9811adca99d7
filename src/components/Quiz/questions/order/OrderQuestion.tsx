import type {QuestionOf} from '@site/src/domain/grading';
import {disarrange} from '@site/src/domain/grading/shuffle';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {AnswerForm} from '../../parts/AnswerForm';
import styles from '../../parts/form.module.css';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {OrderRow} from './OrderRow';
import {readOrder} from './readOrder';
import listStyles from './styles.module.css';
import {useOrder} from './useOrder';

/**
 * Items are put in order by a number each, or by up and down buttons. Paper always gets them
 * shuffled, also when the screen shows the reader's answer.
 */
export function OrderQuestion({question}: {readonly question: QuestionOf<'order'>}) {
  const {list, items, shown, move} = useOrder(question);
  const onAnswer = useSubmitResponse((data) => readOrder(data, shown));
  return (
    <AnswerForm missing="並べかえてください。" onAnswer={onAnswer}>
      <QuestionFieldset
        legend={
          <>
            {question.stem}
            <span className={styles.hint}>
              番号をえらぶと、その場所へ移ります。上へ・下へのボタンでも動かせます。
            </span>
          </>
        }
      >
        <ol ref={list} className={listStyles.list}>
          {items.map((item, index) => (
            <OrderRow
              key={item.id}
              item={item}
              place={index + 1}
              count={items.length}
              onMove={move}
            />
          ))}
        </ol>
        <ul className={listStyles.paper}>
          {disarrange(question.items, question.id).map(({id, text}) => (
            <li key={id}>(　　){text}</li>
          ))}
        </ul>
      </QuestionFieldset>
    </AnswerForm>
  );
}
