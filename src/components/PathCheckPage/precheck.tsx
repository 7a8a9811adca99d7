import type {ReactNode} from 'react';
import {PathCheckPage, type PathCheckRouteProps} from './PathCheckPage';

/** Route `/learn/<path>/precheck`. */
export default function PrecheckRoute(props: PathCheckRouteProps): ReactNode {
  const {title, precheck} = props.path;
  return (
    <PathCheckPage
      {...props}
      kind="pre"
      title="事前チェック"
      description={`「${title}」を読む前に、いまの考えを${precheck.length}問で確かめます。まちがえてかまいません。`}
    />
  );
}
