import type {FacetName, FacetOption} from '@site/src/domain/cases';
import type {ComponentProps, ReactNode} from 'react';

/** One option of a facet as the page shows it. */
export interface Choice extends FacetOption {
  readonly chosen: boolean;
  /** Cases it would show, given the other facets. */
  readonly count: number;
}

/** What all groups of choices take. */
export interface ChoicesProps {
  readonly facet: FacetName;
  readonly choices: readonly Choice[];
  readonly onToggle: (value: string, wanted: boolean) => void;
}

/** Props of {@link ChoiceBox}: a native label, and the option it stands for. */
export interface ChoiceBoxProps extends Omit<ComponentProps<'label'>, 'onToggle'> {
  readonly facet: FacetName;
  readonly choice: Choice;
  readonly onToggle: ChoicesProps['onToggle'];
}

/** A native checkbox with its label and its count. */
export function ChoiceBox({facet, choice, onToggle, children, ...rest}: ChoiceBoxProps): ReactNode {
  const {value, chosen, count} = choice;
  return (
    <label data-empty={count === 0 && !chosen} {...rest}>
      <input
        type="checkbox"
        name={facet}
        value={value}
        checked={chosen}
        onChange={(event) => onToggle(value, event.target.checked)}
      />
      <span>{children}</span>
      <span data-count="">
        {count}
        <span className="mb-visually-hidden">件</span>
      </span>
    </label>
  );
}
