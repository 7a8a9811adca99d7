import styles from './summary.module.css';

function look(outcome: boolean | null | undefined): string {
  if (outcome === undefined) return 'open';
  return outcome === false ? 'bad' : 'good';
}

/** One small circle a question, filled when it is right. Says nothing the sentence beside it does not. */
export function ScoreCircles({
  outcomes,
}: {
  readonly outcomes: readonly (boolean | null | undefined)[];
}) {
  return (
    <svg
      className={styles.circles}
      viewBox={`0 0 ${outcomes.length * 24 + 4} 28`}
      width={outcomes.length * 24 + 4}
      height={28}
      aria-hidden="true"
    >
      {outcomes.map((outcome, index) => {
        const x = 14 + index * 24;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: circles stand for places
          <g key={index} data-look={look(outcome)}>
            <circle cx={x} cy={14} r={11} />
            {outcome === false && <path d={`M${x - 4} 10l8 8m0-8l-8 8`} />}
          </g>
        );
      })}
    </svg>
  );
}
