import {Button} from '@site/src/components/Button';
import {
  add,
  addable,
  kitOfGoal,
  type Library,
  type SessionPlan,
} from '@site/src/domain/session-plan';
import {type ReactNode, useId, useRef} from 'react';
import styles from './planSheet.module.css';

/** Props of {@link AddBlock}. */
export interface AddBlockProps {
  readonly library: Library;
  readonly plan: SessionPlan;
  readonly onChange: (plan: SessionPlan) => void;
}

/** Puts one more block in: of this kit, of another, or a break. */
export function AddBlock({library, plan, onChange}: AddBlockProps): ReactNode {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const own = kitOfGoal(library, plan.goal)?.id;
  const from = (kit: string) =>
    kit === '' || kit === own ? '' : `（${library.kits.find((known) => known.id === kit)?.title}）`;
  return (
    <p className={`${styles.add} mb-no-print`}>
      <label htmlFor={id}>ブロックを足す</label>
      <select id={id} ref={select}>
        {addable(library, plan).map((block) => (
          <option key={block.id} value={block.id}>
            {block.minutes.typical}分 {block.title}
            {from(block.kit)}
          </option>
        ))}
      </select>
      <Button look="sub" onClick={() => onChange(add(library, plan, select.current?.value ?? ''))}>
        足す
      </Button>
    </p>
  );
}
