import {facetLabels} from '@site/src/domain/cases';
import {type ReactNode, useState} from 'react';
import {ChoiceBox, type ChoicesProps} from './Choice';
import styles from './choices.module.css';

/** Frequent options stand in sight; with so few others there is nothing to fold. */
const inSight = 8;
const leastFolded = 4;

function Chips({facet, choices, onToggle}: ChoicesProps): ReactNode {
  return (
    <div className={styles.chips}>
      {choices.map((choice) => (
        <ChoiceBox
          className={styles.chip}
          facet={facet}
          choice={choice}
          onToggle={onToggle}
          key={choice.value}
        >
          {choice.value}
        </ChoiceBox>
      ))}
    </div>
  );
}

/** Options of a facet as checkboxes; the rarer ones are folded, open when one of them is chosen. */
export function ChoiceList({facet, choices, onToggle}: ChoicesProps): ReactNode {
  const [open, setOpen] = useState(false);
  const folds = choices.length >= inSight + leastFolded;
  const first = folds ? choices.slice(0, inSight) : choices;
  const others = folds ? choices.slice(inSight) : [];
  return (
    <>
      <Chips facet={facet} choices={first} onToggle={onToggle} />
      {others.length > 0 && (
        <details
          className={styles.more}
          open={open || others.some(({chosen}) => chosen)}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            ほかの{facetLabels[facet]}（{others.length}）
          </summary>
          <Chips facet={facet} choices={others} onToggle={onToggle} />
        </details>
      )}
    </>
  );
}
