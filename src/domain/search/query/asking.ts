/** Ways of asking; they say nothing about what is asked. Normalised forms. */
const phrases = [
  'と?は?(?:何|なに|なん)(?:の?こと)?(?:ですか|でしょうか|だろう)',
  'とは',
  'って(?:何|なに)',
  'について',
  'を?(?:教え|おしえ)て(?:ください|下さい|ほしい)?',
  '(?:が|を)?知りたい(?:です)?',
  '(?:の)?でしょうか',
  '(?:の)?ですか',
  'ください|下さい',
  'どんな|どういう|どのような',
  '何を?すれば(?:いい|よい)?(?:の|か)*',
  '何をする(?:の?か|こと|の)?',
  'どうやって|どうすれば',
  'なぜ',
  'したい(?:です)?',
  '[?!]',
];

const asking = new RegExp(phrases.join('|'), 'g');

/**
 * Removes ways of asking, unless nothing else is left.
 *
 * @param query Normalised query.
 */
export function withoutAsking(query: string): string {
  const rest = query.replace(asking, ' ').trim();
  return rest === '' ? query : rest;
}
