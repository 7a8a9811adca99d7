import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {answerKey, grade, type Response} from '../../../src/domain/grading';
import {type ScormItem, scormCourse} from '../../../src/domain/scorm/course';
import {answerCheck, answerLesson, hasPassed, nextDraw} from '../../../src/domain/scorm/progress';
import {
  type CourseState,
  decodeState,
  drawOf,
  emptyState,
  encodeState,
  longestState,
  mostSuspendData,
} from '../../../src/domain/scorm/state';
import {pathsData} from '../../../src/plugins/content/views';
import {bank, context, graph} from '../exporters/support/bank';
import {sampleItems} from '../support/sampleQuestions';

const courses = pathsData(graph).map((path) => scormCourse(path, bank, context));
const [onboarding] = courses;
if (!onboarding) throw new Error('no course');

/** The longest answer a learner can give. */
function longestResponse(item: ScormItem): Response {
  const byLength = <T extends {id: string}>(list: readonly T[]) =>
    [...list].sort((a, b) => b.id.length - a.id.length)[0]?.id ?? '';
  switch (item.type) {
    case 'single':
      return {type: 'single', option: byLength(item.options)};
    case 'multiple':
      return {type: 'multiple', options: item.options.map(({id}) => id)};
    case 'truefalse':
      return {
        type: 'truefalse',
        verdict: false,
        reason: item.reasons ? byLength(item.reasons) : undefined,
      };
    case 'match':
      return {
        type: 'match',
        rows: item.rows.map(({id}) => ({id, value: byLength(item.choices)})),
      };
    case 'order':
      return {type: 'order', items: item.items.map(({id}) => id)};
    case 'cloze':
      return {
        type: 'cloze',
        blanks: item.blanks.map((blank) => ({
          id: blank.id,
          value: blank.mode === 'text' ? '重'.repeat(100) : byLength(blank.options),
        })),
      };
    default:
      throw new Error(`${item.type} is not in a package`);
  }
}

/** A right answer. */
function rightResponse(item: ScormItem): Response {
  switch (item.type) {
    case 'single':
      return {type: 'single', option: item.options.find(({correct}) => correct)?.id ?? ''};
    case 'multiple':
      return {
        type: 'multiple',
        options: item.options.filter(({correct}) => correct).map(({id}) => id),
      };
    case 'truefalse':
      return {
        type: 'truefalse',
        verdict: item.answer,
        reason: item.reasons?.find(({correct}) => correct)?.id,
      };
    case 'match':
      return {type: 'match', rows: item.rows.map(({id, answer}) => ({id, value: answer}))};
    case 'order':
      return {type: 'order', items: item.items.map(({id}) => id)};
    case 'cloze':
      return {
        type: 'cloze',
        blanks: item.blanks.map((blank) => ({
          id: blank.id,
          value:
            (blank.mode === 'text'
              ? blank.accepted[0]
              : blank.options.find(({correct}) => correct)?.id) ?? '',
        })),
      };
    default:
      throw new Error(`${item.type} is not in a package`);
  }
}

const itemsOf = (ids: readonly string[]) =>
  ids.flatMap((id) => onboarding.items.filter((item) => item.id === id));

describe('every course', () => {
  test.each(courses.map((course) => [course.id, course] as const))(
    '%s fits SCORM 1.2 with every question answered at its longest',
    (_, course) => {
      for (const draw of course.draws.keys()) {
        const state: CourseState = {
          lessons: new Map(
            course.sections
              .flatMap(({questions}) => questions)
              .flatMap((id) => course.items.filter((item) => item.id === id))
              .map((item) => [item.id, longestResponse(item)]),
          ),
          draw: 999_992 + draw,
          check: new Map(
            (course.draws[(999_992 + draw) % course.draws.length] ?? [])
              .flatMap((id) => course.items.filter((item) => item.id === id))
              .map((item) => [item.id, longestResponse(item)]),
          ),
          best: 100,
        };
        const text = encodeState(course, state);
        expect(text.length).toBeLessThanOrEqual(longestState(course));
        expect(text.length).toBeLessThanOrEqual(mostSuspendData);
        const again = decodeState(course, text);
        expect([...again.lessons.keys()]).toEqual([...state.lessons.keys()]);
        expect([...again.check.keys()]).toEqual([...state.check.keys()]);
      }
    },
  );
});

describe('the state of a course', () => {
  test('right answers of every type come back right', () => {
    const items = sampleItems
      .filter(({type}) => type !== 'scenario' && type !== 'reflect')
      .map((item) => ({...item, lines: []}));
    const course = {...onboarding, items};
    const lessons = new Map(items.map((item) => [item.id, rightResponse(item)]));
    const again = decodeState(course, encodeState(course, {...emptyState, lessons}));
    for (const item of items) {
      const response = again.lessons.get(item.id);
      expect(response && grade(item, response).correct, item.id).toBe(true);
    }
    expect(items.length).toBe(6);
  });

  test('answers are kept by id: another order of the questions changes nothing', () => {
    const answered = itemsOf(onboarding.sections[0]?.questions ?? []);
    let state = emptyState;
    for (const item of answered) state = answerLesson(state, item.id, rightResponse(item));
    const turned = {
      ...onboarding,
      items: [...onboarding.items]
        .reverse()
        .map((item) =>
          item.type === 'single' ? {...item, options: [...item.options].reverse()} : item,
        ),
    };
    const again = decodeState(turned, encodeState(onboarding, state));
    for (const {id} of answered) {
      const item = turned.items.find((one) => one.id === id);
      const response = again.lessons.get(id);
      expect(item && response && grade(item, response).correct).toBe(true);
      expect(item && answerKey(item).length).toBeGreaterThan(0);
    }
  });

  test('a check passes at its rate, keeps the best result, and draws anew', () => {
    let state = emptyState;
    const first = itemsOf(drawOf(onboarding, state));
    for (const item of first) state = answerCheck(onboarding, state, item.id, rightResponse(item));
    expect(state.best).toBe(100);
    expect(hasPassed(onboarding, state)).toBe(true);
    state = nextDraw(state);
    expect(state.check.size).toBe(0);
    const second = drawOf(onboarding, state);
    expect(second).not.toEqual(first.map(({id}) => id));
    for (const item of itemsOf(second))
      state = answerCheck(onboarding, state, item.id, {type: 'reflect'});
    expect(state.best).toBe(100);
  });

  test('nothing passes below the rate', () => {
    const needed = Math.ceil(12 * onboarding.passRate);
    let state = emptyState;
    for (const [at, item] of itemsOf(drawOf(onboarding, state)).entries())
      state = answerCheck(
        onboarding,
        state,
        item.id,
        at < needed - 1 ? rightResponse(item) : {type: 'reflect'},
      );
    expect(hasPassed(onboarding, state)).toBe(false);
  });

  test('foreign or damaged text begins anew and never throws', () => {
    expect(decodeState(onboarding, '')).toEqual(emptyState);
    expect(decodeState(onboarding, '{"a":1}')).toEqual(emptyState);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeState(onboarding, `1~0~~${text}`).draw).toBe(0);
        decodeState(onboarding, text);
      }),
    );
  });
});
