import {grade, type Response} from '@site/src/domain/grading';
import {encodeAnswer} from '@site/src/domain/scorm/answerCode';
import type {ScormCourse, ScormItem} from '@site/src/domain/scorm/course';
import {
  answerCheck,
  answerLesson,
  checkScore,
  hasPassed,
  nextDraw,
} from '@site/src/domain/scorm/progress';
import {type CourseState, decodeState, drawOf, encodeState} from '@site/src/domain/scorm/state';
import {el} from './dom';
import {questionView} from './questionView';
import type {Session} from './session';

/** Name of the last check among the sections. */
const checkId = 'check';

/** The course on the screen: a list of sections, the questions of one, and what is recorded. */
export function openCourse(course: ScormCourse, session: Session, root: HTMLElement): void {
  let state: CourseState = decodeState(course, session.suspendData);
  const ids = [...course.sections.map(({id}) => id), checkId];
  let current = ids.includes(session.location) ? session.location : (ids[0] ?? checkId);

  const status = el('p', {class: 'status', 'aria-live': 'polite'});
  const list = el('ol');
  const main = el('main');
  const itemsOf = (wanted: readonly string[]) =>
    wanted.flatMap((id) => course.items.filter((item) => item.id === id));

  function save() {
    session.save({
      suspendData: encodeState(course, state),
      location: current,
      score: state.best,
      passed: hasPassed(course, state),
    });
    showList();
  }

  function showStatus() {
    const result =
      state.best === undefined ? 'まだ受けていません' : `いちばんよい結果 ${state.best}%`;
    const passed = hasPassed(course, state) ? '・合格' : '';
    status.textContent = `最後の確認：${result}${passed}`;
  }

  function showList() {
    showStatus();
    const entry = (id: string, title: string, done: number, total: number) => {
      const button = el(
        'button',
        {type: 'button', 'aria-current': id === current ? 'true' : undefined},
        el('span', {}, title),
        el('span', {class: 'count'}, `${done}/${total}`),
      );
      button.addEventListener('click', () => show(id, true));
      return el('li', {}, button);
    };
    const {answered, total} = checkScore(course, state);
    list.replaceChildren(
      ...course.sections.map(({id, title, questions}) =>
        entry(
          id,
          title,
          questions.filter((one) => state.lessons.has(one)).length,
          questions.length,
        ),
      ),
      entry(checkId, '最後の確認', answered, total),
    );
  }

  function questions(
    items: readonly ScormItem[],
    answers: ReadonlyMap<string, Response>,
    onAnswer: (item: ScormItem, response: Response) => void,
  ) {
    return items.map((item, at) =>
      questionView({
        item,
        number: at + 1,
        response: answers.get(item.id),
        onAnswer: (response) => onAnswer(item, response),
      }),
    );
  }

  function checkResult(): HTMLElement | undefined {
    const {finished, right, total} = checkScore(course, state);
    if (!finished) return undefined;
    const score = Math.floor((100 * right) / total);
    const good = score >= 100 * course.passRate;
    const again = el('button', {type: 'button'}, 'ちがう問題で、もう一度受ける');
    again.addEventListener('click', () => {
      state = nextDraw(state);
      save();
      show(checkId, true);
    });
    return el(
      'div',
      {class: 'result', 'data-right': String(good)},
      el('h3', {tabindex: '-1'}, good ? '合格です' : 'もう少しです'),
      el('p', {}, `${total}問のうち${right}問が正解でした（${score}%）。`),
      again,
    );
  }

  function showCheck(): Node[] {
    const place = el('div');
    const needed = Math.round(course.passRate * 100);
    const cards = questions(itemsOf(drawOf(course, state)), state.check, (item, response) => {
      state = answerCheck(course, state, item.id, response);
      session.report({
        id: item.id,
        response: encodeAnswer(item, response),
        right: grade(item, response).correct === true,
      });
      save();
      const result = checkResult();
      place.replaceChildren(...(result ? [result] : []));
    });
    const result = checkResult();
    if (result) place.append(result);
    return [
      el('p', {}, `${needed}%以上で合格です。一問ずつ答え合わせをします。何度でも受けられます。`),
      ...cards,
      place,
    ];
  }

  function show(id: string, moved: boolean) {
    current = id;
    const section = course.sections.find((one) => one.id === id);
    const heading = el('h2', {tabindex: '-1'}, section?.title ?? '最後の確認');
    const body = section
      ? questions(itemsOf(section.questions), state.lessons, (item, response) => {
          state = answerLesson(state, item.id, response);
          save();
        })
      : showCheck();
    main.replaceChildren(heading, ...body);
    if (moved) {
      save();
      heading.focus();
      heading.scrollIntoView();
    } else showList();
  }

  root.replaceChildren(
    el(
      'header',
      {},
      el('h1', {}, course.title),
      el('p', {}, course.description),
      session.recorded
        ? undefined
        : el(
            'p',
            {class: 'notice'},
            '学習システムにつながっていません。答え合わせはできますが、閉じると記録は残りません。',
          ),
      status,
    ),
    el('nav', {'aria-label': '課の一覧'}, list),
    main,
  );
  show(current, false);
}
