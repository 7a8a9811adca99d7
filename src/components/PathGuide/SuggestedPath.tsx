import Link from '@docusaurus/Link';
import type {PathData} from '@site/src/domain/content/data';
import type {Suggestion} from '@site/src/domain/paths/guide';

function nowWords({path, first, lessonsNow}: Suggestion<PathData>): string {
  const start = first[0] ?? path;
  if (lessonsNow >= start.lessons.length) return 'きょうの時間で、最後まで読めます。';
  if (lessonsNow > 0) return `きょうの時間なら、${lessonsNow}課まで読めます。`;
  return `一課は約${start.lessons[0]?.minutes}分です。きょうは事前チェックだけでも始められます。`;
}

/** The course that the guide names, what comes before it, and how far today's time reaches. */
export function SuggestedPath(suggestion: Suggestion<PathData>) {
  const {path, first} = suggestion;
  const start = first[0] ?? path;
  return (
    <>
      <p>
        おすすめは<b>「{path.title}」</b>（約{path.minutes}分）です。{path.tagline}。
      </p>
      {first.map((earlier) => (
        <p key={earlier.id}>
          先に「{earlier.title}」を読むと、ことばの意味が分かったうえで進めます。
        </p>
      ))}
      <p>{nowWords(suggestion)}</p>
      <p>
        <Link className="mb-button" to={start.url}>
          「{start.title}」を開く
        </Link>
      </p>
    </>
  );
}
