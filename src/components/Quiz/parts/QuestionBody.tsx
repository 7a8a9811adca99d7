import {ClozeQuestion} from '../questions/cloze/ClozeQuestion';
import {MatchQuestion} from '../questions/match/MatchQuestion';
import {MultipleQuestion} from '../questions/multiple/MultipleQuestion';
import {OrderQuestion} from '../questions/order/OrderQuestion';
import {ReflectQuestion} from '../questions/reflect/ReflectQuestion';
import {ScenarioQuestion} from '../questions/scenario/ScenarioQuestion';
import {SingleQuestion} from '../questions/single/SingleQuestion';
import {TrueFalseQuestion} from '../questions/trueFalse/TrueFalseQuestion';
import type {QuizItem} from '../types';

/** The fields of a question, by its type. */
export function QuestionBody({item}: {readonly item: QuizItem}) {
  switch (item.type) {
    case 'single':
      return <SingleQuestion question={item} />;
    case 'multiple':
      return <MultipleQuestion question={item} />;
    case 'truefalse':
      return <TrueFalseQuestion question={item} />;
    case 'match':
      return <MatchQuestion question={item} />;
    case 'order':
      return <OrderQuestion question={item} />;
    case 'cloze':
      return <ClozeQuestion question={item} />;
    case 'scenario':
      return <ScenarioQuestion question={item} />;
    case 'reflect':
      return <ReflectQuestion question={item} />;
  }
}
