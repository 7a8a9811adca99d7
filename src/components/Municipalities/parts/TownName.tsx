import {Ruby} from '@site/src/components/Ruby';
import {align} from '@site/src/domain/easy/align';
import type {TownData} from '@site/src/domain/residents/data';
import type {ReactNode} from 'react';

/** The name of a town with its reading. */
export function TownName({town: {name, reading}}: {readonly town: TownData}): ReactNode {
  return <Ruby parts={align({word: name, reading}) ?? [{text: name, yomi: reading}]} />;
}
