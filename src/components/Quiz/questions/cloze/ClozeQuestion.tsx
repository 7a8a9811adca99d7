import type {QuestionOf} from '@site/src/domain/grading';
import {useSubmitResponse} from '../../hooks/useAnswerForm';
import {AnswerForm} from '../../parts/AnswerForm';
import {QuestionFieldset} from '../../parts/QuestionFieldset';
import {Blank} from './Blank';
import {readCloze} from './readCloze';
import {stemParts} from './stemParts';
import styles from './styles.module.css';

/** Blanks in running text: a select or a short word each. */
export function ClozeQuestion({question}: {readonly question: QuestionOf<'cloze'>}) {
  const onAnswer = useSubmitResponse((data) => readCloze(data, question));
  return (
    <AnswerForm missing="すべての空らんをうめてください。" onAnswer={onAnswer}>
      <QuestionFieldset legend="空らんに入ることばは何ですか。">
        <p className={styles.stem}>
          {stemParts(question.stem).map((part, index) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a stem never move
            if (part.kind === 'text') return <span key={index}>{part.text}</span>;
            const place = question.blanks.findIndex(({id}) => id === part.id);
            const blank = question.blanks[place];
            return blank && <Blank key={part.id} blank={blank} index={place} />;
          })}
        </p>
      </QuestionFieldset>
    </AnswerForm>
  );
}
