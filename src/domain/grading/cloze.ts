import {allCorrect, type Grader, type KeyLine, type Part, type QuestionOf} from './types';

type Blank = QuestionOf<'cloze'>['blanks'][number];

/** Spelling as compared: NFKC, no spaces, no case. */
export function normaliseAnswer(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** How a blank is called in words, counted from 1. */
export function blankLabel(index: number): string {
  return `空らん${index + 1}`;
}

function rightAnswer(blank: Blank): string {
  return blank.mode === 'select'
    ? blank.options
        .filter(({correct}) => correct)
        .map(({text}) => text)
        .join('／')
    : (blank.accepted[0] ?? '');
}

function gradeBlank(blank: Blank, index: number, value: string | undefined): Part {
  const base = {id: blank.id, label: blankLabel(index), answer: rightAnswer(blank)};
  if (blank.mode === 'text') {
    const typed = normaliseAnswer(value ?? '');
    const correct = typed !== '' && blank.accepted.map(normaliseAnswer).includes(typed);
    return {...base, chosen: typed !== '', correct, given: value, feedback: blank.feedback};
  }
  const option = blank.options.find(({id}) => id === value);
  return {
    ...base,
    chosen: option !== undefined,
    correct: option?.correct ?? false,
    given: option?.text,
    feedback: option?.feedback ?? '',
    misconception: option && !option.correct ? option.misconception : undefined,
  };
}

function blankLines(blank: Blank, index: number): KeyLine[] {
  const label = blankLabel(index);
  if (blank.mode === 'text') {
    const answer = rightAnswer(blank);
    return [{id: blank.id, label, right: true, answer, feedback: blank.feedback}];
  }
  return blank.options.map(({id, text, correct, feedback, misconception}) => ({
    id: `${blank.id}/${id}`,
    label: `${label}「${text}」`,
    right: correct,
    feedback,
    misconception,
  }));
}

/** Every blank must hold its answer. */
export const cloze: Grader<'cloze'> = {
  grade: (question, response) =>
    allCorrect(
      question.blanks.map((blank, index) =>
        gradeBlank(blank, index, response.blanks.find(({id}) => id === blank.id)?.value),
      ),
    ),
  key: (question) => question.blanks.flatMap(blankLines),
};
