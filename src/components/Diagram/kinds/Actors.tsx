import {ringPlaces} from '@site/src/domain/diagrams/ring';
import type {ActorsDiagram} from '@site/src/schema/diagram/actors';
import type {ReactNode} from 'react';
import {SvgLines} from '../parts/SvgLines';
import styles from './actors.module.css';

/** How far the circles stand from the middle, in per cent of width and height. */
const reach = {x: 36, y: 39};

/** Circles around one table; the line around each tells its group, as does the list below. */
export function Actors({diagram}: {readonly diagram: ActorsDiagram}): ReactNode {
  const {centre, groups, fruits} = diagram;
  const actors = groups.flatMap((group, index) =>
    group.actors.map((actor) => ({...actor, group: index})),
  );
  const places = ringPlaces(actors.length, reach);
  return (
    <>
      <svg className={styles.picture} aria-hidden="true">
        {actors.map(({name}, index) => (
          <line
            key={name}
            x1="50%"
            y1="50%"
            x2={`${places[index]?.x}%`}
            y2={`${places[index]?.y}%`}
          />
        ))}
        <circle className={styles.centre} cx="50%" cy="50%" />
        <SvgLines x="50%" y="50%" lines={centre.lines} lineHeight={22} />
        {actors.map(({name, lines, group}, index) => {
          const [x, y] = [`${places[index]?.x}%`, `${places[index]?.y}%`];
          return (
            <g key={name} data-group={group}>
              <circle cx={x} cy={y} />
              <SvgLines x={x} y={y} lines={lines} lineHeight={19} />
            </g>
          );
        })}
      </svg>
      <p className={styles.about}>
        <strong>{centre.name}</strong>：{centre.does}
      </p>
      <ul className={styles.groups}>
        {groups.map((group, index) => (
          <li key={group.name}>
            <p className={styles.group} data-group={index}>
              {group.name}
            </p>
            <ul>
              {group.actors.map(({name, brings}) => (
                <li key={name}>
                  {name}
                  {brings && <span className={styles.brings}>（{brings}）</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {fruits.length > 0 && (
        <>
          <p className={styles.fruitsTitle}>ここから生まれたもの</p>
          <ul className={styles.fruits}>
            {fruits.map((fruit) => (
              <li key={fruit}>{fruit}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
