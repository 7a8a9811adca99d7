import {childOf, childrenOf, textIn, type XmlNode} from './readXml';

/** Elements of each type of question and how often each may stand, after Moodle's own documents. */
const common: Readonly<Record<string, readonly [number, number]>> = {
  name: [1, 1],
  questiontext: [1, 1],
  generalfeedback: [1, 1],
  penalty: [1, 1],
  hidden: [1, 1],
  idnumber: [1, 1],
  tags: [1, 1],
};
const graded = {...common, defaultgrade: [1, 1]} as const;
const types: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  multichoice: {
    ...graded,
    single: [1, 1],
    shuffleanswers: [1, 1],
    answernumbering: [1, 1],
    answer: [2, 6],
  },
  truefalse: {...graded, answer: [2, 2]},
  matching: {...graded, shuffleanswers: [1, 1], subquestion: [2, 16]},
  ordering: {
    ...graded,
    layouttype: [1, 1],
    selecttype: [1, 1],
    selectcount: [1, 1],
    gradingtype: [1, 1],
    showgrading: [1, 1],
    numberingstyle: [1, 1],
    answer: [3, 7],
  },
  cloze: common,
  essay: {
    ...graded,
    responseformat: [1, 1],
    responserequired: [1, 1],
    responsefieldlines: [1, 1],
    attachments: [1, 1],
    attachmentsrequired: [1, 1],
    graderinfo: [1, 1],
  },
};

/** The marks Moodle accepts, in per cent; others are refused on import. */
const fractions = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20];
const more = [16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0];
const allowed = new Set([...fractions, ...more].flatMap((mark) => [mark, -mark]));

function choiceProblems(node: XmlNode, type: string): string[] {
  const marks = childrenOf(node, 'answer').map(({attributes}) => Number(attributes.fraction));
  if (type === 'ordering') return [];
  const sum = marks.filter((mark) => mark > 0).reduce((total, mark) => total + mark, 0);
  const many = type === 'multichoice' && childOf(node, 'single').text === 'false';
  return [
    ...marks.filter((mark) => !allowed.has(mark)).map((mark) => `mark ${mark}`),
    ...(marks.length > 0 && Math.abs(sum - 100) > 0.001 ? [`marks add up to ${sum}`] : []),
    ...(!many && marks.filter((mark) => mark === 100).length > 1 ? ['two right answers'] : []),
  ];
}

/** What Moodle would refuse or misread in one `<question>`. */
export function moodleProblems(node: XmlNode): string[] {
  const type = node.attributes.type ?? '';
  if (type === 'category')
    return textIn(node, 'category').startsWith('$course$/top/') ? [] : ['category path'];
  const allowedHere = types[type];
  if (!allowedHere) return [`type ${type}`];
  const counts = Object.entries(allowedHere).flatMap(([name, [least, most]]) => {
    const count = childrenOf(node, name).length;
    return count < least || count > most ? [`${count} × ${name}`] : [];
  });
  const unknown = node.children.filter(({name}) => !(name in allowedHere)).map(({name}) => name);
  const problems = [
    ...counts,
    ...unknown,
    ...(textIn(node, 'questiontext').trim() ? [] : ['no question text']),
    ...(textIn(node, 'name').trim() ? [] : ['no name']),
  ];
  return [...problems, ...(allowedHere.answer ? choiceProblems(node, type) : [])];
}
