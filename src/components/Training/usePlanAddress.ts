import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  createLibrary,
  decodePlan,
  encodePlan,
  type KitOutline,
  type Library,
  type SessionPlan,
} from '@site/src/domain/session-plan';
import {useCallback, useMemo} from 'react';

/** Name of the parameter that carries a plan. */
const key = 'p';

/** The address of a page of the training tool for a plan. */
export function planAddress(path: string, plan: SessionPlan): string {
  return `${path}?${key}=${encodePlan(plan)}`;
}

/** A plan kept in the address, so that it can be linked to, reloaded and come back to. */
export interface PlanAddress {
  readonly library: Library;
  /** Undefined before the browser takes over, without a plan, and when the plan was refused. */
  readonly plan: SessionPlan | undefined;
  /** Text of the plan in the address. */
  readonly code: string;
  /** Why the address could not be read. */
  readonly refused: string | undefined;
  /** @param step true makes an entry of its own in the history */
  readonly show: (plan: SessionPlan, step?: boolean) => void;
}

export function usePlanAddress(kits: readonly KitOutline[]): PlanAddress {
  const history = useHistory();
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  const library = useMemo(() => createLibrary(kits), [kits]);
  const code = isBrowser ? (new URLSearchParams(search).get(key) ?? '') : '';
  const read = useMemo(
    () => (code === '' ? undefined : decodePlan(code, library)),
    [code, library],
  );
  const show = useCallback(
    (plan: SessionPlan, step = false) => {
      const place = {...history.location, search: `?${key}=${encodePlan(plan)}`, hash: ''};
      if (step) history.push(place);
      else history.replace(place);
    },
    [history],
  );
  return {
    library,
    code,
    plan: read?.ok ? read.plan : undefined,
    refused: read && !read.ok ? read.reason : undefined,
    show,
  };
}
