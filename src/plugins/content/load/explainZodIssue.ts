import type * as z from 'zod';

type Explained = {readonly message: string; readonly fix: string};

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: '文字',
    number: '数',
    int: '整数',
    boolean: 'true か false',
    array: '一覧(- で始まる行)',
    object: '項目のまとまり',
  };
  return names[expected] ?? expected;
}

/** Says in Japanese what a zod issue means for an author and how to mend it. */
export function explainZodIssue(issue: z.core.$ZodIssue): Explained {
  const at = issue.path.length > 0 ? `「${issue.path.join('.')}」` : 'ここ';
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `${at}に、使えない項目があります: ${issue.keys.map((key) => `「${key}」`).join('')}`,
        fix: 'つづりを確かめるか、その行を消してください。使える項目は CONTRIBUTING.md にあります。',
      };
    case 'invalid_type':
      return issue.input === undefined
        ? {
            message: `${at}がありません。`,
            fix: `${at}を書いてください(${typeName(issue.expected)})。`,
          }
        : {
            message: `${at}の書き方がちがいます。`,
            fix: `${typeName(issue.expected)}で書いてください。`,
          };
    case 'invalid_value':
      return {
        message: `${at}に書ける値ではありません。`,
        fix: `次のどれかにしてください: ${issue.values.map(String).join('、')}`,
      };
    case 'invalid_union':
      return {
        message: `${at}の種類が分からないか、抜けています。`,
        fix: `「${issue.discriminator ?? 'type'}」に、使える種類の名前を書いてください。`,
      };
    default:
      return {message: `${at}: ${issue.message}`, fix: `${at}を直してください。`};
  }
}
