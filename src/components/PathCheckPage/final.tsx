import type {ReactNode} from 'react';
import {PathCheckPage, type PathCheckRouteProps} from './PathCheckPage';

/** Route `/learn/<path>/check`. */
export default function FinalCheckRoute(props: PathCheckRouteProps): ReactNode {
  const {title, finalCheck} = props.path;
  return (
    <PathCheckPage
      {...props}
      kind="final"
      title="最後の確認"
      description={`「${title}」で学んだことを${finalCheck.count}問で確かめます。毎回ちがう問題の組み合わせで、何度でも受けられます。`}
    />
  );
}
