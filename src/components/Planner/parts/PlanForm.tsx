import {Button} from '@site/src/components/Button';
import {
  clockText,
  createPlan,
  type Library,
  type PlanRequest,
  type PlanResult,
  readClock,
  type SessionPlan,
} from '@site/src/domain/session-plan';
import {type WorkshopAudience, workshopAudience} from '@site/src/schema/workshopBlock';
import {type FormEvent, type ReactNode, useId, useState} from 'react';
import styles from './planForm.module.css';

const lengths = [30, 60, 90, 180] as const;

/** Props of {@link PlanForm}. */
export interface PlanFormProps {
  readonly library: Library;
  /** The plan shown now; the form begins with what it was made for. */
  readonly plan: SessionPlan | undefined;
  readonly onMade: (plan: SessionPlan) => void;
}

const goalsFor = (library: Library, audience: WorkshopAudience) =>
  library.kits.filter((kit) => kit.audience.includes(audience)).flatMap(({goals}) => goals);

function readForm(form: HTMLFormElement, audience: WorkshopAudience): PlanRequest | string {
  const data = new FormData(form);
  const start = readClock(String(data.get('start')));
  const headcount = Number(data.get('headcount'));
  if (start === undefined) return 'はじまりの時刻を、13:30 のように書いてください。';
  if (!Number.isInteger(headcount) || headcount < 2 || headcount > 60)
    return '人数は、2人から60人までの数で書いてください。';
  const goal = String(data.get('goal'));
  return {audience, goal, minutes: Number(data.get('minutes')), headcount, start};
}

/** 対象・目標・時間・人数・はじまり, and what to do when they do not go together. */
export function PlanForm({library, plan, onMade}: PlanFormProps): ReactNode {
  const id = useId();
  const [audience, setAudience] = useState<WorkshopAudience>(plan?.audience ?? '新任');
  const [problem, setProblem] = useState<string>();
  const [nearest, setNearest] = useState<PlanRequest>();

  function take(result: PlanResult) {
    setProblem(result.ok ? undefined : result.reason);
    setNearest(result.ok ? undefined : result.nearest);
    if (result.ok) onMade(result.plan);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const request = readForm(event.currentTarget, audience);
    if (typeof request === 'string') {
      setProblem(request);
      setNearest(undefined);
    } else take(createPlan(library, request));
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p>
        <label htmlFor={`${id}-audience`}>だれに</label>
        <select
          id={`${id}-audience`}
          name="audience"
          value={audience}
          onChange={(event) => setAudience(event.target.value as WorkshopAudience)}
        >
          {workshopAudience.options.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <p className={styles.wide}>
        <label htmlFor={`${id}-goal`}>終わったあと できること</label>
        <select id={`${id}-goal`} name="goal" key={audience} defaultValue={plan?.goal}>
          {goalsFor(library, audience).map((goal) => (
            <option key={goal.id} value={goal.id}>
              {goal.text}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>長さ</legend>
        {lengths.map((minutes) => (
          <label key={minutes}>
            <input
              type="radio"
              name="minutes"
              value={minutes}
              defaultChecked={minutes === (plan?.minutes ?? 60)}
            />
            {minutes}分
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor={`${id}-headcount`}>人数</label>
        <input
          id={`${id}-headcount`}
          name="headcount"
          type="number"
          min={2}
          max={60}
          defaultValue={plan?.headcount ?? 12}
        />
      </p>
      <p>
        <label htmlFor={`${id}-start`}>はじまり</label>
        <input
          id={`${id}-start`}
          name="start"
          type="time"
          defaultValue={clockText(plan?.start ?? 13 * 60 + 30).padStart(5, '0')}
        />
      </p>
      <p className={styles.submit}>
        <Button type="submit">組み立てる</Button>
      </p>
      <output className={styles.answer} aria-live="polite">
        {problem && (
          <>
            <span aria-hidden="true">▲ </span>
            {problem}
          </>
        )}
      </output>
      {nearest && (
        <p className={styles.answer}>
          <Button look="sub" onClick={() => take(createPlan(library, nearest))}>
            近い形（{nearest.minutes}分）で組み立てる
          </Button>
        </p>
      )}
    </form>
  );
}
